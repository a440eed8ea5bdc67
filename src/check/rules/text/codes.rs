//! Codes of other formats in a text: `\n`, `\u00e9`, `&eacute;`. Fluent knows none of them there.

use crate::check::rules::markup::entity::reference;
use crate::text::span::Slice;
use std::ops::Range;
use unicode_width::UnicodeWidthChar as _;

/// A code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code<'t> {
    /// As it stands in the text. Codes for characters that follow each other are one.
    pub text: Slice<'t>,
    /// What it is for.
    pub kind: Kind,
}

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A line end.
    Line,
    /// A tab.
    Tab,
    /// A quotation mark that would end a string in a program.
    Quote,
    /// Characters.
    Characters,
}

/// Lists the codes that begin with a `\`. What may be a path of Windows (`C:\new`, `\\host\new`) or a
/// `\` after another holds none.
pub fn escapes(text: Slice<'_>) -> Vec<Code<'_>> {
    // Each word is looked at once, however many escapes it holds.
    let mut word = Word::default();
    runs(text, '\\', |at| {
        let (kind, len) = match escape(&text[at..])? {
            Ok((character, len)) => (kind_of(character)?, len),
            Err(_) if is_quoted(&text, at) => return None,
            Err(quote) => (Kind::Quote, quote),
        };
        if at >= word.end {
            word = Word::around(&text, at);
        }
        (!word.is_path).then_some((kind, len))
    })
}

/// Lists the character references of HTML.
pub fn references(text: Slice<'_>) -> Vec<Code<'_>> {
    runs(text, '&', |at| {
        let (character, len) = reference(&text[at..])?;
        Some((kind_of(character)?, len))
    })
}

/// Lists the codes that begin with a sign; `read` returns the kind and the length of the one that
/// begins at a byte.
fn runs(
    text: Slice<'_>,
    sign: char,
    mut read: impl FnMut(usize) -> Option<(Kind, usize)>,
) -> Vec<Code<'_>> {
    let mut found: Vec<(Kind, Range<usize>)> = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(sign).map(|at| from + at) {
        let Some((kind, len)) = read(at) else {
            from = at + 1;
            continue;
        };
        from = at + len;
        match found.last_mut() {
            Some((last, range)) if *last == kind && kind != Kind::Quote && range.end == at => {
                range.end = from;
            }
            _ => found.push((kind, at..from)),
        }
    }
    let code = |(kind, range)| Code {
        text: text.part(range),
        kind,
    };
    found.into_iter().map(code).collect()
}

/// Returns what to write in the place of codes for characters: themselves, or what Fluent knows for one
/// that is invisible, or that cannot stand in a text.
pub fn written(code: &str) -> String {
    let mut written = String::new();
    let mut from = 0;
    while let Some((character, len)) = character(&code[from..]) {
        from += len;
        let is_mark = character.width().unwrap_or_default() == 0 && written.is_empty();
        let is_hidden =
            character.is_whitespace() || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}');
        if matches!(character, '{' | '}') {
            written.extend(["{ \"", character.encode_utf8(&mut [0; 4]), "\" }"]);
        } else if is_mark || is_hidden {
            let escape = format!("{{ \"\\u{:04X}\" }}", u32::from(character));
            written.push_str(&escape);
        } else {
            written.push(character);
        }
    }
    written
}

fn character(code: &str) -> Option<(char, usize)> {
    reference(code).or_else(|| escape(code)?.ok())
}

/// The character that an escape at the beginning of a text is for, and its length; only the length of
/// one for a quotation mark.
fn escape(text: &str) -> Option<Result<(char, usize), usize>> {
    let found = match text.as_bytes().get(1)? {
        b'n' | b'r' => Ok(('\n', 2)),
        b't' => Ok(('\t', 2)),
        b'"' | b'\'' => Err(2),
        b'x' => Ok((char::from_u32(hex(text, 2..4)?)?, 4)),
        b'U' => Ok(long(text)?),
        b'u' => Ok(utf16(text)?),
        _ => return None,
    };
    Some(found)
}

/// `\U0001F600`, as C and Python have it, or Fluent's own `\U01F600`.
fn long(text: &str) -> Option<(char, usize)> {
    let character = |end: usize| Some((char::from_u32(hex(text, 2..end)?)?, end));
    character(10).or_else(|| character(8))
}

/// `\u00e9`, or two such for a character beyond U+FFFF.
fn utf16(text: &str) -> Option<(char, usize)> {
    let unit = |from: usize| u16::try_from(hex(text, from..from + 4)?).ok();
    let second = if text.get(6..8) == Some("\\u") {
        unit(8)
    } else {
        None
    };
    let units = [unit(2)?, second.unwrap_or_default()];
    let first = char::decode_utf16(units).next()?.ok()?;
    Some((first, 6 * first.len_utf16()))
}

fn hex(text: &str, range: Range<usize>) -> Option<u32> {
    let digits = text.get(range)?;
    let are_digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| are_digits)
}

fn kind_of(character: char) -> Option<Kind> {
    match character {
        '\n' | '\r' => Some(Kind::Line),
        '\t' => Some(Kind::Tab),
        _ if character.is_control() => None,
        _ => Some(Kind::Characters),
    }
}

/// A word of a text.
#[derive(Default)]
struct Word {
    /// The byte after it.
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

/// Whether a `\` stands alone between two equal quotation marks: it is what the text is about.
fn is_quoted(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let before = |by: usize| at.checked_sub(by).map(|at| bytes[at]);
    before(1) == bytes.get(at + 1).copied() && before(2) != Some(b'\\')
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

    /// What codes are made of, and what breaks them off.
    const BITS: [&str; 24] = [
        "\\", "\\", "n", "u", "U", "x", "d83d", "de00", "00e9", "0", "F", "&", "&#", "x", "amp",
        ";", ";", "é", "😀", " ", ":", "\"", "{", "C:\\",
    ];

    proptest! {
        #[test]
        fn codes_lie_in_the_text_one_after_the_other(
            bits in prop::collection::vec(prop::sample::select(&BITS[..]), 0..12)
        ) {
            let text = bits.concat();
            let whole = Slice::new(&text, 0..text.len());
            for codes in [escapes(whole), references(whole)] {
                let mut from = 0;
                for code in codes {
                    let at = code.text.start();
                    prop_assert!(from <= at, "{text:?} {code:?}");
                    from = at + code.text.len();
                    if code.kind == Kind::Characters {
                        let written = written(&code.text);
                        prop_assert!(!written.is_empty() && !written.contains('\u{0}'), "{text:?} {code:?}");
                    }
                }
            }
        }
    }

    #[track_caller]
    fn case(text: &str, codes: &[(&str, Kind)]) {
        let whole = Slice::new(text, 0..text.len());
        let all = [escapes(whole), references(whole)].concat();
        let found: Vec<_> = all
            .iter()
            .map(|code| (code.text.str(), code.kind))
            .collect();
        assert_eq!(found, codes, "{text:?}");
    }

    #[test]
    fn codes_are_found() {
        case("one\\ntwo", &[("\\n", Kind::Line)]);
        case(
            "Note:\\r\\n\\ttwo",
            &[("\\r\\n", Kind::Line), ("\\t", Kind::Tab)],
        );
        case("l\\'eau", &[("\\'", Kind::Quote)]);
        case("\\\"a\\\"", &[("\\\"", Kind::Quote), ("\\\"", Kind::Quote)]);
        case("l\\'\\'eau", &[("\\'", Kind::Quote), ("\\'", Kind::Quote)]);
        case("canci\\u00f3n", &[("\\u00f3", Kind::Characters)]);
        case("\\xe9\\U01F600é", &[("\\xe9\\U01F600", Kind::Characters)]);
        case("\\U0001F600!", &[("\\U0001F600", Kind::Characters)]);
        assert_eq!(written("\\U0001F600"), "😀");
        case(
            "\\ud83d\\ude00\\u0041",
            &[("\\ud83d\\ude00\\u0041", Kind::Characters)],
        );
        case(
            "a&nbsp;&#233;&#xE9;b",
            &[("&nbsp;&#233;&#xE9;", Kind::Characters)],
        );
        case("a&#10;b", &[("&#10;", Kind::Line)]);
    }

    #[test]
    fn what_only_looks_like_a_code_is_none() {
        for text in [
            "C:\\new\\temp and (\"D:\\readme\")",
            "\\\\server\\new",
            "a\\\\nb",
            "\\d+\\.\\w*",
            "¯\\_(ツ)_/¯",
            "\\",
            "\\u12",
            "\\u+123",
            "\\ud83d",
            "\\xé",
            "'/' or '\\' or \"\\\" or “\\” or (\\)",
            "AT&T; R&D; a & b; &é;",
            "&;",
            "&#;",
            "&#x;",
            "&#xD800;",
            "&#+1;",
            "&",
            "?a=1&copy=2",
            "&#0;",
        ] {
            case(text, &[]);
        }
    }

    #[test]
    fn what_to_write_is_what_readers_were_to_see() {
        for (code, expected) in [
            ("\\u00e9", "é"),
            ("\\u4f60\\u597d", "你好"),
            ("\\ud83d\\ude00\\u0041", "😀A"),
            ("\\u0065\\u0301", "e\u{301}"),
            ("\\u0301", "{ \"\\u0301\" }"),
            ("&nbsp;", "{ \"\\u00A0\" }"),
            ("&lt;&#123;", "<{ \"{\" }"),
        ] {
            assert_eq!(written(code), expected, "{code:?}");
        }
    }
}
