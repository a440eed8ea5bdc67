//! The message or term that holds a syntax error, and the source's.

use crate::check::context::CheckedFile;
use crate::facts::EntryRef;
use crate::ftl::boundary;

/// Returns the text of the entry that holds a byte.
pub fn own_entry(text: &str, at: usize) -> &str {
    let bytes = text.as_bytes();
    let start = boundary::last_entry(bytes, 0, at).unwrap_or(0);
    &text[start..boundary::next_entry(bytes, at)]
}

/// Returns the source's entry of the same name as the one that holds a byte.
pub fn entry_at<'a>(text: &str, source: &CheckedFile<'a>, at: usize) -> Option<EntryRef<'a>> {
    let start = boundary::last_entry(text.as_bytes(), 0, at)?;
    let len = boundary::id_length(&text.as_bytes()[start..]);
    source.facts.find(&text[start..start + len])
}
