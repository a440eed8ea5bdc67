//! `byte-order-mark`: three invisible bytes (U+FEFF) at the beginning of a file. Fluent reads them as
//! part of the first line, and drops the first message.

use crate::check::cause::FileCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::ftl::edit::Fix;

/// The rule.
pub const RULE: Rule = Rule {
    id: "byte-order-mark",
    severity: Severity::Error,
    source: "welcome = Welcome\n",
    wrong: "\u{FEFF}welcome = Bienvenida\n",
    right: "welcome = Bienvenida\n",
    comment: None,
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if context.file.document.has_mark {
        let mark = 0..context.file.document.start();
        let fix = Fix::safe(mark.clone(), "");
        reporter.report_with(mark, FileCause::ByteOrderMark, fix);
    }
}
