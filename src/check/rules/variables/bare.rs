//! Variables that stand in a text without their braces: `$name`.

use crate::facts::PatternTexts;
use crate::text::span::Slice;
use std::collections::HashMap;
use std::ops::Range;

/// Places of a variable in the source's text that are looked at.
const MOST_PLACES: usize = 100;

/// Bytes before it, and after it, in which its braces stand.
const LONGEST: usize = 200;

/// Returns the variables that stand in texts without their braces, by name, each with its `$`; of equal
/// ones the first.
pub fn bare(texts: PatternTexts<'_>) -> HashMap<&str, Slice<'_>> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let mut found = HashMap::new();
    for text in texts {
        for at in memchr::memchr_iter(b'$', text.as_bytes()) {
            let name = &text.as_bytes()[at + 1..];
            let len = name.iter().take_while(|byte| is_part(byte)).count();
            if !text[..at].ends_with(char::is_alphanumeric) {
                let bare = text.part(at..at + 1 + len);
                found.entry(&bare.str()[1..]).or_insert(bare);
            }
        }
    }
    found
}

/// Returns such a variable with the brackets around it that stand for the braces (`($name)`,
/// `[ $name ]`): with none where the source's text has such brackets around the variable, too. `text` is
/// the whole text of the file.
pub fn with_brackets<'t>(text: &'t str, bare: Slice<'t>, source: &str) -> Slice<'t> {
    let brackets = |text: &str, at: Range<usize>| {
        let before = text.get(..at.start)?.trim_end_matches(' ');
        let after = text.get(at.end..)?.trim_start_matches(' ');
        let is_pair = before.ends_with('(') && after.starts_with(')')
            || before.ends_with('[') && after.starts_with(']');
        is_pair.then(|| before.len() - 1..text.len() - after.len() + 1)
    };
    let in_braces = |at: usize| {
        let (from, to) = (at.saturating_sub(LONGEST), source.len().min(at + LONGEST));
        let bytes = source.as_bytes();
        let open = from + memchr::memrchr(b'{', &bytes[from..at])?;
        let close = at + memchr::memchr(b'}', &bytes[at..to])?;
        brackets(source, open..close + 1)
    };
    let mut there = source.match_indices(bare.str()).take(MOST_PLACES);
    if there.any(|(at, _)| in_braces(at).is_some()) {
        return bare;
    }
    let around = brackets(text, bare.span());
    around.map_or(bare, |at| Slice::new(text, at))
}
