//! `stray-character`: what an editor, a script or a wrong encoding left in a text: a backslash at the end
//! of a line, a `¶`, a `�`, an `Ã©`. What the source has, too, is meant.

use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::PatternRef;
use crate::ftl::edit::Fix;
use crate::text::span::Slice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "stray-character",
    source: "save = Save the file\n",
    wrong: "save = Guardar el archivo¶\n",
    right: "save = Guardar el archivo\n",
    checks: in_file(check),
    ..BASE
};

/// What editors show for spaces and line ends.
const EDITOR_MARKS: [char; 9] = ['¶', '⏎', '↵', '␊', '␍', '␤', '␣', '␉', '␠'];

/// What a word processor writes for a picture.
const OBJECT: char = '\u{FFFC}';

/// Marks of punctuation in UTF-8, read as Windows-1252.
const PUNCTUATION: [(&str, &str); 8] = [
    ("â€™", "’"),
    ("â€˜", "‘"),
    ("â€œ", "“"),
    ("â€\u{9d}", "”"),
    ("â€“", "–"),
    ("â€”", "—"),
    ("â€¦", "…"),
    ("â€ž", "„"),
];

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    // Where the encoding is wrong, all letters are.
    if context.locale.is_source || context.file.document.error.is_some() {
        return;
    }
    for (pattern, other) in context.pattern_pairs().chain(context.term_pairs()) {
        let source = other.source();
        if let Some((place, cause, written)) = stray(pattern, &source) {
            let fix = written.map(|written| Fix::guess(place.span(), written));
            reporter.report_with(place.span(), cause, fix);
        }
    }
}

/// The first such character, its cause, and what to write there.
fn stray<'a>(
    pattern: PatternRef<'a>,
    source: &str,
) -> Option<(Slice<'a>, TextCause, Option<String>)> {
    let name = || pattern.name();
    let end = pattern.source().end();
    for text in pattern.texts() {
        if !text.chars().any(may_be_stray) {
            continue;
        }
        if let Some(place) = backslash(text, end).filter(|_| !source.contains('\\')) {
            let cause = TextCause::Backslash { name: name() };
            return Some((place, cause, Some(String::new())));
        }
        let mark = |c: char| (EDITOR_MARKS.contains(&c) || c == OBJECT) && !source.contains(c);
        if let Some((at, mark)) = text.char_indices().find(|(_, c)| mark(*c)) {
            let place = text.part(at..at + mark.len_utf8());
            let (name, code) = (name(), place.into());
            let cause = if mark == OBJECT {
                TextCause::Object { name, code }
            } else {
                TextCause::EditorMark { name, code }
            };
            return Some((place, cause, Some(String::new())));
        }
        if let Some(at) = text
            .find('\u{FFFD}')
            .filter(|_| !source.contains('\u{FFFD}'))
        {
            let place = text.part(at..at + '\u{FFFD}'.len_utf8());
            return Some((place, TextCause::LostLetter { name: name() }, None));
        }
        if let Some((place, written)) =
            mojibake(text).filter(|(place, _)| !source.contains(place.str()))
        {
            let cause = TextCause::Mojibake {
                name: name(),
                code: place.into(),
                written: written.clone(),
            };
            return Some((place, cause, Some(written)));
        }
    }
    None
}

/// Whether anything below begins with the character: most texts have none, and are read once.
fn may_be_stray(c: char) -> bool {
    matches!(c, '\\' | OBJECT | '\u{FFFD}' | 'â' | 'Â' | 'Ã') || EDITOR_MARKS.contains(&c)
}

/// A lone backslash at the end of a line; `end` is where the whole text ends. Several in a line are a
/// picture.
fn backslash(text: Slice<'_>, end: usize) -> Option<Slice<'_>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let is_whole = line.ends_with('\n') || text.end() == end;
        let written = line.trim_end_matches(['\n', '\r', ' ']);
        let lone = written.strip_suffix('\\').filter(|before| {
            !before.contains('\\') && !before.ends_with(['"', '\'', '“', '«', '('])
        });
        if let Some(before) = lone.filter(|_| is_whole) {
            let at = start + before.len();
            return Some(text.part(at..at + 1));
        }
        start += line.len();
    }
    None
}

/// Bytes of UTF-8 that were read as letters of Latin-1 or Windows-1252, and what they stand for.
fn mojibake(text: Slice<'_>) -> Option<(Slice<'_>, String)> {
    let marks = text.contains("â€").then_some(PUNCTUATION);
    for (broken, meant) in marks.into_iter().flatten() {
        if let Some(at) = text.find(broken) {
            return Some((text.part(at..at + broken.len()), meant.to_owned()));
        }
    }
    let mut letters = text.char_indices().peekable();
    while let Some((at, first)) = letters.next() {
        let Some((next, second)) = letters.peek().copied() else {
            break;
        };
        // No language writes these after Â or Ã; quotation marks and spaces may follow.
        let is_pair = matches!(first, 'Â' | 'Ã') && matches!(second, '\u{80}'..='\u{BF}');
        if is_pair && !matches!(second, '\u{A0}' | '«' | '»') {
            let code = (u32::from(first) & 0x1F) << 6 | u32::from(second) & 0x3F;
            let written = char::from_u32(code)?;
            return Some((text.part(at..next + second.len_utf8()), written.to_string()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_in_a_wrong_encoding_are_known() {
        for (text, expected) in [
            ("canciÃ³n", Some("ó")),
            ("Â¿quÃ©", Some("¿")),
            ("lâ€™eau", Some("’")),
            ("NÃO, PÂO", None),
            ("À «Â »", None),
            ("Ã", None),
            ("", None),
        ] {
            let found = mojibake(Slice::new(text, 0..text.len()));
            let written = found.map(|(_, written)| written);
            assert_eq!(written.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_backslash_is_stray_only_at_the_end_of_a_line() {
        for (text, is_stray) in [
            ("one\\", true),
            ("one \\ ", true),
            ("one\\\n    two", true),
            ("C:\\new", false),
            ("a\\\\", false),
            ("press \"\\\"", false),
            ("/\\ \\", false),
        ] {
            let found = backslash(Slice::new(text, 0..text.len()), text.len());
            assert_eq!(found.is_some(), is_stray, "{text}");
        }
    }
}
