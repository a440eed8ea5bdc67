//! The lines that messages, attributes and variants take, for fixes that delete them.

use crate::facts::{EntryRef, PatternRef};
use crate::ftl::place::{comment_above, line_start};
use std::ops::Range;

/// Returns the lines of a message, its comment and the empty lines after it included.
pub fn of_entry(text: &str, entry: EntryRef<'_>) -> Range<usize> {
    let start = comment_above(text, entry.start()).start;
    let last = entry.patterns().next_back();
    let end = last.map_or(entry.id().end(), |last| end_of_pattern(text, last));
    let empty = text[end..].len() - text[end..].trim_start_matches(['\n', '\r']).len();
    start..end + empty
}

/// Returns the lines of an attribute.
pub fn of_attribute(text: &str, attribute: PatternRef<'_>) -> Range<usize> {
    let start = attribute
        .attribute()
        .map_or(0, |name| line_start(text, name.start()));
    let mut later = attribute.entry().attributes();
    let later = later.find(|other| other.index() > attribute.index());
    let end = match later.and_then(PatternRef::attribute) {
        Some(next) => line_start(text, next.start()),
        None => end_of_pattern(text, attribute),
    };
    start..end.max(start)
}

/// Returns the byte after the last line of a value or attribute: the braces after the last word belong to
/// it, on its line and on lines of their own.
pub fn end_of_pattern(text: &str, pattern: PatternRef<'_>) -> usize {
    let last = pattern.span().range().end.max(pattern.head().end());
    let mut lines = text[last..].split_inclusive('\n');
    let mut end = last + lines.next().map_or(0, str::len);
    for line in lines {
        if !line.contains('}') || !line.trim_matches(['}', ' ', '\r', '\n']).is_empty() {
            break;
        }
        end += line.len();
    }
    end
}
