//! Variants that stand behind other words, in the text of the variant before: Fluent knows a variant by
//! its line's beginning, so `[one] Un mensaje [many] …` is one, and the reader sees the bracket.

use super::facts::{Facts, Pattern, items};
use super::locale::View;
use crate::language::plural::FORMS;
use std::collections::HashSet;

/// Variants of a file that are held against the brackets of one term.
const MOST_COMPARED: usize = 1_000;

/// Brackets of a text that are looked at.
const MOST_BRACKETS: usize = 10_000;

/// Bytes of the longest bracket that is looked at.
const LONGEST: usize = 100;

/// Lists such brackets of a value or attribute: `[word]`, where the word is a plural form, or names a
/// variant here or in the source, whose own text has no such bracket.
pub fn glued<'l>(view: &View<'l, '_>, pattern: &Pattern<'_>) -> Vec<&'l str> {
    let facts = &view.file.facts;
    let texts = items(&facts.texts, &pattern.texts);
    if pattern.selects.is_empty() || !texts.iter().any(|text| text.contains('[')) {
        return Vec::new();
    }
    let own: Vec<&str> = if facts.entry(pattern.entry).is_term() {
        // Its other variants' names may stand in other terms alone.
        let some = facts.variants.iter().take(MOST_COMPARED);
        some.map(|variant| variant.key).collect()
    } else {
        keys(facts, pattern).collect()
    };
    let (source, there) = in_source(view, pattern);
    let is_meant = |key: &str| {
        // `[1]` may be a note, as long as there is no such variant to miss.
        if key.starts_with(|first: char| first.is_ascii_digit()) {
            source.contains(&key) && !own.contains(&key)
        } else {
            source.contains(&key) || own.contains(&key) || FORMS.contains(&key)
        }
    };
    let found = texts.iter().flat_map(|text| brackets(text));
    found
        .take(MOST_BRACKETS)
        .filter(|(_, key)| !there.contains(key) && is_meant(key))
        .map(|(bracket, _)| bracket)
        .collect()
}

/// The names of variants in the source's message, and those in brackets in its texts.
fn in_source<'s>(view: &View<'_, 's>, pattern: &Pattern<'_>) -> (Vec<&'s str>, HashSet<&'s str>) {
    let entry = view.file.twin_entries.get(pattern.entry as usize);
    let Some((twin, entry)) = view.twin().zip(entry.copied().flatten()) else {
        return (Vec::new(), HashSet::new());
    };
    let facts = &twin.facts;
    let patterns = || facts.patterns_of(facts.entry(entry)).iter();
    let texts = patterns().flat_map(|one| items(&facts.texts, &one.texts));
    (
        patterns().flat_map(|one| keys(facts, one)).collect(),
        texts
            .flat_map(|text| brackets(text))
            .take(MOST_BRACKETS)
            .map(|(_, key)| key)
            .collect(),
    )
}

/// The name in a bracket.
pub fn key(bracket: &str) -> &str {
    bracket.trim_matches(['*', '[', ']', ' '])
}

/// All `[word]` of a text, with the star before it, each with the word.
pub fn brackets(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let opening = text.match_indices('[').take(MOST_BRACKETS);
    opening.filter_map(|(at, _)| {
        let near = text.as_bytes()[at..].iter().take(LONGEST);
        let end = at + near.copied().position(|byte| byte == b']')?;
        let start = at - usize::from(text[..at].ends_with('*'));
        let bracket = &text[start..=end];
        Some((bracket, key(bracket)))
    })
}

/// The names of a pattern's variants.
fn keys<'f, 't>(
    facts: &'f Facts<'t>,
    pattern: &'f Pattern<'_>,
) -> impl Iterator<Item = &'t str> + use<'f, 't> {
    let selects = items(&facts.selects, &pattern.selects).iter();
    let variants = selects.flat_map(|select| items(&facts.variants, &select.variants));
    variants.map(|variant| variant.key)
}
