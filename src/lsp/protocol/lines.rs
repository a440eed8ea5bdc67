//! From bytes to the protocol's positions, and back.

use serde::{Deserialize, Serialize};
use std::ops;

/// What the characters of a position are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units, as every client knows them.
    #[default]
    Utf16,
}

/// A line and a character in it, both counted from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The character, in units of the [`Encoding`].
    pub character: u32,
}

/// From one position to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The first character.
    pub start: Position,
    /// After the last character.
    pub end: Position,
}

/// The lines of a text. A line ends with LF, CRLF or CR, as the protocol has it.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    encoding: Encoding,
    /// The byte where each line starts; the first is 0.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    pub fn new(text: &'t str, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for end in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[end] == b'\n' || bytes.get(end + 1) != Some(&b'\n') {
                starts.push(end + 1);
            }
        }
        Self {
            text,
            encoding,
            starts,
        }
    }

    /// Returns the position of a byte; of one past the end, or within a character, the nearest before.
    pub fn position(&self, byte: usize) -> Position {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= byte) - 1;
        let before = &self.text[self.starts[line]..byte];
        let character = match self.encoding {
            Encoding::Utf8 => before.len(),
            Encoding::Utf16 => before.chars().map(char::len_utf16).sum(),
        };
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Position {
            line: number(line),
            character: number(character),
        }
    }

    /// Returns the byte of a position. One past the end of its line is the end of the line, one past the
    /// last line the end of the text; one within a character is the character's start.
    pub fn byte(&self, position: Position) -> usize {
        let line = position.line as usize;
        let Some(start) = self.starts.get(line).copied() else {
            return self.text.len();
        };
        let end = self
            .starts
            .get(line + 1)
            .copied()
            .unwrap_or(self.text.len());
        let content = self.text[start..end].trim_end_matches(['\n', '\r']);
        let wanted = position.character as usize;
        let mut units = 0;
        for (at, c) in content.char_indices() {
            let width = match self.encoding {
                Encoding::Utf8 => c.len_utf8(),
                Encoding::Utf16 => c.len_utf16(),
            };
            if units + width > wanted {
                return start + at;
            }
            units += width;
        }
        start + content.len()
    }

    /// Returns the protocol's range of a range of bytes.
    pub fn range(&self, bytes: &ops::Range<usize>) -> Range {
        Range {
            start: self.position(bytes.start),
            end: self.position(bytes.end.max(bytes.start)),
        }
    }

    /// Returns the bytes of a range; one that ends before it starts is empty.
    pub fn bytes(&self, range: Range) -> ops::Range<usize> {
        let start = self.byte(range.start);
        start..self.byte(range.end).max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a\u{1F600}é\r\nb\rc\n\n\u{1F600}";

    #[test]
    fn bytes_and_positions_agree_in_both_encodings() {
        // Byte, line, character in UTF-8, character in UTF-16.
        let cases = [
            (0, 0, 0, 0),
            (1, 0, 1, 1),
            (5, 0, 5, 3),
            (7, 0, 7, 4),
            (9, 1, 0, 0),
            (10, 1, 1, 1),
            (11, 2, 0, 0),
            (13, 3, 0, 0),
            (14, 4, 0, 0),
            (18, 4, 4, 2),
        ];
        for (byte, line, utf8, utf16) in cases {
            for (encoding, character) in [(Encoding::Utf8, utf8), (Encoding::Utf16, utf16)] {
                let lines = Lines::new(TEXT, encoding);
                let position = Position { line, character };
                assert_eq!(lines.position(byte), position, "{encoding:?} {byte}");
                assert_eq!(lines.byte(position), byte, "{encoding:?} {position:?}");
            }
        }
    }

    #[test]
    fn positions_outside_of_the_text_are_brought_into_it() {
        let lines = Lines::new(TEXT, Encoding::Utf16);
        let byte = |line, character| lines.byte(Position { line, character });
        assert_eq!(byte(0, 2), 1, "within a character");
        assert_eq!(byte(0, 99), 7, "past the end of a line");
        assert_eq!(byte(99, 0), TEXT.len(), "past the last line");
        assert_eq!(byte(u32::MAX, u32::MAX), TEXT.len());
        assert_eq!(lines.position(3).character, 1);
        assert_eq!(lines.position(999), lines.position(TEXT.len()));
        let turned = Range {
            start: Position {
                line: 1,
                character: 0,
            },
            end: Position::default(),
        };
        assert_eq!(lines.bytes(turned), 9..9);
    }
}
