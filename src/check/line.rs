//! From a byte of a text to what people count: lines and characters.

use crate::text::char_boundary::char_boundary;
use std::cell::OnceCell;
use std::ops::Range;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// 1-based line. Lines end with LF (CRLF included).
    pub line: usize,
    /// 1-based column, counted in characters (Unicode scalar values).
    pub column: usize,
}

/// Returns the line and column of a byte offset; the end of the text for one past it.
pub fn place(text: &str, offset: usize) -> Place {
    let offset = char_boundary(text, offset);
    let before = &text[..offset];
    let start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |at| at + 1);
    Place {
        line: memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1,
        column: before[start..].chars().count() + 1,
    }
}

/// A text with its lines, found once for all findings of a file, and not before one is asked for:
/// what a file lacks is reported at its first byte.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    /// The byte where each line starts; the first is 0.
    starts: OnceCell<Vec<usize>>,
}

impl<'a> Lines<'a> {
    /// Takes a text.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            starts: OnceCell::new(),
        }
    }

    fn starts(&self) -> &[usize] {
        self.starts.get_or_init(|| {
            let ends = memchr::memchr_iter(b'\n', self.text.as_bytes());
            std::iter::once(0).chain(ends.map(|end| end + 1)).collect()
        })
    }

    /// Returns the place of a byte; of one past the end, or inside a character, the nearest before.
    pub fn place(&self, byte: usize) -> Place {
        let byte = char_boundary(self.text, byte);
        if byte == 0 {
            return Place { line: 1, column: 1 };
        }
        let starts = self.starts();
        let line = starts.partition_point(|start| *start <= byte);
        let start = starts[line - 1];
        Place {
            line,
            column: self.text[start..byte].chars().count() + 1,
        }
    }

    /// Returns the bytes of a line, counted from 1, without its line end; empty for a line that is
    /// not there.
    pub fn bytes(&self, line: usize) -> Range<usize> {
        let Some(start) = line.checked_sub(1).and_then(|at| self.starts().get(at)) else {
            return self.text.len()..self.text.len();
        };
        let end = self
            .starts()
            .get(line)
            .map_or(self.text.len(), |next| next - 1);
        let content = &self.text[*start..end];
        *start..start + content.strip_suffix('\r').unwrap_or(content).len()
    }

    /// Returns the text that the lines were found in.
    pub fn text(&self) -> &'a str {
        self.text
    }
}

/// Widens a span to whole characters that lie within the text.
pub fn whole_characters(text: &str, span: Range<usize>) -> Range<usize> {
    let start = char_boundary(text, span.start);
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
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

    #[test]
    fn lines_end_with_lf_and_columns_are_characters() {
        let cases = [
            ("", 0, (1, 1)),
            ("", 7, (1, 1)),
            ("año\nmañana", 3, (1, 3)),
            ("año\nmañana", 4, (1, 4)),
            ("año\nmañana", 5, (2, 1)),
            ("año\nmañana", 9, (2, 4)),
            ("año\nmañana", 99, (2, 7)),
            ("a\r\nb", 3, (2, 1)),
            ("a\rb", 2, (1, 3)),
            ("a\n", 2, (2, 1)),
            ("👩‍🚀 x", 12, (1, 5)),
        ];
        for (text, byte, (line, column)) in cases {
            let place = Lines::new(text).place(byte);
            assert_eq!(place, Place { line, column }, "{text:?} at {byte}");
        }
    }

    #[test]
    fn a_line_comes_without_its_end() {
        let lines = Lines::new("uno\r\ndos\n\ntres");
        let found: Vec<&str> = (0..7).map(|at| &lines.text()[lines.bytes(at)]).collect();
        assert_eq!(found, ["", "uno", "dos", "", "tres", "", ""]);
    }
}
