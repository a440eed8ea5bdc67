//! `invalid-argument`: an option that NUMBER or DATETIME does not take, or a value that the option does
//! not take. The number or date would be shown in some other manner, or as `{NUMBER()}`. What the
//! source's text does wrong is reported there alone.

use super::options::{self, OPTIONS, ValueKind, accepts};
use crate::check::cause::ReferenceCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{ArgumentRef, UseRef};
use crate::ftl::edit::Fix;
use crate::text::nearest::nearest;
use crate::text::span::Slice;
use std::collections::HashSet;
use std::mem::{Discriminant, discriminant};

/// The rule.
pub const RULE: Rule = Rule {
    id: "invalid-argument",
    severity: Severity::Error,
    source: "total = { NUMBER($n, minimumFractionDigits: 2) }\n",
    wrong: "total = { NUMBER($n, minimumFractionDigit: 2) }\n",
    right: "total = { NUMBER($n, minimumFractionDigits: 2) }\n",
    checks: in_file(check),
    ..BASE
};

/// What is wrong with a call: where to point, the cause, and what to write there instead.
type ArgumentError<'a> = (Slice<'a>, ReferenceCause, Option<Fix>);

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let (mut entry, mut in_source) = (None, HashSet::new());
    for one in context.file.facts.uses() {
        for (place, cause, fix) in errors(one) {
            let own = Some(one.pattern().entry_index());
            if own != entry {
                (entry, in_source) = (own, errors_of_source(context, one));
            }
            let name = one.function().map_or("", Slice::str);
            if !in_source.contains(&(name, place.str(), discriminant(&cause))) {
                reporter.report_with(place.span(), cause, fix);
            }
        }
    }
}

/// The errors of the source's message: function, place and what is wrong.
fn errors_of_source<'a>(
    context: &Context<'a>,
    one: UseRef<'a>,
) -> HashSet<(&'a str, &'a str, Discriminant<ReferenceCause>)> {
    let uses = context.source_uses(one.pattern().entry());
    let errors = uses.flat_map(|one| {
        let name = one.function().map_or("", Slice::str);
        let errors = errors(one).into_iter();
        errors.map(move |(place, cause, _)| (name, place.str(), discriminant(&cause)))
    });
    errors.collect()
}

/// What is wrong with a call of a function whose options are known.
fn errors(one: UseRef<'_>) -> Vec<ArgumentError<'_>> {
    let known = one.function();
    let Some(name) = known.filter(|name| matches!(name.str(), "NUMBER" | "DATETIME")) else {
        return Vec::new();
    };
    let function: String = name.into();
    let text = one.pattern().file_text();
    let positional = one.arguments().filter(|argument| argument.name.is_none());
    let mut errors = Vec::new();
    let count = positional.clone().count();
    if count != 1 {
        let function = function.clone();
        errors.push((
            name,
            ReferenceCause::ArgumentCount { function, count },
            None,
        ));
    } else if let Some(text) = positional
        .filter(|argument| argument.is_string)
        .find_map(|argument| argument.literal)
    {
        let (function, value) = (function.clone(), text.into());
        errors.push((text, ReferenceCause::ArgumentText { function, value }, None));
    }
    errors.extend(
        one.arguments()
            .filter_map(|argument| option(text, argument, &function)),
    );
    errors
}

/// What is wrong with an option.
fn option<'a>(text: &str, argument: ArgumentRef<'a>, function: &str) -> Option<ArgumentError<'a>> {
    let name = argument.name?;
    let (function, option) = (function.to_owned(), name.into());
    let is_number = function == "NUMBER";
    let known = OPTIONS.iter().filter(|one| one.of_number == is_number);
    let Some(found) = known.clone().find(|one| name == *one.name) else {
        let Some(near) = nearest(&name, known.map(|one| one.name)) else {
            let cause = ReferenceCause::Option { function, option };
            return Some((name, cause, delete(text, argument)));
        };
        let suggestion = near.into();
        let cause = ReferenceCause::OptionNear {
            function,
            option,
            suggestion,
        };
        return Some((name, cause, Some(Fix::safe(name.span(), near))));
    };
    let value = argument.literal?;
    if accepts(found, &value, argument.is_string) {
        return None;
    }
    let cause = ReferenceCause::OptionValue {
        function,
        option,
        value: value.into(),
        values: values(found)?,
    };
    let near = match found.kind {
        ValueKind::OneOf(values) => nearest(&value, values.iter().copied()),
        _ => None,
    };
    let fix = near.map(|near| Fix::guess(value.span(), near));
    Some((value, cause, fix))
}

/// Deletes an option, with the comma before it.
fn delete(text: &str, argument: ArgumentRef<'_>) -> Option<Fix> {
    let (name, value) = (argument.name?, argument.literal?);
    let start = text[..name.start()].trim_end().strip_suffix(',')?.len();
    let end = value.end() + usize::from(argument.is_string);
    Some(Fix::guess(start..end, ""))
}

/// The values that an option takes.
fn values(option: &options::Option) -> Option<String> {
    match option.kind {
        ValueKind::OneOf(values) => Some(values.join(", ")),
        ValueKind::Digits(from, to) => Some(format!("{from}–{to}")),
        ValueKind::Any => None,
    }
}
