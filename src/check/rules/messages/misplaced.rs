//! Names with `=` that stand where no message begins: in a comment, after spaces, after other words.

use crate::check::context::CheckedFile;
use crate::ftl::boundary;
use crate::text::span::Slice;
use std::collections::HashMap;

/// A name and `=` that stand elsewhere than at a line's beginning.
pub struct Misplaced {
    /// The name's first byte.
    pub at: usize,
    /// Where it stands.
    pub kind: MisplacedKind,
}

/// Where such a name stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MisplacedKind {
    /// In a comment.
    Comment,
    /// After spaces.
    Indented,
    /// After other words.
    Joined,
}

/// Whether the text has more `=` than its entries and attributes take, one each: only then some such
/// line may be there.
pub fn has_others(file: &CheckedFile<'_>) -> bool {
    let attributes = file
        .facts
        .patterns()
        .filter(|one| one.attribute().is_some());
    let taken = file.facts.len() + attributes.count();
    memchr::memchr_iter(b'=', file.text.as_bytes()).count() != taken
}

/// Finds such names; of several that are the same, the last, but one after words only where there is no
/// other.
pub fn misplaced(text: &str) -> HashMap<&str, Misplaced> {
    let mut lines = HashMap::new();
    let mut joined = HashMap::new();
    let bytes = text.as_bytes();
    let (mut after, mut line) = (0, 0);
    // From an `=` back to the line's beginning: most names stand in column one.
    for equals in memchr::memchr_iter(b'=', bytes) {
        let newline = memchr::memrchr(b'\n', &bytes[after..equals]).map(|at| after + at);
        let is_first = newline.is_some() || after == 0;
        line = newline.map_or(line, |newline| newline + 1);
        after = equals + 1;
        let is_comment = bytes[line] == b'#';
        let before = Slice::new(text, line..equals);
        let before = before.to(before.trim_end().len());
        // Of a line's later ones, what stands at its beginning is not looked at again.
        let name = if is_first {
            before.from(before.len() - before.trim_start_matches(['#', ' ']).len())
        } else {
            before.to(0)
        };
        if (is_comment || bytes[line] == b' ') && boundary::is_name(&name) {
            let kind = if is_comment {
                MisplacedKind::Comment
            } else {
                MisplacedKind::Indented
            };
            let at = name.start();
            lines.insert(name.str(), Misplaced { at, kind });
        } else if !is_comment
            && !matches!(bytes.get(after), Some(b'"' | b'\'')) // an attribute of HTML
            && let Some(name) = last_word(before)
            && (!is_first || !text[line..name.start()].trim().is_empty())
        {
            let (at, kind) = (name.start(), MisplacedKind::Joined);
            joined.insert(name.str(), Misplaced { at, kind });
        }
    }
    for (name, one) in joined {
        lines.entry(name).or_insert(one);
    }
    lines
}

/// The name that a line ends with, if it is a word by itself.
fn last_word(line: Slice<'_>) -> Option<Slice<'_>> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let before = line.str().trim_end_matches(is_part);
    let name = line.from(before.len());
    let last = before.chars().next_back()?;
    let is_word = last.is_whitespace() || last == '}' || !last.is_ascii();
    (is_word && boundary::is_name(&name)).then_some(name)
}
