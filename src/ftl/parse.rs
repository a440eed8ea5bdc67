//! Parsing that always comes back: within limits, with the place and the cause of every fault.

use super::broken::{self, Broken};
use super::cause::{self, SyntaxCause};
use super::grammar::{self, EntryKind, EntryPart, Refused};
use super::tree::{self, Stop};
use super::{boundary, depth, place};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::ParserError;
use std::iter::Peekable;
use std::ops::Range;

/// What the parser could not read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Bytes to point at.
    pub span: Range<usize>,
    /// What is wrong there.
    pub cause: SyntaxCause,
}

impl Fault {
    /// Whether the entry nests past the limit, rather than having a syntax error.
    pub fn is_too_deep(&self) -> bool {
        matches!(self.cause, SyntaxCause::TooDeep { .. })
    }
}

/// A parsed text. All slices point into it.
#[derive(Debug, Default)]
pub struct Parsed<'t> {
    /// Entries in their order; junk is left out.
    pub entries: Vec<Entry<&'t str>>,
    /// One per mistake, in the order of their places.
    pub faults: Vec<Fault>,
    /// Names that the faults hide.
    pub broken: Vec<Broken<'t>>,
}

/// Entries that nest too deeply before the rest of a file is given up.
const MAX_TOO_DEEP: usize = 100;

/// Parses `text` from byte `start` on; offsets count from the start of `text`.
pub fn parse(text: &str, start: usize) -> Parsed<'_> {
    let mut parsed = Parsed::default();
    let mut at = start;
    while let Some((mut entry, bracket)) = too_deep(text, at) {
        if parsed.faults.len() > MAX_TOO_DEEP {
            entry.end = text.len();
        }
        parse_part(text, at..entry.start, &mut parsed);
        parsed.faults.push(Fault {
            span: bracket..bracket + 1,
            cause: SyntaxCause::TooDeep {
                limit: depth::LIMIT,
            },
        });
        broken::note(text, entry.clone(), &mut parsed.broken);
        at = entry.end;
    }
    parse_part(text, at..text.len(), &mut parsed);
    if !parsed.faults.is_empty() {
        parsed.faults.sort_by_key(|fault| fault.span.start);
    }
    parsed
}

/// The first entry from `at` on that nests too deeply: its place, and that of the first bracket past
/// the limit.
fn too_deep(text: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let bracket = at + depth::too_deep(&text[at..])?;
    let bytes = text.as_bytes();
    let start = boundary::last_entry(bytes, at, bracket).unwrap_or(at);
    Some((start..boundary::next_entry(bytes, bracket), bracket))
}

/// Parses a part that begins and ends at a boundary.
fn parse_part<'t>(text: &'t str, part: Range<usize>, parsed: &mut Parsed<'t>) {
    let base = part.start;
    let piece = &text[part];
    let (body, errors) = tree::without_comments(piece);
    let mut body = body.into_iter().peekable();
    let mut errors = errors.into_iter().peekable();
    let mut parts = grammar::parts(piece, 0);
    let mut seen = Seen::default();
    let mut negatives = 0;
    while let Some(one) = parts.next() {
        let known = std::mem::replace(&mut negatives, parts.negatives().len());
        let EntryKind::Junk(refused) = one.kind else {
            if one.kind != EntryKind::Comment {
                let entry = entry_at(piece, one.start, &mut body);
                let minuses = parts.negatives()[known..].iter().map(|at| at - one.start);
                let entry = entry
                    .or_else(|| tree::entry(&piece[one.range()], &minuses.collect::<Vec<_>>()));
                parsed.entries.extend(entry);
            }
            continue;
        };
        let is_before = |error: &ParserError| {
            error
                .slice
                .as_ref()
                .is_none_or(|slice| slice.start < one.start)
        };
        while errors.next_if(is_before).is_some() {}
        let is_same = |error: &ParserError| {
            error
                .slice
                .as_ref()
                .is_some_and(|slice| slice.start == one.start)
        };
        let error = errors.next_if(is_same);
        explain(text, base, &one, refused, error.as_ref(), &mut seen, parsed);
    }
}

/// The entry of a tree that begins at byte `start` of its text.
fn entry_at<'t>(
    text: &str,
    start: usize,
    body: &mut Peekable<impl Iterator<Item = Entry<&'t str>>>,
) -> Option<Entry<&'t str>> {
    let place = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => place::offset(text, message.id.name),
        Entry::Term(term) => place::offset(text, term.id.name).saturating_sub(1),
        _ => 0,
    };
    while body.next_if(|entry| place(entry) < start).is_some() {}
    body.next_if(|entry| place(entry) == start)
}

/// What was explained of a text so far.
#[derive(Default)]
struct Seen {
    /// Where the last fault ended.
    last_end: Option<usize>,
    /// Junk that begins before this offset belongs to the last fault.
    covered: usize,
}

/// Adds a fault for junk, unless it is part of the mistake before it.
fn explain<'t>(
    text: &'t str,
    base: usize,
    part: &EntryPart,
    refused: Refused,
    error: Option<&ParserError>,
    seen: &mut Seen,
    parsed: &mut Parsed<'t>,
) {
    let start = base + part.start;
    if start < seen.covered {
        return;
    }
    // The parser, where it gave up late, takes more for junk than the grammar.
    let end = error.and_then(|error| error.slice.clone());
    let junk = start..base + end.map_or(part.end, |slice| slice.end);
    seen.covered = boundary::next_entry(&text.as_bytes()[..junk.end], start);
    broken::note(text, start..seen.covered, &mut parsed.broken);
    // What follows a fault directly and begins no entry of its own is part of the same mistake.
    let last_end = seen.last_end.filter(|end| *end <= start);
    let follows = last_end.is_some_and(|end| is_next(text, end..start))
        && !boundary::is_entry(&text.as_bytes()[junk.clone()]);
    let is_apart = text[..start].ends_with("\n\n") || text[..start].ends_with("\n\r\n");
    seen.last_end = Some(junk.end);
    if follows && !is_apart {
        return;
    }
    let stop = stop(text, base, part, refused, error);
    let (span, cause) = cause::find(&cause::Junk {
        text,
        range: junk,
        pos: stop.at.min(text.len()),
        kind: &stop.kind,
    });
    // Version control leaves three marks for one conflict.
    let is_rest = cause == SyntaxCause::Conflict
        && !text[span.start..].starts_with('<')
        && parsed.faults.iter().any(|fault| fault.cause == cause);
    if !is_rest {
        parsed.faults.push(Fault { span, cause });
    }
}

/// Where and why the junk cannot be read; offsets count from the start of `text`.
fn stop(
    text: &str,
    base: usize,
    part: &EntryPart,
    refused: Refused,
    error: Option<&ParserError>,
) -> Stop {
    let (from, stop) = if let Some(error) = error {
        let place = Some((error.pos.start, &error.kind));
        (base, Stop::new(place, refused))
    } else {
        // The parser read it as a part of something else, or accepts it.
        let start = base + part.start;
        let at = refused.at - part.start;
        let refused = Refused { at, ..refused };
        (start, Stop::of(&text[start..base + part.end], refused))
    };
    let at = from + stop.at;
    Stop { at, ..stop }
}

/// Whether nothing stands between two faults, or parts of the same message that are comments.
fn is_next(text: &str, between: Range<usize>) -> bool {
    let mut lines = text[between].lines();
    lines.all(cause::is_comment_of_part)
}
