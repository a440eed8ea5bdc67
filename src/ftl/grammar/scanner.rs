//! The characters of a text, and the smallest productions of the grammar.

use memchr::memchr;

/// Where a part stops following the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Byte offset in the text.
    pub at: usize,
    /// What the grammar has against it.
    pub why: RefusalReason,
}

/// Why the grammar refuses what stands at a place. Only what `fluent-syntax` accepts is distinguished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalReason {
    /// There is no comma before this argument.
    Comma,
    /// The value of a named argument is no literal.
    Literal,
    /// This backslash begins no escape sequence.
    Escape,
    /// Anything else.
    Other,
}

/// A place in a text.
#[derive(Debug)]
pub struct Scanner<'t> {
    /// The text.
    pub bytes: &'t [u8],
    /// The byte that comes next.
    pub at: usize,
    /// Offsets of the `-` of negative numbers as values of named arguments.
    pub negatives: Vec<usize>,
}

impl<'t> Scanner<'t> {
    pub fn new(bytes: &'t [u8], at: usize) -> Self {
        Self {
            bytes,
            at,
            negatives: Vec::new(),
        }
    }

    /// The next byte; none at the end.
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Refuses what stands here.
    pub fn refuse<T>(&self, why: RefusalReason) -> Result<T, Refused> {
        Err(Refused { at: self.at, why })
    }

    /// Takes the next byte if it is this one.
    pub fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Takes the next byte, which must be this one.
    pub fn expect(&mut self, byte: u8) -> Result<(), Refused> {
        if self.take(byte) {
            Ok(())
        } else {
            self.refuse(RefusalReason::Other)
        }
    }

    /// Bytes of the `line_end` here, 0 at the end of the text; none where there is no line end.
    pub fn line_end_length(&self) -> Option<usize> {
        match self.bytes.get(self.at..)? {
            [] => Some(0),
            [b'\n', ..] => Some(1),
            [b'\r', b'\n', ..] => Some(2),
            _ => None,
        }
    }

    /// `line_end`.
    pub fn line_end(&mut self) -> Result<(), Refused> {
        match self.line_end_length() {
            Some(length) => {
                self.at += length;
                Ok(())
            }
            None => self.refuse(RefusalReason::Other),
        }
    }

    /// `blank_inline?`; returns whether there is one.
    pub fn blank_inline(&mut self) -> bool {
        let start = self.at;
        while self.peek() == Some(b' ') {
            self.at += 1;
        }
        self.at > start
    }

    /// `blank_block?`; returns whether there is one.
    pub fn blank_block(&mut self) -> bool {
        let first = self.at;
        loop {
            let start = self.at;
            self.blank_inline();
            match self.line_end_length() {
                Some(length) if self.at + length > start => self.at += length,
                _ => {
                    self.at = start;
                    return self.at > first;
                }
            }
        }
    }

    /// `blank?`.
    pub fn blank(&mut self) {
        loop {
            match self.bytes.get(self.at..) {
                Some([b' ' | b'\n', ..]) => self.at += 1,
                Some([b'\r', b'\n', ..]) => self.at += 2,
                _ => return,
            }
        }
    }

    /// `Identifier`.
    pub fn identifier(&mut self) -> Result<(), Refused> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return self.refuse(RefusalReason::Other);
        }
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        {
            self.at += 1;
        }
        Ok(())
    }

    /// `digits`.
    pub fn digits(&mut self) -> Result<(), Refused> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at > start {
            Ok(())
        } else {
            self.refuse(RefusalReason::Other)
        }
    }

    /// Goes to the `line_end` of this line.
    pub fn rest_of_line(&mut self) {
        let rest = &self.bytes[self.at..];
        let length = memchr(b'\n', rest).unwrap_or(rest.len());
        let is_crlf = length < rest.len() && length > 0 && rest[length - 1] == b'\r';
        self.at += length - usize::from(is_crlf);
    }

    /// `Junk`: this line, and all lines below it that cannot begin an entry.
    pub fn junk(&mut self) {
        loop {
            let rest = &self.bytes[self.at..];
            self.at += memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
            match self.peek() {
                None | Some(b'#' | b'-' | b'a'..=b'z' | b'A'..=b'Z') => return,
                Some(_) => {}
            }
        }
    }
}
