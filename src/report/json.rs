//! `--format json`: findings as data.
//!
//! One object, one line per finding. Version 1 has these keys, always all of them; a later minor
//! release may add keys, and a change to these changes the version:
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [
//!     {
//!       "rule": "unknown-variable",
//!       "severity": "error",
//!       "path": "i18n/es/main.ftl",
//!       "span": { "start": 40, "end": 45 },
//!       "line": 3, "column": 9, "endLine": 3, "endColumn": 14,
//!       "message": "one line, in the reader's language",
//!       "help": "what to do, or null",
//!       "fix": { "applicability": "safe", "edits": [{ "start": 40, "end": 45, "text": "$name" }] }
//!     }
//!   ],
//!   "summary": { "locales": 3, "files": 3, "messages": 120, "errors": 1, "warnings": 0 }
//! }
//! ```
//!
//! `severity` is `error` or `warning`. `span` counts bytes of the file from 0, its end excluded, and is
//! 0 to 0 where the whole file or folder is meant. Lines and columns count from 1, columns in
//! characters (Unicode code points), the end excluded. `path` has `/` between names. `fix` is null where
//! it is not known what to change; its `edits` belong together, in the order of the text, none overlaps
//! another, and `start` and `end` are bytes of the file. `applicability` is `safe` where what readers see
//! changes only to what was certainly meant, else `unsafe`.

use super::Report;
use super::reported::Reported;
use crate::check::line::Lines;
use crate::check::{Fix, Summary};
use crate::interface::Interface;
use serde::Serialize;

/// Findings as JSON.
#[derive(Debug)]
pub struct Json;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Record<'a> {
    rule: &'a str,
    severity: &'a str,
    path: &'a str,
    span: Span,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: &'a str,
    help: Option<&'a str>,
    fix: Option<FixRecord<'a>>,
}

#[derive(Serialize)]
struct FixRecord<'a> {
    applicability: &'a str,
    edits: Vec<EditRecord<'a>>,
}

#[derive(Serialize)]
struct EditRecord<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

/// Returns a fix as data.
fn fix_record(fix: &Fix) -> FixRecord<'_> {
    let edits = fix.edits.iter().map(|edit| EditRecord {
        start: edit.span.start,
        end: edit.span.end,
        text: &edit.text,
    });
    FixRecord {
        applicability: fix.applicability.name(),
        edits: edits.collect(),
    }
}

#[derive(Serialize)]
struct Span {
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct Numbers {
    locales: usize,
    files: usize,
    messages: usize,
    errors: usize,
    warnings: usize,
}

impl Report for Json {
    fn begin(&self, _interface: &Interface) -> String {
        "{\"version\":1,\"findings\":[\n".to_owned()
    }

    fn finding(
        &self,
        _interface: &Interface,
        _lines: &Lines<'_>,
        reported: &Reported<'_>,
    ) -> String {
        json(&Record {
            rule: reported.finding.rule,
            severity: reported.severity(),
            path: &reported.path,
            span: Span {
                start: reported.finding.span.start,
                end: reported.finding.span.end,
            },
            line: reported.start.line,
            column: reported.start.column,
            end_line: reported.end.line,
            end_column: reported.end.column,
            message: &reported.message,
            help: reported.help.as_deref(),
            fix: reported.finding.fix.as_ref().map(fix_record),
        })
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn end(&self, _interface: &Interface, summary: &Summary) -> String {
        let summary = Numbers {
            locales: summary.locales,
            files: summary.files,
            messages: summary.messages,
            errors: summary.errors,
            warnings: summary.warnings,
        };
        format!("\n],\"summary\":{}}}\n", json(&summary))
    }
}

/// Writes JSON on one line. What is written here has string keys and no maps of its own, so it
/// cannot fail.
pub fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
