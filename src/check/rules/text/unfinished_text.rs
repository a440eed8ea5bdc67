//! `unfinished-text`: `<unk>`, which machine translation leaves where it does not know a word, and TODO or
//! FIXME. In Spanish and its relatives TODO is a word; there it counts with a colon after it, or in brackets. Where the source
//! has it, it is meant.

use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::text::span::Slice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unfinished-text",
    source: "hello = Good morning\n",
    wrong: "hello = <unk> días\n",
    right: "hello = Buenos días\n",
    checks: in_file(check),
    ..BASE
};

/// What a machine translation writes for an unknown word.
const UNKNOWN: &str = "<unk>";

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    marks(context, reporter);
    let bytes = context.file.text.as_bytes();
    if !context.file.has_angle || memchr::memmem::find(bytes, UNKNOWN.as_bytes()).is_none() {
        return;
    }
    for (pattern, other) in context.pattern_pairs() {
        let mut texts = pattern.texts();
        let first = texts.find_map(|text| {
            let at = text.find(UNKNOWN)?;
            Some(text.part(at..at + UNKNOWN.len()))
        });
        if let Some(code) = first.filter(|_| !other.source().contains(UNKNOWN)) {
            let cause = TextCause::UnknownWord {
                name: pattern.name(),
                code: code.into(),
            };
            reporter.report(code.span(), cause);
        }
    }
}

/// Languages in which TODO, in capital letters, is a word.
const TODO_IS_A_WORD: [&str; 8] = ["an", "ast", "ca", "es", "ext", "gl", "lad", "pt"];

/// Reports TODO and FIXME.
fn marks(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let bytes = context.file.text.as_bytes();
    let has = |word: &str| memchr::memmem::find(bytes, word.as_bytes()).is_some();
    if context.locale.is_source || !has("TODO") && !has("FIXME") {
        return;
    }
    let tag = context.locale.tag.as_ref();
    let is_word = tag.is_some_and(|tag| TODO_IS_A_WORD.contains(&tag.language.as_str()));
    for (pattern, other) in context.pattern_pairs().chain(context.term_pairs()) {
        let source = other.source();
        let mut texts = pattern.texts();
        let Some(mark) = texts.find_map(|text| mark(text, is_word)) else {
            continue;
        };
        if !source.contains(mark.str()) {
            let (name, code) = (pattern.name(), mark.into());
            reporter.report(mark.span(), TextCause::Unfinished { name, code });
        }
    }
}

/// The first such mark of a text.
fn mark(text: Slice<'_>, todo_is_a_word: bool) -> Option<Slice<'_>> {
    let find = |word: &str| {
        let mut places = text.match_indices(word);
        places.find_map(|(at, word)| {
            let after = &text[at + word.len()..];
            let is_whole = !text[..at].ends_with(char::is_alphanumeric)
                && !after.starts_with(char::is_alphanumeric);
            let is_marked = after.starts_with([':', '('])
                || text[..at].ends_with('[') && after.starts_with(']');
            let counts = word != "TODO" || !todo_is_a_word || is_marked;
            (is_whole && counts).then(|| text.part(at..at + word.len()))
        })
    };
    find("FIXME").or_else(|| find("TODO"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_no_mark() {
        for (text, is_word, expected) in [
            ("TODO", false, true),
            ("TODO translate", false, true),
            ("TODO: traducir", true, true),
            ("[TODO] traducir", true, true),
            ("BORRAR TODO", true, false),
            ("TODOS", false, false),
            ("a FIXME b", true, true),
        ] {
            let found = mark(Slice::new(text, 0..text.len()), is_word);
            assert_eq!(found.is_some(), expected, "{text}");
        }
    }
}
