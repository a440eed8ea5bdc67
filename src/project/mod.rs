//! A Fluent project: a source locale, its other locales, and for each file of the source its counterpart
//! in each of them. All commands see the same project, and only this module walks folders.
//!
//! [`Project::open`] finds the locales. What a locale holds is listed when it is first asked for, and
//! kept. Contents come from [`Texts`]: the disk, or an editor's open buffers laid over it.

pub mod around;
mod choose;
pub mod counterparts;
pub mod document;
pub mod find;
pub mod listing;
pub mod texts;

use crate::disk::{Budget, FileError};
use crate::failure::Failure;
use crate::phrase::Phrase;
use counterparts::Counterparts;
use find::unreadable;
use listing::{Listed, Listing, MAX_LISTED};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

pub use choose::Selection;
pub use texts::Texts;

/// A Fluent project.
#[derive(Debug)]
pub struct Project {
    /// The folder that relative paths begin in; the process's own where it is empty.
    current: PathBuf,
    /// The folder of its locales, as the person named it.
    root: PathBuf,
    texts: Texts,
    /// Sorted by name; the source is one of them.
    locales: Vec<Locale>,
    /// The index of the source.
    source: usize,
}

/// A locale of a project.
#[derive(Debug)]
pub struct Locale {
    /// Its name as the project writes it, which should be a language tag. What is no Unicode in it is
    /// replaced by U+FFFD.
    pub name: String,
    /// The name of its folder.
    folder: OsString,
    listing: OnceLock<Listing>,
    counterparts: OnceLock<Counterparts>,
}

impl Locale {
    fn new(folder: OsString) -> Self {
        Self {
            name: folder.to_string_lossy().into_owned(),
            folder,
            listing: OnceLock::new(),
            counterparts: OnceLock::new(),
        }
    }
}

impl Project {
    /// Opens the project whose folder `root` has a folder for each locale. A relative path begins in the
    /// folder `current`, or in the process's own where that is empty.
    ///
    /// # Errors
    ///
    /// The folder cannot be read, or has no folder of the source.
    pub fn open(current: &Path, root: &Path, source: &str, texts: Texts) -> Result<Self, Failure> {
        let place = current.join(root);
        let folders = listing::folders(&place).map_err(|error| unreadable(root, error))?;
        let locales: Vec<Locale> = folders.into_iter().map(Locale::new).collect();
        let at = locales.iter().position(|locale| locale.name == source);
        let project = Self {
            current: current.to_owned(),
            root: root.to_owned(),
            texts,
            locales,
            source: at.unwrap_or_default(),
        };
        match at {
            Some(_) => Ok(project),
            None => Err(project.without_source(source)),
        }
    }

    /// All locales, sorted by name; the source is one of them. Some of the folders may not be meant for
    /// a locale, see [`is_locale`](Self::is_locale).
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The source.
    pub fn source(&self) -> &Locale {
        &self.locales[self.source]
    }

    /// Whether a locale is the source.
    pub fn is_source(&self, locale: &Locale) -> bool {
        std::ptr::eq(locale, self.source())
    }

    /// The locale of a name.
    pub fn locale(&self, name: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.name == name)
    }

    /// What a locale has in its folder.
    pub fn listing<'p>(&self, locale: &'p Locale) -> &'p Listing {
        locale.listing.get_or_init(|| {
            let path = listing::below(&self.root, &locale.folder);
            let mut listing = Listing::below(&self.current, path, MAX_LISTED);
            listing.add_buffers(&self.texts);
            listing
        })
    }

    /// Which of its files correspond to which of the source's.
    pub fn counterparts<'p>(&self, locale: &'p Locale) -> &'p Counterparts {
        locale.counterparts.get_or_init(|| {
            if self.is_source(locale) {
                return Counterparts::of_source(self.listing(locale));
            }
            Counterparts::new(self.listing(locale), self.listing(self.source()))
        })
    }

    /// Whether a folder is meant for a locale, and not for pictures or notes.
    pub fn is_locale(&self, locale: &Locale) -> bool {
        let counterparts = self.counterparts(locale);
        self.is_source(locale) || counterparts.is_locale(&locale.name, self.listing(locale))
    }

    /// The path of a locale's folder, as it is shown.
    pub fn folder(&self, locale: &Locale) -> PathBuf {
        listing::below(&self.root, &locale.folder)
    }

    /// The path that the counterpart of a file of the source has, or would have, in a locale.
    pub fn expected_path(&self, locale: &Locale, file: &Listed) -> PathBuf {
        self.folder(locale).join(&file.name)
    }

    /// Where a path of the project is on disk.
    pub fn place(&self, path: &Path) -> PathBuf {
        self.current.join(path)
    }

    /// Reads a file. What it has is taken off `budget`.
    ///
    /// # Errors
    ///
    /// Why it cannot be opened or read, as in `io_reason`.
    pub fn read(&self, file: &Listed, budget: &Budget) -> Result<Vec<u8>, &'static str> {
        match file.obstacle {
            Some(reason) => Err(reason),
            None => {
                let read = self.texts.read(&self.place(&file.path), budget);
                read.map_err(|error: FileError| error.reason())
            }
        }
    }

    /// Where the texts come from.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The folder of its locales, as the person named it.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Says that the source has nothing to translate.
    pub fn no_texts(&self) -> Failure {
        let path = self.folder(self.source()).display().to_string();
        Failure::cannot(Phrase::new("folder-no-texts").with("path", path))
    }
}
