//! What comes of a comparison.

use crate::review::entry::{self, Said};
use crate::review::record::Reviewed;
use crate::review::source::{SourceEntry, SourceFile};
use crate::review::texts::LocaleFile;
use std::cell::OnceCell;

/// What is known of one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The locale does not have the message.
    Missing,
    /// The source or the translation has a syntax error: nothing can be said.
    Broken,
    /// Nothing is recorded.
    Unknown,
    /// The source is what it was, or shows what it showed.
    Current,
    /// The source changed, and so did the translation.
    Changed,
    /// The source changed, the translation did not.
    Stale(Why),
}

/// Why a translation is stale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The message's own source changed.
    Own,
    /// The messages or terms that it shows changed: `id`, `-term` or `id.attribute`.
    Shown(Vec<String>),
}

/// A message of the source and its translation.
#[derive(Debug)]
pub struct Compared<'a> {
    /// The message of the source.
    pub source: &'a SourceEntry,
    /// Its translation.
    pub here: Option<Here<'a>>,
    /// What was recorded of it, maybe under another id or in another file.
    pub record: Option<&'a Reviewed>,
    /// What follows from these.
    pub state: State,
}

/// A translation.
#[derive(Debug)]
pub struct Here<'a> {
    /// The byte of its file at which it begins.
    pub at: usize,
    /// Its text, with its id.
    pub text: &'a str,
    said: OnceCell<Option<Said>>,
}

impl<'a> Here<'a> {
    /// The translation that begins at a byte of its file.
    pub fn new(at: usize, text: &'a str) -> Self {
        Self {
            at,
            text,
            said: OnceCell::new(),
        }
    }

    /// What it says; `None` where it is broken.
    pub fn said(&self) -> Option<&Said> {
        self.said.get_or_init(|| entry::read(self.text)).as_ref()
    }
}

/// A file of the source and its counterpart.
#[derive(Debug)]
pub struct ComparedFile<'a> {
    /// The file of the source.
    pub source: &'a SourceFile,
    /// Its counterpart in the locale.
    pub file: Option<&'a LocaleFile>,
    /// The messages in the order of the source.
    pub entries: Vec<Compared<'a>>,
}

/// A locale held against its record.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// All files of the source.
    pub files: Vec<ComparedFile<'a>>,
    /// What was recorded of translations whose source is gone, by file: kept as long as the
    /// translation is there, as the source may come back.
    pub obsolete: Vec<(&'a str, &'a Reviewed)>,
}
