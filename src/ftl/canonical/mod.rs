//! The canonical form of a `.ftl` text: the look that all Fluent files share, and nothing else.
//!
//! - Line ends are LF, one of them at the end of the file. No spaces where they mean nothing.
//! - Values, attributes and variants are indented by 4 columns; `*[other]` stands one to the left.
//! - A value of one line stands beside its `=`; one of several lines, or with a choice between
//!   variants, begins below it.
//! - The author's grouping stays: adjacent entries stay adjacent, and any number of blank
//!   lines becomes one. A comment that stands alone has one before and one after it.
//!
//! Two laws, proved for each text before it is returned: parsed again it gives the same tree with
//! the same comments, and its own canonical form is itself. The serializer of `fluent-syntax` 0.12
//! loses values that begin with `[` or `*`, comments that stand alone, and the indentation that is
//! text beside a `{` in column one; so the writer here is our own.

mod layout;
mod parts;
mod same;
mod writer;

use super::{depth, limits, tree};
use std::borrow::Cow;
use std::ops::Range;
use writer::WriterState;

/// Why a text has no canonical form, or none that we would dare to put in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The text has a syntax error.
    Syntax {
        /// Byte offset of the first one.
        at: usize,
    },
    /// Brackets nest deeper than [`depth::LIMIT`].
    TooDeep {
        /// Byte offset of the first bracket that is too deep.
        at: usize,
    },
    /// A message, term or comment has more than [`limits::MAX_ENTRY_BYTES`].
    TooLong {
        /// Byte offset of the first one, or of one shortly before.
        at: usize,
    },
    /// The text, or its canonical form, has more than [`limits::MAX_FILE_BYTES`] bytes.
    TooLarge,
    /// The canonical form would not mean the same, or would lose a part of a comment.
    WouldChange {
        /// Byte offset of the first message, term or comment that would change.
        at: usize,
    },
}

/// Returns the canonical form of `text`.
///
/// # Errors
///
/// A text with a syntax error, with too deep a nesting or of too great a length, and one that would
/// not keep its meaning or its comments: a lone carriage return at the end of a line, for instance.
pub fn canonical(text: &str) -> Result<String, Refusal> {
    let text = ended(text);
    look_over(&text)?;
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut state = WriterState::default();
    for part in parts::parts(&text) {
        if part.len() > limits::MAX_ENTRY_BYTES {
            return Err(Refusal::TooLong { at: part.start });
        }
        out.push_str(&canonical_part(&text, part, &mut state)?);
        if out.len() as u64 > limits::MAX_FILE_BYTES {
            return Err(Refusal::TooLarge);
        }
    }
    Ok(out)
}

/// Writes a part of a text, and proves that it is what it was, and will stay what it is.
fn canonical_part(
    text: &str,
    part: Range<usize>,
    state: &mut WriterState,
) -> Result<String, Refusal> {
    let would_change = Refusal::WouldChange { at: part.start };
    let own = &text[part.clone()];
    let before = tree::sound(own).map_err(|at| Refusal::Syntax {
        at: part.start + at,
    })?;
    let was = *state;
    let once = writer::write(text, &before, state)?;
    let after = tree::sound(&once).map_err(|_| would_change)?;
    if let Some(at) = same::difference(text, &before, &after) {
        return Err(Refusal::WouldChange { at });
    }
    drop(before);
    let twice = writer::write(&once, &after, &mut was.clone())?;
    if twice == once {
        Ok(once)
    } else {
        Err(would_change)
    }
}

/// The last line with its end: the parser forgets a `#` that the file ends with.
fn ended(text: &str) -> Cow<'_, str> {
    if text.is_empty() || text.ends_with('\n') {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(format!("{text}\n"))
    }
}

/// Finds what must not, or need not, be given to the parser.
fn look_over(text: &str) -> Result<(), Refusal> {
    if text.len() as u64 > limits::MAX_FILE_BYTES {
        return Err(Refusal::TooLarge);
    }
    if let Some(at) = depth::too_deep(text) {
        return Err(Refusal::TooDeep { at });
    }
    // A zero byte is text to the parser; in truth the file is UTF-16, or no text at all.
    if let Some(at) = memchr::memchr(0, text.as_bytes()) {
        return Err(Refusal::Syntax { at });
    }
    Ok(())
}
