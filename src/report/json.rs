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
//!       "help": "what to do, or null"
//!     }
//!   ],
//!   "summary": { "locales": 3, "files": 3, "messages": 120, "errors": 1, "warnings": 0 }
//! }
//! ```
//!
//! `severity` is `error` or `warning`. `span` counts bytes of the file from 0, its end excluded, and is
//! 0 to 0 where the whole file or folder is meant. Lines and columns count from 1, columns in
//! characters (Unicode code points), the end excluded. `path` has `/` between names.

use super::Report;
use super::told::Told;
use crate::check::Summary;
use crate::check::line::Lines;
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

    fn finding(&self, _interface: &Interface, _lines: &Lines<'_>, told: &Told<'_>) -> String {
        json(&Record {
            rule: told.finding.rule,
            severity: told.severity(),
            path: &told.path,
            span: Span {
                start: told.finding.span.start,
                end: told.finding.span.end,
            },
            line: told.start.line,
            column: told.start.column,
            end_line: told.end.line,
            end_column: told.end.column,
            message: &told.message,
            help: told.help.as_deref(),
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
