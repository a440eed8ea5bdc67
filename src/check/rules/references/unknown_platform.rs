//! `unknown-platform`: a variant of `PLATFORM()` that the source does not have, and no known platform is
//! called so. It is never shown.

use super::unknown_function::PLATFORM;
use crate::check::cause::ReferenceCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{PatternRef, SelectRef, Selector, VariantRef};
use crate::ftl::edit::Fix;
use crate::text::nearest::nearest;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-platform",
    source: "quit =\n    { PLATFORM() ->\n        [windows] Exit\n       *[other] Quit\n    }\n",
    wrong: "quit =\n    { PLATFORM() ->\n        [window] Cerrar\n       *[other] Salir\n    }\n",
    right: "quit =\n    { PLATFORM() ->\n        [windows] Cerrar\n       *[other] Salir\n    }\n",
    checks: in_file(check),
    ..BASE
};

/// What `PLATFORM()` returns in the programs that have it.
const KNOWN: [&str; 7] = [
    "macos", "windows", "linux", "android", "ios", "web", "other",
];

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let facts = context.file.facts;
    if context.locale.is_source || !facts.selects().any(is_by_platform) {
        return;
    }
    for pattern in facts.patterns() {
        let source = context.source_pattern(pattern);
        let wanted: Vec<&str> = source.map_or_else(Vec::new, keys);
        for variant in pattern
            .selects()
            .filter(|one| is_by_platform(*one))
            .flat_map(SelectRef::variants)
        {
            let key = variant.key;
            if variant.is_default || wanted.contains(&key.str()) || KNOWN.contains(&key.str()) {
                continue;
            }
            let (name, text) = (pattern.name(), String::from(key));
            let known = wanted.iter().copied().chain(KNOWN);
            if let Some(near) = nearest(&key, known) {
                let suggestion = near.to_owned();
                let cause = ReferenceCause::UnknownPlatformNear {
                    name,
                    key: text,
                    suggestion,
                };
                reporter.report_with(key.span(), cause, Fix::guess(key.span(), near));
            } else {
                let keys = expected(&wanted);
                let cause = ReferenceCause::UnknownPlatform {
                    name,
                    key: text,
                    keys,
                };
                reporter.report(key.span(), cause);
            }
        }
    }
}

/// The keys that may stand there, for a sentence.
fn expected(wanted: &[&str]) -> String {
    if wanted.is_empty() {
        KNOWN.join(", ")
    } else {
        wanted.join(", ")
    }
}

fn is_by_platform(select: SelectRef<'_>) -> bool {
    match select.selector() {
        Selector::Function(function) => function.function().is_some_and(|name| name == *PLATFORM),
        _ => false,
    }
}

/// The keys of a text's variants by platform.
fn keys(pattern: PatternRef<'_>) -> Vec<&str> {
    let selects = pattern.selects().filter(|one| is_by_platform(*one));
    let variants = selects.flat_map(SelectRef::variants);
    variants
        .map(|variant: VariantRef<'_>| variant.key.str())
        .collect()
}
