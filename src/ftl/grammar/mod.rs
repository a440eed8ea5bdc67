//! Fluent 1.0's grammar (EBNF, with the validation that the specification adds to it), recognised
//! without building a tree.
//!
//! `fluent-syntax` accepts some texts that the grammar refuses, and refuses some that it accepts. What
//! this module says counts. The names of its functions are those of the grammar's productions.
//!
//! It goes down by recursion: measure the depth of a text first ([`super::depth::too_deep`]).

mod pattern;
mod scanner;

pub use scanner::{RefusalReason, Refused};

use scanner::Scanner;
use std::ops::Range;

/// What the grammar makes of a part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A message.
    Message,
    /// A term.
    Term,
    /// A line of a comment.
    Comment,
    /// A part that is none of these.
    Junk(Refused),
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryPart {
    /// What it is.
    pub kind: EntryKind,
    /// Its first byte.
    pub start: usize,
    /// One past its last byte: the line end included, blank lines after it only where it is junk.
    pub end: usize,
}

impl EntryPart {
    /// Its bytes.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Divides `text` from byte `start` on into messages, terms, lines of comments and junk; blank lines
/// between them are left out.
pub fn parts(text: &str, start: usize) -> Parts<'_> {
    Parts {
        scanner: Scanner::new(text.as_bytes(), start),
    }
}

/// Whether the grammar finds no junk in a text.
pub fn accepts(text: &str) -> bool {
    parts(text, 0).all(|part| !matches!(part.kind, EntryKind::Junk(_)))
}

/// The parts of a text, in their order.
#[derive(Debug)]
pub struct Parts<'t> {
    scanner: Scanner<'t>,
}

impl Parts<'_> {
    /// Offsets of the `-` of negative numbers that the named arguments so far have as their values:
    /// `fluent-syntax` refuses them.
    pub fn negatives(&self) -> &[usize] {
        &self.scanner.negatives
    }
}

impl Iterator for Parts<'_> {
    type Item = EntryPart;

    fn next(&mut self) -> Option<EntryPart> {
        let scanner = &mut self.scanner;
        scanner.blank_block();
        let start = scanner.at;
        let first = scanner.peek()?;
        let known = scanner.negatives.len();
        let kind = match first {
            b'#' => comment_line(scanner).map(|()| EntryKind::Comment),
            b'-' => term(scanner).map(|()| EntryKind::Term),
            _ => message(scanner).map(|()| EntryKind::Message),
        };
        let kind = kind.unwrap_or_else(|refused| {
            scanner.negatives.truncate(known);
            scanner.at = start;
            scanner.junk();
            EntryKind::Junk(refused)
        });
        let end = scanner.at;
        Some(EntryPart { kind, start, end })
    }
}

/// `CommentLine`.
fn comment_line(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    for _ in 0..3 {
        scanner.take(b'#');
    }
    if scanner.take(b' ') {
        scanner.rest_of_line();
    }
    scanner.line_end()
}

/// `Message line_end`.
fn message(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.identifier()?;
    scanner.blank_inline();
    scanner.expect(b'=')?;
    scanner.blank_inline();
    let has_value = pattern::pattern(scanner)?;
    let has_attributes = attributes(scanner);
    if !has_value && !has_attributes {
        return scanner.refuse(RefusalReason::Other);
    }
    scanner.line_end()
}

/// `Term line_end`.
fn term(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.expect(b'-')?;
    scanner.identifier()?;
    scanner.blank_inline();
    scanner.expect(b'=')?;
    scanner.blank_inline();
    if !pattern::pattern(scanner)? {
        return scanner.refuse(RefusalReason::Other);
    }
    attributes(scanner);
    scanner.line_end()
}

/// `Attribute*`; returns whether there is one. What begins like an attribute and is none is left to
/// be junk.
fn attributes(scanner: &mut Scanner<'_>) -> bool {
    let mut found = false;
    loop {
        let (start, known) = (scanner.at, scanner.negatives.len());
        if attribute(scanner).is_err() {
            scanner.at = start;
            scanner.negatives.truncate(known);
            return found;
        }
        found = true;
    }
}

/// `Attribute`.
fn attribute(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.line_end()?;
    scanner.blank();
    scanner.expect(b'.')?;
    scanner.identifier()?;
    scanner.blank_inline();
    scanner.expect(b'=')?;
    scanner.blank_inline();
    if pattern::pattern(scanner)? {
        Ok(())
    } else {
        scanner.refuse(RefusalReason::Other)
    }
}
