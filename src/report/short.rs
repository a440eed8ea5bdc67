//! `--format short`: one line per finding, `path:line:column: severity[rule]: headline`.
//!
//! Editors and scripts read these lines, so the severity is not translated, and there is no summary.

use super::Report;
use super::told::Told;
use crate::check::Summary;
use crate::check::line::Lines;
use crate::interface::Interface;

/// The short form.
#[derive(Debug)]
pub struct Short;

impl Report for Short {
    fn finding(&self, _interface: &Interface, _lines: &Lines<'_>, told: &Told<'_>) -> String {
        [
            &*told.shown_path(),
            ":",
            &told.start.line.to_string(),
            ":",
            &told.start.column.to_string(),
            ": ",
            told.severity(),
            "[",
            told.finding.rule,
            "]: ",
            &told.message,
            "\n",
        ]
        .concat()
    }

    fn says_help(&self) -> bool {
        false
    }

    fn end(&self, _interface: &Interface, _summary: &Summary) -> String {
        String::new()
    }
}
