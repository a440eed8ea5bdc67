//! `mira status` for people: a table with bars, and what is left beside the source's words.

use super::bar::{bar, percent};
use super::model::{Part, Progress, Status};
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::project::listing::slashes;
use crate::text::direction::{isolated, runs_from_right};
use crate::text::visible::{self, visible};
use crate::text::wrap::wrap;
use anstyle::Style;
use std::fmt::Write as _;
use std::iter;
use unicode_width::UnicodeWidthStr as _;

/// Columns where stdout is no terminal.
const WIDTH: usize = 80;
/// A bar's columns, at least and at most; there is none where even the shortest does not fit.
const BAR: (usize, usize) = (10, 40);
/// Columns between two columns of the table.
const GAP: usize = 2;
/// Columns below which a text is left to the terminal to wrap.
const NARROW: usize = 16;

/// Writes it. Without a width nothing is cut, and bars fit 80 columns.
pub fn write(
    interface: &Interface,
    status: &Status,
    missing: bool,
    width: Option<usize>,
    color: bool,
) -> String {
    let source = Phrase::new("status-source")
        .with("locale", status.source.as_str())
        .with("messages", status.messages);
    let mut out = interface.say(&source) + "\n";
    if status.locales.is_empty() {
        let none = Phrase::new("status-none").with("options", status.options.as_str());
        return out + &interface.say(&none) + "\n";
    }
    out.push('\n');
    out += &table(interface, status, width.unwrap_or(WIDTH), color);
    if missing {
        out += &left(interface, status, width);
    }
    out
}

/// The table: a row per locale. Where a terminal is too narrow for it, a few lines per locale.
fn table(interface: &Interface, status: &Status, width: usize, color: bool) -> String {
    let mut head = super::markdown::headings(status, interface);
    head.insert(1, String::new());
    let columns = head.len();
    let rows: Vec<(usize, Vec<String>)> = status
        .locales
        .iter()
        .flat_map(|(name, progress)| {
            let mut row = row(interface, name, progress);
            row.truncate(columns);
            let parts = status.parts(progress).into_iter();
            let parts = parts.map(|part| (part.1.percent(), part_row(interface, part, columns)));
            iter::once((progress.percent(), row)).chain(parts.collect::<Vec<_>>())
        })
        .collect();
    let width_of = |at: usize| {
        let cells = rows.iter().map(|(_, row)| &row[at]).chain([&head[at]]);
        cells.map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width_of).collect();
    let taken = widths.iter().map(|columns| columns + GAP).sum::<usize>();
    if taken > width + GAP {
        return rows.iter().map(|(_, row)| stacked(&head, row)).collect();
    }
    let space = width.saturating_sub(taken).min(BAR.1);
    let bold = if color {
        Style::new().bold()
    } else {
        Style::new()
    };
    let mut out = format!("{bold}{}{bold:#}\n", line(&head, &widths));
    for (share, row) in &rows {
        out += &line(row, &widths);
        if space >= BAR.0 {
            out += &" ".repeat(GAP);
            out += &bar(*share, space, color);
        }
        out.push('\n');
    }
    out
}

/// A locale's cells.
fn row(interface: &Interface, name: &str, progress: &Progress) -> Vec<String> {
    vec![
        visible::name(name).into_owned(),
        percent(interface, progress.percent()),
        progress.translated.to_string(),
        progress.missing.to_string(),
        progress.obsolete.to_string(),
        progress.stale.unwrap_or(0).to_string(),
    ]
}

/// The cells of a file, or of a section in it.
fn part_row(
    interface: &Interface,
    (section, part): (Option<&str>, &Part),
    columns: usize,
) -> Vec<String> {
    let mut row = vec![
        section.map_or_else(
            || format!("  {}", visible::name(&slashes(&part.path))),
            |section| format!("    {section}"),
        ),
        percent(interface, part.percent()),
        part.translated.to_string(),
        part.missing.to_string(),
        part.obsolete.to_string(),
    ];
    row.resize(columns, String::new());
    row
}

/// A row of the table: the name to the left, the numbers to the right. Where a cell runs from right
/// to left, each is isolated, so that the columns stay in their order.
fn line(row: &[String], widths: &[usize]) -> String {
    let isolates = row.iter().any(|cell| runs_from_right(cell));
    let cell = |cell: &String| {
        if isolates && !cell.is_empty() {
            isolated(cell)
        } else {
            cell.clone()
        }
    };
    let mut line = pad(&cell(&row[0]), widths[0], false);
    for (text, columns) in row.iter().zip(widths).skip(1) {
        line += &" ".repeat(GAP);
        line += &pad(&cell(text), *columns, true);
    }
    line
}

/// A row as lines, each number after its heading.
fn stacked(head: &[String], row: &[String]) -> String {
    let mut out = format!("{}  {}\n", row[0], row[1]);
    for (heading, cell) in head.iter().zip(row).skip(2) {
        let _ = writeln!(out, "  {heading}: {cell}");
    }
    out
}

/// What is left, by locale and file: the id, and beside it the source's text.
fn left(interface: &Interface, status: &Status, width: Option<usize>) -> String {
    let mut out = String::new();
    for (_, progress) in &status.locales {
        let longest = progress.left.iter().map(|left| left.label().width()).max();
        let column = longest
            .unwrap_or(0)
            .min(width.map_or(40, |width| width / 3));
        let mut file = None;
        for left in &progress.left {
            if file != Some(&left.path) {
                file = Some(&left.path);
                let path = slashes(&left.path);
                let heading = Phrase::new("status-left").with("path", path);
                let _ = write!(out, "\n{}\n", interface.say(&heading));
            }
            out += &beside(&left.label(), &visible(&left.text), column, width);
        }
    }
    out
}

/// Sets a text beside its id, in a column of its own; under it where the id is too long.
fn beside(id: &str, text: &str, column: usize, width: Option<usize>) -> String {
    let indent = " ".repeat(column + 2 * GAP);
    let mut out = format!("{}{}", " ".repeat(GAP), pad(id, column, false));
    if width.is_some() && id.width() > column {
        let _ = write!(out, "\n{indent}");
    } else {
        out += &" ".repeat(GAP);
    }
    match width.map(|width| width.saturating_sub(indent.len())) {
        Some(space) if space >= NARROW => {
            out += &wrap(text, space).join(&format!("\n{indent}"));
        }
        _ => out += text,
    }
    out.push('\n');
    out
}

fn pad(text: &str, columns: usize, right: bool) -> String {
    let padding = " ".repeat(columns.saturating_sub(text.width()));
    if right {
        padding + text
    } else {
        text.to_owned() + &padding
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_beside_its_id_or_under_it() {
        let cases = [
            ("id", "one two", 4, None, "  id    one two\n"),
            ("longer", "one two", 4, None, "  longer  one two\n"),
            (
                "id",
                "one two three four five",
                4,
                Some(24),
                "  id    one two three\n        four five\n",
            ),
            (
                "longer",
                "one two",
                4,
                Some(24),
                "  longer\n        one two\n",
            ),
            (
                "id",
                "one two three four",
                4,
                Some(12),
                "  id    one two three four\n",
            ),
        ];
        for (id, text, column, width, expected) in cases {
            assert_eq!(beside(id, text, column, width), expected);
        }
    }
}
