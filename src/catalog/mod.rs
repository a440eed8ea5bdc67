//! Where words come from: the built-in catalog, or a folder with the same conventions.
//!
//! A catalog is opened by its source locale alone (English: every id is born there). Any other
//! locale is read when it is asked for, and the list of locales is made only when a tag is wanted
//! that no folder bears.

pub(crate) mod contents;
pub mod embedded;
mod filling;
mod folder;
pub(crate) mod limits;
pub mod locale;
mod names;
pub mod reader;
pub mod resource;
pub(crate) mod statement;

use crate::catalog::reader::Reader;
use crate::disk::Trouble;
use crate::failure::Failure;
use crate::phrase::Phrase;
use contents::{Contents, Section};
use folder::{Folders, not_a_catalog};
use limits::Left;
use locale::Locale;
use resource::Resource;
use statement::{Needs, Statement};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

pub(crate) use folder::{read, read_spelled};

/// The source locale of every catalog that is read to people.
pub(crate) const SOURCE: &str = "en";
/// The file of the organisation's words.
pub(crate) const STATEMENTS: &str = "statements.ftl";
/// The file of a catalog's own words for the tool.
pub(crate) const INTERFACE: &str = "interface.ftl";

/// A set of locales with the same statements, built in or in a folder.
///
/// A file is read when a text of it is wanted first, and once: a catalog opened again sees what
/// has changed. It belongs to one thread; to open it costs no more than to read the English file.
///
/// ```
/// use mira::Catalog;
///
/// let catalog = Catalog::built_in();
/// let sections = catalog.sections();
/// let values = sections.iter().find(|section| section.id == "values");
/// assert!(values.is_some_and(|values| values.items.contains(&"inclusion".to_owned())));
/// assert!(Catalog::open("no/such/folder").is_err());
/// ```
pub struct Catalog {
    root: Option<PathBuf>,
    /// What `root` is relative to.
    current: PathBuf,
    source: Locale,
    folders: OnceCell<Folders>,
    /// What may still be read.
    left: Left,
    /// Locales that [`Catalog::statement`] was asked for.
    opened: RefCell<Vec<Rc<Locale>>>,
    /// What locales call themselves, once it was asked.
    names: RefCell<HashMap<LanguageIdentifier, String>>,
}

impl Catalog {
    /// The catalog that the program carries with it.
    #[must_use]
    pub fn built_in() -> Self {
        let source = embedded(SOURCE, |name| name == STATEMENTS);
        Self::with(PathBuf::new(), None, source)
    }

    /// Opens the catalog in a folder.
    ///
    /// # Errors
    ///
    /// A folder that cannot be read, or holds no readable `en/statements.ftl`.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, Failure> {
        Self::open_in(PathBuf::new(), Some(root.into()))
    }

    /// The same, where `root` is relative to the folder `current`; files are named without that.
    /// Where there is no folder, it is the one built in.
    pub(crate) fn open_in(current: PathBuf, root: Option<PathBuf>) -> Result<Self, Failure> {
        let Some(root) = root else {
            return Ok(Self::built_in());
        };
        match read(&current, &root.join(SOURCE).join(STATEMENTS)) {
            Ok(file) => {
                let source = Locale::new(tag(SOURCE), vec![file]);
                Ok(Self::with(current, Some(root), source))
            }
            Err(trouble) => Err(not_a_catalog(&current, &root, trouble)),
        }
    }

    fn with(current: PathBuf, root: Option<PathBuf>, source: Locale) -> Self {
        let catalog = Self {
            root,
            current,
            source,
            folders: OnceCell::new(),
            left: Left::default(),
            opened: RefCell::default(),
            names: RefCell::default(),
        };
        // The source is within the limits by itself.
        for file in catalog.source.resources() {
            drop(catalog.left.take(file.len(), file.entries()));
        }
        catalog
    }

    /// Looks a statement up in the languages of a reader, best first.
    ///
    /// It is taken whole from the first that has it, so [`Statement::lang`] tells whether it is
    /// what they wanted. A locale that cannot be read, or whose text is faulty, is passed over.
    /// `None` where no language has it: the id is unknown, or the source itself is faulty.
    ///
    /// ```
    /// use mira::{Catalog, Reader};
    ///
    /// let (catalog, reader) = (Catalog::built_in(), "gl,es".parse::<Reader>()?);
    /// let inclusion = catalog.statement("values-inclusion", &reader);
    /// assert_eq!(inclusion.map(|found| found.lang.to_string()), Some("en".to_owned()));
    /// assert_eq!(catalog.statement("nonsense", &reader), None);
    /// # Ok::<(), mira::Failure>(())
    /// ```
    #[must_use]
    pub fn statement(&self, id: &str, reader: &Reader) -> Option<Statement> {
        let look = |locale: &Locale| {
            locale.renew();
            // It is asked what all of the statement is.
            self.source.renew();
            statement::find(locale, &self.source, id, Needs::Whole, &mut Vec::new())
        };
        let links = reader.links(self);
        let found = links.find(|link| match &link.tag {
            tag if *tag == self.source.tag => look(&self.source),
            tag => look(&self.opened(tag)),
        });
        found.map(|(statement, _)| statement)
    }

    /// A locale's statements, kept for the next call; none where they cannot be read.
    fn opened(&self, tag: &LanguageIdentifier) -> Rc<Locale> {
        let mut opened = self.opened.borrow_mut();
        if let Some(known) = opened.iter().find(|locale| locale.tag == *tag) {
            return Rc::clone(known);
        }
        let nothing = |_| Locale::new(tag.clone(), Vec::new());
        let locale = Rc::new(self.locale(tag).unwrap_or_else(nothing));
        opened.push(Rc::clone(&locale));
        locale
    }

    /// Lists the sections with their items, in the order of printing.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        self.contents().sections
    }

    /// The locale that every id is born in.
    pub(crate) fn source(&self) -> &Locale {
        &self.source
    }

    /// Lists the sections and items, in the order of printing.
    pub(crate) fn contents(&self) -> Contents {
        Contents::of(self.source.resources())
    }

    /// The tags of all locales, the source's included, sorted by folder name.
    #[must_use]
    pub fn tags(&self) -> Vec<LanguageIdentifier> {
        self.folders()
            .locales
            .iter()
            .map(|(tag, _)| tag.clone())
            .collect()
    }

    /// Why folders are not read: they are named after no language, for instance; none before the
    /// folders were listed.
    pub(crate) fn strange_seen(&self) -> &[Phrase] {
        self.folders.get().map_or(&[], |folders| &folders.strange)
    }

    /// How many folders were passed over because there are too many; none before they were listed.
    pub(crate) fn too_many_seen(&self) -> usize {
        self.folders.get().map_or(0, |folders| folders.too_many)
    }

    /// Whether a folder bears just this tag; nothing is listed to find out.
    pub(crate) fn has(&self, tag: &LanguageIdentifier) -> bool {
        let name = tag.to_string();
        match &self.root {
            None => embedded::LOCALES.iter().any(|locale| locale.tag == name),
            Some(root) => self
                .current
                .join(root)
                .join(name)
                .join(STATEMENTS)
                .is_file(),
        }
    }

    /// Reads a locale's statements. A locale without the file has no messages.
    ///
    /// # Errors
    ///
    /// The file is there and cannot be read; its path and the cause are given.
    pub(crate) fn locale(&self, tag: &LanguageIdentifier) -> Result<Locale, (PathBuf, Trouble)> {
        self.load(tag, STATEMENTS)
    }

    /// Reads one file of a locale.
    pub(crate) fn load(
        &self,
        tag: &LanguageIdentifier,
        file: &str,
    ) -> Result<Locale, (PathBuf, Trouble)> {
        let Some(root) = &self.root else {
            return Ok(embedded(&tag.to_string(), |name| name == file));
        };
        let missing = |trouble: &Trouble| trouble.is_missing();
        let mut path = root.join(tag.to_string()).join(file);
        let mut found = read(&self.current, &path);
        if found.as_ref().is_err_and(missing) {
            path = root.join(self.folder(tag)).join(file);
            found = read(&self.current, &path);
        }
        match found {
            Ok(resource) => match self.left.take(resource.len(), resource.entries()) {
                Ok(()) => Ok(Locale::new(tag.clone(), vec![resource])),
                Err(trouble) => Err((path, trouble)),
            },
            Err(trouble) if missing(&trouble) => Ok(Locale::new(tag.clone(), Vec::new())),
            Err(trouble) => Err((path, trouble)),
        }
    }

    /// The folder of a tag, which may be spelled otherwise (`PT-br`, `zh-hant`).
    fn folder(&self, tag: &LanguageIdentifier) -> String {
        let found = self.folders().of(tag);
        found.map_or_else(|| tag.to_string(), str::to_owned)
    }

    fn folders(&self) -> &Folders {
        self.folders.get_or_init(|| match &self.root {
            None => Folders::built_in(),
            Some(root) => Folders::list(&self.current, root),
        })
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let root = &self.root;
        f.debug_struct("Catalog")
            .field("root", root)
            .finish_non_exhaustive()
    }
}

/// The built-in locale of this tag, with those of its files that `wanted` names.
pub fn embedded(name: &str, wanted: impl Fn(&str) -> bool) -> Locale {
    let files = embedded::LOCALES.iter().filter(|locale| locale.tag == name);
    let files = files
        .flat_map(|locale| locale.files)
        .filter(|file| wanted(file.name));
    Locale::new(tag(name), files.map(Resource::embedded).collect())
}

/// A tag that is known to be one; English should it ever not be.
pub(crate) fn tag(name: &str) -> LanguageIdentifier {
    name.parse().unwrap_or_default()
}
