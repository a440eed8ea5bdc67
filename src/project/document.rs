//! One file, read and decoded; whatever it holds, something can be said about it.

use crate::disk::{Budget, FileError};
use crate::ftl::{
    boundary,
    limits::{MAX_LOCALE_BYTES, MAX_PARTS},
    parse,
};
use crate::project::Project;
use crate::project::listing::{Listed, Listing};
use rayon::prelude::*;
use simdutf8::basic::from_utf8;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file of a locale, decoded. It owns its text, so that it can be kept and replaced by itself.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its path below the locale's folder, with `/` between folders.
    pub name: String,
    /// Its path.
    pub path: PathBuf,
    /// Its content. What is not UTF-8 is replaced; a lone CR is an LF or a space (every byte keeps its
    /// place).
    pub text: Arc<str>,
    /// Whether it began with a byte order mark; Fluent would read that as part of a name.
    pub has_mark: bool,
    /// Where lone CRs stood, in bytes.
    pub lone_returns: Vec<usize>,
    /// What kept its content from being read.
    pub trouble: Option<Trouble>,
}

/// Why a file's content is not known, or not known for sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It could not be opened or read: the kind of reason, as in `io_reason`.
    Unreadable(&'static str),
    /// It has more bytes than are read.
    TooLarge,
    /// With it the locale has more lines and braces than are read.
    TooMany,
    /// It is in UTF-16.
    Utf16,
    /// It is no text at all.
    Binary,
    /// It is in an older encoding of one byte a character: the first byte that
    /// shows it, and its place.
    Legacy(usize, u8),
}

impl Document {
    /// Decodes the content of a file, or keeps the reason why it could not be read.
    pub fn new(name: &str, path: &Path, content: Result<Vec<u8>, Trouble>) -> Self {
        let mut document = Self {
            name: name.to_owned(),
            path: path.to_owned(),
            text: Arc::default(),
            has_mark: false,
            lone_returns: Vec::new(),
            trouble: None,
        };
        match content {
            Ok(bytes) => document.decode(&bytes),
            Err(trouble) => document.trouble = Some(trouble),
        }
        document
    }

    /// Whether nothing is known of its messages.
    pub fn is_opaque(&self) -> bool {
        !matches!(self.trouble, None | Some(Trouble::Legacy(..)))
    }

    /// The first byte that is Fluent: a byte order mark is skipped.
    pub fn start(&self) -> usize {
        if self.has_mark { MARK.len() } else { 0 }
    }

    fn decode(&mut self, bytes: &[u8]) {
        self.text = match from_utf8(bytes) {
            Ok(text) => Arc::from(text),
            Err(_) => Arc::from(self.replace(bytes)),
        };
        let bytes = self.text.as_bytes();
        let head = &bytes[..bytes.len().min(HEAD)];
        if memchr::memchr(0, head).is_some() {
            let trouble = guess(head, 0);
            if !matches!(trouble, Trouble::Legacy(..)) {
                self.trouble = Some(trouble);
                self.text = Arc::default();
            }
        }
        self.has_mark = self.text.as_bytes().starts_with(MARK);
        if memchr::memchr2(b'\r', b'\\', self.text.as_bytes()).is_some() {
            self.replace_lone_returns();
            if let Some(text) = parse::bearable(&self.text) {
                self.text = Arc::from(text);
            }
        }
    }

    /// Notes what content that is no UTF-8 may be; returns as much of it as can be shown.
    fn replace(&mut self, bytes: &[u8]) -> String {
        let is_wide = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
        let at = bytes
            .utf8_chunks()
            .next()
            .map_or(0, |chunk| chunk.valid().len());
        let trouble = if is_wide {
            Trouble::Utf16
        } else {
            guess(bytes, at)
        };
        self.trouble = Some(trouble);
        if self.is_opaque() {
            return String::new();
        }
        String::from_utf8_lossy(bytes).into_owned()
    }

    /// Writes an LF for each lone CR that ends a line, and a space for one within a line.
    fn replace_lone_returns(&mut self) {
        let bytes = self.text.as_bytes();
        self.lone_returns = memchr::memchr_iter(b'\r', bytes)
            .filter(|at| bytes.get(at + 1) != Some(&b'\n'))
            .collect();
        if self.lone_returns.is_empty() {
            return;
        }
        let all = memchr::memchr(b'\n', bytes).is_none();
        let mut bytes = bytes.to_vec();
        for at in &self.lone_returns {
            let line_end = memchr::memchr2(b'\n', b'\r', &bytes[at + 1..])
                .map_or(bytes.len(), |len| at + 1 + len);
            let next = &bytes[at + 1..line_end];
            let ends_a_line = all || next.is_empty() || next[0] == b' ' || boundary::is_entry(next);
            bytes[*at] = if ends_a_line { b'\n' } else { b' ' };
        }
        self.text = Arc::from(String::from_utf8(bytes).unwrap_or_default());
    }
}

/// Reads and decodes the files of a locale, on several threads if `spread`. What comes past
/// [`MAX_LOCALE_BYTES`] or [`MAX_PARTS`] is given up.
pub fn read_all(project: &Project, listing: &Listing, spread: bool) -> Vec<Document> {
    let budget = Budget::new(MAX_LOCALE_BYTES);
    let files = &listing.files;
    let mut documents = map(files, spread, |file| read(project, file, &budget));
    // Which of them came first is chance: where not all fit, it is to be the same in every run.
    if spread && budget.is_exceeded() {
        drop(documents);
        return read_all(project, listing, false);
    }
    limit(&mut documents);
    documents
}

/// Reads a file, if it is an ordinary one within the limits.
fn read(project: &Project, listed: &Listed, budget: &Budget) -> Document {
    let content = match listed.obstacle {
        Some(reason) => Err(Trouble::Unreadable(reason)),
        None => {
            let bytes = project.texts().read(&project.place(&listed.path), budget);
            bytes.map_err(|trouble| match trouble {
                FileError::TooLarge => Trouble::TooLarge,
                other => Trouble::Unreadable(other.reason()),
            })
        }
    };
    Document::new(&listed.name, &listed.path, content)
}

fn map<'l, T: Sync, U: Send>(
    list: &'l [T],
    spread: bool,
    map: impl Fn(&'l T) -> U + Sync + Send,
) -> Vec<U> {
    if spread {
        list.par_iter().map(map).collect()
    } else {
        list.iter().map(map).collect()
    }
}

/// Gives up the files of a locale with which it has more than [`MAX_PARTS`].
fn limit(documents: &mut [Document]) {
    let mut left: usize = documents.iter().map(|one| one.text.len()).sum();
    let mut parts = 0_usize;
    for document in documents {
        // If every byte that is left were a part, it would be few enough: of most locales none is
        // looked at.
        if parts + left <= MAX_PARTS {
            return;
        }
        left -= document.text.len();
        let here = memchr::memchr2_iter(b'\n', b'{', document.text.as_bytes()).count();
        if parts + here > MAX_PARTS {
            document.trouble = Some(Trouble::TooMany);
            document.text = Arc::default();
            document.lone_returns = Vec::new();
            document.has_mark = false;
        } else {
            parts += here;
        }
    }
}

/// Bytes at the beginning of a file that its encoding is guessed from.
const HEAD: usize = 4096;

const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// What bytes that are no UTF-8 may be; `at` is the first that shows it.
fn guess(bytes: &[u8], at: usize) -> Trouble {
    let head = &bytes[..bytes.len().min(HEAD)];
    let zeros = |odd: usize| {
        head.iter()
            .skip(odd)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let half = head.len() / 2;
    if half > 1 && (even * 4 > half * 3) != (odd * 4 > half * 3) {
        return Trouble::Utf16;
    }
    let controls = head
        .iter()
        .filter(|byte| **byte < 9 || (14..32).contains(*byte))
        .count();
    if controls * 20 > head.len() {
        return Trouble::Binary;
    }
    Trouble::Legacy(at, bytes.get(at).copied().unwrap_or_default())
}
