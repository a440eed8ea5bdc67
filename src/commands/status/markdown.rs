//! `mira status --format markdown`: a table for a README.

use super::Status;
use super::text::{bar, percent};
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::render::markdown::one_line;
use crate::report::told::slashes;
use crate::text::visible::visible;
use std::fmt::Write as _;

/// The headings of the table's columns, as messages; the share and the bar have none.
pub const HEADINGS: [&str; 4] = [
    "status-locale",
    "status-translated",
    "status-missing",
    "status-obsolete",
];
/// A bar's columns.
const BAR: usize = 20;

/// Writes it.
pub fn write(interface: &Interface, status: &Status, missing: bool) -> String {
    let head = HEADINGS.map(|id| escape(&interface.say(&Phrase::new(id))));
    let mut out = format!(
        "| {} | | | {} | {} | {} |\n| --- | --- | ---: | ---: | ---: | ---: |\n",
        head[0], head[1], head[2], head[3]
    );
    for (name, progress) in &status.locales {
        let share = progress.percent();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} |",
            escape(name),
            bar(share, BAR, false),
            percent(interface, share),
            progress.translated,
            progress.missing,
            progress.obsolete
        );
    }
    if missing {
        out += &left(status);
    }
    out
}

/// What is left: a list for each file.
fn left(status: &Status) -> String {
    let mut out = String::new();
    for (name, progress) in &status.locales {
        let mut file = None;
        for left in &progress.left {
            if file != Some(&left.file) {
                file = Some(&left.file);
                let path = slashes(&status.root.join(name).join(&left.file));
                let _ = write!(out, "\n## {}\n\n", escape(&path));
            }
            let _ = writeln!(out, "- `{}` {}", left.label(), code(&left.text));
        }
    }
    out
}

/// Writes a text as a statement's heading is written; this goes to terminals, too.
fn escape(text: &str) -> String {
    one_line(&visible(text))
}

/// Writes a text as code: between more backticks than it has in a row.
fn code(text: &str) -> String {
    let text = visible(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{ticks} {text} {ticks}")
    } else {
        format!("{ticks}{text}{ticks}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_stays_code() {
        let cases = [
            ("a", "`a`"),
            ("a `b`", "`` a `b` ``"),
            ("a``b", "```a``b```"),
        ];
        for (text, expected) in cases {
            assert_eq!(code(text), expected);
        }
    }

    #[test]
    fn names_are_no_markup() {
        let cases = [
            ("a|b_c", "a\\|b\\_c"),
            ("~~a~~ $b$ {c}", "\\~\\~a\\~\\~ \\$b\\$ \\{c\\}"),
            (
                "https://a.b/www.c",
                "https<!-- -->:/<!-- -->/a.b/www<!-- -->.c",
            ),
            ("a\nb", "a b"),
        ];
        for (text, expected) in cases {
            assert_eq!(escape(text), expected);
        }
    }
}
