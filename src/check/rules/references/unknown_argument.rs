//! `unknown-argument`: what a term is given under no name, or under a name or with a value that no term
//! of the locale selects by: `{ -brand(przypadek: "genitive") }`. The term's default form is shown.

use super::term::term;
use crate::check::cause::ReferenceCause;
use crate::check::context::{CheckedLocale, Context};
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::brackets::brackets;
use crate::facts::{ArgumentRef, PatternRef, SelectRef, UseRef};
use crate::ftl::edit::Fix;
use crate::text::nearest::nearest;
use crate::text::span::Slice;
use std::collections::{HashMap, HashSet};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-argument",
    locale: "pl",
    source: "-brand = Skylark\nquit = Quit { -brand }\n",
    wrong: "-brand =\n    { $case ->\n       *[nominative] Skylark\n        [genitive] Skylarka\n    }\n\
            quit = Wyjdź ze { -brand(przypadek: \"genitive\") }\n",
    right: "-brand =\n    { $case ->\n       *[nominative] Skylark\n        [genitive] Skylarka\n    }\n\
            quit = Wyjdź ze { -brand(case: \"genitive\") }\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let mut known = Brackets::new();
    for call in context.file.facts.calls() {
        if reporter.is_full() {
            return;
        }
        for (place, cause, fix) in errors(context, call, &mut known) {
            reporter.report_with(place.span(), cause, fix);
        }
    }
}

/// The names in brackets in the texts of terms, by the terms' ids: many calls may be of one.
type Brackets<'a> = HashMap<&'a str, HashSet<&'a str>>;

/// What is wrong with an argument: where to point, the cause, and what to write there instead.
type ArgumentError<'a> = (Slice<'a>, ReferenceCause, Option<Fix>);

/// A call of a term, as findings name it.
struct Call<'a> {
    term: PatternRef<'a>,
    /// The message that calls it.
    name: String,
    /// The term's id.
    reference: String,
}

/// What is wrong with each argument of a term.
fn errors<'a>(
    context: &Context<'a>,
    one: UseRef<'a>,
    known: &mut Brackets<'a>,
) -> Vec<ArgumentError<'a>> {
    let reference = one.reference().filter(|one| one.attribute.is_none());
    let found = reference.and_then(|one| Some((one.id, term(context, &one.id)?)));
    let Some((id, term)) = found else {
        return Vec::new();
    };
    let mut names: Vec<&str> = Vec::new();
    for name in variables(term) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut errors: Vec<ArgumentError<'a>> = unnamed(id, one, &names).into_iter().collect();
    if names.is_empty() {
        return errors;
    }
    let call = Call {
        term,
        name: one.pattern().name(),
        reference: id.into(),
    };
    let is_used = |name: &str| term.variables().any(|used| used == *name);
    // Where all that the term selects by is given, further arguments change nothing.
    let is_given = |name: &&str| {
        let mut given = one.arguments().filter_map(|argument| argument.name);
        given.any(|given| given == *name)
    };
    let lacks = !names.iter().all(is_given);
    for argument in one.arguments() {
        let Some(name) = argument.name else { continue };
        if is_used(&name) || is_known_name(context, &name) {
            let is_in_text = &mut |value: &str| {
                let texts = || term.texts().flat_map(brackets).map(|bracket| bracket.key);
                let known = known.entry(id.str()).or_insert_with(|| texts().collect());
                known.contains(value)
            };
            errors.extend(other_value(context, &call, (name, argument), is_in_text));
        } else if lacks {
            errors.push(other_name(&call, name, &names));
        }
    }
    errors
}

/// An argument without a name: Fluent ignores it.
fn unnamed<'a>(id: Slice<'a>, one: UseRef<'a>, names: &[&str]) -> Option<ArgumentError<'a>> {
    let argument = one.arguments().find(|argument| argument.name.is_none())?;
    let place = argument.literal.unwrap_or(id);
    let value = argument.literal.map_or("…", Slice::str);
    let reference = String::from(id);
    let quote = if argument.is_string || argument.literal.is_none() {
        "\""
    } else {
        ""
    };
    if let [name] = names {
        let cause = ReferenceCause::UnnamedArgumentNear {
            written: format!("{reference}({name}: {quote}{value}{quote})"),
            value: value.to_owned(),
            reference,
        };
        let fix = argument.literal.map(|literal| {
            let start = literal.start() - quote.len();
            Fix::guess(start..start, format!("{name}: "))
        });
        return Some((place, cause, fix));
    }
    let value = value.to_owned();
    let cause = ReferenceCause::UnnamedArgument { reference, value };
    Some((place, cause, None))
}

/// The variables that a term selects by.
fn variables(term: PatternRef<'_>) -> impl Iterator<Item = &str> {
    let variables = term.selects().filter_map(SelectRef::variable);
    variables.map(Slice::str)
}

fn other_name<'a>(call: &Call<'_>, argument: Slice<'a>, names: &[&str]) -> ArgumentError<'a> {
    let (name, reference) = (call.name.clone(), call.reference.clone());
    let alone = Some(names).and_then(|names| match names {
        [one] => Some(one),
        _ => None,
    });
    let argument_name = String::from(argument);
    if let Some(near) = nearest(&argument, names.iter().copied()).or(alone.copied()) {
        let cause = ReferenceCause::UnknownArgumentNear {
            name,
            reference,
            argument: argument_name,
            suggestion: near.into(),
        };
        return (argument, cause, Some(Fix::guess(argument.span(), near)));
    }
    let cause = ReferenceCause::UnknownArgument {
        name,
        reference,
        argument: argument_name,
        names: names.join(", "),
    };
    (argument, cause, None)
}

/// A value that is the key of no variant.
fn other_value<'a>(
    context: &Context<'a>,
    call: &Call<'_>,
    (argument, given): (Slice<'_>, ArgumentRef<'a>),
    is_in_text: &mut dyn FnMut(&str) -> bool,
) -> Option<ArgumentError<'a>> {
    let value = given.literal.filter(|_| given.is_string)?;
    let by = |select: &SelectRef<'_>| select.variable().is_some_and(|one| one == argument);
    let selects = || call.term.selects().filter(by);
    // What it also shows may be anything.
    if selects().next().is_none() || call.term.shows(&argument) {
        return None;
    }
    // A bracket in the text is a variant that another rule reports.
    if is_known_value(context, &argument, &value) || is_in_text(&value) {
        return None;
    }
    let variants = selects().flat_map(SelectRef::variants);
    let mut keys: Vec<&str> = Vec::new();
    for variant in variants {
        if !keys.contains(&variant.key.str()) {
            keys.push(variant.key.str());
        }
    }
    let (name, reference) = (call.name.clone(), call.reference.clone());
    let value_text = String::from(value);
    if let Some(near) = nearest(&value, keys.iter().copied()) {
        let cause = ReferenceCause::UnknownArgumentValueNear {
            name,
            reference,
            value: value_text,
            suggestion: near.into(),
        };
        return Some((value, cause, Some(Fix::guess(value.span(), near))));
    }
    let cause = ReferenceCause::UnknownArgumentValue {
        name,
        reference,
        value: value_text,
        keys: keys.join(", "),
    };
    Some((value, cause, None))
}

/// Whether a term of the locale or of the source uses a variable: not each one needs to.
fn is_known_name(context: &Context<'_>, name: &str) -> bool {
    context.locale.parameters().has(name) || context.source.parameters().has(name)
}

/// Whether such a term selects by a variable, and has a variant of that key: others may leave it to
/// their default.
fn is_known_value(context: &Context<'_>, name: &str, value: &str) -> bool {
    let [own, source] = [context.locale, context.source].map(CheckedLocale::parameters);
    own.has_value(name, value) || source.has_value(name, value)
}
