//! Where each entry of a `.ftl` text begins and ends, found without parsing.
//!
//! A line that starts, in column one, with an identifier and `=` always begins an entry: inside a
//! well-formed entry only `}`, `[`, `*` and spaces may come first on a line before an `=`, and after
//! a fault the parser looks for the next line of this kind too (Fluent 1.0 EBNF, `Junk`). So the
//! text between two such lines (or a `#`) is exactly what a full parse would read as that entry.
//! This file is also compiled into the build script: it depends on nothing but `core` and [`super::scan`].

use super::scan::defined_id;

/// One entry: byte offsets into the text it was found in.
///
/// Offsets are `u32`, so that an embedded index holds no pointers and costs nothing at start-up;
/// texts of 4 GiB and more are not outlined (see the limit on file sizes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutlineEntry {
    /// First byte of the identifier; of the `-` for a term.
    pub start: u32,
    /// One past the last byte of the identifier.
    pub id_end: u32,
    /// One past the last byte of the entry, blank lines after it included.
    pub end: u32,
}

impl OutlineEntry {
    /// Returns the identifier, with its `-` for a term.
    pub fn id(self, text: &str) -> &str {
        &text[self.start as usize..self.id_end as usize]
    }

    /// Returns the whole entry.
    pub fn source(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }
}

/// Lists the messages and terms of `text` in their order, duplicates included.
pub fn outline(text: &str) -> Vec<OutlineEntry> {
    let mut pieces: Vec<OutlineEntry> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let id_len = defined_id(line.as_bytes());
        if (id_len > 0 || line.starts_with('#')) && open {
            if let Some(last) = pieces.last_mut() {
                last.end = offset(at);
            }
            open = false;
        }
        if id_len > 0 {
            let start = offset(at);
            pieces.push(OutlineEntry {
                start,
                id_end: offset(at + id_len),
                end: offset(text.len()),
            });
            open = true;
        }
        at += line.len();
    }
    pieces
}

/// Sorts by identifier for [`find`]; of equal ones the first in the text stays first.
pub fn sort(text: &str, pieces: &mut [OutlineEntry]) {
    pieces.sort_by(|a, b| a.id(text).cmp(b.id(text)).then(a.start.cmp(&b.start)));
}

/// Finds an entry in a sorted outline; of two equal identifiers the first in the text, as
/// `FluentBundle` does.
pub fn find(text: &str, sorted: &[OutlineEntry], id: &str) -> Option<OutlineEntry> {
    let at = sorted.partition_point(|piece| piece.id(text) < id);
    sorted.get(at).copied().filter(|piece| piece.id(text) == id)
}

/// Whether a line, in column one, begins a message or term. Only its first line is looked at.
pub fn begins_entry(line: &[u8]) -> bool {
    defined_id(line) > 0
}

fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
