//! A text that `fluent-syntax` can parse without panicking, with every byte in its place.
//!
//! The parser of version 0.12 cuts a text inside a character when an escape in a string breaks off
//! before one that is not ASCII, as in `{ "\u00é" }`, and that ends the process. Whoever parses a
//! text of unknown origin, with this parser or through `fluent-bundle`, takes it through [`harmless`] first.

use crate::text::char_boundary::char_boundary;
use fluent_syntax::parser::{self, Slice};
use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;

/// Returns `text`, with `?` in the place of each character that would end the process.
///
/// Such a character stands in an escape that is a syntax error anyway. The length in bytes stays,
/// so that offsets found in the result hold in `text` too. Measure the depth first
/// ([`crate::ftl::depth::too_deep`]): where there is a suspect, this parses.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !has_suspect(text) {
        return Cow::Borrowed(text);
    }
    let cuts = RefCell::new(Vec::new());
    // The tree and its errors are of no use here.
    let _ = parser::parse_runtime(Probe { text, cuts: &cuts });
    let mut cuts = cuts.into_inner();
    if cuts.is_empty() {
        return Cow::Borrowed(text);
    }
    cuts.sort_unstable();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for cut in cuts {
        let start = char_boundary(text, cut);
        // The parser may have come to the same place twice.
        if start < at {
            continue;
        }
        let len = text[start..].chars().next().map_or(0, char::len_utf8);
        out.push_str(&text[at..start]);
        out.extend(std::iter::repeat_n('?', len));
        at = start + len;
    }
    out.push_str(&text[at..]);
    Cow::Owned(out)
}

/// Returns `text` with `0` in the place of each `-` at these offsets: the parser refuses negative numbers
/// as values of named arguments. The length in bytes stays.
pub fn without_minuses<'t>(text: &'t str, negatives: &[usize]) -> Cow<'t, str> {
    if negatives.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut start = 0;
    for at in negatives {
        out.push_str(text.get(start..*at).unwrap_or_default());
        out.push('0');
        start = at + 1;
    }
    out.push_str(text.get(start..).unwrap_or_default());
    Cow::Owned(out)
}

/// Whether a backslash stands in the text that would begin no escape sequence in a string. The parser
/// accepts one of these, `\{`.
pub fn has_odd_escape(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let Some(at) = memchr::memchr(b'\\', rest) {
        let digits = match rest.get(at + 1) {
            Some(b'\\' | b'"') => 0,
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return true,
        };
        let end = at + 2 + digits;
        let digits = rest.get(at + 2..end);
        if !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
            return true;
        }
        rest = &rest[end..];
    }
    false
}

/// Whether a character that is not ASCII stands where an escape should have a hexadecimal digit:
/// in a string this is fatal, in plain text and in a comment it is nothing.
pub fn has_suspect(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'\\', bytes).any(|at| {
        let wanted = match bytes.get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        let digits = bytes[at + 2..].iter().take(wanted);
        digits
            .into_iter()
            .find(|byte| !byte.is_ascii_hexdigit())
            .is_some_and(|byte| !byte.is_ascii())
    })
}

/// A text that notes where it was cut inside a character, and cuts before that character.
#[derive(Clone)]
struct Probe<'s> {
    text: &'s str,
    cuts: &'s RefCell<Vec<usize>>,
}

impl AsRef<str> for Probe<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

impl PartialEq for Probe<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'s> Slice<'s> for Probe<'s> {
    /// The parser only ever cuts the whole text.
    fn slice(&self, range: Range<usize>) -> Self {
        let end = char_boundary(self.text, range.end);
        if end < range.end {
            self.cuts.borrow_mut().push(range.end);
        }
        Self {
            text: self.text.get(range.start..end).unwrap_or_default(),
            cuts: self.cuts,
        }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_escape_in_a_string_is_made_harmless() {
        let text = "a = { \"\\u00é\" }\nb = { \"\\U01F60😂\" }\nc = \\u00é\n# \\uñ\n";
        let tame = harmless(text);
        assert_eq!(tame.len(), text.len());
        assert_eq!(
            tame,
            "a = { \"\\u00??\" }\nb = { \"\\U01F60????\" }\nc = \\u00é\n# \\uñ\n"
        );
        let (resource, errors) = parser::parse(&*tame).expect_err("two faults");
        assert_eq!((resource.body.len(), errors.len()), (4, 2));
    }

    #[test]
    fn also_where_the_parser_forgets_the_error() {
        // An attribute with a fault is given up without a word, and its text read as something else.
        let tame = harmless("a = b\n  .c = { \"\\u00é\" }\n");
        assert_eq!(tame, "a = b\n  .c = { \"\\u00??\" }\n");
    }

    #[test]
    fn what_can_be_parsed_is_not_touched() {
        for text in ["", "\\", "a = \\u", "a = \\u00é", "a = { \"\\u00E9é\" }"] {
            assert!(matches!(harmless(text), Cow::Borrowed(_)), "{text}");
        }
    }
}
