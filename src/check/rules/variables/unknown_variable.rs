//! `unknown-variable`: a `$variable` that the program never gives to this message, for the source has
//! none of that name, not even in what it refers to. The reader would see `{$name}`.

use crate::catalog::STATEMENTS;
use crate::check::cause::VariableCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::ftl::edit::Fix;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-variable",
    severity: Severity::Error,
    source: "hello = Hello, { $name }!\n",
    wrong: "hello = ¡Hola, { $nombre }!\n",
    right: "hello = ¡Hola, { $name }!\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if context.locale.is_source && context.file.document.name == STATEMENTS {
        in_statements(context, reporter);
    }
    for difference in context.differences {
        for (variable, near) in &difference.unknown {
            let name = difference.pattern.name();
            let span = variable.start().saturating_sub(1)..variable.end();
            let given = String::from(*variable);
            let Some(near) = near else {
                let variable = given;
                reporter.report(span, VariableCause::Unknown { name, variable });
                continue;
            };
            let cause = VariableCause::UnknownNear {
                name,
                variable: given,
                suggestion: String::from(*near),
            };
            reporter.report_with(span, cause, Fix::guess(variable.span(), near.str()));
        }
    }
}

/// Statements are shown as they are: no variable of theirs gets a value, but what terms are given.
fn in_statements(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let patterns = context.file.facts.patterns();
    for pattern in patterns.filter(|pattern| !pattern.entry().is_term()) {
        for variable in pattern.variables() {
            let cause = VariableCause::InStatement {
                name: pattern.name(),
                variable: variable.into(),
            };
            reporter.report(variable.start().saturating_sub(1)..variable.end(), cause);
        }
    }
}
