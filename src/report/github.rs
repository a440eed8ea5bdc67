//! `--format github`: workflow commands, which GitHub shows as annotations beside the lines.

use super::Report;
use super::reported::Reported;
use super::summary;
use crate::check::line::Lines;
use crate::check::{Severity, Summary};
use crate::interface::Interface;
use std::fmt::Write as _;

/// Annotations.
#[derive(Debug)]
pub struct Github;

impl Report for Github {
    fn finding(
        &self,
        _interface: &Interface,
        _lines: &Lines<'_>,
        reported: &Reported<'_>,
    ) -> String {
        let mut line = format!(
            "::{} file={}",
            match reported.finding.severity {
                Severity::Note => "notice",
                severity => severity.name(),
            },
            property(&reported.shown_path())
        );
        if !reported.is_whole() {
            add_place(&mut line, reported);
        }
        let mut text = reported.message.clone();
        if let Some(help) = &reported.help {
            text.push('\n');
            text.push_str(help);
        }
        // Writing to a string cannot fail.
        let _ = writeln!(
            line,
            ",title={}::{}",
            property(reported.finding.rule),
            data(&text)
        );
        line
    }

    fn end(&self, interface: &Interface, summary: &Summary) -> String {
        summary::say(interface, summary) + "\n"
    }
}

/// Adds line and columns; GitHub takes columns only where the fault lies on one line.
fn add_place(line: &mut String, reported: &Reported<'_>) {
    let (start, end) = (reported.start, reported.end);
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
