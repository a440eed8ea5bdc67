//! Names in square brackets in a text.

use crate::text::span::Slice;

/// Brackets of a text that are examined.
const MOST_BRACKETS: usize = 10_000;

/// Bytes of the longest bracket that is examined.
const LONGEST: usize = 100;

/// A name in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bracket<'t> {
    /// The name.
    pub key: &'t str,
}

/// Lists all `[word]` of a text.
pub fn brackets(text: Slice<'_>) -> impl Iterator<Item = Bracket<'_>> {
    let opening = text.str().match_indices('[').take(MOST_BRACKETS);
    opening.filter_map(move |(at, _)| {
        let near = text.as_bytes()[at..].iter().take(LONGEST);
        let end = at + near.copied().position(|byte| byte == b']')?;
        let key = text.str()[at..end].trim_matches(['[', '(', ')', ' ']);
        Some(Bracket { key })
    })
}
