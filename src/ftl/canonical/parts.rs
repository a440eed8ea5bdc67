//! A long text in parts that can be parsed one by one, so that memory does not grow with its length.
//!
//! A tree takes some hundred times the memory of a text of very short messages.

use crate::ftl::{outline, place};
use std::ops::Range;

/// Bytes from which on a part ends where it can.
const ENOUGH: usize = 64 * 1024;

/// Divides `text` where an entry begins, together with the comment above it.
pub fn parts(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start == text.len() {
            return None;
        }
        let part = start..end(text, start);
        start = part.end;
        Some(part)
    })
}

fn end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start.saturating_add(ENOUGH).min(bytes.len());
    while let Some(line_end) = memchr::memchr(b'\n', &bytes[at..]) {
        at += line_end + 1;
        if is_apart(bytes, text, at) {
            return at;
        }
    }
    bytes.len()
}

/// Whether nothing goes on from the line before `at` to the line at `at`.
fn is_apart(bytes: &[u8], text: &str, at: usize) -> bool {
    let line = &bytes[at..];
    if line.first() == Some(&b'#') {
        return place::blank_line_before(text, at);
    }
    let before = place::line_start(text, at - 1);
    bytes[before] != b'#' && outline::begins_entry(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_the_whole_text_and_begin_with_entries() {
        let text = "# note\na = { $x ->\n   *[other] b\n}\n\n\n# alone\n\nc = d\n    .e = f\n"
            .repeat(9000);
        let mut at = 0;
        let mut count = 0;
        for part in parts(&text) {
            assert_eq!(part.start, at);
            let begin = &text[part.clone()];
            assert!(
                begin.starts_with("# note\na")
                    || begin.starts_with("# alone")
                    || begin.starts_with("c =")
            );
            at = part.end;
            count += 1;
        }
        assert_eq!(at, text.len());
        assert!(count > 5);
        assert_eq!(parts("").count(), 0);
    }
}
