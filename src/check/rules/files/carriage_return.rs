//! `carriage-return`: a line that ends with CR alone, as on very old computers. Fluent does not see
//! a line end there, and reads two messages as one.

use crate::check::cause::FileCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::ftl::edit::Fix;

/// The rule.
pub const RULE: Rule = Rule {
    id: "carriage-return",
    severity: Severity::Error,
    source: "yes = Yes\nno = No\n",
    wrong: "yes = Sí\rno = No\n",
    right: "yes = Sí\nno = No\n",
    comment: None,
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let document = context.file.document;
    // One finding: whatever wrote the first one wrote them all.
    let [first, others @ ..] = document.lone_returns.as_slice() else {
        return;
    };
    let bytes = context.file.text.as_bytes();
    let replacement = |at: usize| if bytes[at] == b'\n' { "\n" } else { " " };
    let mut fix = Fix::safe(*first..*first + 1, replacement(*first));
    for at in others {
        fix = fix.and(*at..*at + 1, replacement(*at));
    }
    let count = document.lone_returns.len();
    let cause = FileCause::CarriageReturn { count };
    reporter.report_with(*first..*first + 1, cause, fix);
}
