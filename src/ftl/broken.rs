//! Names in what could not be read: a lookup can say that the message is there, but broken.

use super::{boundary, cause};
use std::ops::Range;

/// A name that stands in a part which could not be read: there, but broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken<'t> {
    /// A message, a term (with its `-`), or an attribute (with its `.`).
    pub name: &'t str,
    /// Its place in bytes.
    pub at: usize,
}

/// Notes the entry that begins at the start of `part`, and its attributes.
pub fn note<'t>(text: &'t str, part: Range<usize>, names: &mut Vec<Broken<'t>>) {
    let mut at = part.start;
    for line in text[part].split_inclusive('\n') {
        let spaces = line.len()
            - line
                .trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200B}')
                .len();
        let body = &line[spaces..];
        let body = &body[extra_before(body)..];
        let sigil = usize::from(body.starts_with(['-', '.']));
        let len = boundary::name_length(&body.as_bytes()[sigil..]);
        let is_attribute = body.starts_with('.');
        if len > 0 && (is_attribute || at == 0 || spaces == 0) {
            let name = &body[..sigil + len];
            names.push(Broken {
                name,
                at: at + spaces,
            });
        }
        at += line.len();
    }
}

/// Bytes before a name that do not belong there: the mark of a list, or a `#` without its space.
fn extra_before(line: &str) -> usize {
    match line.strip_prefix('#') {
        Some(name) if boundary::names_entry(name.as_bytes()) => 1,
        _ => cause::list_mark_length(line),
    }
}
