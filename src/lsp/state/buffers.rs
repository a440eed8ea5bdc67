//! The files that an editor has open.

use crate::lsp::protocol::lines::Range;
use crate::lsp::protocol::params::Change;
use crate::lsp::protocol::uri::path;
use crate::lsp::protocol::{Encoding, Lines};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Bytes of the largest text that is kept: files of messages are smaller.
const MOST_BYTES: usize = 64 << 20;

/// An open file.
#[derive(Clone, Debug)]
pub struct Buffer {
    /// Where it is on disk; `None` for one that is no file.
    pub place: Option<PathBuf>,
    /// Its text.
    pub text: String,
    /// Its version, as the editor counts.
    pub version: i64,
    /// Its text when it was opened.
    pub opened: Arc<str>,
}

/// All open files, by URI.
#[derive(Debug, Default)]
pub struct Buffers(BTreeMap<String, Buffer>);

impl Buffers {
    /// Opens a file.
    pub fn open(&mut self, uri: &str, text: String, version: i64) {
        let place = path(uri);
        let text = if text.len() > MOST_BYTES {
            String::new()
        } else {
            text
        };
        self.0.insert(
            uri.to_owned(),
            Buffer {
                place,
                opened: text.as_str().into(),
                text,
                version,
            },
        );
    }

    /// Changes the text of an open file. Changes to a file that is not open are ignored.
    pub fn change(
        &mut self,
        uri: &str,
        version: Option<i64>,
        changes: Vec<Change>,
        encoding: Encoding,
    ) {
        let Some(buffer) = self.0.get_mut(uri) else {
            return;
        };
        for change in changes {
            buffer.apply(change.range, &change.text, encoding);
        }
        buffer.version = version.unwrap_or(buffer.version);
    }

    /// Closes a file.
    pub fn close(&mut self, uri: &str) -> Option<Buffer> {
        self.0.remove(uri)
    }

    /// Returns an open file.
    pub fn get(&self, uri: &str) -> Option<&Buffer> {
        self.0.get(uri)
    }

    /// Lists the open files.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Buffer)> {
        self.0.iter().map(|(uri, buffer)| (uri.as_str(), buffer))
    }

    /// Returns the open file at a place on disk.
    pub fn at(&self, place: &Path) -> Option<(&str, &Buffer)> {
        self.all()
            .find(|(_, buffer)| buffer.place.as_deref() == Some(place))
    }
}

impl Buffer {
    fn apply(&mut self, range: Option<Range>, text: &str, encoding: Encoding) {
        if self.text.len() + text.len() > MOST_BYTES {
            return;
        }
        match range {
            None => text.clone_into(&mut self.text),
            Some(range) => {
                let bytes = Lines::new(&self.text, encoding).bytes(range);
                self.text.replace_range(bytes, text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lsp::protocol::lines::Position;

    fn change(range: Option<[u32; 4]>, text: &str) -> Change {
        let range = range.map(|[line, character, end_line, end]| Range {
            start: Position { line, character },
            end: Position {
                line: end_line,
                character: end,
            },
        });
        Change {
            range,
            text: text.to_owned(),
        }
    }

    #[test]
    fn changes_follow_one_another() {
        let mut buffers = Buffers::default();
        buffers.open("file:///a.ftl", "a = \u{1F600}x\r\nb = B\n".to_owned(), 1);
        let changes = vec![
            change(Some([0, 6, 0, 7]), "y"),
            change(Some([1, 0, 1, 1]), "ção"),
            change(Some([1, 99, 1, 99]), "!"),
            change(Some([9, 0, 9, 0]), "c = C\n"),
            change(Some([0, 5, 0, 5]), ""),
        ];
        buffers.change("file:///a.ftl", Some(7), changes, Encoding::Utf16);
        let buffer = buffers.get("file:///a.ftl").expect("an open file");
        assert_eq!(buffer.text, "a = \u{1F600}y\r\nção = B!\nc = C\n");
        assert_eq!(buffer.version, 7);
        buffers.change(
            "file:///a.ftl",
            Some(3),
            vec![change(None, "new")],
            Encoding::Utf16,
        );
        assert_eq!(
            buffers.get("file:///a.ftl").expect("an open file").text,
            "new"
        );
        buffers.change(
            "file:///b.ftl",
            None,
            vec![change(None, "new")],
            Encoding::Utf8,
        );
        assert!(buffers.get("file:///b.ftl").is_none());
    }
}
