//! The part of one line that is shown under a finding.

use crate::check::line::Lines;
use crate::text::char_boundary::char_boundary;
use crate::text::visible::steers;
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// Characters shown before the fault, and from its first character on; the rest of a long line is
/// an ellipsis. A message on one line of a megabyte is still shown by what is wrong in it.
const BEFORE: usize = 120;
const AFTER: usize = 240;

/// A line, cut and made visible.
#[derive(Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The line's number, from 1.
    pub line: usize,
    /// What is shown of it.
    pub text: String,
    /// The fault's bytes in `text`.
    pub span: Range<usize>,
}

/// Cuts out the line where `span` starts; of a fault over several lines, the first is shown.
pub fn excerpt(lines: &Lines<'_>, span: &Range<usize>) -> Excerpt {
    let text = lines.text();
    let line = lines.place(span.start).line;
    let bytes = lines.bytes(line);
    let start = char_boundary(text, span.start).clamp(bytes.start, bytes.end);
    let end = char_boundary(text, span.end).clamp(start, bytes.end);
    let from = back(text, bytes.start..start, BEFORE);
    let to = forth(text, start..bytes.end, AFTER);
    let end = end.min(to);

    let mut shown = String::new();
    if from > bytes.start {
        shown.push('…');
    }
    push(&mut shown, &text[from..start]);
    let mark = shown.len();
    push_fault(&mut shown, &text[start..end]);
    let span = mark..shown.len();
    push(&mut shown, &text[end..to]);
    if to < bytes.end {
        shown.push('…');
    }
    Excerpt {
        line,
        text: shown,
        span,
    }
}

/// Returns a text with every character that hides, or would steer the terminal, spelled out; tabs
/// too, for a text that stands alone.
pub fn spelled(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    push(&mut shown, text);
    shown.replace('\t', "\\t")
}

/// Adds a text with every character that hides, or would steer the terminal, spelled out.
///
/// Unlike in other texts, direction marks in pairs are spelled too: here they are the source's.
fn push(shown: &mut String, text: &str) {
    for character in text.chars() {
        if hides(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
}

/// Adds the fault itself: where it is an invisible character, that is spelled out, too. In
/// other places scripts need some of them.
fn push_fault(shown: &mut String, fault: &str) {
    let mut characters = fault.chars();
    match (characters.next(), characters.next()) {
        (Some(character), None) if !character.is_ascii() && is_invisible(character) => {
            shown.extend(character.escape_unicode());
        }
        _ => push(shown, fault),
    }
}

/// Whether a character shows as a space, or not at all.
fn is_invisible(character: char) -> bool {
    character.is_whitespace() || character == '\u{AD}' || character.width() == Some(0)
}

/// Tabs do not hide: the renderer makes them four spaces, as an editor would.
fn hides(character: char) -> bool {
    steers(character) || matches!(character, '\n' | '\u{FEFF}')
}

/// Returns the byte that lies at most so many characters before the end of the range.
fn back(text: &str, range: Range<usize>, characters: usize) -> usize {
    let mut starts = text[range.clone()].char_indices().rev().skip(characters);
    starts.next().map_or(range.start, |(at, character)| {
        range.start + at + character.len_utf8()
    })
}

/// Returns the byte that lies at most so many characters after the start of the range.
fn forth(text: &str, range: Range<usize>, characters: usize) -> usize {
    let mut starts = text[range.clone()].char_indices().skip(characters);
    starts.next().map_or(range.end, |(at, _)| range.start + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(text: &str, span: Range<usize>) -> Excerpt {
        excerpt(&Lines::new(text), &span)
    }

    #[test]
    fn the_fault_keeps_its_place() {
        let cases = [
            ("hello Hola\n", 6..10, 1, "hello Hola", 6..10),
            ("a = b\nc = d\n", 10..99, 2, "c = d", 4..5),
            ("a = b\nc = d\n", 5..5, 1, "a = b", 5..5),
            ("a\u{1b} = b", 3..4, 1, "a\\u{1b} = b", 8..9),
            ("a = \u{202e}b", 4..7, 1, "a = \\u{202e}b", 4..12),
            ("\u{200b}a = b", 0..3, 1, "\\u{200b}a = b", 0..8),
            ("a\u{a0}= b", 1..3, 1, "a\\u{a0}= b", 1..7),
            ("a\u{a0}= b", 0..4, 1, "a\u{a0}= b", 0..4),
            ("año = x", 2..2, 1, "año = x", 1..1),
            ("", 0..0, 1, "", 0..0),
            ("a = b\r\nc", 0..7, 1, "a = b", 0..5),
        ];
        for (text, span, line, shown, place) in cases {
            let expected = Excerpt {
                line,
                text: shown.to_owned(),
                span: place,
            };
            assert_eq!(of(text, span.clone()), expected, "{text:?} {span:?}");
        }
    }

    #[test]
    fn a_long_line_is_cut_around_the_fault() {
        let text = format!("{}HERE{}", "á".repeat(500_000), "é".repeat(500_000));
        let found = of(&text, 1_000_000..1_000_004);
        assert_eq!(&found.text[found.span.clone()], "HERE");
        assert_eq!(found.text.chars().count(), BEFORE + AFTER + 2);
        assert!(found.text.starts_with("…á") && found.text.ends_with("é…"));
    }

    proptest! {
        #[test]
        fn any_span_of_any_text_has_an_excerpt(
            text in any::<String>(), start in 0..80_usize, len in 0..80_usize
        ) {
            let found = of(&text, start..start + len);
            prop_assert!(found.text.get(found.span.clone()).is_some());
            prop_assert!(!found.text.contains(hides));
        }
    }
}
