//! `too-deep`: braces within braces past any use. A program that reads them may crash.

use crate::check::cause::FileCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::ftl::limits::MAX_ENTRY_PARTS;

/// The rule.
pub const RULE: Rule = Rule {
    id: "too-deep",
    severity: Severity::Error,
    source: "total = { $n }\n",
    wrong: concat!(
        "total = {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
        "{{{{{{{{{{{{ $n }}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}\n"
    ),
    right: "total = { $n }\n",
    comment: None,
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let faults = context.file.faults().iter();
    for fault in faults.filter(|fault| fault.is_too_deep()) {
        reporter.report(fault.span.clone(), fault.cause.clone());
    }
    for entry in context.file.facts.crowded() {
        let cause = FileCause::Crowded {
            name: entry.id().into(),
            limit: MAX_ENTRY_PARTS,
        };
        reporter.report(entry.id().span(), cause);
    }
}
