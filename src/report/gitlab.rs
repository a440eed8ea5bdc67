//! `--format gitlab`: a code quality report, which GitLab shows in merge requests.

use super::Report;
use super::json::json;
use super::reported::Reported;
use crate::check::line::Lines;
use crate::check::{Severity, Summary};
use crate::interface::Interface;
use serde::Serialize;

/// A code quality report.
#[derive(Debug)]
pub struct Gitlab;

#[derive(Serialize)]
struct Issue<'a> {
    description: &'a str,
    check_name: &'a str,
    fingerprint: &'a str,
    severity: &'a str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Range,
}

#[derive(Serialize)]
struct Range {
    begin: usize,
    end: usize,
}

impl Report for Gitlab {
    fn begin(&self, _interface: &Interface) -> String {
        "[\n".to_owned()
    }

    fn finding(
        &self,
        _interface: &Interface,
        _lines: &Lines<'_>,
        reported: &Reported<'_>,
    ) -> String {
        json(&Issue {
            description: &reported.message,
            check_name: reported.finding.rule,
            fingerprint: &reported.fingerprint,
            severity: match reported.finding.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Note => "info",
            },
            location: Location {
                path: &reported.path,
                lines: Range {
                    begin: reported.start.line,
                    end: reported.end.line,
                },
            },
        })
    }

    fn says_help(&self) -> bool {
        false
    }

    fn has_fingerprints(&self) -> bool {
        true
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn end(&self, _interface: &Interface, _summary: &Summary) -> String {
        "\n]\n".to_owned()
    }
}
