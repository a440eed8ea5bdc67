//! One file, decoded and parsed. Whatever it holds, something can be said about it.

use super::encoding::{ContentError, HEAD, guess};
use crate::facts::{Facts, FactsRef, fast};
use crate::ftl::boundary;
use crate::ftl::parse::{self, Fault};
use crate::text::span::Span;
use simdutf8::basic::from_utf8;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file of a locale. It owns its text, and its facts are offsets into that, so that it can be kept,
/// replaced and checked again by itself.
#[derive(Debug)]
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
    /// Why its content is not known, or not for sure.
    pub error: Option<ContentError>,
    /// What could not be parsed, in the order of the text.
    pub faults: Vec<Fault>,
    facts: Facts,
    /// Names in what could not be parsed, sorted.
    unparsed: Vec<UnparsedName>,
}

/// A name in what could not be parsed.
#[derive(Clone, Copy, Debug)]
struct UnparsedName {
    /// A message, a term (with its `-`), or an attribute (with its `.`).
    name: Span,
    /// Where the entry or attribute begins, in bytes: before the name there may be a list mark.
    at: usize,
}

impl Document {
    /// Decodes and parses a text that is not, or not yet, on disk: an editor's open buffer.
    pub fn from_text(name: &str, path: &Path, text: String) -> Self {
        let mut document = Self::new(name, path, Ok(text.into_bytes()));
        document.analyze();
        document.facts.shrink();
        document
    }

    /// Decodes the content of a file, or keeps the reason why it could not be read.
    /// [`Document::analyze`] finds its facts.
    pub fn new(name: &str, path: &Path, content: Result<Vec<u8>, ContentError>) -> Self {
        let mut document = Self {
            name: name.to_owned(),
            path: path.to_owned(),
            text: Arc::default(),
            has_mark: false,
            lone_returns: Vec::new(),
            error: None,
            faults: Vec::new(),
            facts: Facts::default(),
            unparsed: Vec::new(),
        };
        match content {
            Ok(bytes) => document.decode(&bytes),
            Err(error) => document.error = Some(error),
        }
        document
    }

    /// Parses the text.
    pub fn analyze(&mut self) {
        let text = &*self.text;
        if let Some(facts) = fast::facts(text, self.start()) {
            self.facts = facts;
            return;
        }
        let parsed = parse::parse(text, self.start());
        self.facts = Facts::gather(text, parsed.entries);
        self.faults = parsed.faults;
        let names = parsed.broken.iter().filter_map(|one| {
            let name = Span::of(text, one.name)?;
            Some(UnparsedName { name, at: one.at })
        });
        self.unparsed = names.collect();
        self.unparsed
            .sort_unstable_by_key(|one| (one.name.str(text), one.at));
    }

    /// Returns what it says.
    pub fn facts(&self) -> FactsRef<'_> {
        FactsRef::new(&self.text, &self.facts)
    }

    /// Returns the memory that its text and its facts take, in bytes.
    pub fn bytes(&self) -> usize {
        self.text.len() + self.facts.bytes()
    }

    /// Whether nothing is known of its messages.
    pub fn is_opaque(&self) -> bool {
        !matches!(self.error, None | Some(ContentError::Legacy(..)))
    }

    /// Returns the offset of the first byte that is Fluent: a byte order mark is skipped.
    pub fn start(&self) -> usize {
        if self.has_mark { MARK.len() } else { 0 }
    }

    /// Lists the names of messages, of terms (with `-`) and of attributes (with `.`) in what could not be
    /// parsed, each with the byte where that entry or attribute begins.
    pub fn unparsed_names(&self) -> impl Iterator<Item = (&str, usize)> {
        let names = self.unparsed.iter();
        names.map(|one| (one.name.str(&self.text), one.at))
    }

    /// Whether an id stands in what could not be parsed.
    pub fn has_unparsed(&self, id: &str) -> bool {
        !self.unparsed_called(id).is_empty()
    }

    /// Whether an attribute of an entry stands in what could not be parsed.
    pub fn has_unparsed_attribute(&self, entry: u32, attribute: &str) -> bool {
        let Some(entry) = self
            .facts()
            .get(entry)
            .filter(|_| !self.unparsed.is_empty())
        else {
            return false;
        };
        let end = entry
            .next()
            .map_or(usize::MAX, crate::facts::view::EntryRef::start);
        let names = self.unparsed_called(&format!(".{attribute}"));
        names
            .iter()
            .any(|one| (entry.start()..end).contains(&one.at))
    }

    /// The names in what could not be parsed that are the same as one.
    fn unparsed_called(&self, name: &str) -> &[UnparsedName] {
        let text = &*self.text;
        let from = self
            .unparsed
            .partition_point(|one| one.name.str(text) < name);
        let len = self.unparsed[from..].partition_point(|one| one.name.str(text) == name);
        &self.unparsed[from..from + len]
    }

    fn decode(&mut self, bytes: &[u8]) {
        self.text = match from_utf8(bytes) {
            Ok(text) => Arc::from(text),
            Err(_) => Arc::from(self.replace(bytes)),
        };
        let bytes = self.text.as_bytes();
        let head = &bytes[..bytes.len().min(HEAD)];
        if memchr::memchr(0, head).is_some() {
            let error = guess(head, 0);
            if !matches!(error, ContentError::Legacy(..)) {
                self.error = Some(error);
                self.text = Arc::default();
            }
        }
        self.has_mark = self.text.as_bytes().starts_with(MARK);
        if memchr::memchr(b'\r', self.text.as_bytes()).is_some() {
            self.replace_lone_returns();
        }
    }

    /// Notes what content that is not UTF-8 may be; returns as much of it as can be shown.
    fn replace(&mut self, bytes: &[u8]) -> String {
        let is_utf16 = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
        let first = bytes.utf8_chunks().next();
        let at = first.map_or(0, |chunk| chunk.valid().len());
        let error = if is_utf16 {
            ContentError::Utf16
        } else {
            guess(bytes, at)
        };
        self.error = Some(error);
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

const MARK: &[u8] = "\u{FEFF}".as_bytes();
