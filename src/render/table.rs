//! A plain table: columns as wide as what stands in them, measured as a terminal shows it.

use crate::text::direction::{isolated, runs_from_right};
use crate::text::visible::visible;
use crate::text::wrap::hanging;
use anstyle::Style;
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr as _;

/// A table with a heading over each column.
pub struct Table {
    rows: Vec<Vec<String>>,
}

/// Spaces between two columns.
const GAP: usize = 2;
/// Columns past which others do not wait for a cell.
const WIDEST: usize = 200;

impl Table {
    /// Starts with the headings.
    pub fn new(headings: Vec<String>) -> Self {
        let mut table = Self { rows: Vec::new() };
        table.row(headings);
        table
    }

    /// Adds a row, a cell for each heading.
    pub fn row(&mut self, cells: Vec<String>) {
        let shown = |cell: String| visible(&cell.replace(['\n', '\t'], " ")).into_owned();
        self.rows.push(cells.into_iter().map(shown).collect());
    }

    /// Lays the table out. Where a terminal is too narrow for it, each row becomes a few lines,
    /// a cell on each.
    pub fn render(&self, columns: Option<usize>, color: bool) -> String {
        let count = self.rows.first().map_or(0, Vec::len);
        let width = |at: usize| {
            self.rows
                .iter()
                .map(|row| row[at].width())
                .max()
                .unwrap_or(0)
                .min(WIDEST)
        };
        let widths: Vec<usize> = (0..count).map(width).collect();
        let total = widths.iter().sum::<usize>() + GAP * count.saturating_sub(1);
        if let Some(columns) = columns.filter(|columns| *columns < total) {
            return self.stacked(columns, color);
        }
        let mut out = String::new();
        for (at, row) in self.rows.iter().enumerate() {
            let line = line(row, &widths);
            if at == 0 && color {
                let bold = Style::new().bold();
                let _ = write!(out, "{bold}{line}{bold:#}");
            } else {
                out.push_str(&line);
            }
            out.push('\n');
        }
        out
    }

    /// Each row as a block: its first cell on a line of its own, the others below it, each after its
    /// heading. Lines end between words.
    fn stacked(&self, columns: usize, color: bool) -> String {
        let mut out = String::new();
        let headings = self.rows.first().map(Vec::as_slice).unwrap_or_default();
        for (nth, row) in self.rows.iter().skip(1).enumerate() {
            if nth > 0 {
                out.push('\n');
            }
            let cells = row.iter().zip(headings).enumerate();
            for (at, (cell, heading)) in cells.filter(|(_, (cell, _))| !cell.is_empty()) {
                let indent = if at == 0 { "" } else { "  " };
                let text = format!("{heading}: {cell}");
                let lines = hanging(&text, columns, indent, "    ").join("\n");
                if at == 0 && color {
                    let bold = Style::new().bold();
                    let _ = writeln!(out, "{bold}{lines}{bold:#}");
                } else {
                    let _ = writeln!(out, "{lines}");
                }
            }
        }
        out
    }
}

/// A row without spaces at its end. Where a cell runs from right to left, each stands for itself,
/// so that the columns stay in their order.
fn line(row: &[String], widths: &[usize]) -> String {
    let isolates = row.iter().any(|cell| runs_from_right(cell));
    let mut line = String::new();
    for (cell, width) in row.iter().zip(widths) {
        if isolates && !cell.is_empty() {
            line.push_str(&isolated(cell));
        } else {
            line.push_str(cell);
        }
        line.push_str(&" ".repeat(width.saturating_sub(cell.width()) + GAP));
    }
    line.truncate(line.trim_end().len());
    line
}
