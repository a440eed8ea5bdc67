//! `mira review --format markdown`: a list for an issue or a pull request.

use super::shown::Shown;
use super::text;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::project::listing::slashes;
use crate::render::markdown::one_line;
use crate::review::stale::Stale;
use crate::review::words::{Change, diff};
use crate::text::visible::visible;
use std::fmt::Write as _;

/// Writes it.
pub fn write(interface: &Interface, shown: &Shown<'_>) -> String {
    let mut out = String::new();
    for review in &shown.reviews {
        if review.stale.is_empty() {
            continue;
        }
        let heading = Phrase::new("review-heading")
            .with("locale", review.locale.as_str())
            .with("count", review.stale.len());
        // Writing to a string cannot fail.
        let _ = write!(out, "## {}\n\n", escape(&interface.say(&heading)));
        for stale in &review.stale {
            let what = interface.say(&text::what(shown.source, stale));
            let grade = Phrase::new("review-grade").with("grade", stale.grade.name());
            let _ = writeln!(
                out,
                "- [ ] `{}` ({}, {}:{}): {}",
                stale.id,
                escape(&interface.say(&grade)),
                escape(&slashes(&stale.path)),
                stale.line,
                escape(&what)
            );
            let label = |id| escape(&interface.say(&Phrase::new(id)));
            let _ = writeln!(out, "  - {}: {}", label("review-source"), source(stale));
            let translation = escape(&stale.translation);
            let _ = writeln!(out, "  - {}: {translation}", label("review-translation"));
        }
        out.push('\n');
    }
    if out.is_empty() {
        out = interface.say(&Phrase::new("review-none")) + "\n";
    }
    out
}

/// The source's text: what was taken out is struck through, what was put in is bold.
fn source(stale: &Stale) -> String {
    let Some(old) = &stale.old else {
        return escape(&stale.new);
    };
    let mut out = String::new();
    for (change, text) in diff(old, &stale.new) {
        let mark = match change {
            Change::Same => "",
            Change::Removed => "~~",
            Change::Added => "**",
        };
        // A mark beside a space is none.
        let inner = text.trim();
        let start = text.len() - text.trim_start().len();
        let mark = if inner.is_empty() { "" } else { mark };
        let (before, after) = (&text[..start], &text[start + inner.len()..]);
        let space = |text: &str| text.replace('\n', " ");
        let inner = escape(inner);
        out += &space(before);
        out += &[mark, &inner, mark].concat();
        out += &space(after);
    }
    out
}

fn escape(text: &str) -> String {
    one_line(&visible(text))
}
