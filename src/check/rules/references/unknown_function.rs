//! `unknown-function`: a function that Fluent does not have. A translation may call what the source
//! calls: then the program has it. In the source, what is no typo of a known name is reported once.

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

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let is_source = context.locale.is_source;
    let mut seen = HashSet::new();
    for name in context.file.facts.uses().filter_map(UseRef::function) {
        let first = context.source.first_call(&name);
        if FUNCTIONS.contains(&name.str()) || !is_source && first.is_some() {
            continue;
        }
        let function = name.into();
        if let Some(near) = nearest(&name, FUNCTIONS) {
            let suggestion = near.into();
            let cause = ReferenceCause::UnknownFunctionNear {
                function,
                suggestion,
            };
            reporter.report_with(name.span(), cause, Fix::guess(name.span(), near));
        } else if !is_source {
            reporter.report(name.span(), ReferenceCause::UnknownFunction { function });
        } else if first == Some(context.number) && seen.insert(name) {
            // The program has it or not: all calls are right, or none is.
            reporter.report(
                name.span(),
                ReferenceCause::UnknownFunctionSource { function },
            );
        }
    }
}
