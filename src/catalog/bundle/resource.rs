//! One `.ftl` file as the reader's call sees it: its text, and where each entry stands in it.

use crate::catalog::bundle::embedded::EmbeddedFile;
use crate::ftl::outline::{self, OutlineEntry};
use crate::ftl::scan;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;
use std::path::PathBuf;

/// A text with its index. Nothing of it is parsed until an entry is asked for.
#[derive(Debug)]
pub struct Resource {
    text: Cow<'static, str>,
    index: Cow<'static, [OutlineEntry]>,
    /// The file it was read from; `None` for one that is built in.
    pub path: Option<PathBuf>,
    /// Whether bytes that are no UTF-8 were replaced by U+FFFD.
    pub lossy: bool,
    /// Line ends before each [`BLOCK`] of the text, counted when the first line is asked for.
    line_ends: OnceCell<Vec<usize>>,
    /// Lines that begin with a name which no entry bears, by that name.
    strays: OnceCell<Vec<(Range<usize>, usize)>>,
}

/// Bytes between two counts of line ends.
const BLOCK: usize = 1 << 16;

/// Lines that begin with a name and are no entry: more are not remembered.
const MOST_STRAYS: usize = 100_000;

impl Resource {
    /// Wraps a built-in file.
    pub fn embedded(file: &EmbeddedFile) -> Self {
        Self {
            text: Cow::Borrowed(file.text),
            index: Cow::Borrowed(file.index),
            path: None,
            lossy: false,
            line_ends: OnceCell::new(),
            strays: OnceCell::new(),
        }
    }

    /// Indexes a file's bytes. A byte order mark is skipped, and what is no UTF-8 is replaced:
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
            line_ends: OnceCell::new(),
            strays: OnceCell::new(),
        }
    }

    /// Finds an entry by its id, a term with its `-`.
    pub fn find(&self, id: &str) -> Option<OutlineEntry> {
        outline::find(&self.text, &self.index, id)
    }

    /// Returns the entry's text.
    pub fn source(&self, piece: OutlineEntry) -> &str {
        piece.source(&self.text)
    }

    /// Returns the text's length in bytes.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether the file is empty.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Counts the messages and terms, duplicates included.
    pub fn entries(&self) -> usize {
        self.index.len()
    }

    /// Returns the 1-based line that an entry starts on.
    pub fn line(&self, piece: OutlineEntry) -> usize {
        let bytes = self.text.as_bytes();
        let count = |bytes| memchr::memchr_iter(b'\n', bytes).count();
        let before = self.line_ends.get_or_init(|| {
            let mut sum = 0;
            let sums = bytes.chunks(BLOCK).map(|block| {
                let before = sum;
                sum += count(block);
                before
            });
            sums.collect()
        });
        let at = piece.start as usize;
        let block = at / BLOCK;
        before.get(block).copied().unwrap_or_default() + count(&bytes[block * BLOCK..at]) + 1
    }

    /// Returns the 1-based line that begins with an id which no entry bears; for a file from disk
    /// alone, since what is built in was checked.
    pub fn stray_line(&self, id: &str) -> Option<usize> {
        self.path.as_ref()?;
        let strays = self.strays.get_or_init(|| self.find_strays());
        let at = strays.partition_point(|(name, _)| &self.text[name.clone()] < id);
        let (name, line) = strays.get(at)?;
        (&self.text[name.clone()] == id).then_some(*line)
    }

    fn find_strays(&self) -> Vec<(Range<usize>, usize)> {
        let mut strays = Vec::new();
        let mut at = 0;
        for (number, line) in (1..).zip(self.text.split_inclusive('\n')) {
            let end = line.bytes().position(|byte| !scan::is_name_byte(byte));
            let len = end.unwrap_or(line.len());
            let is_stray = len > 0 && !outline::begins_entry(line.as_bytes());
            if is_stray && strays.len() < MOST_STRAYS {
                strays.push((at..at + len, number));
            }
            at += line.len();
        }
        strays.sort_by(|(a, _), (b, _)| self.text[a.clone()].cmp(&self.text[b.clone()]));
        strays
    }

    /// Lists the messages (no terms) in the order of the text, each id once.
    pub fn ids(&self) -> Vec<&str> {
        let mut pieces: Vec<OutlineEntry> = self.index.to_vec();
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
        let later = self.index[at..].iter();
        let mut found: Vec<OutlineEntry> = later
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
