//! A project in memory: its source, and the locales that have open files.

use super::buffers::Buffers;
use super::checks::Checks;
use super::stamps::{Stamp, stamp, texts};
use crate::check::settings::Settings;
use crate::check::{Options, baseline};
use crate::editor::View;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::lsp::protocol::uri::plain;
use crate::project::config::Config;
use crate::project::document::Document;
use crate::project::{Loaded, Project, Request};
use crate::threads;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A file of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId {
    /// The name of its locale; `None` for the source.
    pub locale: Option<String>,
    /// The index of the file in its locale.
    pub number: usize,
}

/// A project in memory.
#[derive(Debug)]
pub struct Workspace {
    /// How the project is found; `None` for a file without one.
    pub(super) request: Option<Request>,
    /// The project; `None` for a file without one.
    pub project: Option<Project>,
    /// The rules.
    pub settings: Settings,
    /// The source.
    pub source: Loaded,
    /// The locales that are loaded.
    pub(super) locales: BTreeMap<String, Loaded>,
    /// All files of the project, by their place.
    places: BTreeMap<PathBuf, (String, PathBuf)>,
    /// The state of the files on disk that are loaded.
    pub(super) stamps: BTreeMap<PathBuf, Stamp>,
    /// What the checks go by besides.
    pub(super) checks: Checks,
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
        let checks = Checks::of(&project);
        let mut workspace = Self {
            settings: Settings::new(&Options::new(project.root()), project.config())?,
            request: Some(request),
            project: Some(project),
            source,
            locales: BTreeMap::new(),
            places,
            stamps: BTreeMap::new(),
            checks,
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
            checks: Checks::default(),
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
            let loaded = Loaded::beside(&self.source, project, project.locale(&name)?);
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

    /// Returns the path of a file, as the project shows it.
    pub fn path(&self, file: &FileId) -> &Path {
        &self.loaded(file).documents[file.number].path
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
            stale: self.checks.stale(self.path(file)),
        }
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

    /// Notes the state of a locale's files on disk, or of the source's.
    fn stamp(&mut self, locale: Option<&str>) {
        let loaded = locale
            .and_then(|name| self.locales.get(name))
            .unwrap_or(&self.source);
        let mut places: Vec<PathBuf> = loaded.documents.iter().map(|one| self.place(one)).collect();
        if let Some(project) = &self.project {
            let settings = [baseline::path(project), project.config().path.clone()];
            let named = settings.iter().filter(|path| path.file_name().is_some());
            places.extend(named.map(|path| plain(&project.place(path))));
            places.extend(self.checks.records(&loaded.name));
        }
        let stamps = places.into_iter().map(|place| {
            let stamp = stamp(&place);
            (place, stamp)
        });
        self.stamps.extend(stamps);
    }
}
