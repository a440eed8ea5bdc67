//! `syntax-error`: something that Fluent cannot read. It drops the whole message. `ftl::cause` finds what
//! is wrong.

use super::by_source::weigh;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::ftl::cause::fix;

/// The rule.
pub const RULE: Rule = Rule {
    id: "syntax-error",
    severity: Severity::Error,
    source: "welcome = Welcome, { $name }!\n",
    wrong: "welcome = ¡Hola, { $name!\n",
    right: "welcome = ¡Hola, { $name }!\n",
    comment: None,
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let faults = context.file.faults().iter();
    for fault in faults.filter(|fault| !fault.is_too_deep()) {
        let (span, cause) = weigh(context, fault);
        let fix = fix(context.file.text, &span, &cause);
        reporter.report_with(span, cause, fix);
    }
}
