//! Lines that are still comments, in the middle of a message: `mira new` writes everything as comments,
//! and a translator who removes the `#` may forget one.

use crate::ftl::boundary;
use crate::ftl::cause::junk::{Found, Junk, commented};
use crate::ftl::cause::kind::SyntaxCause;

/// A part of the entry is a comment: `#   [one] text`.
pub fn inside(junk: &Junk<'_>) -> Option<Found> {
    let at = junk.range.end;
    let is_inside =
        boundary::names_entry(junk.content().as_bytes()) && begins_with_part(junk.text.get(at..)?);
    is_inside.then(|| {
        let cause = SyntaxCause::CommentInside {
            name: junk.id().into(),
        };
        (junk.line_of(at), cause)
    })
}

/// The name above a choice is a comment: `# files =`.
pub fn name_above(junk: &Junk<'_>) -> Option<Found> {
    let part = junk.content().trim_start_matches([' ', '\n', '\r']);
    let name = is_part(part).then(|| commented(&junk.text[..junk.range.start]))??;
    let cause = SyntaxCause::CommentName { name: name.into() };
    Some((junk.first_line(), cause))
}

/// Whether a text begins with a comment that is a part of a message.
pub fn begins_with_part(text: &str) -> bool {
    let body = text
        .strip_prefix('#')
        .map(|body| body.trim_start_matches(['#', ' ']));
    body.is_some_and(is_part)
}

/// Whether this begins a choice, a variant or an attribute, or ends a choice.
fn is_part(text: &str) -> bool {
    let name = text.strip_prefix('.').unwrap_or_default();
    text.starts_with(['{', '}', '['])
        || text.starts_with("*[")
        || boundary::names_entry(name.as_bytes())
}
