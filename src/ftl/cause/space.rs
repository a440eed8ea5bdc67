//! Spaces that only look like the one Fluent knows.

use super::{Found, Junk, value};
use crate::interface::phrase::Phrase;

/// A no-break, zero-width or other space where an ordinary one belongs: in an indent, before `=`,
/// inside braces.
pub fn unusual(junk: &Junk<'_>) -> Option<Found> {
    let (at, character) = [Some(junk.pos), value::first_content(junk)]
        .into_iter()
        .flatten()
        .find_map(|at| {
            let character = junk.text.get(at..)?.chars().next()?;
            is_unusual(character).then_some((at, character))
        })?;
    let id = match character {
        '\u{A0}' | '\u{202F}' => "syntax-space-no-break",
        '\u{200B}' => "syntax-space-zero-width",
        _ => "syntax-space",
    };
    let phrase = Phrase::new(id).with("code", format!("U+{:04X}", u32::from(character)));
    Some((at..at + character.len_utf8(), phrase))
}

/// Whether a character is a space, but not one that Fluent takes for one.
fn is_unusual(character: char) -> bool {
    !character.is_ascii() && character.is_whitespace() || character == '\u{200B}'
}
