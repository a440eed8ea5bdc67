//! The files of one commit, and for each translation the source that it was made of.

use super::messages::Version;
use std::rc::Rc;

/// Nothing is known of the source that a translation was made of: there was none.
pub const NONE: u32 = u32::MAX;

/// All files of a commit. What two commits have in common is kept once.
#[derive(Clone, Default)]
pub struct Tree {
    /// The files of each locale.
    pub locales: Vec<Rc<Files>>,
}

/// The files of a locale, sorted by key.
pub type Files = Vec<(u32, FileState)>;

/// A file of a commit.
#[derive(Clone)]
pub struct FileState {
    /// Its messages.
    pub version: Version,
    /// For each, the number of the source that it was made of; nothing for a file of the source.
    pub made_of: Rc<[u32]>,
}

impl Tree {
    /// A commit without files.
    pub fn new(locales: usize) -> Self {
        Self {
            locales: vec![Rc::default(); locales],
        }
    }

    /// A file by its locale and key.
    pub fn file(&self, locale: u32, key: u32) -> Option<&FileState> {
        let files = self.locales.get(locale as usize)?;
        let at = files.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        Some(&files[at].1)
    }

    /// Puts a file in its place.
    pub fn insert(&mut self, locale: u32, key: u32, file: FileState) {
        let Some(files) = self.locales.get_mut(locale as usize) else {
            return;
        };
        let files = Rc::make_mut(files);
        match files.binary_search_by_key(&key, |(key, _)| *key) {
            Ok(at) => files[at].1 = file,
            Err(at) => files.insert(at, (key, file)),
        }
    }

    /// Takes a file out.
    pub fn remove(&mut self, locale: u32, key: u32) {
        if let Some(files) = self.locales.get_mut(locale as usize)
            && let Ok(at) = files.binary_search_by_key(&key, |(key, _)| *key)
        {
            Rc::make_mut(files).remove(at);
        }
    }
}

impl FileState {
    /// What a message says and the number of the source that it was made of, by its id.
    pub fn find(&self, id: u32) -> Option<(u32, u32)> {
        let at = self
            .version
            .binary_search_by_key(&id, |message| message.id)
            .ok()?;
        Some((
            self.version[at].said,
            self.made_of.get(at).copied().unwrap_or(NONE),
        ))
    }

    /// Whether two are the same file, and nothing else is to be looked at.
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.version, &other.version) && Rc::ptr_eq(&self.made_of, &other.made_of)
    }
}
