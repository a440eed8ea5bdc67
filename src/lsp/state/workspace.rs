//! A project in memory: its source, and the locales that have open files.

use super::buffers::Buffers;
use crate::check::settings::Settings;
use crate::check::{Finding, Options, memory};
use crate::editor::View;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::lsp::protocol::uri::plain;
use crate::project::config::Config;
use crate::project::document::Document;
use crate::project::{Loaded, Project, Request, Texts};
use crate::threads;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

/// A file of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId {
    /// The name of its locale; `None` for the source.
    pub locale: Option<String>,
    /// The index of the file in its locale.
    pub number: usize,
}

/// What shows that a file on disk has changed.
type Stamp = Option<(SystemTime, u64)>;

/// A project in memory.
#[derive(Debug)]
pub struct Workspace {
    /// How the project is found; `None` for a file without one.
    request: Option<Request>,
    /// The project; `None` for a file without one.
    pub project: Option<Project>,
    /// The rules.
    pub settings: Settings,
    /// The source.
    pub source: Loaded,
    /// The locales that are loaded.
    locales: BTreeMap<String, Loaded>,
    /// All files of the project, by their place.
    places: BTreeMap<PathBuf, (String, PathBuf)>,
    /// The state of the files on disk that are loaded.
    stamps: BTreeMap<PathBuf, Stamp>,
}

impl Workspace {
    /// Opens a project, with the open files laid over it.
    ///
    /// # Errors
    ///
    /// There is none, or it has no source.
    pub fn open(request: &Request, buffers: &Buffers) -> Result<Self, Failure> {
        let found = request.open()?;
        let request = Request {
            texts: texts(&found, buffers),
            ..request.clone()
        };
        let project = request.open()?;
        threads::map(project.locales(), |locale| {
            project.listing(locale);
        });
        let mut places = BTreeMap::new();
        for locale in project
            .locales()
            .iter()
            .filter(|one| project.is_locale(one))
        {
            for file in &project.listing(locale).files {
                let place = plain(&project.place(&file.path));
                places.insert(place, (locale.name.clone(), file.path.clone()));
            }
        }
        let source = Loaded::read(&project, project.source());
        let mut workspace = Self {
            settings: Settings::new(&Options::new(project.root()), project.config())?,
            request: Some(request),
            project: Some(project),
            source,
            locales: BTreeMap::new(),
            places,
            stamps: BTreeMap::new(),
        };
        workspace.stamp(None);
        Ok(workspace)
    }

    /// Takes a file without a project.
    ///
    /// # Errors
    ///
    /// Never, as the rules are those that are on by default.
    pub fn alone(place: &Path, text: &str) -> Result<Self, Failure> {
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let document = Document::from_text(&name, place, text.to_owned());
        Ok(Self {
            request: None,
            project: None,
            settings: Settings::new(&Options::new("").allow("reserved-name"), &Config::default())?,
            source: Loaded::alone(document),
            locales: BTreeMap::new(),
            places: BTreeMap::from([(place.to_owned(), (String::new(), place.to_owned()))]),
            stamps: BTreeMap::new(),
        })
    }

    /// Finds the file at a place, and loads its locale.
    pub fn file(&mut self, place: &Path) -> Option<FileId> {
        let (name, path) = self.places.get(place)?.clone();
        if self.source.name == name {
            let number = self.source.number(&path)?;
            return Some(FileId {
                locale: None,
                number,
            });
        }
        if !self.locales.contains_key(&name) {
            let project = self.project.as_ref()?;
            let loaded = Loaded::read(project, project.locale(&name)?);
            self.locales.insert(name.clone(), loaded);
            self.stamp(Some(&name));
        }
        let number = self.locales.get(&name)?.number(&path)?;
        Some(FileId {
            locale: Some(name),
            number,
        })
    }

    /// Returns the locale of a file.
    pub fn loaded(&self, file: &FileId) -> &Loaded {
        let locale = file.locale.as_ref().and_then(|name| self.locales.get(name));
        locale.unwrap_or(&self.source)
    }

    /// Puts another text in the place of a file's.
    pub fn replace(&mut self, file: &FileId, text: &str) {
        let locale = file
            .locale
            .as_ref()
            .and_then(|name| self.locales.get_mut(name));
        let loaded = locale.unwrap_or(&mut self.source);
        if *loaded.documents[file.number].text != *text {
            loaded.replace(file.number, text.to_owned());
        }
    }

    /// Returns what the features look at.
    pub fn view<'a>(&'a self, file: &FileId, words: &'a Interface) -> View<'a> {
        View {
            locale: self.loaded(file),
            source: &self.source,
            number: file.number,
            words,
        }
    }

    /// Checks a file.
    pub fn findings(&self, file: &FileId) -> Vec<Finding> {
        let locale = file.locale.as_ref().and_then(|name| self.locales.get(name));
        memory::findings(&self.settings, &self.source, locale, file.number)
    }

    /// Lists the files in memory: the source's, then those of the locales that are loaded.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        let all = std::iter::once(&self.source).chain(self.locales.values());
        all.flat_map(|loaded| loaded.documents.iter().map(|one| &**one))
    }

    /// Returns the place on disk of a document of this workspace.
    pub fn place(&self, document: &Document) -> PathBuf {
        match &self.project {
            Some(project) => plain(&project.place(&document.path)),
            None => document.path.clone(),
        }
    }

    /// Reads the counterparts of a file in the locales that are not its own, at most `most`.
    pub fn others(&self, file: &FileId, most: usize) -> Vec<(String, Arc<Document>)> {
        let Some(project) = &self.project else {
            return Vec::new();
        };
        let own = self.loaded(file);
        let counterpart = match file.locale {
            None => Some(file.number),
            Some(_) => own.counterparts.get(file.number).copied().flatten(),
        };
        let Some(counterpart) = counterpart else {
            return Vec::new();
        };
        let mut others = Vec::new();
        for locale in project.locales() {
            if locale.name == own.name || project.is_source(locale) || others.len() >= most {
                continue;
            }
            let mut counterparts = project.counterparts(locale).of_files.iter();
            let Some(at) = counterparts.position(|one| *one == Some(counterpart)) else {
                continue;
            };
            if let Some(loaded) = self.locales.get(&locale.name) {
                others.push((locale.name.clone(), Arc::clone(&loaded.documents[at])));
            } else if let Some(document) = read(project, &project.listing(locale).files[at].path) {
                others.push((locale.name.clone(), Arc::new(document)));
            }
        }
        others
    }

    /// Opens the project anew, with the texts of the open files.
    ///
    /// # Errors
    ///
    /// It is gone.
    pub fn reopen(&self, buffers: &Buffers) -> Result<Project, Failure> {
        let request = self.request.clone().unwrap_or_default();
        let texts = self.project.as_ref().map(|project| texts(project, buffers));
        Request {
            texts: texts.unwrap_or_default(),
            ..request
        }
        .open()
    }

    /// Whether a file on disk that is loaded, and not open, has changed.
    pub fn is_stale(&self, buffers: &Buffers) -> bool {
        self.stamps
            .iter()
            .any(|(place, known)| buffers.at(place).is_none() && stamp(place) != *known)
    }

    /// Notes the state of a locale's files on disk, or of the source's.
    fn stamp(&mut self, locale: Option<&str>) {
        let loaded = locale
            .and_then(|name| self.locales.get(name))
            .unwrap_or(&self.source);
        let places: Vec<PathBuf> = loaded.documents.iter().map(|one| self.place(one)).collect();
        let stamps = places.into_iter().map(|place| {
            let stamp = stamp(&place);
            (place, stamp)
        });
        self.stamps.extend(stamps);
    }
}

fn stamp(place: &Path) -> Stamp {
    let facts = fs::metadata(place).ok()?;
    Some((facts.modified().ok()?, facts.len()))
}

fn read(project: &Project, path: &Path) -> Option<Document> {
    let bytes = crate::disk::read(&project.place(path)).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Some(Document::from_text("", path, text))
}

/// The texts of the open files that lie in a project, by their place as the project writes it.
fn texts(project: &Project, buffers: &Buffers) -> Texts {
    let written = project.place(project.root());
    let root = plain(&written);
    let mut texts = Texts::disk();
    for (_, buffer) in buffers.all() {
        let place = buffer.place.as_deref();
        if let Some(below) = place.and_then(|place| place.strip_prefix(&root).ok()) {
            texts.open(written.join(below), buffer.text.as_str().into());
        }
    }
    texts
}
