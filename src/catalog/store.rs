//! [`Catalog`]: its source locale, its folder, and the locales that were opened.

use crate::catalog::bundle::Bundle;
use crate::catalog::bundle::resource::Resource;
use crate::catalog::contents::{Contents, Section};
use crate::catalog::folder::{Folders, not_a_catalog, read, read_spelled};
use crate::catalog::limits::Budget;
use crate::catalog::settings::CatalogSettings;
use crate::catalog::{STATEMENTS, embedded};
use crate::disk::FileError;
use crate::failure::Failure;
use crate::language::SOURCE;
use crate::phrase::Phrase;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

/// A set of locales with the same statements, built in or in a folder.
///
/// A file is read when a text of it is wanted first, and once: a catalog opened again sees what
/// has changed. It belongs to one thread; to open it costs no more than to read the source's file.
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
    pub(super) root: Option<PathBuf>,
    /// What `root` is relative to.
    current: PathBuf,
    source: Rc<Bundle>,
    markdown: bool,
    folders: OnceCell<Folders>,
    /// What may still be read.
    left: Budget,
    /// The locales that were opened, the source aside.
    opened: RefCell<Vec<Opened>>,
    /// Why files of wanted locales could not be read, in the order in which they were wanted.
    unreadable: RefCell<Vec<Phrase>>,
    /// What locales call themselves, once it was asked.
    pub(super) names: RefCell<HashMap<LanguageIdentifier, String>>,
}

/// A locale that was opened.
struct Opened {
    bundle: Rc<Bundle>,
    /// Why it is empty, until that was reported.
    fault: Option<Phrase>,
}

impl Catalog {
    /// The catalog that is built into the program.
    #[must_use]
    pub fn built_in() -> Self {
        let source = Bundle::embedded(SOURCE, |name| name == STATEMENTS);
        Self::with(PathBuf::new(), None, source, false)
    }

    /// Opens the catalog in a folder.
    ///
    /// # Errors
    ///
    /// A folder that cannot be read, or holds no readable `en/statements.ftl` (another language's,
    /// where the catalog's `mira.toml` names another source).
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, Failure> {
        Self::open_in(PathBuf::new(), Some(root.into()))
    }

    /// The same, where `root` is relative to the folder `current`; messages name files without
    /// `current`. Without a root, it is the built-in catalog.
    pub(crate) fn open_in(current: PathBuf, root: Option<PathBuf>) -> Result<Self, Failure> {
        let Some(root) = root else {
            return Ok(Self::built_in());
        };
        let CatalogSettings { source, markdown } = CatalogSettings::read(&current, &root)?;
        match read_spelled(&current, &root, &source, STATEMENTS) {
            Ok(file) => {
                let source = Bundle::new(source, vec![file]);
                Ok(Self::with(current, Some(root), source, markdown))
            }
            Err(trouble) => Err(not_a_catalog(&current, &root, &source, trouble)),
        }
    }

    fn with(current: PathBuf, root: Option<PathBuf>, source: Bundle, markdown: bool) -> Self {
        let catalog = Self {
            root,
            current,
            source: Rc::new(source),
            markdown,
            folders: OnceCell::new(),
            left: Budget::default(),
            opened: RefCell::default(),
            unreadable: RefCell::default(),
            names: RefCell::default(),
        };
        // The source is within the limits by itself.
        for file in catalog.source.resources() {
            drop(catalog.left.take(file.len(), file.entries()));
        }
        catalog
    }

    /// Lists the sections with their items, in the order of printing.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        self.contents().sections
    }

    /// The locale that defines every id.
    pub(crate) fn source(&self) -> &Rc<Bundle> {
        &self.source
    }

    /// The sections and items of the source, in the order of printing.
    pub(crate) fn contents(&self) -> Contents {
        Contents::of(self.source.resources())
    }

    /// The same, and after them what only a translation has.
    pub(crate) fn contents_with(&self, bundle: &Bundle) -> Contents {
        let mut contents = self.contents();
        contents.add(bundle.resources());
        contents
    }

    /// Every section and item of every locale.
    pub(crate) fn all_contents(&self) -> Contents {
        let mut contents = self.contents();
        for tag in self.tags() {
            contents.add(self.peek(&tag).resources());
        }
        contents
    }

    /// Whether texts are Markdown.
    pub(crate) fn is_markdown(&self) -> bool {
        self.markdown
    }

    /// The tags of all locales, the source's included, sorted by folder name.
    #[must_use]
    pub fn tags(&self) -> Vec<LanguageIdentifier> {
        let locales = self.folders().locales.iter();
        locales.map(|(tag, _)| tag.clone()).collect()
    }

    /// Why folders are not read, for instance because their name is no language tag; none before
    /// the folders were listed.
    pub(crate) fn skipped_folders(&self) -> &[Phrase] {
        self.folders.get().map_or(&[], |folders| &folders.skipped)
    }

    /// How many folders are not read because there are too many; 0 before they were listed.
    pub(crate) fn excess_folders(&self) -> usize {
        self.folders.get().map_or(0, |folders| folders.too_many)
    }

    /// Why files of wanted locales could not be read.
    pub(crate) fn unreadable(&self) -> Vec<Phrase> {
        self.unreadable.borrow().clone()
    }

    /// Whether a folder has exactly this tag as its name; lists nothing to find out.
    pub(crate) fn has(&self, tag: &LanguageIdentifier) -> bool {
        let name = tag.to_string();
        match &self.root {
            None => embedded::LOCALES.iter().any(|locale| locale.tag == name),
            Some(root) => {
                let folder = self.current.join(root).join(name);
                folder.join(STATEMENTS).is_file()
            }
        }
    }

    /// A locale that texts are wanted from, opened once. Why it cannot be read is kept for
    /// [`Self::unreadable`].
    pub(crate) fn wanted(&self, tag: &LanguageIdentifier) -> Rc<Bundle> {
        if let Some(at) = self.open_locale(tag) {
            let opened = &mut self.opened.borrow_mut()[at];
            self.unreadable.borrow_mut().extend(opened.fault.take());
            return Rc::clone(&opened.bundle);
        }
        Rc::clone(&self.source)
    }

    /// A locale that is only searched: a file that cannot be read is not reported.
    pub(crate) fn peek(&self, tag: &LanguageIdentifier) -> Rc<Bundle> {
        let at = self.open_locale(tag);
        at.map_or_else(
            || Rc::clone(&self.source),
            |at| Rc::clone(&self.opened.borrow()[at].bundle),
        )
    }

    /// Resets what every open locale may spend on formatting.
    pub(super) fn renew(&self) {
        self.source.renew();
        for opened in self.opened.borrow().iter() {
            opened.bundle.renew();
        }
    }

    /// The index of an opened locale; `None` for the source.
    fn open_locale(&self, tag: &LanguageIdentifier) -> Option<usize> {
        if *tag == self.source.tag {
            return None;
        }
        let mut opened = self.opened.borrow_mut();
        let known = opened.iter().position(|one| one.bundle.tag == *tag);
        Some(known.unwrap_or_else(|| {
            let (bundle, fault) = match self.load(tag, STATEMENTS) {
                Ok(bundle) => (bundle, None),
                Err((path, trouble)) => {
                    let phrase = Phrase::new("note-unreadable")
                        .with("path", path.display().to_string())
                        .with("reason", trouble.reason());
                    (Bundle::new(tag.clone(), Vec::new()), Some(phrase))
                }
            };
            let bundle = Rc::new(bundle);
            opened.push(Opened { bundle, fault });
            opened.len() - 1
        }))
    }

    /// Reads one file of a locale. A locale without the file has no messages.
    ///
    /// # Errors
    ///
    /// The file exists and cannot be read; its path and the cause are given.
    pub(super) fn load(
        &self,
        tag: &LanguageIdentifier,
        file: &str,
    ) -> Result<Bundle, (PathBuf, FileError)> {
        let Some(root) = &self.root else {
            return Ok(Bundle::embedded(&tag.to_string(), |name| name == file));
        };
        let mut path = root.join(tag.to_string()).join(file);
        let mut found = read(&self.current, &path);
        if found.as_ref().is_err_and(FileError::is_missing) {
            path = root.join(self.folder(tag)).join(file);
            found = read(&self.current, &path);
        }
        match found.and_then(|resource| self.within_limits(resource)) {
            Ok(resource) => Ok(Bundle::new(tag.clone(), vec![resource])),
            Err(trouble) if trouble.is_missing() => Ok(Bundle::new(tag.clone(), Vec::new())),
            Err(trouble) => Err((path, trouble)),
        }
    }

    fn within_limits(&self, resource: Resource) -> Result<Resource, FileError> {
        self.left.take(resource.len(), resource.entries())?;
        Ok(resource)
    }

    /// The folder of a tag, which may be spelled otherwise (`PT-br`, `zh-hant`).
    fn folder(&self, tag: &LanguageIdentifier) -> String {
        let found = self.folders().of(tag);
        found.map_or_else(|| tag.to_string(), str::to_owned)
    }

    fn folders(&self) -> &Folders {
        self.folders.get_or_init(|| match &self.root {
            None => Folders::built_in(),
            Some(root) => Folders::list(&self.current, root, &self.source.tag),
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
