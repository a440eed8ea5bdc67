//! `escape-sequence`: `\n`, `\t`, `\"` or `\u00e9` in a text. Fluent knows escapes in string literals only, so readers
//! would see them. Where the source has a `\`, the text is about paths, patterns or programs.

use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::PatternRef;
use crate::ftl::edit::Fix;
use crate::text::span::Slice;
use std::collections::HashMap;

/// The rule.
pub const RULE: Rule = Rule {
    id: "escape-sequence",
    source: "saved = The file is \"safe\".\n",
    wrong: "saved = El archivo está \\\"a salvo\\\".\n",
    right: "saved = El archivo está \"a salvo\".\n",
    checks: in_file(check),
    ..BASE
};

/// What an escape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EscapeKind {
    /// A line end.
    Line,
    /// A tab.
    Tab,
    /// A quotation mark that would end a string in a program.
    Quote,
    /// A character by its number.
    Code,
}

impl EscapeKind {
    /// Whether several that follow each other are one.
    fn is_run(self) -> bool {
        matches!(self, Self::Line | Self::Tab)
    }

    /// Its length in bytes, with the `\`.
    fn len(self) -> usize {
        2 + usize::from(self == Self::Code) * CODE_DIGITS
    }
}

/// Digits of a character's number.
const CODE_DIGITS: usize = 4;

/// Most edits of one fix: another finding has the next ones.
const MOST_EDITS: usize = 100;

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let text = context.file.text;
    if context.counterpart().is_none() || memchr::memchr(b'\\', text.as_bytes()).is_none() {
        return;
    }
    for (pattern, other) in context.pattern_pairs().chain(context.term_pairs()) {
        if other.source().contains('\\') {
            continue;
        }
        for (kind, places) in distinct(pattern) {
            if reporter.is_full() {
                return;
            }
            let cause = cause(text, pattern, (kind, places[0]));
            let fix = fix(&cause, &places);
            reporter.report_with(places[0].span(), cause, fix);
        }
    }
}

/// Lists the escapes of a value or attribute, equal ones together.
fn distinct(pattern: PatternRef<'_>) -> Vec<(EscapeKind, Vec<Slice<'_>>)> {
    let mut found: Vec<(EscapeKind, Vec<Slice<'_>>)> = Vec::new();
    let mut known = HashMap::new();
    for text in pattern.texts().filter(|text| text.contains('\\')) {
        for (kind, escape) in escapes(text) {
            let at = *known.entry(escape.str()).or_insert(found.len());
            match found.get_mut(at) {
                Some((_, places)) if places.len() < MOST_EDITS => places.push(escape),
                Some(_) => {}
                None => found.push((kind, vec![escape])),
            }
        }
    }
    found
}

fn cause(
    text: &str,
    pattern: PatternRef<'_>,
    (kind, escape): (EscapeKind, Slice<'_>),
) -> TextCause {
    let (name, code) = (pattern.name(), String::from(escape));
    match kind {
        EscapeKind::Line if is_at_an_end(text, pattern, escape) => {
            TextCause::EscapeEnd { name, code }
        }
        EscapeKind::Line => TextCause::EscapeLine { name, code },
        EscapeKind::Tab => TextCause::EscapeTab { name, code },
        EscapeKind::Quote => {
            let quote = code[1..].to_owned();
            TextCause::EscapeQuote { name, code, quote }
        }
        EscapeKind::Code => {
            let written = written(&code);
            TextCause::EscapeCode {
                name,
                code,
                written,
            }
        }
    }
}

/// What to write for a `\u00e9`: the character, or an escape where Fluent reads it, if it is invisible.
fn written(code: &str) -> String {
    let number = u32::from_str_radix(&code[2..], 16).ok();
    let character = number.and_then(char::from_u32);
    let visible = character.filter(|one| one.is_alphanumeric() || one.is_ascii_punctuation());
    match visible {
        Some(one) if !matches!(one, '{' | '}') => one.to_string(),
        _ => format!("{{ \"{code}\" }}"),
    }
}

/// Writes the character instead of each escape, except where a new line must begin.
fn fix(cause: &TextCause, places: &[Slice<'_>]) -> Option<Fix> {
    let text = match cause {
        TextCause::EscapeTab { .. } => " ",
        TextCause::EscapeQuote { quote, .. } => quote,
        TextCause::EscapeCode { written, .. } => written,
        TextCause::EscapeEnd { .. } if places.len() == 1 => "",
        _ => return None,
    };
    Fix::guess_all(places.iter().map(|one| (one.span(), text)))
}

/// Whether an escape is the first or last thing of its line or of its text.
fn is_at_an_end(text: &str, pattern: PatternRef<'_>, escape: Slice<'_>) -> bool {
    if escape.start() == pattern.source().start() {
        return true;
    }
    let preceding = text[..escape.start()].rsplit('\n').next();
    let following = text[escape.end()..].split('\n').next();
    let is_empty = |part: Option<&str>| part.is_none_or(|part| part.trim().is_empty());
    is_empty(preceding) || is_empty(following)
}

/// Lists the escapes of a text; line ends or tabs that follow each other are one. What may be a path of
/// Windows (`C:\new`, `\\host\new`) and a `\` after another hold none.
fn escapes(text: Slice<'_>) -> Vec<(EscapeKind, Slice<'_>)> {
    let mut found: Vec<(EscapeKind, Slice<'_>)> = Vec::new();
    // Each word is examined once, however many escapes it holds.
    let mut word = Word::default();
    let mut from = 0;
    while let Some(at) = text[from..].find('\\').map(|at| from + at) {
        from = at + 1;
        let Some(kind) = escape(&text, at) else {
            continue;
        };
        if at >= word.end {
            word = Word::around(&text, at);
        }
        if word.is_path {
            continue;
        }
        from = at + kind.len();
        let start = text.start() + at;
        match found.last_mut() {
            Some((last, one)) if *last == kind && kind.is_run() && one.end() == start => {
                *one = text.part(one.start() - text.start()..from);
            }
            _ => found.push((kind, text.part(at..from))),
        }
    }
    found
}

/// The kind of the escape at a `\`, where it is one.
fn escape(text: &str, at: usize) -> Option<EscapeKind> {
    match text.as_bytes().get(at + 1)? {
        b'n' | b'r' => Some(EscapeKind::Line),
        b't' => Some(EscapeKind::Tab),
        b'"' | b'\'' => (!is_quoted(text, at)).then_some(EscapeKind::Quote),
        b'u' => {
            let digits = text.as_bytes().get(at + 2..at + EscapeKind::Code.len())?;
            digits
                .iter()
                .all(u8::is_ascii_hexdigit)
                .then_some(EscapeKind::Code)
        }
        _ => None,
    }
}

/// Whether a `\` stands alone between two equal quotation marks: the text is about it.
fn is_quoted(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let preceding = |by: usize| at.checked_sub(by).map(|at| bytes[at]);
    preceding(1) == bytes.get(at + 1).copied() && preceding(2) != Some(b'\\')
}

/// A word of a text.
#[derive(Default)]
struct Word {
    /// Offset after its last byte.
    end: usize,
    /// Whether it may be a path.
    is_path: bool,
}

impl Word {
    /// The one that holds a byte.
    fn around(text: &str, at: usize) -> Self {
        let start = text[..at].rfind(char::is_whitespace).unwrap_or_default();
        let end = text[at..]
            .find(char::is_whitespace)
            .map_or(text.len(), |len| at + len);
        let is_path = is_path(&text[start..end]);
        Self { end, is_path }
    }
}

fn is_path(word: &str) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\\');
    let is_drive = word.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    word.contains("\\\\") || is_drive && word[1..].starts_with(":\\")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What escapes are made of, and what interrupts them.
    const BITS: [&str; 14] = [
        "\\", "\\", "u00e9", "u0", "n", "r", "t", "'", "é", "😀", " ", "\"", "{", "C:\\",
    ];

    proptest! {
        #[test]
        fn escapes_follow_each_other(
            bits in prop::collection::vec(prop::sample::select(&BITS[..]), 0..12)
        ) {
            let text = bits.concat();
            let mut from = 0;
            for (_, escape) in escapes(Slice::new(&text, 0..text.len())) {
                prop_assert!(from <= escape.start() && escape.starts_with('\\'), "{text:?}");
                prop_assert_eq!(text.get(escape.span()), Some(escape.str()));
                from = escape.end();
            }
        }
    }

    #[track_caller]
    fn case(text: &str, expected: &[(EscapeKind, &str)]) {
        let found = escapes(Slice::new(text, 0..text.len()));
        let found: Vec<_> = found.iter().map(|(kind, one)| (*kind, one.str())).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn escapes_are_found() {
        use EscapeKind::{Code, Line, Quote, Tab};
        case("\\u00e9\\u00E9s", &[(Code, "\\u00e9"), (Code, "\\u00E9")]);
        case("one\\ntwo", &[(Line, "\\n")]);
        case("Note:\\r\\n\\ttwo", &[(Line, "\\r\\n"), (Tab, "\\t")]);
        case("l\\'eau", &[(Quote, "\\'")]);
        case("\\\"a\\\"", &[(Quote, "\\\""), (Quote, "\\\"")]);
        case("l\\'\\'eau", &[(Quote, "\\'"), (Quote, "\\'")]);
    }

    #[test]
    fn a_backslash_that_is_meant_is_no_escape() {
        for text in [
            "C:\\new\\temp and (\"D:\\readme\")",
            "\\\\server\\new",
            "a\\\\nb",
            "\\d+\\.\\w*",
            "¯\\_(ツ)_/¯",
            "\\",
            "\\u00",
            "\\user",
            "'/' or '\\' or \"\\\" or “\\” or (\\)",
        ] {
            case(text, &[]);
        }
    }
}
