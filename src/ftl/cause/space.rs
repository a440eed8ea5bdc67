//! Spaces that only look like the one Fluent knows.

use super::{Found, Junk, value};
use crate::phrase::Phrase;

/// A no-break, zero-width or other space where an ordinary one belongs: in an indent, before `=`,
/// inside braces.
pub fn unusual(junk: &Junk<'_>) -> Option<Found> {
    let (at, character, phrase) = [Some(junk.pos), value::first_content(junk)]
        .into_iter()
        .flatten()
        .find_map(|at| {
            let character = junk.text.get(at..)?.chars().next()?;
            Some((at, character, named(character)?))
        })?;
    Some((at..at + character.len_utf8(), phrase))
}

/// The words for a space that Fluent does not take for one; none for other characters.
pub fn named(character: char) -> Option<Phrase> {
    let id = match character {
        '\u{A0}' | '\u{202F}' => "syntax-space-no-break",
        '\u{200B}' => "syntax-space-zero-width",
        _ if !character.is_ascii() && character.is_whitespace() => "syntax-space",
        _ => return None,
    };
    Some(Phrase::new(id).with("code", format!("U+{:04X}", u32::from(character))))
}
