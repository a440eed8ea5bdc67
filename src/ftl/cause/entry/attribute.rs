//! Attributes: the parser has no more to say of them than that no message begins with a dot.

use crate::ftl::boundary;
use crate::ftl::cause::junk::{Found, Junk, commented, first_content};
use crate::ftl::cause::kind::SyntaxCause;
use crate::ftl::tree::Stop;
use fluent_syntax::parser::ErrorKind;

/// Finds the cause of a fault.
pub type Find = fn(&Junk<'_>) -> Found;

/// A faulty attribute: the parser only says that no message begins with `.`; the true fault shows
/// when the attribute is read as if it were a message.
pub fn misread(junk: &Junk<'_>, find: Find) -> Option<Found> {
    if !junk.at_head() {
        return None;
    }
    let start = start_of_name(junk)?;
    let inner = &junk.text[start..junk.range.end];
    Some(fault(junk, start, find).unwrap_or_else(|| orphan(junk, start, inner)))
}

/// The same where it is the first one of a message without a value: there the parser gives the
/// attribute up without a word, and only says that the message has neither.
pub fn first(junk: &Junk<'_>, find: Find) -> Option<Found> {
    if !matches!(junk.kind, ErrorKind::ExpectedMessageField { .. }) {
        return None;
    }
    let dot = first_content(junk)?;
    let line = junk.text[..dot].rfind('\n')? + 1;
    if line <= junk.range.start {
        return None;
    }
    let below = Junk {
        range: line..junk.range.end,
        ..junk.clone()
    };
    fault(&below, start_of_name(&below)?, find)
}

/// Where the name of the attribute begins that a part is.
fn start_of_name(junk: &Junk<'_>) -> Option<usize> {
    let inner = junk.content().trim_start().strip_prefix('.')?;
    // A letter beyond a to z, or a digit, may begin a text: `.5 percent`.
    let line = inner.lines().next().unwrap_or_default();
    let is_name = inner.starts_with(|c: char| c.is_ascii_alphabetic())
        || inner.starts_with(char::is_alphanumeric) && line.contains('=');
    is_name.then(|| junk.range.end - inner.len())
}

/// What is wrong with an attribute whose name begins at `start`; none where it can be read.
fn fault(junk: &Junk<'_>, start: usize, find: Find) -> Option<Found> {
    let inner = &junk.text[start..junk.range.end];
    let stop = Stop::first(inner)?;
    let kind = &stop.kind;
    let pos = (start + stop.at).min(junk.text.len());
    let (span, cause) = find(&Junk {
        range: start..junk.range.end,
        pos,
        kind,
        ..junk.clone()
    });
    // What is a name to the parser has a dot before it.
    let name = &junk.text[start - 1..start + boundary::name_length(inner.as_bytes())];
    Some(match cause {
        SyntaxCause::NoEquals { .. } | SyntaxCause::LostIndent | SyntaxCause::StrayText
            if kind == &ErrorKind::ExpectedToken('=') =>
        {
            let cause = SyntaxCause::AttributeNoEquals { name: name.into() };
            (start - 1..start - 1 + name.len(), cause)
        }
        SyntaxCause::EmptyValue { .. } => (span, SyntaxCause::EmptyAttribute { name: name.into() }),
        SyntaxCause::ColonBelow { .. } | SyntaxCause::Colon { .. } => {
            (span, SyntaxCause::Colon { name: name.into() })
        }
        SyntaxCause::FullWidthEquals { .. } => {
            (span, SyntaxCause::FullWidthEquals { name: name.into() })
        }
        SyntaxCause::NameNotAscii { .. } if is_of_term(junk, start) => {
            let name = &junk.text[start - 1..span.end];
            let cause = SyntaxCause::TermAttributeName { name: name.into() };
            (start - 1..span.end, cause)
        }
        _ => (span, cause),
    })
}

/// Whether a term stands above: the names of its attributes are the translator's own.
fn is_of_term(junk: &Junk<'_>, at: usize) -> bool {
    let entry = boundary::last_entry(junk.text.as_bytes(), 0, at);
    entry.is_some_and(|entry| junk.text[entry..].starts_with('-'))
}

/// A whole attribute without a message; its name begins at `start`.
fn orphan(junk: &Junk<'_>, start: usize, attribute: &str) -> Found {
    let len = boundary::name_length(attribute.as_bytes());
    let name = &attribute[..len];
    let cause = match commented(&junk.text[..junk.range.start]) {
        Some(message) => SyntaxCause::OrphanAttributeComment {
            name: message.into(),
            attribute: name.into(),
        },
        None => SyntaxCause::OrphanAttribute {
            attribute: name.into(),
        },
    };
    (start - 1..start + len, cause)
}
