//! From bytes to lines and columns, as editors count them.

use std::ops::Range;

/// A place in a text: both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line; a line ends with LF.
    pub line: usize,
    /// The column, in characters (Unicode code points).
    pub column: usize,
}

/// A text with its lines found, made once for all findings of a file.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    /// The byte where each line starts; the first is 0.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines.
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0)
            .chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|end| end + 1))
            .collect();
        Self { text, starts }
    }

    /// Returns the place of a byte; of one past the end, or inside a character, the nearest before.
    pub fn place(&self, byte: usize) -> Place {
        let byte = boundary(self.text, byte);
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts[line - 1];
        Place {
            line,
            column: self.text[start..byte].chars().count() + 1,
        }
    }

    /// Returns the bytes of a line, counted from 1, without its line end; empty for a line that is
    /// not there.
    pub fn bytes(&self, line: usize) -> Range<usize> {
        let Some(start) = line.checked_sub(1).and_then(|at| self.starts.get(at)) else {
            return self.text.len()..self.text.len();
        };
        let end = self
            .starts
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

/// Returns the nearest place between two characters at or before a byte.
pub fn boundary(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

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
