//! `unknown-reference`: a message or term that neither the locale nor the source has. The reader would
//! see its name in braces. One that the source's text has, too, is told of there alone.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::{Locale, View};
use crate::check::settings::Sink;
use crate::facts::{Pattern, Use, items};
use crate::phrase::Phrase;
use crate::text::nearest::nearest;
use std::ops::Range;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-reference",
    severity: Severity::Error,
    source: "-brand = Mira\nabout = About { -brand }\n",
    wrong: "-brand = Mira\nabout = Acerca de { -marca }\n",
    right: "-brand = Mira\nabout = Acerca de { -brand }\n",
    run: in_file(run),
    ..BASE
};

/// Names that are compared in a file to guess which was meant.
const MOST_COMPARED: usize = 500_000;

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    let names = view.locale.count_of_ids() + view.source.count_of_ids();
    let guesses = MOST_COMPARED / names.max(1);
    for pattern in facts
        .patterns
        .iter()
        .filter(|pattern| !pattern.uses.is_empty())
    {
        for one in items(&facts.uses, &pattern.uses) {
            let Use::Reference {
                id,
                attribute,
                near,
            } = one
            else {
                continue;
            };
            if near.is_some_and(|near| facts.pattern_of(facts.entry(near), *attribute).is_some()) {
                continue;
            }
            // What is there in the source, is there; what is not, is told of there.
            if is_in_the_source(view, pattern, (id, *attribute)) {
                continue;
            }
            if sink.is_full() {
                return;
            }
            // To look for the nearest name is dear.
            let guess = sink.count() < guesses;
            if let Some((place, phrase)) = fault(view, pattern, id, *attribute, guess) {
                let (span, phrase) = dollar(view, view.file.span(place), phrase);
                sink.report(span, phrase.with("name", view.name_of(pattern)));
            }
        }
    }
}

/// Whether the source's message has the same reference.
fn is_in_the_source(
    view: &View<'_, '_>,
    pattern: &Pattern<'_>,
    reference: (&str, Option<&str>),
) -> bool {
    view.source_uses(pattern.entry).any(
        |one| matches!(one, Use::Reference { id, attribute, .. } if (*id, *attribute) == reference),
    )
}

/// What is wrong with a reference, and the slice to point at.
fn fault<'t>(
    view: &View<'_, '_>,
    from: &Pattern<'_>,
    id: &'t str,
    attribute: Option<&'t str>,
    guess: bool,
) -> Option<(&'t str, Phrase)> {
    let found = found(view, id);
    if found.is_empty() {
        if is_variable(view, from, id) {
            let phrase = Phrase::new("unknown-reference-variable").with("suggestion", id);
            return Some((id, phrase.with("reference", id)));
        }
        return is_unknown(view, id).then(|| (id, unknown(view, id, guess)));
    }
    let has = |attribute: Option<&str>| {
        found.iter().any(|(locale, file, entry)| {
            let file = &locale.files[*file];
            let has = file
                .facts
                .pattern_of(file.facts.entry(*entry), attribute)
                .is_some();
            has || attribute.is_some_and(|name| file.is_broken_attribute(*entry, name))
        })
    };
    match attribute {
        Some(name) if !has(Some(name)) => {
            let phrase = Phrase::new("unknown-reference-attribute")
                .with("reference", id)
                .with("attribute", name);
            Some((name, phrase))
        }
        // A message refers to its own attributes only; the value it lacks is told of elsewhere.
        None if !has(None) && view.file.facts.entry(from.entry).id != id => Some((
            id,
            Phrase::new("unknown-reference-value").with("reference", id),
        )),
        _ => None,
    }
}

/// `${name}`, as other formats write a variable: the `$` before the brace is part of the fault.
/// It is not where the source's texts have one that the reader sees.
fn dollar(view: &View<'_, '_>, span: Range<usize>, phrase: Phrase) -> (Range<usize>, Phrase) {
    if phrase.id != "unknown-reference-variable" {
        return (span, phrase);
    }
    let text = view.file.text;
    let before = text[..span.start].trim_end_matches(' ').strip_suffix("${");
    let after = text[span.end..].trim_start_matches(' ').strip_prefix('}');
    let (Some(before), Some(after)) = (before, after) else {
        return (span, phrase);
    };
    if view.twin().is_some_and(|twin| twin.text.contains("${")) {
        return (span, phrase);
    }
    let whole = before.len()..text.len() - after.len();
    let phrase = Phrase::new("unknown-reference-dollar")
        .with("reference", &text[span])
        .with("written", &text[whole.clone()]);
    (whole, phrase)
}

/// Whether the source's message has a variable of that name: the `$` was lost.
fn is_variable(view: &View<'_, '_>, from: &Pattern<'_>, id: &str) -> bool {
    let mut uses = view.source_uses(from.entry);
    uses.any(|one| matches!(one, Use::Variable(name) if *name == id))
}

/// The entries of that id: the locale's, and the source's.
fn found<'v>(view: &'v View<'_, '_>, id: &str) -> Vec<(&'v Locale<'v>, usize, u32)> {
    let own = view
        .locale
        .find(Some(view.number), id)
        .map(|(file, entry)| (view.locale, file, entry));
    let other = if view.locale.is_source {
        None
    } else {
        view.source.find(view.file.twin, id)
    };
    own.into_iter()
        .chain(other.map(|(file, entry)| (view.source, file, entry)))
        .collect()
}

/// Whether an id that was not found is sure to be nowhere.
fn is_unknown(view: &View<'_, '_>, id: &str) -> bool {
    ![view.locale, view.source]
        .iter()
        .any(|locale| locale.has_opaque || locale.is_broken(id))
}

fn unknown(view: &View<'_, '_>, id: &str, guess: bool) -> Phrase {
    let has = |id: &str| !found(view, id).is_empty();
    let phrase = match id.strip_prefix('-') {
        Some(message) if has(message) => {
            Phrase::new("unknown-reference-message").with("suggestion", message)
        }
        None if has(&format!("-{id}")) => {
            Phrase::new("unknown-reference-term").with("suggestion", format!("-{id}"))
        }
        _ if !guess => Phrase::new("unknown-reference"),
        _ => {
            let ids = view.locale.ids().chain(view.source.ids());
            let same_kind = ids.filter(|other| other.starts_with('-') == id.starts_with('-'));
            match nearest(id, same_kind) {
                Some(near) => Phrase::new("unknown-reference-near").with("suggestion", near),
                None => Phrase::new("unknown-reference"),
            }
        }
    };
    phrase.with("reference", id)
}
