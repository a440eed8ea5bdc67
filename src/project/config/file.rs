//! A configuration file in TOML: its keys, and errors that name the line.

use crate::disk::{self, FileError};
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::text::conflict;
use crate::text::nearest::meant;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A configuration file that was read.
#[derive(Debug)]
pub struct ConfigFile {
    /// Its path, as it is shown.
    pub path: PathBuf,
    text: String,
}

/// A table of such a file.
#[derive(Clone, Copy, Debug)]
pub struct ConfigTable<'t> {
    file: &'t ConfigFile,
    table: &'t DeTable<'t>,
    /// Where it begins, in bytes.
    at: usize,
}

/// A value with its line, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// The line that it begins in.
    pub line: usize,
}

impl ConfigFile {
    /// Reads a file; its path begins in the folder `current`.
    ///
    /// # Errors
    ///
    /// It cannot be read, is a link or no regular file, is too large, or is not UTF-8.
    pub fn read(current: &Path, path: &Path) -> Result<Self, Failure> {
        Self::find(current, path)?.ok_or_else(|| unreadable(path, "not-found"))
    }

    /// The same, where there may be none.
    ///
    /// # Errors
    ///
    /// There is one that cannot be read.
    pub fn find(current: &Path, path: &Path) -> Result<Option<Self>, Failure> {
        let bytes = match disk::read_unlinked(&current.join(path)) {
            Err(error) if is_none(&error) => return Ok(None),
            bytes => bytes.map_err(|error| unreadable(path, error.reason()))?,
        };
        let text = String::from_utf8(bytes).map_err(|_| unreadable(path, "not-text"))?;
        let path = path.to_owned();
        Ok(Some(Self { path, text }))
    }

    /// Parses it, and reads the top table.
    ///
    /// # Errors
    ///
    /// It is not TOML, or what `read` says.
    pub fn parse<T>(
        &self,
        read: impl FnOnce(ConfigTable<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let parsed = DeTable::parse(&self.text);
        let parsed = parsed.map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            self.error(at, Phrase::new("config-syntax"))
        })?;
        read(ConfigTable {
            file: self,
            table: parsed.get_ref(),
            at: 0,
        })
    }

    /// The first line that a merge left to be decided, from 1.
    pub fn conflict(&self) -> Option<usize> {
        let mut lines = self.text.lines();
        lines.position(conflict::is_mark).map(|at| at + 1)
    }

    /// The line of a byte, from 1.
    fn line(&self, at: usize) -> usize {
        let before = &self.text.as_bytes()[..at.min(self.text.len())];
        memchr::memchr_iter(b'\n', before).count() + 1
    }

    fn error(&self, at: usize, phrase: Phrase) -> Failure {
        self.at_line(self.line(at), phrase)
    }

    /// An error in a line.
    pub fn at_line(&self, line: usize, phrase: Phrase) -> Failure {
        let phrase = phrase.with("config", self.path.display().to_string());
        Failure::cannot(phrase.with("line", line))
    }
}

/// Whether nothing that could be read stands at a path: nothing at all, or a folder.
fn is_none(error: &FileError) -> bool {
    let reasons = ["not-found", "not-folder", "is-folder"];
    reasons.contains(&error.reason())
}

fn unreadable(path: &Path, reason: &'static str) -> Failure {
    let phrase = Phrase::new("config-unreadable").with("config", path.display().to_string());
    Failure::cannot(phrase.with("reason", reason))
}

impl<'t> ConfigTable<'t> {
    /// The file that it is of.
    pub fn file(&self) -> &'t ConfigFile {
        self.file
    }

    /// Its line, from 1.
    pub fn line(&self) -> usize {
        self.file.line(self.at)
    }

    /// Its keys.
    pub fn keys(&self) -> impl Iterator<Item = &'t str> {
        self.table.keys().map(|key| &**key.get_ref())
    }

    /// Fails at a key that is not among those known.
    ///
    /// # Errors
    ///
    /// There is such a key; the nearest known one is offered.
    pub fn only(&self, known: &[&str]) -> Result<(), Failure> {
        let mut keys = self.table.keys();
        let Some(key) = keys.find(|key| !known.contains(&&**key.get_ref())) else {
            return Ok(());
        };
        let name = key.get_ref();
        let phrase = Phrase::new("config-unknown-key")
            .with("key", name.as_ref())
            .with("known", known.join(", "))
            .with_nearest(meant(name, known.iter().copied()));
        Err(self.file.error(key.span().start, phrase))
    }

    fn get(&self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.table.get(key)
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &'static str) -> Failure {
        let phrase = Phrase::new("config-wrong-type")
            .with("key", key)
            .with("wanted", wanted);
        self.file.error(value.span().start, phrase)
    }

    fn at<T>(&self, value: T, span: &Spanned<DeValue<'_>>) -> At<T> {
        At {
            value,
            line: self.file.line(span.span().start),
        }
    }

    /// A text.
    ///
    /// # Errors
    ///
    /// It is something else.
    pub fn text(&self, key: &str) -> Result<Option<At<String>>, Failure> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match value.get_ref().as_str() {
            Some(text) => Ok(Some(self.at(text.to_owned(), value))),
            None => Err(self.wrong(key, value, "text")),
        }
    }

    /// A list of texts; `None` where the key is not there.
    ///
    /// # Errors
    ///
    /// It is something else.
    pub fn texts(&self, key: &str) -> Result<Option<Vec<At<String>>>, Failure> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        let Some(list) = value.get_ref().as_array() else {
            return Err(self.wrong(key, value, "texts"));
        };
        let text = |value: &Spanned<DeValue<'_>>| match value.get_ref().as_str() {
            Some(text) => Ok(self.at(text.to_owned(), value)),
            None => Err(self.wrong(key, value, "texts")),
        };
        list.iter().map(text).collect::<Result<_, _>>().map(Some)
    }

    /// A table; `None` where the key is not there.
    ///
    /// # Errors
    ///
    /// It is something else.
    pub fn table(&self, key: &str) -> Result<Option<Self>, Failure> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match value.get_ref().as_table() {
            Some(table) => Ok(Some(self.inner(table, value))),
            None => Err(self.wrong(key, value, "table")),
        }
    }

    /// The tables of a list (`[[key]]`); none where the key is not there.
    ///
    /// # Errors
    ///
    /// It is something else.
    pub fn tables(&self, key: &str) -> Result<Vec<Self>, Failure> {
        let Some(value) = self.get(key) else {
            return Ok(Vec::new());
        };
        let Some(list) = value.get_ref().as_array() else {
            return Err(self.wrong(key, value, "tables"));
        };
        let table = |value: &'t Spanned<DeValue<'t>>| match value.get_ref().as_table() {
            Some(table) => Ok(self.inner(table, value)),
            None => Err(self.wrong(key, value, "tables")),
        };
        list.iter().map(table).collect()
    }

    fn inner(&self, table: &'t DeTable<'t>, value: &Spanned<DeValue<'_>>) -> Self {
        Self {
            file: self.file,
            table,
            at: value.span().start,
        }
    }
}
