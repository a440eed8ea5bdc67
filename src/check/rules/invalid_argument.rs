//! `invalid-argument`: an option that NUMBER or DATETIME does not take, or a value that the option does
//! not take. The number or date would be shown in some other manner, or as `{NUMBER()}`. What the
//! source's text does wrong is told there alone.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::options::{Kind, OPTIONS, accepts};
use crate::check::settings::Sink;
use crate::facts::{Argument, Facts, Use, items};
use crate::phrase::Phrase;
use crate::text::nearest::nearest;
use std::collections::HashSet;

/// The rule.
pub const RULE: Rule = Rule {
    id: "invalid-argument",
    severity: Severity::Error,
    source: "total = { NUMBER($n, minimumFractionDigits: 2) }\n",
    wrong: "total = { NUMBER($n, minimumFractionDigit: 2) }\n",
    right: "total = { NUMBER($n, minimumFractionDigits: 2) }\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    let (mut entry, mut there) = (None, HashSet::new());
    for (at, one) in (0_u32..).zip(&facts.uses) {
        let Some(name) = known(one) else { continue };
        for (place, phrase) in faults(facts, one) {
            let own = view.pattern_of_use(at).map(|pattern| pattern.entry);
            if own != entry {
                (entry, there) = (own, in_the_source(view, own));
            }
            if !there.contains(&(name, place, phrase.id)) {
                sink.report(view.file.span(place), phrase.with("function", name));
            }
        }
    }
}

/// The faults of the source's message: function, place and what is wrong.
fn in_the_source<'s>(
    view: &View<'_, 's>,
    entry: Option<u32>,
) -> HashSet<(&'s str, &'s str, &'static str)> {
    let (Some(twin), Some(entry)) = (view.twin(), entry) else {
        return HashSet::new();
    };
    let calls = view
        .source_uses(entry)
        .filter_map(|one| Some((known(one)?, one)));
    let faults = calls.flat_map(|(name, one)| {
        let faults = faults(&twin.facts, one).into_iter();
        faults.map(move |(place, phrase)| (name, place, phrase.id))
    });
    faults.collect()
}

/// The name of a function whose options are known.
fn known<'t>(one: &Use<'t>) -> Option<&'t str> {
    match one {
        Use::Function { name, .. } if matches!(*name, "NUMBER" | "DATETIME") => Some(name),
        _ => None,
    }
}

/// What is wrong with a call, and the slices to point at.
fn faults<'t>(facts: &Facts<'t>, one: &Use<'t>) -> Vec<(&'t str, Phrase)> {
    let (Some(name), Use::Function { arguments, .. }) = (known(one), one) else {
        return Vec::new();
    };
    let given = items(&facts.arguments, arguments);
    let values = given.iter().filter(|argument| argument.name.is_none());
    let mut faults = Vec::new();
    if values.clone().count() != 1 {
        let phrase = Phrase::new("invalid-argument-count").with("count", values.count());
        faults.push((name, phrase));
    } else if let Some(text) = values
        .filter(|value| value.is_string)
        .find_map(|value| value.literal)
    {
        let phrase = Phrase::new("invalid-argument-text").with("value", text);
        faults.push((text, phrase));
    }
    let options = given.iter();
    faults.extend(options.filter_map(|argument| option(argument, name == "NUMBER")));
    faults
}

/// What is wrong with an option, and the slice to point at.
fn option<'t>(argument: &Argument<'t>, number: bool) -> Option<(&'t str, Phrase)> {
    let name = argument.name?;
    let known = OPTIONS.iter().filter(|option| option.of_number == number);
    let Some(option) = known.clone().find(|option| option.name == name) else {
        let phrase = match nearest(name, known.map(|option| option.name)) {
            Some(near) => Phrase::new("invalid-argument-near").with("suggestion", near),
            None => Phrase::new("invalid-argument"),
        };
        return Some((name, phrase.with("option", name)));
    };
    let value = argument.literal?;
    if accepts(option, value, argument.is_string) {
        return None;
    }
    let phrase = match option.kind {
        Kind::OneOf(values) => {
            Phrase::new("invalid-argument-value").with("values", values.join(", "))
        }
        Kind::Digits(from, to) => {
            Phrase::new("invalid-argument-value").with("values", format!("{from}–{to}"))
        }
        Kind::Any => return None,
    };
    Some((value, phrase.with("option", name).with("value", value)))
}
