//! `copied-file`: a file that somebody copied from the source and nobody has translated: each of its
//! texts is the source's. It counts as translated, so that nobody learns that work is left. Files of
//! names, commands and short words are left alone, as are files with messages of their own, and
//! languages that are close to the source's.

use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::facts::{Pattern, items};
use crate::language::{Tag, matching, tag};
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "copied-file",
    source: "\
saved = Your work has been saved.
ask = What is the name of the file?
lost = There is no file of that name.
",
    wrong: "\
saved = Your work has been saved.
ask = What is the name of the file?
lost = There is no file of that name.
",
    right: "saved = Su trabajo se ha guardado.\nask = ¿Cómo se llama el archivo?\n\
            lost = No hay ningún archivo con ese nombre.\n",
    comment: Some("###"),
    run: in_file(run),
    ..BASE
};

/// Sentences that a copy has: fewer may be the same by chance, or on purpose.
const FEWEST: usize = 3;

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    if is_copied(view) {
        sink.report(0..0, Phrase::new("copied-file"));
    }
}

/// Whether a file is the source's, untranslated. Found out once: other rules leave such a file alone.
pub fn is_copied(view: &View<'_, '_>) -> bool {
    *view.file.copied.get_or_init(|| find(view))
}

fn find(view: &View<'_, '_>) -> bool {
    let Some(twin) = view.twin() else {
        return false;
    };
    let texts = |pattern: &Pattern<'_>| items(&view.file.facts.texts, &pattern.texts);
    let is_same = |(pattern, other): &(&Pattern<'_>, &Pattern<'_>)| {
        // An editor may have written other line ends.
        let (own, other) = (view.file.source_of(pattern), twin.source_of(other));
        own == other || own.lines().eq(other.lines())
    };
    let is_wordless = |pattern: &Pattern<'_>| {
        let mut texts = texts(pattern).iter();
        !texts.any(|text| text.contains(char::is_alphabetic))
    };
    let facts = &view.file.facts;
    let is_own = |pattern: &Pattern<'_>| {
        let entry = facts.entry(pattern.entry);
        let twin = view.file.twin_entries.get(pattern.entry as usize);
        !entry.is_term() && matches!(twin, Some(None)) && !is_wordless(pattern)
    };
    // Of nearly all files the first text tells it.
    if view
        .pattern_pairs()
        .any(|pair| !is_same(&pair) && !is_wordless(pair.0))
        || facts.patterns.iter().any(is_own)
        || is_akin(view.locale.tag.as_ref(), view.source.tag.as_ref())
    {
        return false;
    }
    let same = view.pattern_pairs().filter(is_same);
    let sentences = same.filter(|(pattern, _)| is_sentence(texts(pattern)));
    sentences.take(FEWEST).count() == FEWEST
}

/// Whether a text begins or ends as sentences do, and nearly all of its words begin with a small
/// letter: no name, command or short label. In a script without small letters nothing can be told.
fn is_sentence(texts: &[&str]) -> bool {
    let begins = texts
        .first()
        .is_some_and(|text| text.starts_with(char::is_uppercase));
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
/// are. CLDR's table of who reads what tells it, but for English, which it lists for many a stranger.
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
