//! One message or term, read for review: what it says and what it shows of others.

use super::fingerprint::{self, Fingerprint};
use crate::ftl::canonical::canonical;
use crate::ftl::entry::plain::Plain;
use crate::ftl::entry::whole::Whole;
use crate::ftl::limits::MAX_ENTRY_BYTES;
use crate::ftl::{depth, outline};
use fluent_syntax::ast;
use std::collections::HashSet;

/// What a message or term says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The value and the attributes by name, each with its fingerprint; no name for the value.
    pub parts: Vec<(Option<String>, Fingerprint)>,
    /// What it shows: `id`, `-term` or `id.attribute`, in the order of the text, each once.
    pub uses: Vec<String>,
}

impl Said {
    /// The fingerprint of the whole, without its id.
    pub fn fingerprint(&self) -> Fingerprint {
        let of_name = |name: &Option<String>| {
            let name = name.as_deref().unwrap_or("=");
            Fingerprint::of_text(name)
        };
        let parts = self.parts.iter();
        Fingerprint::of_all(parts.flat_map(|(name, value)| [of_name(name), *value]))
    }

    /// The fingerprint of the value, or of the attribute of this name.
    pub fn part(&self, attribute: Option<&str>) -> Option<Fingerprint> {
        let mut parts = self.parts.iter();
        let found = parts.find(|(name, _)| name.as_deref() == attribute);
        found.map(|(_, fingerprint)| *fingerprint)
    }
}

/// Reads the entry that `text` begins with; `None` where it has a syntax error, or is too long or too
/// deep to be read.
pub fn read(text: &str) -> Option<Said> {
    if text.len() > MAX_ENTRY_BYTES || text.contains('\u{fffd}') {
        return None;
    }
    match Plain::read(text.strip_prefix('-').unwrap_or(text)) {
        Some(plain) if plain.value.is_some() || !text.starts_with('-') => Some(of_plain(&plain)),
        _ => parse(text),
    }
}

fn of_plain(plain: &Plain<'_>) -> Said {
    let value = plain.value.iter();
    let value = value.map(|text| (None, Fingerprint::of_text(text)));
    let attributes = plain.attributes.iter();
    let attributes =
        attributes.map(|(name, text)| (Some((*name).to_owned()), Fingerprint::of_text(text)));
    Said {
        parts: value.chain(attributes).collect(),
        uses: Vec::new(),
    }
}

fn parse(text: &str) -> Option<Said> {
    if depth::too_deep(text).is_some() {
        return None;
    }
    let whole = Whole::read(text)?;
    let entry = whole.entry()?;
    let (value, attributes) = match &entry {
        ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return None,
    };
    let mut said = Said::default();
    if let Some(value) = value {
        let fingerprint = fingerprint::pattern(value, &mut said.uses);
        said.parts.push((None, fingerprint));
    }
    for attribute in attributes {
        let fingerprint = fingerprint::attribute(attribute, &mut said.uses);
        said.parts
            .push((Some(attribute.id.name.to_owned()), fingerprint));
    }
    Some(said)
}

/// Returns the canonical form of the entry that `text` begins with, without the line ending at its
/// end; `None` where it has none that says the same.
pub fn canonical_text(text: &str) -> Option<String> {
    let mut written = canonical(text).ok()?;
    written.truncate(written.trim_end_matches('\n').len());
    let same = read(text)? == read(&written)?;
    same.then_some(written)
}

/// The entries of a file, of several with one id the first, as for readers: the id, the byte at
/// which the entry begins, and its text.
pub fn entries(text: &str) -> Vec<(&str, usize, &str)> {
    let mut known = HashSet::new();
    outline::outline(text)
        .into_iter()
        .map(|piece| (piece.id(text), piece.start as usize, piece.source(text)))
        .filter(|(id, ..)| known.insert(*id))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{canonical_text, parse, read};
    use crate::ftl::canonical::canonical;
    use proptest::prelude::*;

    /// Texts that say the same, and one that does not.
    const CASES: &[(&str, &[&str], &str)] = &[
        (
            "a = b c",
            &["a=b c\n", "a =\n  b c\n\n", "a = b c\r\n"],
            "a = b  c",
        ),
        (
            "a = b\n    c\n    .d = e",
            &["a =\n b\n c\n .d=e\n", "a = b\r\n    c\r\n    .d = e\r\n"],
            "a = b\n    d\n    .d = e",
        ),
        (
            "a = { $n ->\n    [one] x\n   *[other] { $n } y\n }",
            &["a =\n    { $n ->\n        [one] x\n       *[other] {$n} y\n    }\n"],
            "a = { $n ->\n   *[one] x\n    [other] { $n } y\n }",
        ),
        ("-t = x\n    .g = m", &["-t=x\n .g=m"], "-t = x\n    .h = m"),
        ("a = { -t }{ b.c }", &["a = {-t}{b.c}"], "a = { -t }{ b.d }"),
    ];

    #[test]
    fn layout_is_no_part_of_what_is_said() {
        for (text, same, other) in CASES {
            let said = read(text).map(|said| said.fingerprint());
            assert!(said.is_some(), "{text}");
            for same in *same {
                assert_eq!(said, read(same).map(|said| said.fingerprint()), "{same}");
            }
            assert_ne!(said, read(other).map(|said| said.fingerprint()), "{other}");
        }
    }

    #[test]
    fn what_is_broken_says_nothing() {
        for text in [
            "a = { b",
            "a = b\nc d\n",
            "a",
            "-t =",
            "a =",
            "a = \u{fffd}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_shown_is_listed_once() {
        let said = read("a = { -t } { -t.x ->\n   *[y] { b } { -t } { c.d(1) } { c.d }\n }");
        assert_eq!(said, None, "a message takes no arguments");
        let said = read("a = { -t } { -t.x ->\n   *[y] { b } { -t } { c.d }\n }");
        assert_eq!(
            said.map(|said| said.uses),
            Some(vec!["-t".into(), "b".into(), "c.d".into()])
        );
    }

    #[test]
    fn a_canonical_text_has_no_line_ending_at_its_end() {
        assert_eq!(canonical_text("a=b\r\n\r\n").as_deref(), Some("a = b"));
        assert_eq!(canonical_text("a = { b\n"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn reading_without_a_parser_gives_the_same(
            words in prop::collection::vec(prop::sample::select(&[
                "a", "b c", "\n", "\n    ", "\n  ", "\n      d", "\n    .x = ", "é", " ", "=", "{ $v }", "\n    .y =",
            ][..]), 0..12)
        ) {
            let text = format!("m = {}\n", words.concat());
            if let Some(parsed) = parse(&text) {
                prop_assert_eq!(read(&text), Some(parsed.clone()));
                if let Ok(canonical) = canonical(&text) {
                    prop_assert_eq!(read(&canonical), Some(parsed));
                }
            }
        }
    }
}
