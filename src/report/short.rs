//! `--format short`: one line per finding, `path:line:column: severity[rule]: headline`.
//!
//! Editors and scripts read these lines, so the severity is not translated, and there is no summary.

use super::Report;
use super::reported::Reported;
use crate::check::Summary;
use crate::check::line::Lines;
use crate::interface::Interface;

/// The short form.
#[derive(Debug)]
pub struct Short;

impl Report for Short {
    fn finding(
        &self,
        _interface: &Interface,
        _lines: &Lines<'_>,
        reported: &Reported<'_>,
    ) -> String {
        [
            &*reported.shown_path(),
            ":",
            &reported.start.line.to_string(),
            ":",
            &reported.start.column.to_string(),
            ": ",
            reported.severity(),
            "[",
            reported.finding.rule,
            "]: ",
            &reported.message,
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
