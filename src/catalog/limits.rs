//! How much of a catalog is read and printed, so that no folder costs more than 256 MB of memory
//! or two seconds. Whatever passes a limit is left out by name; the rest is still shown.

use crate::disk::FileError;
use std::cell::Cell;
use std::fmt;

/// Bytes of all the files that one call reads.
pub const MOST_BYTES_IN_ALL: u64 = 32 << 20;

/// Messages and terms in all the files that one call reads.
pub const MOST_ENTRIES: usize = 100_000;

/// Folders of a catalog that are looked at. There are some 7,000 languages, and 100 in the largest
/// catalogs.
pub const MOST_LOCALES: usize = 500;

/// Bytes of a message, what it refers to directly counted in; and bytes of the text that comes of
/// it. A whole book fits in.
pub const MOST_TEXT: usize = 1 << 20;

/// Bytes of all the texts that one call prints.
pub const MOST_TEXT_IN_ALL: usize = 8 << 20;

/// Broken messages that are reported one by one.
pub const MOST_REPORTED: usize = 20;

/// What a locale may spend on putting messages together, in bytes looked at. `fluent-bundle` stops
/// a message at 100 placeables, each of which may look at as much as its largest part.
pub const MOST_WORK: usize = 256 << 20;

/// What a message is taken to cost: a share of the 100 placeables, where it refers to others.
pub fn work(largest: usize, refers: bool) -> usize {
    if refers {
        largest.saturating_add(1024).saturating_mul(16)
    } else {
        largest
    }
}

/// What one call may still read of a catalog.
#[derive(Debug)]
pub struct Budget {
    bytes: Cell<u64>,
    entries: Cell<usize>,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            bytes: Cell::new(MOST_BYTES_IN_ALL),
            entries: Cell::new(MOST_ENTRIES),
        }
    }
}

impl Budget {
    /// Takes a file's bytes and entries off, if there are as many left.
    pub fn take(&self, bytes: usize, entries: usize) -> Result<(), FileError> {
        let left = (
            self.bytes.get().checked_sub(bytes as u64),
            self.entries.get().checked_sub(entries),
        );
        let (Some(bytes), Some(entries)) = left else {
            return Err(FileError::TooMuch);
        };
        self.bytes.set(bytes);
        self.entries.set(entries);
        Ok(())
    }
}

/// A text that refuses to grow past a limit.
#[derive(Debug)]
pub struct Bounded {
    text: String,
    most: usize,
}

impl Bounded {
    /// Starts with nothing.
    pub fn new(most: usize) -> Self {
        Self {
            text: String::new(),
            most,
        }
    }

    /// What was written.
    pub fn into_text(self) -> String {
        self.text
    }
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        if self.text.len() + more.len() > self.most {
            return Err(fmt::Error);
        }
        self.text.push_str(more);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    #[test]
    fn a_bounded_text_stops_at_its_limit() {
        let mut text = Bounded::new(4);
        assert!(text.write_str("abc").is_ok());
        assert!(text.write_str("de").is_err());
        assert!(text.write_str("d").is_ok());
        assert_eq!(text.into_text(), "abcd");
    }
}
