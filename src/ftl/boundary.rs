//! Lines at which the parser is never inside anything, whatever stands before them.
//!
//! No expression, string or variant continues over a line that starts in column one with `#` or
//! with an identifier and `=`. After an error the parser looks for such a line, too.

use super::scan;
use memchr::{memchr, memrchr};

pub use super::scan::{id_length, is_entry, name_length, names_entry};

/// Whether a text is an identifier, and nothing else.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && name_length(text.as_bytes()) == text.len()
}

/// Start of the last line in `text[from..at]` that begins an entry, comment or attribute.
pub fn last_any(text: &[u8], from: usize, at: usize) -> Option<usize> {
    last(text, from, at, |line| {
        is_entry(line) || scan::is_attribute(line)
    })
}

/// Start of the last line in `text[from..at]` that begins an entry or comment.
pub fn last_entry(text: &[u8], from: usize, at: usize) -> Option<usize> {
    last(text, from, at, is_entry)
}

/// Start of the first line after the one that holds `at` which begins an entry or comment.
pub fn next_entry(text: &[u8], at: usize) -> usize {
    let mut at = at;
    while let Some(end) = memchr(b'\n', &text[at..]) {
        at += end + 1;
        if is_entry(&text[at..]) {
            return at;
        }
    }
    text.len()
}

fn last(text: &[u8], from: usize, at: usize, is: fn(&[u8]) -> bool) -> Option<usize> {
    let mut end = at;
    loop {
        let start = memrchr(b'\n', &text[from..end]).map_or(from, |newline| from + newline + 1);
        let line_end = memchr(b'\n', &text[start..]).map_or(text.len(), |len| start + len);
        if is(&text[start..line_end]) {
            return Some(start);
        }
        if start == from {
            return None;
        }
        end = start - 1;
    }
}
