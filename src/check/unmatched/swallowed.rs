//! Attributes that a message lacks, and that stand in its text: without their dot, say, or after other
//! words.

use super::place::stands_below;
use crate::check::cause::{Cause, MessageCause};
use crate::check::context::Context;
use crate::facts::EntryRef;
use crate::ftl::cause;
use crate::ftl::limits::MAX_ENTRY_PARTS;
use crate::text::span::Slice;
use std::ops::Range;

/// An attribute in another form: where to point, what is wrong, and what to put there instead.
#[derive(Debug)]
pub struct Swallowed {
    /// Bytes to point at.
    pub span: Range<usize>,
    /// What is wrong.
    pub cause: Cause,
    /// Bytes to replace and their new text, where that is certain.
    pub edit: Option<(Range<usize>, String)>,
}

/// Whether a missing attribute is reported where it stands in another form.
pub fn is_reported<'a>(context: &Context<'a>, entry: EntryRef<'a>, name: &str) -> bool {
    is_unparsed(context, entry, name)
        || stands_below(context, entry, name)
        || swallowed(context, entry, name).is_some()
}

/// Whether a syntax error reports it.
pub fn is_unparsed<'a>(context: &Context<'a>, entry: EntryRef<'a>, name: &str) -> bool {
    let document = context.file.document;
    document.has_unparsed_attribute(entry.index(), name) || has_space(context, entry, name)
}

/// Returns what stands between a message's name and the next one's.
pub fn body<'a>(context: &Context<'a>, entry: EntryRef<'a>) -> Slice<'a> {
    let text = context.file.text;
    let end = entry.next().map_or(text.len(), EntryRef::start);
    Slice::new(text, entry.id().end()..end)
}

/// Whether the attribute stands here with a space after its dot (`. name =`): a syntax error.
fn has_space<'a>(context: &Context<'a>, entry: EntryRef<'a>, name: &str) -> bool {
    if context.file.faults().is_empty() {
        return false;
    }
    let body = body(context, entry);
    body.lines().take(MAX_ENTRY_PARTS).any(|line| {
        let body = line.trim_start().strip_prefix(". ");
        let rest = body.and_then(|body| body.trim_start().strip_prefix(name));
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

/// Finds a part of the message's text that was meant for the attribute: a line without its dot, with
/// another character in its place, or after a space that Fluent does not know; or the end of a line.
pub fn swallowed<'a>(context: &Context<'a>, entry: EntryRef<'a>, name: &str) -> Option<Swallowed> {
    let body = body(context, entry);
    let id = entry.id();
    let mut start = body.start();
    for line in body.split_inclusive('\n').take(MAX_ENTRY_PARTS) {
        let one = Line {
            file: context.file.text,
            text: line,
            start,
            name,
        };
        let found = one
            .dotless(&id)
            .or_else(|| one.other_character(&id))
            .or_else(|| one.joined(&id));
        if found.is_some() {
            return found;
        }
        start += line.len();
    }
    None
}

/// A line of a message that is searched for an attribute.
struct Line<'t> {
    /// The text of the file.
    file: &'t str,
    text: &'t str,
    /// Its first byte in the file.
    start: usize,
    /// The attribute's name.
    name: &'t str,
}

/// Characters that are typed instead of a dot.
const DOTLIKE: [char; 9] = [',', ';', ':', '·', '•', '∙', '-', '–', '—'];

impl Line<'_> {
    /// A line that begins with the name, or with a space that Fluent does not know.
    fn dotless(&self, id: &str) -> Option<Swallowed> {
        let (line, name) = (self.text, self.name);
        let body = line.trim_start_matches(is_invisible);
        let indent = line.len() - body.len();
        let bare = body.strip_prefix('.').unwrap_or(body);
        let rest = bare.strip_prefix(name)?;
        if !rest.trim_start().starts_with('=') || indent == 0 {
            return None;
        }
        let unusual = line[..indent].char_indices().find_map(|(at, _)| {
            let (len, cause) = cause::unusual_spaces(&line[at..])?;
            let at = self.start + at;
            let span = at..at + len;
            let fix = cause::fix(self.file, &span, &cause);
            let edit = fix.and_then(|fix| fix.edits.into_iter().next());
            Some(Swallowed {
                span,
                cause: Cause::Syntax(cause),
                edit: edit.map(|edit| (edit.span, edit.text)),
            })
        });
        let at = self.start + indent;
        unusual.or_else(|| {
            Some(Swallowed {
                span: at..at + name.len(),
                cause: MessageCause::MissingAttributeDot {
                    name: id.into(),
                    attribute: name.into(),
                }
                .into(),
                edit: Some((at..at, ".".into())),
            })
        })
    }

    /// Whether a text begins with the attribute's name and `=`.
    fn begins(&self, text: &str) -> bool {
        let rest = text.strip_prefix(self.name);
        rest.is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    }

    /// A line with another character where the dot belongs.
    fn other_character(&self, id: &str) -> Option<Swallowed> {
        let body = self.text.trim_start_matches(' ');
        let first = body.chars().next()?;
        let rest = body[first.len_utf8()..].trim_start_matches(' ');
        let is_meant = body.len() < self.text.len() && DOTLIKE.contains(&first);
        if !is_meant || !self.begins(rest) {
            return None;
        }
        let at = self.start + self.text.len() - body.len();
        let name_at = self.start + self.text.len() - rest.len();
        Some(Swallowed {
            span: at..at + first.len_utf8(),
            cause: MessageCause::MissingAttributeCharacter {
                name: id.into(),
                attribute: self.name.into(),
                character: first.to_string(),
            }
            .into(),
            edit: Some((at..name_at, ".".into())),
        })
    }

    /// The attribute after other words in a line.
    fn joined(&self, id: &str) -> Option<Swallowed> {
        let line = self.text;
        let mut dots = line.match_indices('.').map(|(at, _)| at);
        let is_meant =
            |at: &usize| self.begins(&line[at + 1..]) && !line[..*at].chars().all(is_invisible);
        let at = dots.find(is_meant)?;
        let from = self.start + line[..at].trim_end_matches(' ').len();
        let at = self.start + at;
        Some(Swallowed {
            span: at..at + self.name.len() + 1,
            cause: MessageCause::MissingAttributeJoined {
                name: id.into(),
                attribute: self.name.into(),
            }
            .into(),
            edit: Some((from..at, "\n    ".into())),
        })
    }
}

/// Whether a character is a space or invisible.
fn is_invisible(character: char) -> bool {
    character.is_whitespace() || cause::is_unusual(character)
}
