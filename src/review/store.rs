//! The records of a locale on disk, one file for each file of the project.

use super::record::{RecordCause, RecordFault, Reviewed, read, write};
use crate::disk;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::listing::{Listing, MAX_LISTED};
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

/// Where records are, from the folder that a project's paths begin in.
pub const FOLDER: &str = ".mira/reviewed";

/// Where the records of a project are.
#[derive(Clone, Debug)]
pub struct Home {
    /// What `folder` is relative to.
    pub current: PathBuf,
    /// The folder of all records, as it is shown.
    pub folder: PathBuf,
}

/// A record that cannot be used.
#[derive(Debug)]
pub struct BrokenRecord {
    /// Its path, as it is shown.
    pub path: PathBuf,
    /// What is wrong, and where.
    pub broken: RecordFault,
}

impl BrokenRecord {
    /// Says what is wrong with it, and what to do.
    pub fn failure(&self) -> Failure {
        let (cause, reason) = match self.broken.cause {
            RecordCause::Heading => ("heading", ""),
            RecordCause::Version => ("version", ""),
            RecordCause::Conflict => ("conflict", ""),
            RecordCause::Line => ("line", ""),
            RecordCause::NoFingerprint => ("fingerprint", ""),
            RecordCause::Twice => ("twice", ""),
            RecordCause::Syntax => ("syntax", ""),
            RecordCause::Unreadable(reason) => ("unreadable", reason),
        };
        let phrase = Phrase::new("review-broken-record")
            .with("path", self.path.display().to_string())
            .with("line", self.broken.line)
            .with("cause", cause)
            .with("reason", reason);
        Failure::cannot(phrase)
    }
}

/// What was recorded of one locale.
#[derive(Clone, Debug, Default)]
pub struct Store {
    /// The entries of each file, in the order of the record.
    pub files: BTreeMap<String, Vec<Reviewed>>,
    places: HashMap<String, Vec<(String, usize)>>,
}

impl Home {
    /// The folder of a locale's records.
    pub fn locale(&self, locale: &str) -> PathBuf {
        self.folder.join(locale)
    }

    /// The path of the record of a file, as it is shown.
    pub fn path(&self, locale: &str, file: &str) -> PathBuf {
        self.locale(locale).join(file)
    }

    /// Whether there is any record.
    pub fn exists(&self) -> bool {
        self.current.join(&self.folder).is_dir()
    }

    /// Reads all records of a locale; an empty one where there are none.
    ///
    /// # Errors
    ///
    /// The first record that is broken or cannot be read.
    pub fn open(&self, locale: &str) -> Result<Store, BrokenRecord> {
        let folder = self.locale(locale);
        if !self.current.join(&folder).is_dir() {
            return Ok(Store::default());
        }
        let listed = Listing::below(&self.current, folder, MAX_LISTED);
        let mut store = Store::default();
        for file in &listed.files {
            let broken = |broken| BrokenRecord {
                path: file.path.clone(),
                broken,
            };
            let unreadable = |reason| {
                broken(RecordFault {
                    line: 1,
                    cause: RecordCause::Unreadable(reason),
                })
            };
            let bytes = disk::read(&listed.place(&file.path))
                .map_err(|trouble| unreadable(trouble.reason()))?;
            let text = String::from_utf8(bytes).map_err(|_| unreadable("not-text"))?;
            let entries = read(&text).map_err(broken)?;
            store.files.insert(file.name.clone(), entries);
        }
        store.index();
        Ok(store)
    }

    /// Writes the records of a locale: those that changed, and no others. A record that has nothing
    /// left is deleted. Returns how many files were written or deleted.
    ///
    /// # Errors
    ///
    /// A path that could not be written, as it is shown, and why.
    pub fn save(
        &self,
        locale: &str,
        old: &Store,
        new: &BTreeMap<String, Vec<Reviewed>>,
    ) -> Result<usize, (PathBuf, disk::FileError)> {
        let mut count = 0;
        for (name, entries) in new.iter().filter(|(_, entries)| !entries.is_empty()) {
            let text = write(entries);
            if old.files.get(name).is_some_and(|old| write(old) == text) {
                continue;
            }
            let root = self.current.join(&self.folder);
            let below = Path::new(locale).join(name);
            disk::write_below(&root, &below, &text)
                .map_err(|error| (self.path(locale, name), error))?;
            count += 1;
        }
        for name in old.files.keys() {
            if new.get(name).is_none_or(Vec::is_empty) {
                let path = self.path(locale, name);
                let removed = fs::remove_file(self.current.join(&path));
                removed.map_err(|error| (path, error.into()))?;
                count += 1;
            }
        }
        Ok(count)
    }
}

impl Store {
    /// A store of these entries.
    pub fn of(files: BTreeMap<String, Vec<Reviewed>>) -> Self {
        let mut store = Self {
            files,
            places: HashMap::new(),
        };
        store.index();
        store
    }

    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What was recorded of an id in a file.
    pub fn find(&self, file: &str, id: &str) -> Option<&Reviewed> {
        let mut places = self.places.get(id)?.iter();
        let (file, nth) = places.find(|(found, _)| found == file)?;
        self.files.get(file)?.get(*nth)
    }

    /// What was recorded of an id, whatever the file: each with its file.
    pub fn all(&self, id: &str) -> impl Iterator<Item = (&str, &Reviewed)> {
        let places = self.places.get(id).into_iter().flatten();
        places.filter_map(|(file, nth)| Some((file.as_str(), self.files.get(file)?.get(*nth)?)))
    }

    /// What was recorded of ids that are no more, each with its file.
    pub fn gone(&self, is_there: impl Fn(&str) -> bool) -> Vec<(&str, &Reviewed)> {
        let files = self.files.iter();
        let all =
            files.flat_map(|(file, entries)| entries.iter().map(move |one| (file.as_str(), one)));
        all.filter(|(_, entry)| !is_there(&entry.id)).collect()
    }

    fn index(&mut self) {
        for (file, entries) in &self.files {
            for (nth, entry) in entries.iter().enumerate() {
                let places = self.places.entry(entry.id.clone()).or_default();
                places.push((file.clone(), nth));
            }
        }
    }
}
