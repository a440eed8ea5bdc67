//! Files that were copied from the source and not translated. Nothing in them counts as translated.

use super::Pairs;
use crate::facts::{FactsRef, PatternRef};
use crate::language::{Tag, matching, tag};
use crate::text::span::Slice;

/// Sentences that a copy has: fewer may be the same by chance, or on purpose.
const FEWEST: usize = 3;

/// A file and its language.
pub type Side<'a> = (FactsRef<'a>, Option<&'a Tag>);

/// Whether a file is the source's, untranslated. How its lines are broken and indented makes no
/// difference: a copy is one after `mira fmt`, too.
pub fn is_copied((own, tag): Side<'_>, (source, source_tag): Side<'_>, pairs: &Pairs) -> bool {
    let both = || {
        let patterns = own.patterns().zip(&pairs.patterns);
        patterns.filter_map(|(pattern, other)| Some((pattern, source.pattern((*other)?))))
    };
    let is_own = |pattern: PatternRef<'_>| {
        let other = pairs.entries.get(pattern.entry_index() as usize);
        matches!(other, Some(None)) && !pattern.entry().is_term() && !is_wordless(pattern)
    };
    // The first text decides, nearly always.
    if both().any(|(pattern, other)| !is_same(pattern, other) && !is_wordless(pattern))
        || own.patterns().any(is_own)
        || is_akin(tag, source_tag)
    {
        return false;
    }
    let same = both().filter(|(pattern, other)| is_same(*pattern, *other));
    let texts = same.map(|(pattern, _)| pattern.texts().map(Slice::str).collect());
    let sentences = texts.filter(|texts: &Vec<&str>| is_sentence(texts));
    sentences.take(FEWEST).count() == FEWEST
}

/// Whether two patterns are written with the same characters, whitespace aside.
pub fn is_same(pattern: PatternRef<'_>, other: PatternRef<'_>) -> bool {
    fn ink(text: &str) -> impl Iterator<Item = char> {
        text.chars().filter(|character| !character.is_whitespace())
    }
    let (own, other) = (pattern.source().str(), other.source().str());
    own == other || ink(own).eq(ink(other))
}

fn is_wordless(pattern: PatternRef<'_>) -> bool {
    let mut texts = pattern.texts();
    !texts.any(|text| text.contains(char::is_alphabetic))
}

/// Whether a text begins or ends as sentences do, and nearly all of its words begin with a small
/// letter: no name, command or short label. Scripts without lower case have no sentences here.
fn is_sentence(texts: &[&str]) -> bool {
    let begins = texts
        .first()
        .is_some_and(|text| text.trim_start().starts_with(char::is_uppercase));
    let ends = || {
        let last = texts.last();
        last.is_some_and(|text| text.trim_end().ends_with(['.', '!', '?']))
    };
    if !begins && !ends() {
        return false;
    }
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    let (mut small, mut other) = (0, 0);
    for word in words {
        let word = word.trim_matches(['"', '(', ')', '.', ',', ':', ';', '!', '?']);
        if word.starts_with(char::is_lowercase) && word.chars().all(char::is_alphabetic) {
            small += 1;
        } else {
            other += 1;
        }
    }
    small >= 3 && other <= 1 + small / 4
}

/// Whether sentences may well be the same in both languages, or it is not known what languages these
/// are. CLDR's table of who reads what says so; English does not count, since it is listed for many languages.
fn is_akin(tag: Option<&Tag>, source: Option<&Tag>) -> bool {
    let (Some(tag), Some(source)) = (tag, source) else {
        return true;
    };
    let (tag, source) = (tag::current(tag), tag::current(source));
    let reads =
        |one: &Tag, other: &Tag| matching::related(one, std::slice::from_ref(other)).is_some();
    tag.language == source.language
        || tag::is_pseudo(&tag)
        || !tag::is_english(&source) && (reads(&tag, &source) || reads(&source, &tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_commands_and_labels_are_no_sentences() {
        for text in [
            "Save",
            "Open file",
            "GNU General Public License version 3",
            "Ministry of the Interior and of Justice",
            "git commit --message \"text\" file.txt",
            "make clean all tests",
            "https://example.org/a b-c d/e f_g",
            "ファイルが見つかりません。",
            "1 2 3 a b",
        ] {
            assert!(!is_sentence(&[text]), "{text}");
        }
        for text in [
            "Your work has been saved.",
            "Close all open tabs",
            " files were (not) found.",
        ] {
            assert!(is_sentence(&[text]), "{text}");
        }
        assert!(is_sentence(&["There are ", " files in this folder"]));
    }

    #[test]
    fn languages_close_to_each_other_may_have_the_same_sentences() {
        let tag = |text: &str| tag::parse(text);
        for (own, source) in [
            ("en-GB", "en"),
            ("pt-BR", "pt-PT"),
            ("sr-Cyrl", "sr-Latn"),
            ("bs", "hr"),
            ("nb", "da"),
            ("gl", "es"),
            ("es", "gl"),
            ("en-XA", "en"),
            ("ar-XB", "en"),
            ("und", "en"),
        ] {
            assert!(
                is_akin(tag(own).as_ref(), tag(source).as_ref()),
                "{own} {source}"
            );
        }
        for (own, source) in [
            ("es", "en"),
            ("cy", "en"),
            ("en", "es"),
            ("de", "fr"),
            ("sr-Latn", "en"),
        ] {
            assert!(
                !is_akin(tag(own).as_ref(), tag(source).as_ref()),
                "{own} {source}"
            );
        }
    }
}
