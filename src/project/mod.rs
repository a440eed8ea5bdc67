//! A Fluent project: a source locale, its other locales, and for each file of the source its counterpart
//! in each of them. All commands see the same project, and only this module walks folders.
//!
//! [`open`] finds the locales. What a locale holds is listed when it is first asked for, and
//! kept. Contents come from [`Texts`]: the disk, or an editor's open buffers laid over it.

mod alone;
pub mod around;
mod choose;
pub mod config;
pub mod counterparts;
pub mod document;
pub mod find;
pub mod layout;
pub mod listing;
pub mod loaded;
pub mod nearby;
mod open;
pub mod texts;

use crate::disk::{Budget, FileError};
use crate::failure::Failure;
use crate::language::{Tag, tag};
use crate::phrase::Phrase;
use config::Config;
use counterparts::Counterparts;
use document::Document;
use layout::Layout;
use listing::{Listed, Listing, MAX_LISTED};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

pub use choose::Selection;
pub use loaded::Loaded;
pub use open::Request;
pub use texts::Texts;

/// A Fluent project.
#[derive(Debug)]
pub struct Project {
    /// The folder that relative paths begin in; the process's own where it is empty.
    current: PathBuf,
    /// The folder of its locales or of its configuration, as it is shown.
    root: PathBuf,
    texts: Texts,
    /// Where the files lie; in a folder for each locale where there is none.
    layout: Option<Layout>,
    config: Config,
    /// The options that it was found by, as they are typed.
    options: Vec<String>,
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
    /// Its language; none where its name is none of a language.
    pub tag: Option<Tag>,
    listing: OnceLock<Listing>,
    counterparts: OnceLock<Counterparts>,
}

impl Locale {
    fn new(folder: OsString, tag: fn(&str) -> Option<Tag>) -> Self {
        let name = folder.to_string_lossy().into_owned();
        Self {
            tag: tag(&name),
            name,
            folder,
            listing: OnceLock::new(),
            counterparts: OnceLock::new(),
        }
    }

    /// Its language, where it has one; an old code of a language is the current one.
    pub fn language(&self) -> Option<Tag> {
        tag::parse(&self.name).or_else(|| self.tag.clone())
    }
}

impl Project {
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

    /// The files that lie beside the folders of the locales and that all locales share
    /// (`locales/core.ftl`). With a layout there are none.
    pub fn shared(&self) -> Listing {
        match self.layout {
            Some(_) => Listing::empty(&self.current),
            None => Listing::within(&self.current, self.root.clone(), MAX_LISTED, &|_| false),
        }
    }

    /// Which of its files correspond to which of the source's.
    pub fn counterparts<'p>(&self, locale: &'p Locale) -> &'p Counterparts {
        locale.counterparts.get_or_init(|| {
            if self.is_source(locale) {
                return Counterparts::of_source(self.listing(locale));
            }
            let source = self.listing(self.source());
            let is_open = self.layout.as_ref().is_none_or(Layout::is_open);
            let mut found = Counterparts::new(self.listing(locale), source, is_open);
            if let Some(layout) = &self.layout {
                found.missing.retain(|at| {
                    let path = layout.counterpart(&source.files[*at].name, &locale.name);
                    path.is_some_and(|path| !layout.is_optional(&path))
                });
            }
            found
        })
    }

    /// The same, by the messages that its files have: renamed ones are found. `None` where nothing changes.
    pub fn counterparts_by_messages(
        &self,
        locale: &Locale,
        own: &[&Document],
        source: &[&Document],
    ) -> Option<Counterparts> {
        let is_open = self.layout.as_ref().is_none_or(Layout::is_open);
        let found = is_open.then(|| self.counterparts(locale).by_messages(own, source));
        found.flatten()
    }

    /// Whether a folder is meant for a locale, and not for pictures or notes. One that the configuration
    /// names is.
    pub fn is_locale(&self, locale: &Locale) -> bool {
        let counterparts = self.counterparts(locale);
        let mut named = self.layout.iter().flat_map(Layout::locales);
        self.is_source(locale)
            || named.any(|name| name == locale.name)
            || counterparts.is_locale(&locale.name, self.listing(locale))
    }

    /// The path of a locale's folder, as it is shown; of several, that of the first.
    pub fn folder(&self, locale: &Locale) -> PathBuf {
        match &self.layout {
            None => listing::below(&self.root, &locale.folder),
            Some(_) => self.listing(locale).path.clone(),
        }
    }

    /// The path that the counterpart of a file of the source has, or would have, in a locale.
    pub fn expected_path(&self, locale: &Locale, file: &Listed) -> PathBuf {
        if self.layout.is_none() {
            self.folder(locale).join(&file.name)
        } else {
            let path = self.path_in(&locale.name, file);
            path.unwrap_or_else(|| file.path.clone())
        }
    }

    /// The path that the counterpart of a file of the source has in the locale of a name, which need not
    /// be there; `None` where the layout has none for it.
    pub fn path_in(&self, locale: &str, file: &Listed) -> Option<PathBuf> {
        let Some(layout) = &self.layout else {
            return Some(listing::below(&self.root, locale).join(&file.name));
        };
        let path = layout.counterpart(&file.name, locale)?;
        Some(listing::below(&layout.root, path))
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
        if let Some(reason) = file.obstacle {
            Err(reason)
        } else {
            let read = self.texts.read(&self.place(&file.path), budget);
            read.map_err(|error: FileError| error.reason())
        }
    }

    /// The folder that relative paths begin in; the process's own where it is empty.
    pub fn current(&self) -> &Path {
        &self.current
    }

    /// The folder of the project, as it is shown: that of its configuration, else the one that holds the
    /// folder of its locales.
    pub fn home(&self) -> PathBuf {
        let config = &self.config.path;
        if *config != Path::new("") {
            return config.parent().unwrap_or(Path::new("")).to_owned();
        }
        match &self.layout {
            Some(layout) => layout.root.clone(),
            None if self.root == Path::new(".") => PathBuf::from(".."),
            None => self.root.parent().unwrap_or(Path::new("")).to_owned(),
        }
    }

    /// Where the texts come from.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Where its files lie by patterns; `None` where it has one folder with a folder for each locale.
    pub fn layout(&self) -> Option<&Layout> {
        self.layout.as_ref()
    }

    /// What its configuration says.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The folder of its locales, or of its configuration, as it is shown.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Says that the source has nothing to translate.
    pub fn no_texts(&self) -> Failure {
        let path = match self.layout.as_ref().and_then(|layout| layout.rules.first()) {
            Some(rule) => rule.source.to_string(),
            None => self.folder(self.source()).display().to_string(),
        };
        Failure::cannot(Phrase::new("folder-no-texts").with("path", path))
    }
}
