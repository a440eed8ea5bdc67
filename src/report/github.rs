//! `--format github`: workflow commands, which GitHub shows as annotations beside the lines.

use super::Report;
use super::summary;
use super::told::Told;
use crate::check::line::Lines;
use crate::check::{Severity, Summary};
use crate::interface::Interface;
use std::fmt::Write as _;

/// Annotations.
#[derive(Debug)]
pub struct Github;

impl Report for Github {
    fn finding(&self, _interface: &Interface, _lines: &Lines<'_>, told: &Told<'_>) -> String {
        let mut line = format!(
            "::{} file={}",
            match told.finding.severity {
                Severity::Note => "notice",
                severity => severity.name(),
            },
            property(&told.shown_path())
        );
        if !told.is_whole() {
            add_place(&mut line, told);
        }
        let mut text = told.message.clone();
        if let Some(help) = &told.help {
            text.push('\n');
            text.push_str(help);
        }
        // Writing to a string cannot fail.
        let _ = writeln!(
            line,
            ",title={}::{}",
            property(told.finding.rule),
            data(&text)
        );
        line
    }

    fn end(&self, interface: &Interface, summary: &Summary) -> String {
        summary::say(interface, summary) + "\n"
    }
}

/// Adds line and columns; GitHub takes columns only where the fault lies on one line.
fn add_place(line: &mut String, told: &Told<'_>) {
    let (start, end) = (told.start, told.end);
    let _ = write!(line, ",line={}", start.line);
    if start.line == end.line {
        let _ = write!(line, ",col={}", start.column);
    }
    let _ = write!(line, ",endLine={}", end.line);
    if start.line == end.line {
        let _ = write!(line, ",endColumn={}", end.column);
    }
}

/// Escapes the text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes the value of a command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
