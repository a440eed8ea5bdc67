//! The only place that calls the parser of `fluent-syntax`, and what it makes of a text.
//!
//! Whether a text follows the grammar is for [`crate::ftl::grammar`] to say.

pub mod comments;
pub mod parseable;
mod rebase;

use crate::ftl::grammar::{self, EntryKind, RefusalReason, Refused};
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use parseable::{harmless, without_minuses};
use rebase::Rebase;
use std::borrow::Cow;

/// What the parser makes of a text: entries in their order, junk among them, and its errors.
pub type EntryTree<'t> = (Vec<Entry<&'t str>>, Vec<ParserError>);

/// Parses a text without its comments where that misses no error in them. Measure the depth first
/// ([`crate::ftl::depth::too_deep`]).
pub fn without_comments(text: &str) -> EntryTree<'_> {
    rebased(text, harmless(text), |text| {
        if comments::are_sound(text.as_bytes()) {
            parser::parse_runtime(text)
        } else {
            parser::parse(text)
        }
    })
}

/// Parses a text that follows the grammar, comments included. Measure the depth first
/// ([`crate::ftl::depth::too_deep`]).
///
/// # Errors
///
/// The byte offset at which the text stops following the grammar.
pub fn sound(text: &str) -> Result<Resource<&str>, usize> {
    let mut parts = grammar::parts(text, 0);
    for part in parts.by_ref() {
        if let EntryKind::Junk(refused) = part.kind {
            return Err(refused.at);
        }
    }
    // Spaces at the end of the text are no entry; fluent-syntax takes them for one.
    let body = text.trim_end_matches(' ');
    let (body, errors) = rebased(body, without_minuses(body, parts.negatives()), |text| {
        parser::parse(text)
    });
    match errors.first() {
        Some(error) => Err(error.pos.start),
        None => Ok(Resource { body }),
    }
}

/// Parses one entry that follows the grammar; `negatives` are the offsets of the `-` of negative
/// numbers that named arguments have as their values. Returns `None` for anything else.
pub fn entry<'t>(text: &'t str, negatives: &[usize]) -> Option<Entry<&'t str>> {
    let (body, errors) = rebased(text, without_minuses(text, negatives), |text| {
        parser::parse_runtime(text)
    });
    body.into_iter().next().filter(|_| errors.is_empty())
}

type Parsed<'t> = Result<Resource<&'t str>, (Resource<&'t str>, Vec<ParserError>)>;

/// Parses the copy of a text, if there is one, else the text.
fn rebased<'t>(text: &'t str, copy: Cow<'t, str>, parse: fn(&str) -> Parsed<'_>) -> EntryTree<'t> {
    match copy {
        Cow::Borrowed(text) => both(parse(text)),
        Cow::Owned(copy) => {
            let (body, errors) = both(parse(&copy));
            let rebase = Rebase { copy: &copy, text };
            let body = body.into_iter().map(|entry| rebase.entry(entry));
            (body.collect(), errors)
        }
    }
}

fn both(parsed: Parsed<'_>) -> EntryTree<'_> {
    match parsed {
        Ok(Resource { body }) => (body, Vec::new()),
        Err((Resource { body }, errors)) => (body, errors),
    }
}

/// Where a text that is to be one entry stops following the grammar.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Byte offset.
    pub at: usize,
    /// What belongs there. `ExpectedToken(',')` is never an error of the parser itself.
    pub kind: ErrorKind,
}

impl Stop {
    /// Takes what the parser has against an entry, or where it accepts it, what the grammar has.
    pub fn new(error: Option<(usize, &ErrorKind)>, refused: Refused) -> Self {
        if let Some((at, kind)) = error {
            let kind = kind.clone();
            return Self { at, kind };
        }
        let kind = match refused.why {
            RefusalReason::Comma => ErrorKind::ExpectedToken(','),
            RefusalReason::Literal => ErrorKind::ExpectedLiteral,
            RefusalReason::Escape => ErrorKind::UnknownEscapeSequence(String::new()),
            RefusalReason::Other => ErrorKind::ExpectedToken('}'),
        };
        let at = refused.at;
        Self { at, kind }
    }

    /// Finds what is wrong with the entry that begins a text; `None` where it follows the grammar.
    pub fn first(text: &str) -> Option<Self> {
        let part = grammar::parts(text, 0).next()?;
        match part.kind {
            EntryKind::Junk(refused) => Some(Self::of(text, refused)),
            _ => None,
        }
    }

    /// Finds what is wrong with a text that begins with junk, which the grammar refuses.
    pub fn of(junk: &str, refused: Refused) -> Self {
        let (_, errors) = without_comments(junk);
        let error = errors.first().filter(|error| {
            let slice = error.slice.as_ref();
            slice.is_some_and(|slice| junk[..slice.start].trim().is_empty())
        });
        Self::new(error.map(|error| (error.pos.start, &error.kind)), refused)
    }
}
