//! `mira status --format markdown`: a table for a README.

use super::bar::{bar, percent};
use super::model::Status;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::project::listing::slashes;
use crate::render::markdown::one_line;
use crate::text::visible::visible;
use std::fmt::Write as _;

/// The headings of the table's columns, as messages; the share and the bar have none. The last one is
/// there only where something is recorded.
const HEADINGS: [&str; 5] = [
    "status-locale",
    "status-translated",
    "status-missing",
    "status-obsolete",
    "status-stale",
];
/// A bar's columns.
const BAR: usize = 20;

/// Writes it.
pub fn write(interface: &Interface, status: &Status, missing: bool) -> String {
    let head = headings(status, interface);
    let head: Vec<String> = head.iter().map(|text| escape(text)).collect();
    let mut out = format!("| {} | | | {} |\n", head[0], head[1..].join(" | "));
    // Writing to a string cannot fail.
    let _ = writeln!(out, "| --- | --- |{}", " ---: |".repeat(head.len()));
    for (name, progress) in &status.locales {
        let share = progress.percent();
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} |{}",
            escape(name),
            bar(share, BAR, false),
            percent(interface, share),
            progress.translated,
            progress.missing,
            progress.obsolete,
            progress
                .stale
                .map_or_else(String::new, |stale| format!(" {stale} |"))
        );
        for (section, part) in status.parts(progress) {
            let name = section.map_or_else(|| slashes(&part.path), str::to_owned);
            let share = part.percent();
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} | {} | {} |{}",
                escape(&name),
                bar(share, BAR, false),
                percent(interface, share),
                part.translated,
                part.missing,
                part.obsolete,
                empty_cell(&head)
            );
        }
    }
    if missing {
        out += &left(status);
    }
    out
}

/// What ends a file's row: files have no number of outdated texts.
fn empty_cell(head: &[String]) -> &'static str {
    if head.len() == HEADINGS.len() {
        " |"
    } else {
        ""
    }
}

/// The headings of the columns, the share and the bar left out.
pub fn headings(status: &Status, interface: &Interface) -> Vec<String> {
    let mut recorded = status.locales.iter().map(|(_, progress)| progress.stale);
    let count = HEADINGS.len() - usize::from(!recorded.any(|stale| stale.is_some()));
    let headings = HEADINGS[..count].iter();
    headings.map(|id| interface.say(&Phrase::new(id))).collect()
}

/// What is left: a list for each file.
fn left(status: &Status) -> String {
    let mut out = String::new();
    for (_, progress) in &status.locales {
        let mut file = None;
        for left in &progress.left {
            if file != Some(&left.path) {
                file = Some(&left.path);
                let path = slashes(&left.path);
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
