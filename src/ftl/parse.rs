//! Parsing that always comes back: within limits, with the place and the cause of every fault.

use super::broken::{self, Broken};
use super::cause::{self, Cause};
use super::{boundary, comments, depth, parseable};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::borrow::Cow;
use std::ops::Range;

/// What the parser could not read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Bytes to point at.
    pub span: Range<usize>,
    /// What is wrong there.
    pub cause: Cause,
}

impl Fault {
    /// Whether the entry nests past the limit, rather than having a syntax error.
    pub fn is_too_deep(&self) -> bool {
        matches!(self.cause, Cause::TooDeep { .. })
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

/// Parses `text`, which must be [`bearable`], from byte `start` on; offsets count from the start of
/// `text`.
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
            cause: Cause::TooDeep {
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

/// Returns the text as the parser can bear it (see [`parseable`]), every byte in its place; none
/// where it is so already.
pub fn bearable(text: &str) -> Option<String> {
    if !parseable::has_suspect(text) {
        return None;
    }
    let mut bearable = String::with_capacity(text.len());
    let mut at = 0;
    while let Some((entry, _)) = too_deep(text, at) {
        bearable.push_str(&parseable::parseable(&text[at..entry.start]));
        bearable.push_str(&text[entry.clone()]);
        at = entry.end;
    }
    bearable.push_str(&parseable::parseable(&text[at..]));
    Some(bearable)
}

/// Parses a part that begins and ends at a boundary, and what its faults swallowed.
fn parse_part<'t>(text: &'t str, part: Range<usize>, parsed: &mut Parsed<'t>) {
    let mut parts = vec![part];
    while let Some(part) = parts.pop() {
        // The whole text can be borne, but a part that a fault swallowed was read by nobody yet.
        if let Cow::Owned(_) = parseable::parseable(&text[part.clone()]) {
            parsed.faults.push(Fault {
                span: part.start..part.end,
                cause: Cause::Unreadable,
            });
            continue;
        }
        let piece = &text[part.clone()];
        // What a comment says is of no use here, and to list its lines takes as long as a message.
        let parsed_piece = if comments::are_sound(piece.as_bytes()) {
            parser::parse_runtime(piece)
        } else {
            parser::parse(piece)
        };
        let (resource, errors) = match parsed_piece {
            Ok(resource) => (resource, Vec::new()),
            Err(faulty) => faulty,
        };
        if errors.is_empty() && parsed.entries.is_empty() {
            parsed.entries = resource.body;
        } else {
            let body = resource.body.into_iter();
            parsed
                .entries
                .extend(body.filter(|entry| !matches!(entry, Entry::Junk { .. })));
        }
        parts.extend(explain(text, part.start, errors, parsed));
    }
}

/// Adds a fault for each mistake. Returns parts that hold entries which a fault swallowed.
fn explain<'t>(
    text: &'t str,
    base: usize,
    errors: Vec<ParserError>,
    parsed: &mut Parsed<'t>,
) -> Vec<Range<usize>> {
    let mut swallowed = Vec::new();
    let mut last_end = None;
    for error in errors {
        let Some(slice) = error.slice else { continue };
        let junk = base + slice.start..base + slice.end;
        let inner = boundary::next_entry(&text.as_bytes()[..junk.end], junk.start);
        broken::note(text, junk.start..inner, &mut parsed.broken);
        if inner < junk.end {
            swallowed.push(inner..junk.end);
        }
        // What follows a fault directly and begins no entry of its own is part of the same mistake.
        let follows = last_end.is_some_and(|end| is_next(text, end..junk.start))
            && !boundary::is_entry(&text.as_bytes()[junk.clone()]);
        let after_blank =
            text[..junk.start].ends_with("\n\n") || text[..junk.start].ends_with("\n\r\n");
        last_end = Some(junk.end);
        if follows && !after_blank {
            continue;
        }
        let (span, cause) = find_cause(text, junk, base + error.pos.start, &error.kind);
        // Version control leaves three marks for one conflict.
        let is_rest = cause == Cause::Conflict
            && !text[span.start..].starts_with('<')
            && parsed.faults.iter().any(|fault| fault.cause == cause);
        if !is_rest {
            parsed.faults.push(Fault { span, cause });
        }
    }
    swallowed
}

/// Whether nothing stands between two faults, or parts of the same message that are comments.
fn is_next(text: &str, between: Range<usize>) -> bool {
    let mut lines = text[between].lines();
    lines.all(cause::is_comment_of_part)
}

fn find_cause(text: &str, junk: Range<usize>, pos: usize, kind: &ErrorKind) -> cause::Found {
    cause::find(&cause::Junk {
        text,
        range: junk,
        pos: pos.min(text.len()),
        kind,
    })
}
