//! `unknown-function`: a function that neither Fluent has nor the program, as its configuration says. A
//! translation may call what the source calls: that is reported in the source, once.

use crate::check::cause::ReferenceCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::UseRef;
use crate::ftl::edit::Fix;
use crate::text::nearest::nearest;
use std::collections::HashSet;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-function",
    severity: Severity::Error,
    source: "total = { NUMBER($n) }\n",
    wrong: "total = { NUMERO($n) }\n",
    right: "total = { NUMBER($n) }\n",
    checks: in_file(check),
    ..BASE
};

/// The functions that Fluent has.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// The function that Firefox and its relatives give to all their messages.
pub const PLATFORM: &str = "PLATFORM";

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let is_source = context.locale.is_source;
    let mut seen = HashSet::new();
    for name in context.file.facts.uses().filter_map(UseRef::function) {
        let first = context.source.first_call(&name);
        // The program has it or not: all calls are right, or none is.
        let is_reported = if is_source {
            first == Some(context.number)
        } else {
            first.is_none()
        };
        if is_known(context, &name) || !is_reported || !seen.insert(name) {
            continue;
        }
        let function = String::from(name);
        if let Some(near) = nearest(&name, FUNCTIONS) {
            let suggestion = near.into();
            let cause = ReferenceCause::UnknownFunctionNear {
                function,
                suggestion,
            };
            reporter.report_with(name.span(), cause, Fix::guess(name.span(), near));
        } else if is_source {
            let cause = ReferenceCause::UnknownFunctionSource { function };
            reporter.report(name.span(), cause);
        } else {
            reporter.report(name.span(), ReferenceCause::UnknownFunction { function });
        }
    }
}

/// Whether Fluent has a function, or the program says that it does.
fn is_known(context: &Context<'_>, name: &str) -> bool {
    FUNCTIONS.contains(&name)
        || name == PLATFORM
        || context.functions.iter().any(|known| known == name)
}
