//! `missing-value`: a message with attributes but no text of its own, where the source has text. The
//! reader would see nothing.

use crate::check::cause::MessageCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::PatternRef;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-value",
    severity: Severity::Error,
    source: "vision = Our vision\n    .title = Vision\n",
    wrong: "vision =\n    .title = Visión\n",
    right: "vision = Nuestra visión\n    .title = Visión\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for (entry, other) in context.uneven_pairs() {
        if entry.value().is_none() && other.value().is_some_and(PatternRef::renders) {
            let name = entry.id().into();
            reporter.report(entry.id().span(), MessageCause::MissingValue { name });
        }
    }
}
