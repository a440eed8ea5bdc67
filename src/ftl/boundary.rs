//! Lines at which the parser is never inside anything, whatever stands before them.
//!
//! No expression, string or variant continues over a line that starts in column one with `#` or
//! with an identifier and `=`. After a fault the parser looks for such a line, too.

use memchr::{memchr, memrchr};

/// Whether an entry or a comment begins with this line.
pub fn is_entry(line: &[u8]) -> bool {
    line.first() == Some(&b'#') || names_entry(line)
}

/// Whether a message or term begins with this line.
pub fn names_entry(line: &[u8]) -> bool {
    name_and_equals(line.strip_prefix(b"-").unwrap_or(line))
}

/// Whether an entry, a comment or an attribute begins with this line.
fn is_any(line: &[u8]) -> bool {
    let blanks = line.iter().take_while(|byte| **byte == b' ').count();
    is_entry(line)
        || line[blanks..]
            .strip_prefix(b".")
            .is_some_and(name_and_equals)
}

fn name_and_equals(line: &[u8]) -> bool {
    let len = name_length(line);
    len > 0 && line[len..].iter().find(|byte| **byte != b' ') == Some(&b'=')
}

/// Bytes of the identifier that begins here; 0 where none does.
pub fn name_length(bytes: &[u8]) -> usize {
    if !bytes.first().is_some_and(u8::is_ascii_alphabetic) {
        return 0;
    }
    bytes
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'_'))
        .unwrap_or(bytes.len())
}

/// Whether a text is an identifier, and nothing else.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && name_length(text.as_bytes()) == text.len()
}

/// Bytes of the id that begins here, a term's with its `-`; 0 where none does.
pub fn id_length(bytes: &[u8]) -> usize {
    let dash = usize::from(bytes.first() == Some(&b'-'));
    match name_length(&bytes[dash..]) {
        0 => 0,
        length => dash + length,
    }
}

/// Start of the last line in `text[from..at]` that begins an entry, comment or attribute.
pub fn last_any(text: &[u8], from: usize, at: usize) -> Option<usize> {
    last(text, from, at, is_any)
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
