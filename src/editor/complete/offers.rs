//! What is offered in a context.

use super::context::CursorContext;
use super::offer::{Offer, OfferKind};
use crate::editor::missing::{Missing, missing};
use crate::editor::view::{View, comment, one_line, text_of};
use crate::facts::{EntryRef, PatternRef, UseRef};
use crate::language::plural::{FORMS, Plurals};
use crate::project::document::Document;
use crate::text::span::Slice;
use std::collections::BTreeSet;
use std::ops::Range;

/// Lists what is offered.
pub fn offers(view: &View<'_>, context: &CursorContext) -> Vec<Offer> {
    match context {
        CursorContext::Line { typed } => lines(view, typed),
        CursorContext::AttributeLine { entry, typed } => attribute_lines(view, entry, typed),
        CursorContext::Variable { entry, typed } => variables(view, entry, typed, ""),
        CursorContext::Term { typed } => entries(view, typed, true),
        CursorContext::Placeable { entry, typed } => {
            let mut offers = variables(view, entry, typed, "$");
            offers.extend(entries(view, typed, true));
            offers.extend(entries(view, typed, false));
            offers.extend(functions(view, typed));
            offers
        }
        CursorContext::Attribute { of, typed } => attributes(view, of, typed),
        CursorContext::Key { has, typed } => keys(view, has, typed),
    }
}

/// Messages that are missing here, each with its placeholders.
fn lines(view: &View<'_>, typed: &Range<usize>) -> Vec<Offer> {
    let missing = missing(view);
    let offer = |one: Missing| Offer {
        label: one.id,
        kind: OfferKind::Missing,
        insert: one.text,
        span: typed.clone(),
        detail: one.source,
    };
    missing.into_iter().map(offer).collect()
}

fn attribute_lines(view: &View<'_>, entry: &str, typed: &Range<usize>) -> Vec<Offer> {
    let own = view.document().facts().find(entry);
    let Some((_, source)) = view.source_entry(entry) else {
        return Vec::new();
    };
    let names = source
        .attributes()
        .filter_map(|one| Some((one, one.attribute()?)));
    let names = names.filter(|(_, name)| own.is_none_or(|own| !own.has_attribute(name)));
    let offer = |(pattern, name): (PatternRef<'_>, Slice<'_>)| Offer {
        label: name.into(),
        kind: OfferKind::Attribute,
        insert: format!("{name} = "),
        span: typed.clone(),
        detail: text_of(pattern),
    };
    names.map(offer).collect()
}

/// The variables of the source's message; in the source itself those of the message and of its comment.
fn variables(view: &View<'_>, entry: &str, typed: &Range<usize>, sigil: &str) -> Vec<Offer> {
    let end = closing(view.text(), typed.end);
    let found = view.source_entry(entry).or_else(|| view.own_entry(entry));
    let mut names: Vec<String> = Vec::new();
    let mut notes = String::new();
    if let Some((document, entry)) = found {
        let uses = entry.patterns().flat_map(PatternRef::uses);
        names.extend(uses.filter_map(UseRef::variable).map(String::from));
        notes = comment(document, entry);
    }
    let in_notes = notes.split('$').skip(1).map(|rest| {
        let len = crate::ftl::boundary::name_length(rest.as_bytes());
        rest[..len].to_owned()
    });
    names.extend(in_notes.filter(|name| !name.is_empty()));
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    let offer = |name: String| Offer {
        label: format!("${name}"),
        kind: OfferKind::Variable,
        insert: format!("{sigil}{name}{end}"),
        span: typed.clone(),
        detail: note(&notes, &name).unwrap_or_default(),
    };
    names.into_iter().map(offer).collect()
}

/// The line of a comment that is about a variable.
fn note(notes: &str, name: &str) -> Option<String> {
    let sigil = format!("${name}");
    let mut lines = notes.lines();
    let line = lines.find(|line| {
        let mut found = line.match_indices(&*sigil);
        found.any(|(at, _)| !line[at + sigil.len()..].starts_with(|c: char| c.is_alphanumeric()))
    })?;
    Some(one_line(line))
}

/// Messages or terms of this locale, or of the source where the locale lacks them.
fn entries(view: &View<'_>, typed: &Range<usize>, terms: bool) -> Vec<Offer> {
    let end = closing(view.text(), typed.end);
    let mut seen = BTreeSet::new();
    let mut offers = Vec::new();
    let numbers = std::iter::once(view.number).chain(0..view.locale.documents.len());
    for document in numbers.map(|number| &view.locale.documents[number]) {
        for entry in document
            .facts()
            .entries()
            .filter(|entry| entry.is_term() == terms)
        {
            if seen.insert(entry.id().str()) {
                offers.push(entry_offer(document, entry, typed, end));
            }
        }
    }
    offers
}

fn entry_offer(_: &Document, entry: EntryRef<'_>, typed: &Range<usize>, end: &str) -> Offer {
    let text = entry.value().map(|value| text_of(value));
    Offer {
        label: entry.id().into(),
        kind: if entry.is_term() {
            OfferKind::Term
        } else {
            OfferKind::Message
        },
        insert: format!("{}{end}", entry.id()),
        span: typed.clone(),
        detail: text.unwrap_or_default(),
    }
}

/// The functions that Fluent has, and those that the source calls.
fn functions(view: &View<'_>, typed: &Range<usize>) -> Vec<Offer> {
    let documents = view.source.documents.iter();
    let called = documents.flat_map(|one| one.facts().uses().filter_map(UseRef::function));
    let names: BTreeSet<&str> = called
        .map(Slice::str)
        .chain(["DATETIME", "NUMBER"])
        .collect();
    let offer = |name: &str| Offer {
        label: format!("{name}()"),
        kind: OfferKind::Function,
        insert: format!("{name}("),
        span: typed.clone(),
        detail: String::new(),
    };
    names.into_iter().map(offer).collect()
}

fn attributes(view: &View<'_>, of: &str, typed: &Range<usize>) -> Vec<Offer> {
    let Some((_, entry)) = view.own_entry(of).or_else(|| view.source_entry(of)) else {
        return Vec::new();
    };
    let names = entry
        .attributes()
        .filter_map(|one| Some((one, one.attribute()?)));
    let offer = |(pattern, name): (PatternRef<'_>, Slice<'_>)| Offer {
        label: name.into(),
        kind: OfferKind::Attribute,
        insert: name.into(),
        span: typed.clone(),
        detail: text_of(pattern),
    };
    names.map(offer).collect()
}

/// The plural forms that this language has and the select expression lacks, with numbers that take them.
fn keys(view: &View<'_>, has: &[String], typed: &Range<usize>) -> Vec<Offer> {
    let plurals = view.locale.tag.as_ref().and_then(Plurals::of_new);
    let forms: Vec<(&str, Vec<String>)> = match &plurals {
        Some(plurals) => plurals.cardinal.to_fill().collect(),
        None => FORMS.iter().map(|form| (*form, Vec::new())).collect(),
    };
    let end = if view.text()[typed.end..].starts_with(']') {
        ""
    } else {
        "] "
    };
    let left = forms
        .into_iter()
        .filter(|(form, _)| !has.iter().any(|key| key == form));
    let offer = |(form, numbers): (&str, Vec<String>)| Offer {
        label: form.to_owned(),
        kind: OfferKind::Variant,
        insert: format!("{form}{end}"),
        span: typed.clone(),
        detail: numbers.join(", "),
    };
    left.map(offer).collect()
}

/// What closes the braces after a place, where nothing on its line does.
fn closing(text: &str, at: usize) -> &'static str {
    let rest = text[at..].lines().next().unwrap_or_default();
    let is_alone = rest.trim().is_empty();
    if is_alone { " }" } else { "" }
}
