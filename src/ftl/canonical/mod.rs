//! The canonical form of a `.ftl` text: the look that all Fluent files share, and nothing else.
//!
//! - Line ends are LF, one of them at the end of the file. No blanks where they mean nothing.
//! - Values, attributes and variants are indented by 4 columns; `*[other]` stands one to the left.
//! - A value of one line stands beside its `=`; one of several lines, or with a choice between
//!   variants, begins below it.
//! - The author's grouping stays: entries that stood together stay together, and any number of blank
//!   lines becomes one. A comment that stands alone has one before and one after it.
//!
//! Two laws, proved for each text before it is returned: parsed again it gives the same tree with
//! the same comments, and its own canonical form is itself. The serializer of `fluent-syntax` 0.12
//! loses values that begin with `[` or `*`, comments that stand alone, and the indentation that is
//! text beside a `{` in column one; so the writer here is our own.

mod layout;
mod same;
mod writer;

use super::{depth, limits, parseable::parseable};
use fluent_syntax::ast::Resource;
use fluent_syntax::parser;
use std::borrow::Cow;

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
    let before = parse(&text)?;
    let once = writer::write(&text, &before)?;
    if let Some(at) = same::difference(&text, &before, &parse_own(&once)?) {
        return Err(Refusal::WouldChange { at });
    }
    if once == *text || writer::write(&once, &parse_own(&once)?)? == once {
        Ok(once)
    } else {
        Err(Refusal::WouldChange { at: 0 })
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

fn parse(text: &str) -> Result<Resource<&str>, Refusal> {
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
    if let Cow::Owned(tame) = parseable(text) {
        // Only what has a syntax error comes back changed.
        return Err(syntax_error(parser::parse(tame.as_str()).err()));
    }
    parser::parse(text).map_err(|error| syntax_error(Some(error)))
}

/// Parses what the writer wrote. What cannot be parsed any more has changed its meaning.
fn parse_own(text: &str) -> Result<Resource<&str>, Refusal> {
    parse(text).map_err(|refusal| match refusal {
        Refusal::TooLarge => Refusal::TooLarge,
        _ => Refusal::WouldChange { at: 0 },
    })
}

fn syntax_error(error: Option<(Resource<&str>, Vec<parser::ParserError>)>) -> Refusal {
    let at = error.and_then(|(_, errors)| errors.first().map(|first| first.pos.start));
    Refusal::Syntax {
        at: at.unwrap_or_default(),
    }
}
