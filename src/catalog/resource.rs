//! One `.ftl` file as the reader's call sees it: its text, and where each entry stands in it.

use crate::catalog::embedded;
use crate::ftl::outline::{self, Piece};
use std::borrow::Cow;
use std::path::PathBuf;

/// A text with its index. Nothing of it is parsed until an entry is asked for.
#[derive(Debug)]
pub struct Resource {
    text: Cow<'static, str>,
    index: Cow<'static, [Piece]>,
    /// The file it was read from; `None` for one that is built in.
    pub path: Option<PathBuf>,
    /// Whether bytes that are no UTF-8 were replaced by U+FFFD.
    pub lossy: bool,
}

impl Resource {
    /// Wraps a built-in file.
    pub fn embedded(file: &embedded::File) -> Self {
        Self {
            text: Cow::Borrowed(file.text),
            index: Cow::Borrowed(file.index),
            path: None,
            lossy: false,
        }
    }

    /// Indexes a file's bytes. A byte order mark is passed over, and what is no UTF-8 is replaced:
    /// entries that hold a replaced byte count as broken, all others can still be shown.
    pub fn from_bytes(path: PathBuf, bytes: Vec<u8>) -> Self {
        let (text, lossy) = match String::from_utf8(bytes) {
            Ok(text) => (text, false),
            Err(error) => (String::from_utf8_lossy(error.as_bytes()).into_owned(), true),
        };
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        let mut index = outline::outline(&text);
        outline::sort(&text, &mut index);
        Self {
            text: Cow::Owned(text),
            index: Cow::Owned(index),
            path: Some(path),
            lossy,
        }
    }

    /// Finds an entry by its id, a term with its `-`.
    pub fn find(&self, id: &str) -> Option<Piece> {
        outline::find(&self.text, &self.index, id)
    }

    /// Returns the entry's text.
    pub fn source(&self, piece: Piece) -> &str {
        piece.source(&self.text)
    }

    /// Returns the 1-based line that an entry starts on.
    pub fn line(&self, piece: Piece) -> usize {
        self.text[..piece.start as usize].matches('\n').count() + 1
    }

    /// Returns the 1-based line that begins with an id which no entry bears; for a file from disk
    /// alone, since what is built in was checked.
    pub fn stray_line(&self, id: &str) -> Option<usize> {
        self.path.as_ref()?;
        let ends =
            |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
        let found = self
            .text
            .lines()
            .position(|line| line.strip_prefix(id).is_some_and(ends));
        found.map(|at| at + 1)
    }

    /// Lists the messages (no terms) in the order of the text, each id once.
    pub fn ids(&self) -> Vec<&str> {
        let mut pieces: Vec<Piece> = self.index.to_vec();
        pieces.dedup_by(|b, a| a.id(&self.text) == b.id(&self.text));
        pieces.sort_by_key(|piece| piece.start);
        let ids = pieces.into_iter().map(|piece| piece.id(&self.text));
        ids.filter(|id| !id.starts_with('-')).collect()
    }

    /// Lists the messages whose id starts with `prefix`, in the order of the text.
    pub fn ids_from(&self, prefix: &str) -> Vec<&str> {
        let at = self
            .index
            .partition_point(|piece| piece.id(&self.text) < prefix);
        let behind = self.index[at..].iter();
        let mut found: Vec<Piece> = behind
            .take_while(|piece| piece.id(&self.text).starts_with(prefix))
            .copied()
            .collect();
        found.dedup_by(|b, a| a.id(&self.text) == b.id(&self.text));
        found.sort_by_key(|piece| piece.start);
        found
            .into_iter()
            .map(|piece| piece.id(&self.text))
            .collect()
    }
}
