//! Variants that stand behind other words, in the text of the variant before: Fluent knows a variant by
//! its line's beginning, so `[one] Un mensaje [many] …` is one, and the reader sees the bracket.

use super::facts::{Facts, Pattern, Variant, items};
use super::locale::View;
use crate::language::plural::FORMS;

/// Lists such brackets of a value or attribute: `[word]`, where the word is a plural form, or names a
/// variant here or in the source, whose own text has no such bracket.
pub fn glued<'l>(view: &View<'l, '_>, pattern: &Pattern<'_>) -> Vec<&'l str> {
    let facts = &view.file.facts;
    let texts = items(&facts.texts, &pattern.texts);
    if pattern.selects.is_empty() || !texts.iter().any(|text| text.contains('[')) {
        return Vec::new();
    }
    let own = if facts.entry(pattern.entry).is_term() {
        // Its other variants' names may stand in other terms alone.
        facts.variants.iter().collect()
    } else {
        variants(facts, pattern)
    };
    let twin = view.twin();
    let entry = view.file.twin_entries.get(pattern.entry as usize);
    let others: &[Pattern<'_>] = twin
        .zip(entry.copied().flatten())
        .map_or(&[], |(twin, entry)| {
            twin.facts.patterns_of(twin.facts.entry(entry))
        });
    let is_meant = |key: &str| {
        let is = |variant: &&Variant<'_>| variant.key == key;
        // `[1]` may be a note, as long as there is no such variant to miss.
        let is_number = key.starts_with(|first: char| first.is_ascii_digit());
        let is_source = twin.is_some_and(|twin| {
            let mut all = others.iter().flat_map(|one| variants(&twin.facts, one));
            all.any(|one| is(&one))
        });
        let is_own = own.iter().any(is);
        if is_number {
            is_source && !is_own
        } else {
            is_source || is_own || FORMS.contains(&key)
        }
    };
    let is_in_source = |key: &str| {
        twin.is_some_and(|twin| {
            let texts = others
                .iter()
                .flat_map(|one| items(&twin.facts.texts, &one.texts));
            texts
                .flat_map(|text| brackets(text))
                .any(|(_, other)| other == key)
        })
    };
    let found = texts.iter().flat_map(|text| brackets(text));
    found
        .filter(|(_, key)| is_meant(key) && !is_in_source(key))
        .map(|(bracket, _)| bracket)
        .collect()
}

/// The name in a bracket.
pub fn key(bracket: &str) -> &str {
    bracket.trim_matches(['*', '[', ']', ' '])
}

/// All `[word]` of a text, with the star before it, each with the word.
fn brackets(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices('[').filter_map(|(at, _)| {
        let end = at + text[at..].find(']')?;
        let start = at - usize::from(text[..at].ends_with('*'));
        let bracket = &text[start..=end];
        Some((bracket, key(bracket)))
    })
}

fn variants<'f, 't>(facts: &'f Facts<'t>, pattern: &Pattern<'_>) -> Vec<&'f Variant<'t>> {
    let selects = items(&facts.selects, &pattern.selects).iter();
    selects
        .flat_map(|select| items(&facts.variants, &select.variants))
        .collect()
}
