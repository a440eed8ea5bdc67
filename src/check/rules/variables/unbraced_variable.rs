//! `unbraced-variable`: `$name` in a text without its braces, where the value or attribute uses the variable
//! elsewhere. Readers would see it. Where the variable is not used at all, `missing-variable` reports it.

use super::bare::{bare, with_brackets};
use crate::check::cause::VariableCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::PatternRef;
use crate::ftl::edit::Fix;
use crate::text::span::Slice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unbraced-variable",
    source: "sent = { $name } sent { $name } a letter.\n",
    wrong: "sent = { $name } envió a $name una carta.\n",
    right: "sent = { $name } envió a { $name } una carta.\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let facts = context.file.facts;
    let dollars = memchr::memchr_iter(b'$', context.file.text.as_bytes()).count();
    // Where each `$` begins a variable, none is in a text.
    if context.counterpart().is_none() || dollars <= facts.variable_count() {
        return;
    }
    for (pattern, other) in context.pattern_pairs() {
        if has_dollar(pattern) && !has_dollar(other) {
            report(context, (pattern, other), reporter);
        }
    }
}

fn has_dollar(pattern: PatternRef<'_>) -> bool {
    pattern.texts().any(|text| text.contains('$'))
}

fn report(
    context: &Context<'_>,
    (pattern, other): (PatternRef<'_>, PatternRef<'_>),
    reporter: &mut Reporter<'_>,
) {
    let mut seen: Vec<Slice<'_>> = Vec::new();
    let bare = bare(pattern.texts());
    for name in other.variables() {
        if seen.contains(&name) || pattern.variables().all(|used| used != name) {
            continue;
        }
        seen.push(name);
        if let Some(code) = bare.get(name.str()) {
            let code = with_brackets(context.file.text, *code, &other.source());
            let cause = VariableCause::Unbraced {
                name: pattern.name(),
                variable: name.into(),
                code: code.into(),
            };
            let fix = Fix::guess(code.span(), format!("{{ ${name} }}"));
            reporter.report_with(code.span(), cause, fix);
        }
    }
}
