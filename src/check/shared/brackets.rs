//! Variants in the text of the variant before. Fluent knows a variant by the beginning of its line, so
//! `[one] Un mensaje [many] …` is one, and so is what a line with `few] …` or `(few) …` goes on with:
//! readers see the bracket.

use crate::check::context::Context;
use crate::facts::{EntryRef, PatternRef};
use crate::language::plural::FORMS;
use crate::text::span::Slice;
use std::collections::HashSet;

/// Variants of a file that are compared with the brackets of one term.
const MOST_COMPARED: usize = 1_000;

/// Brackets of a text that are looked at.
const MOST_BRACKETS: usize = 10_000;

/// Bytes of the longest bracket that is looked at.
const LONGEST: usize = 100;

/// A name in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bracket<'t> {
    /// With the brackets, and an asterisk before them.
    pub whole: Slice<'t>,
    /// The name.
    pub key: &'t str,
}

/// Lists such brackets of a value or attribute: `[word]`, where the word is a plural form, or the key of
/// a variant here or in the source, whose own text has no such bracket; and what [`incomplete`] finds.
pub fn variants_in_text<'a>(context: &Context<'a>, pattern: PatternRef<'a>) -> Vec<Bracket<'a>> {
    if !pattern.has_selects() || !pattern.texts().any(|text| may_have(&text)) {
        return Vec::new();
    }
    let own: Vec<&str> = if pattern.entry().is_term() {
        // The keys of its other variants may stand in other terms alone.
        let keys = context.file.facts.keys().take(MOST_COMPARED);
        keys.map(Slice::str).collect()
    } else {
        pattern.keys().map(Slice::str).collect()
    };
    let (source, there) = in_source(context, pattern.entry());
    let is_meant = |bracket: &Bracket<'_>| {
        let key = bracket.key;
        // `[1]` may be a note, as long as there is no such variant to miss.
        if key.starts_with(|first: char| first.is_ascii_digit()) {
            source.contains(&key) && !own.contains(&key)
        } else if bracket.whole.starts_with('(') {
            !own.contains(&key) && (source.contains(&key) || FORMS.contains(&key))
        } else {
            source.contains(&key) || own.contains(&key) || FORMS.contains(&key)
        }
    };
    let lines = pattern
        .texts()
        .filter(|text| begins_line(context, pattern, *text));
    let found = lines.filter_map(incomplete);
    let found = found
        .chain(pattern.texts().flat_map(brackets))
        .take(MOST_BRACKETS);
    found
        .filter(|bracket| !there.contains(bracket.key) && is_meant(bracket))
        .collect()
}

/// Whether a text may have anything of the kind.
fn may_have(text: &str) -> bool {
    text.starts_with('(') || memchr::memchr2(b'[', b']', text.as_bytes()).is_some()
}

/// The keys of variants in the source's message, and the names in brackets in its texts.
fn in_source<'a>(context: &Context<'a>, entry: EntryRef<'a>) -> (Vec<&'a str>, HashSet<&'a str>) {
    let Some(other) = context.source_entry(entry) else {
        return (Vec::new(), HashSet::new());
    };
    let keys = other.patterns().flat_map(PatternRef::keys).map(Slice::str);
    let texts = other.patterns().flat_map(PatternRef::texts);
    let names = texts.flat_map(|text| brackets(text).chain(incomplete(text)));
    let names = names.take(MOST_BRACKETS).map(|bracket| bracket.key);
    (keys.collect(), names.collect())
}

/// What a text begins with, if that is a key without its first bracket (`few]`) or in parentheses
/// (`(few)`).
fn incomplete(text: Slice<'_>) -> Option<Bracket<'_>> {
    let text_str = text.str();
    let inside = text_str.strip_prefix('(').unwrap_or(text_str);
    let close = if inside.len() < text.len() { ')' } else { ']' };
    let name = inside.trim_start_matches(' ');
    let length = name.bytes().take(LONGEST);
    let length = length.take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte));
    let (key, after) = name.split_at(length.count());
    let after = after.trim_start_matches(' ').strip_prefix(close)?;
    let whole = text.to(text.len() - after.len());
    (!key.is_empty()).then_some(Bracket { whole, key })
}

/// Whether a text begins a line after the key of a variant.
fn begins_line(context: &Context<'_>, pattern: PatternRef<'_>, text: Slice<'_>) -> bool {
    let before = context.file.text.get(..text.start()).unwrap_or_default();
    let first = pattern.keys().next();
    first.is_some_and(|key| key.start() < text.start())
        && before.trim_end_matches(' ').ends_with('\n')
}

/// Lists all `[word]` of a text, with an asterisk before them.
pub fn brackets(text: Slice<'_>) -> impl Iterator<Item = Bracket<'_>> {
    let opening = text.str().match_indices('[').take(MOST_BRACKETS);
    opening.filter_map(move |(at, _)| {
        let near = text.as_bytes()[at..].iter().take(LONGEST);
        let end = at + near.copied().position(|byte| byte == b']')?;
        let start = at - usize::from(text[..at].ends_with('*'));
        let whole = text.part(start..end + 1);
        let key = whole.str().trim_matches(['*', '[', ']', '(', ')', ' ']);
        Some(Bracket { whole, key })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_without_a_bracket_is_found() {
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
            let found = incomplete(Slice::new(text, 0..text.len()));
            let found = found.map(|bracket| (bracket.whole.str(), bracket.key));
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
