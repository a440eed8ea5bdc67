//! `unknown-reference`: a message, term or attribute that the locale does not have. Readers see its name
//! in braces, also where the source has it: no Fluent program looks into another locale. What the source
//! itself lacks is reported there, once.

use crate::check::cause::ReferenceCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{EntryRef, PatternRef, Reference, UseRef};
use crate::ftl::edit::Fix;
use crate::project::document::Document;
use crate::text::nearest::nearest;
use crate::text::span::Slice;
use std::collections::HashSet;
use std::ops::Range;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-reference",
    severity: Severity::Error,
    source: "-brand = Mira\nabout = About { -brand }\n",
    wrong: "-brand = Mira\nabout = Acerca de { -marca }\n",
    right: "-brand = Mira\nabout = Acerca de { -brand }\n",
    checks: in_file(check),
    ..BASE
};

/// Names that are compared in a file to guess which was meant.
const MOST_COMPARED: usize = 500_000;

/// What is wrong with a reference: where to point, the cause, and what to write there instead.
type ReferenceError = (Range<usize>, ReferenceCause, Option<Fix>);

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let names = context.locale.count_of_ids() + context.source.count_of_ids();
    let guesses = MOST_COMPARED / names.max(1);
    let mut seen = HashSet::new();
    for pattern in context.file.facts.patterns() {
        for reference in pattern.uses().filter_map(UseRef::reference) {
            let attribute = reference.attribute.map(Slice::str);
            let target = reference.target;
            if target.is_some_and(|target| target.pattern(attribute).is_some()) {
                continue;
            }
            if reporter.is_full() {
                return;
            }
            // Finding suggestions is expensive: once for each name that is nowhere.
            let is_new = !seen.contains(&(reference.id.str(), None));
            let guess = is_new && reporter.count() < guesses;
            let Some((span, cause, fix)) = error(context, pattern, reference, guess) else {
                continue;
            };
            // What is missing is missing for all that refer to it.
            let is_missing = matches!(
                cause,
                ReferenceCause::Unknown { .. }
                    | ReferenceCause::UnknownOnlySource { .. }
                    | ReferenceCause::UnknownAttribute { .. }
            );
            let of_id = !matches!(cause, ReferenceCause::UnknownAttribute { .. });
            let key = (reference.id.str(), attribute.filter(|_| !of_id));
            if !is_missing || seen.insert(key) {
                reporter.report_with(span, cause, fix);
            }
        }
    }
}

/// What is wrong with a reference.
fn error<'a>(
    context: &Context<'a>,
    from: PatternRef<'a>,
    to: Reference<'a>,
    guess: bool,
) -> Option<ReferenceError> {
    let found = found(context, &to.id);
    if found.is_empty() {
        if context.locale.has_opaque || context.locale.has_unparsed(&to.id) {
            return None;
        }
        if is_variable(context, from.entry(), &to.id) {
            return Some(variable(context, from, to.id));
        }
        return absent(context, from, to, guess);
    }
    let has = |attribute: Option<&str>| {
        found.iter().any(|(document, entry)| {
            let is_unparsed = |name: &str| document.has_unparsed_attribute(entry.index(), name);
            entry.pattern(attribute).is_some() || attribute.is_some_and(is_unparsed)
        })
    };
    let (name, reference) = (from.name(), to.id.into());
    match to.attribute {
        Some(attribute) if !has(Some(&attribute)) => {
            let cause = ReferenceCause::UnknownAttribute {
                name,
                reference,
                attribute: attribute.into(),
            };
            is_reported_here(context, to).then(|| (attribute.span(), cause, None))
        }
        // A message refers to its own attributes only; the value it lacks is reported elsewhere.
        None if !has(None) && from.entry().id() != to.id => {
            let cause = ReferenceCause::UnknownValue { name, reference };
            is_reported_here(context, to).then(|| (to.id.span(), cause, None))
        }
        _ => None,
    }
}

/// Whether this file is the one to report what a reference lacks: what the source lacks is reported
/// once, in the source's first file that refers to it.
fn is_reported_here(context: &Context<'_>, to: Reference<'_>) -> bool {
    let attribute = to.attribute.map(Slice::str);
    match context.source.first_lacking(&to.id, attribute) {
        Some(first) => context.locale.is_source && first == context.number,
        None => true,
    }
}

/// The entries of that id, each with its file: the locale's, and those that all locales share.
fn found<'a>(context: &Context<'a>, id: &str) -> Vec<(&'a Document, EntryRef<'a>)> {
    let in_locale = |(file, entry): (usize, _)| (context.locale.files[file].document, entry);
    let mut found: Vec<_> = context.locale.all(id).map(in_locale).collect();
    if found.is_empty() {
        let own = context.locale.find(Some(context.number), id);
        found.extend(own.map(in_locale));
    }
    let shared = context.shared.iter();
    found.extend(shared.filter_map(|file| Some((file, file.facts().find(id)?))));
    found
}

/// The error of a reference to what the locale lacks.
fn absent<'a>(
    context: &Context<'a>,
    from: PatternRef<'a>,
    to: Reference<'a>,
    guess: bool,
) -> Option<ReferenceError> {
    let id = to.id;
    if !context.locale.is_source {
        if let Some((file, _)) = context.source.all(&id).next() {
            let cause = ReferenceCause::UnknownOnlySource {
                name: from.name(),
                reference: id.into(),
                file: context.source.files[file].document.name.clone(),
            };
            return Some((id.span(), cause, None));
        }
        if context.source.has_opaque || context.source.has_unparsed(&id) {
            return None;
        }
    }
    let is_here = match context.source.first_lacking_id(&id) {
        Some(first) => context.locale.is_source && first == context.number,
        None => true,
    };
    is_here.then(|| unknown(context, from, id, guess))
}

/// `{ name }` for `{ $name }`, and `${name}`, as other formats write a variable: there the `$` before the
/// brace is part of the error, unless the source's texts have one that readers see.
fn variable(context: &Context<'_>, from: PatternRef<'_>, id: Slice<'_>) -> ReferenceError {
    let (text, span) = (context.file.text, id.span());
    let (name, reference) = (from.name(), String::from(id));
    let before = text[..span.start].trim_end_matches(' ').strip_suffix("${");
    let after = text[span.end..].trim_start_matches(' ').strip_prefix('}');
    let is_meant = || {
        let source = context.counterpart();
        source.is_some_and(|source| source.text.contains("${"))
    };
    if let (Some(before), Some(after)) = (before, after)
        && !is_meant()
    {
        let whole = before.len()..text.len() - after.len();
        let fix = Fix::guess(whole.clone(), format!("{{ ${reference} }}"));
        let cause = ReferenceCause::UnknownDollar {
            name,
            reference,
            written: text[whole.clone()].to_owned(),
        };
        return (whole, cause, Some(fix));
    }
    let cause = ReferenceCause::UnknownIsVariable {
        name,
        suggestion: reference.clone(),
        reference,
    };
    (
        span.clone(),
        cause,
        Some(Fix::guess(span.start..span.start, "$")),
    )
}

/// Whether the source's message has a variable of that name: the `$` is missing.
fn is_variable<'a>(context: &Context<'a>, from: EntryRef<'a>, id: &str) -> bool {
    let mut uses = context.source_uses(from).filter_map(UseRef::variable);
    uses.any(|name| name == *id)
}

/// What an unknown id may be meant as.
enum Meant {
    /// A message, written as a term.
    Message,
    /// A term, written as a message.
    Term,
    /// One that is nearly called so.
    Near,
}

/// The error of an id that is nowhere.
fn unknown(
    context: &Context<'_>,
    from: PatternRef<'_>,
    id: Slice<'_>,
    guess: bool,
) -> ReferenceError {
    let (name, reference) = (from.name(), String::from(id));
    let Some((suggestion, meant)) = meant(context, &id, guess) else {
        return (id.span(), ReferenceCause::Unknown { name, reference }, None);
    };
    let fix = Fix::guess(id.span(), suggestion.as_str());
    let cause = match meant {
        Meant::Message => ReferenceCause::UnknownIsMessage {
            name,
            reference,
            suggestion,
        },
        Meant::Term => ReferenceCause::UnknownIsTerm {
            name,
            reference,
            suggestion,
        },
        Meant::Near => ReferenceCause::UnknownNear {
            name,
            reference,
            suggestion,
        },
    };
    (id.span(), cause, Some(fix))
}

/// The id that is likely meant by one that is nowhere.
fn meant(context: &Context<'_>, id: &str, guess: bool) -> Option<(String, Meant)> {
    let (other, kind) = match id.strip_prefix('-') {
        Some(message) => (message.to_owned(), Meant::Message),
        None => (format!("-{id}"), Meant::Term),
    };
    if !found(context, &other).is_empty() {
        return Some((other, kind));
    }
    let near = guess.then(|| near(context, id)).flatten()?;
    Some((near.to_owned(), Meant::Near))
}

/// The id of the same kind that is nearest to one.
fn near<'a>(context: &Context<'a>, id: &str) -> Option<&'a str> {
    let ids = context.locale.ids().chain(context.source.ids());
    let same_kind = ids.filter(|other| other.starts_with('-') == id.starts_with('-'));
    nearest(id, same_kind.map(Slice::str))
}
