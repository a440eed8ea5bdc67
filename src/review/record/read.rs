//! Reads a record, and says what is wrong with one that is broken.

use super::{HEADING, Reviewed};
use crate::ftl::boundary::id_length;
use crate::ftl::outline::begins_entry;
use crate::review::fingerprint::Fingerprint;
use crate::text::conflict;
use std::collections::HashSet;

/// What is wrong with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordCause {
    /// It does not begin with the heading of a record.
    Heading,
    /// It was written by a later version of the program.
    Version,
    /// It holds the marks of a merge that was not finished.
    Conflict,
    /// A line is neither a part of a message nor a comment that a record has.
    Line,
    /// A message stands there without the fingerprint of its translation.
    NoFingerprint,
    /// A message stands there for the second time.
    Twice,
    /// A message has a syntax error.
    Syntax,
    /// The file cannot be read: the kind of reason, as in `io_reason`.
    Unreadable(&'static str),
}

/// A fault in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordFault {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub cause: RecordCause,
}

/// The comment above a message, as far as it was read.
#[derive(Default)]
struct Comment {
    translation: Option<Fingerprint>,
    shows: Vec<(String, Fingerprint)>,
}

/// A record as far as it was read.
#[derive(Default)]
struct Reader<'t> {
    entries: Vec<Reviewed>,
    known: HashSet<&'t str>,
    comment: Comment,
    /// Whether further lines belong to the last entry.
    is_open: bool,
}

/// Reads a record. The texts of its messages are not parsed.
///
/// # Errors
///
/// The first fault of a record that this program did not write, or that was changed since.
pub fn read(text: &str) -> Result<Vec<Reviewed>, RecordFault> {
    let mut lines = text.lines().zip(1..);
    heading(lines.next().map_or("", |(line, _)| line))?;
    let mut reader = Reader::default();
    for (line, number) in lines {
        let read = reader.line(line, number);
        read.map_err(|cause| RecordFault {
            line: number,
            cause,
        })?;
    }
    if reader.comment.translation.is_some() {
        return Err(RecordFault {
            line: text.lines().count(),
            cause: RecordCause::Line,
        });
    }
    for entry in &mut reader.entries {
        let kept = entry.source.trim_end_matches('\n').len();
        entry.source.truncate(kept);
    }
    Ok(reader.entries)
}

impl<'t> Reader<'t> {
    fn line(&mut self, line: &'t str, number: usize) -> Result<(), RecordCause> {
        if conflict::is_mark(line) {
            return Err(RecordCause::Conflict);
        }
        if line.starts_with('#') {
            self.is_open = false;
            return self.comment.add(line).ok_or(RecordCause::Line);
        }
        if begins_entry(line.as_bytes()) {
            return self.entry(line, number);
        }
        match self.entries.last_mut() {
            Some(last) if self.is_open => {
                last.source.push('\n');
                last.source.push_str(line);
                Ok(())
            }
            _ if line.is_empty() => Ok(()),
            _ => Err(RecordCause::Line),
        }
    }

    fn entry(&mut self, line: &'t str, number: usize) -> Result<(), RecordCause> {
        let id = &line[..id_length(line.as_bytes())];
        let comment = std::mem::take(&mut self.comment);
        let translation = comment.translation.ok_or(RecordCause::NoFingerprint)?;
        if !self.known.insert(id) {
            return Err(RecordCause::Twice);
        }
        self.entries.push(Reviewed {
            id: id.to_owned(),
            source: line.to_owned(),
            translation,
            shows: comment.shows,
            line: number,
        });
        self.is_open = true;
        Ok(())
    }
}

fn heading(line: &str) -> Result<(), RecordFault> {
    if line == HEADING {
        return Ok(());
    }
    let (stem, _) = HEADING.rsplit_once(' ').unwrap_or_default();
    let number = line
        .strip_prefix(stem)
        .and_then(|rest| rest.strip_prefix(' '));
    let cause = match number {
        Some(number) if number.parse::<u32>().is_ok() => RecordCause::Version,
        _ if conflict::is_mark(line) => RecordCause::Conflict,
        _ => RecordCause::Heading,
    };
    Err(RecordFault { line: 1, cause })
}

impl Comment {
    /// Adds a line; `None` where no record has such a one.
    fn add(&mut self, line: &str) -> Option<()> {
        let (name, value) = line.strip_prefix("# ")?.split_once(": ")?;
        let fingerprint = Fingerprint::parse(value)?;
        match name.strip_prefix("shows ") {
            None if name == "translation" && self.translation.is_none() => {
                self.translation = Some(fingerprint);
            }
            Some(name) if self.translation.is_some() => {
                self.shows.push((name.to_owned(), fingerprint));
            }
            _ => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::write;
    use super::*;

    const GOOD: &str = "### mira review 1\n\n# translation: 0000000000000001\n# shows -b: 0000000000000002\na = A\n\n    and B\n    .c = C\n\n# translation: 0000000000000003\n-t = T\n";

    #[test]
    fn what_is_written_is_read() {
        let entries = read(GOOD).unwrap_or_default();
        assert_eq!(entries.len(), 2);
        assert_eq!(entries[0].source, "a = A\n\n    and B\n    .c = C");
        assert_eq!(entries[0].shows, [("-b".to_owned(), Fingerprint(2))]);
        assert_eq!((entries[0].line, entries[1].line), (5, 11));
        assert_eq!(entries[1].id, "-t");
        assert_eq!(write(&entries), GOOD);
        assert_eq!(read(&GOOD.replace('\n', "\r\n")), Ok(entries));
    }

    #[test]
    fn a_fault_is_named_with_its_line() {
        let cases: &[(&str, usize, RecordCause)] = &[
            ("", 1, RecordCause::Heading),
            ("a = A\n", 1, RecordCause::Heading),
            ("### mira review 2\n", 1, RecordCause::Version),
            ("<<<<<<< HEAD\n", 1, RecordCause::Conflict),
            (
                "### mira review 1\n\na = A\n",
                3,
                RecordCause::NoFingerprint,
            ),
            (
                "### mira review 1\n\n# translation: 1\na = A\n",
                3,
                RecordCause::Line,
            ),
            (
                "### mira review 1\n\n# a note\na = A\n",
                3,
                RecordCause::Line,
            ),
            ("### mira review 1\nA\n", 2, RecordCause::Line),
            (
                "### mira review 1\n# translation: 0000000000000001\n",
                2,
                RecordCause::Line,
            ),
            (
                "### mira review 1\n# translation: 0000000000000001\na = A\n# translation: 0000000000000001\na = A\n",
                5,
                RecordCause::Twice,
            ),
            (
                "### mira review 1\n# translation: 0000000000000001\na = A\n=======\n",
                4,
                RecordCause::Conflict,
            ),
        ];
        for (text, line, cause) in cases {
            let expected = RecordFault {
                line: *line,
                cause: *cause,
            };
            assert_eq!(read(text), Err(expected), "{text}");
        }
    }
}
