//! Variants that stand in the text of the variant before. Fluent knows a variant by its line's beginning,
//! so `[one] Un mensaje [many] …` is one, and so is what a line with `few] …` or `(few) …` goes on with:
//! the reader sees the bracket.

use super::locale::View;
use crate::facts::{Facts, Pattern, items};
use crate::language::plural::FORMS;
use std::collections::HashSet;

/// Variants of a file that are held against the brackets of one term.
const MOST_COMPARED: usize = 1_000;

/// Brackets of a text that are looked at.
const MOST_BRACKETS: usize = 10_000;

/// Bytes of the longest bracket that is looked at.
const LONGEST: usize = 100;

/// Lists such brackets of a value or attribute: `[word]`, where the word is a plural form, or names a
/// variant here or in the source, whose own text has no such bracket; and what [`lost`] finds.
pub fn glued<'l>(view: &View<'l, '_>, pattern: &Pattern<'_>) -> Vec<&'l str> {
    let facts = &view.file.facts;
    let texts = items(&facts.texts, &pattern.texts);
    if pattern.selects.is_empty() || !texts.iter().any(|text| may_have(text)) {
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
    let is_meant = |bracket: &str, key: &str| {
        // `[1]` may be a note, as long as there is no such variant to miss.
        if key.starts_with(|first: char| first.is_ascii_digit()) {
            source.contains(&key) && !own.contains(&key)
        } else if bracket.starts_with('(') {
            !own.contains(&key) && (source.contains(&key) || FORMS.contains(&key))
        } else {
            source.contains(&key) || own.contains(&key) || FORMS.contains(&key)
        }
    };
    let lost = |text: &&'l str| lost(text).filter(|_| is_in_a_variant(view, pattern, text));
    let lost = texts.iter().filter_map(lost);
    let found = lost.chain(texts.iter().flat_map(|text| brackets(text)));
    found
        .take(MOST_BRACKETS)
        .filter(|(bracket, key)| !there.contains(key) && is_meant(bracket, key))
        .map(|(bracket, _)| bracket)
        .collect()
}

/// Whether a text may have anything of the kind.
fn may_have(text: &str) -> bool {
    text.starts_with('(') || memchr::memchr2(b'[', b']', text.as_bytes()).is_some()
}

/// The names of variants in the source's message, and those in brackets in its texts.
fn in_source<'s>(view: &View<'_, 's>, pattern: &Pattern<'_>) -> (Vec<&'s str>, HashSet<&'s str>) {
    let entry = view.file.twin_entries.get(pattern.entry as usize);
    let Some((twin, entry)) = view.twin().zip(entry.copied().flatten()) else {
        return (Vec::new(), HashSet::new());
    };
    let facts = &twin.facts;
    let patterns = || facts.patterns_of(facts.entry(entry)).iter();
    let texts = || patterns().flat_map(|one| items(&facts.texts, &one.texts));
    let brackets = texts().flat_map(|text| brackets(text).chain(lost(text)));
    (
        patterns().flat_map(|one| keys(facts, one)).collect(),
        brackets.take(MOST_BRACKETS).map(|(_, key)| key).collect(),
    )
}

/// What a text begins with, if that is a variant's name with a bracket lost (`few]`) or round ones
/// (`(few)`), and the name.
fn lost(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('(').unwrap_or(text);
    let close = if inside.len() < text.len() { ')' } else { ']' };
    let name = inside.trim_start_matches(' ');
    let length = name.bytes().take(LONGEST);
    let length = length.take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte));
    let (name, after) = name.split_at(length.count());
    let after = after.trim_start_matches(' ').strip_prefix(close)?;
    let bracket = &text[..text.len() - after.len()];
    (!name.is_empty()).then_some((bracket, name))
}

/// Whether a text begins a line behind a variant's name.
fn is_in_a_variant(view: &View<'_, '_>, pattern: &Pattern<'_>, text: &str) -> bool {
    let facts = &view.file.facts;
    let first = keys(facts, pattern).next();
    let start = view.file.span(text).start;
    let before = view.file.text.get(..start).unwrap_or_default();
    first.is_some_and(|key| view.file.span(key).start < start)
        && before.trim_end_matches(' ').ends_with('\n')
}

/// The name in a bracket.
pub fn key(bracket: &str) -> &str {
    bracket.trim_matches(['*', '[', ']', '(', ')', ' '])
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

#[cfg(test)]
mod tests {
    use super::lost;

    #[test]
    fn a_name_with_a_bracket_lost_is_known() {
        for (text, expected) in [
            ("few] ", Some(("few]", "few"))),
            ("few ]", Some(("few ]", "few"))),
            ("( few ) x", Some(("( few )", "few"))),
            ("1] x", Some(("1]", "1"))),
            ("(few", None),
            ("(few] x", None),
            ("few) x", None),
            ("a few] x", None),
            ("(a few) x", None),
            ("] x", None),
            ("()", None),
            ("фью]", None),
            ("", None),
        ] {
            assert_eq!(lost(text), expected, "{text:?}");
        }
    }
}
