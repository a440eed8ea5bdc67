//! `unknown-argument`: what a term is given under a name, or with a value, that no term of the locale
//! chooses by: `{ -brand(przypadek: "genitive") }`. The term's default form is shown.

use super::{BASE, Rule, in_file};
use crate::check::counting::{shows, variable};
use crate::check::glued::brackets;
use crate::check::locale::View;
use crate::check::parameters::term;
use crate::check::settings::Sink;
use crate::check::variables::variables;
use crate::facts::{Argument, Call, Facts, Pattern, Use, items};
use crate::phrase::Phrase;
use crate::text::nearest::nearest;
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
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    let mut brackets = Brackets::new();
    for call in &facts.calls {
        if sink.is_full() {
            return;
        }
        for (place, phrase, id) in faults(view, call, &mut brackets) {
            let Some(from) = view.pattern_of_use(call.reference) else {
                continue;
            };
            let phrase = phrase.with("reference", id);
            let phrase = phrase.with("name", view.name_of(from));
            sink.report(view.file.span(place), phrase);
        }
    }
}

/// The names in brackets in the texts of terms, by the terms' ids: many calls may be of one.
type Brackets<'v> = HashMap<&'v str, HashSet<&'v str>>;

/// What is wrong with each thing that a term is given, the slice to point at, and the term.
fn faults<'v, 'l: 'v>(
    view: &'v View<'l, '_>,
    call: &Call,
    known: &mut Brackets<'v>,
) -> Vec<(&'l str, Phrase, &'l str)> {
    let Some(Use::Reference {
        id,
        attribute: None,
        ..
    }) = view.file.facts.uses.get(call.reference as usize)
    else {
        return Vec::new();
    };
    let Some((facts, term)) = term(view, id) else {
        return Vec::new();
    };
    let selects = items(&facts.selects, &term.selects).iter();
    let names = selects.filter_map(|select| variable(facts, select));
    let names: Vec<&str> = names.collect();
    if names.is_empty() {
        return Vec::new();
    }
    let given = items(&view.file.facts.arguments, &call.arguments);
    let options = given.iter().filter_map(|one| Some((one.name?, one)));
    let uses = items(&facts.uses, &term.uses);
    let is_used = |name: &str| variables(uses).any(|used| used == name);
    // Where all that the term chooses by is given, what is given besides changes nothing.
    let is_given = |name: &&str| given.iter().any(|one| one.name == Some(*name));
    let lacks = !names.iter().all(is_given);
    let mut is_in_text = |value: &str| {
        let texts = || items(&facts.texts, &term.texts).iter();
        let names = || texts().flat_map(|text| brackets(text)).map(|(_, key)| key);
        let known = known.entry(id).or_insert_with(|| names().collect());
        known.contains(value)
    };
    let faults = options.filter_map(|(name, one)| {
        let (place, phrase) = if is_used(name) || is_known_name(view, name) {
            other_value(view, (facts, term), (name, one), &mut is_in_text)?
        } else if lacks {
            (name, other_name(name, &names))
        } else {
            return None;
        };
        Some((place, phrase, *id))
    });
    faults.collect()
}

fn other_name(name: &str, names: &[&str]) -> Phrase {
    let alone = names
        .first()
        .filter(|first| names.iter().all(|one| one == *first));
    match nearest(name, names.iter().copied()).or(alone.copied()) {
        Some(near) => Phrase::new("unknown-argument-near").with("suggestion", near),
        None => Phrase::new("unknown-argument").with("names", names.join(", ")),
    }
    .with("argument", name)
}

/// A value that is the name of no variant.
fn other_value<'l>(
    view: &View<'_, '_>,
    (facts, term): (&Facts<'_>, &Pattern<'_>),
    (name, given): (&str, &Argument<'l>),
    is_in_text: &mut dyn FnMut(&str) -> bool,
) -> Option<(&'l str, Phrase)> {
    let value = given.literal.filter(|_| given.is_string)?;
    let selects = || items(&facts.selects, &term.selects).iter();
    let choices = || selects().filter(|select| variable(facts, select) == Some(name));
    // What it also shows may be anything.
    if choices().next().is_none() || shows(facts, term, name) {
        return None;
    }
    let keys: Vec<&str> = choices()
        .flat_map(|select| items(&facts.variants, &select.variants))
        .map(|variant| variant.key)
        .collect();
    // A bracket in the text is a variant that `visible-code` tells of.
    if is_known_value(view, name, value) || is_in_text(value) {
        return None;
    }
    let phrase = match nearest(value, keys.iter().copied()) {
        Some(near) => Phrase::new("unknown-argument-value-near").with("suggestion", near),
        None => Phrase::new("unknown-argument-value").with("keys", keys.join(", ")),
    };
    Some((value, phrase.with("value", value)))
}

/// Whether a term of the locale or of the source uses a variable: not each one needs to.
fn is_known_name(view: &View<'_, '_>, name: &str) -> bool {
    view.locale.parameters().has(name) || view.source.parameters().has(name)
}

/// Whether such a term chooses by a variable, and has a variant of that value: others may leave it to
/// their default.
fn is_known_value(view: &View<'_, '_>, name: &str, value: &str) -> bool {
    let [own, source] = [view.locale.parameters(), view.source.parameters()];
    own.has_value(name, value) || source.has_value(name, value)
}
