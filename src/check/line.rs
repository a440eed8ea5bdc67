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

/// The lines of a text, for asking often: each place costs a search in them, not a walk over the
/// text.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    /// Where each line after the first begins, in bytes.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Looks for the lines of a text.
    pub fn new(text: &'t str) -> Self {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes());
        Self {
            text,
            starts: ends.map(|end| end + 1).collect(),
        }
    }

    /// The same as [`place`].
    pub fn place(&self, offset: usize) -> Place {
        let offset = floor_char_boundary(self.text, offset);
        let before = self.starts.partition_point(|start| *start <= offset);
        let start = before.checked_sub(1).map_or(0, |last| self.starts[last]);
        Place {
            line: before + 1,
            column: self.text[start..offset].chars().count() + 1,
        }
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
            assert_eq!(Lines::new(text).place(offset), Place { line, column });
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
