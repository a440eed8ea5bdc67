//! From a byte of a text to what people count: lines and characters.

use std::ops::Range;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// 1-based line. Lines end with LF (CRLF included).
    pub line: usize,
    /// 1-based column, counted in characters (Unicode scalar values).
    pub column: usize,
}

/// Returns the line and column of a byte offset; the end of the text for one past it.
pub fn place(text: &str, offset: usize) -> Place {
    let offset = floor_char_boundary(text, offset);
    let before = &text[..offset];
    let start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |at| at + 1);
    Place {
        line: memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1,
        column: before[start..].chars().count() + 1,
    }
}

/// Widens a span to whole characters that lie within the text.
pub fn whole_characters(text: &str, span: Range<usize>) -> Range<usize> {
    let start = floor_char_boundary(text, span.start);
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_lines_and_characters_from_one() {
        #[track_caller]
        fn case(text: &str, offset: usize, line: usize, column: usize) {
            assert_eq!(place(text, offset), Place { line, column });
        }
        case("", 0, 1, 1);
        case("ab", 1, 1, 2);
        case("a\nb", 2, 2, 1);
        case("a\r\nb", 3, 2, 1);
        case("ação!", 5, 1, 4);
        case("ação!", 3, 1, 3); // inside a character: its start
        case("a\n", 99, 2, 1);
    }
}
