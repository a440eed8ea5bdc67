//! The files of one locale in memory, read and parsed: what fixing, renaming and an editor's server work on.

use super::document::{Document, read_all};
use super::{Locale, Project};
use crate::facts::EntryRef;
use crate::language::{Tag, tag};
use std::path::Path;
use std::sync::Arc;

/// A locale whose files are in memory.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its name, as the project writes it.
    pub name: String,
    /// Its language; `None` where its name is none of a language.
    pub tag: Option<Tag>,
    /// Whether it is the source.
    pub is_source: bool,
    /// Its files, sorted by name.
    pub documents: Vec<Arc<Document>>,
    /// For each file, the index of its counterpart in the source.
    pub counterparts: Vec<Option<usize>>,
}

impl Loaded {
    /// Reads and parses the files of a locale, on several threads.
    pub fn read(project: &Project, locale: &Locale) -> Self {
        let documents = read_all(project, project.listing(locale), true);
        Self {
            name: locale.name.clone(),
            tag: tag::parse(&locale.name).or_else(|| locale.tag.clone()),
            is_source: project.is_source(locale),
            documents: documents.into_iter().map(Arc::new).collect(),
            counterparts: project.counterparts(locale).of_files.clone(),
        }
    }

    /// The same, of a locale beside its source: renamed files are found by their messages.
    pub fn beside(source: &Self, project: &Project, locale: &Locale) -> Self {
        fn all(loaded: &Loaded) -> Vec<&Document> {
            loaded.documents.iter().map(|one| &**one).collect()
        }
        let mut loaded = Self::read(project, locale);
        let found = project.counterparts_by_messages(locale, &all(&loaded), &all(source));
        if let Some(found) = found {
            loaded.counterparts = found.of_files;
        }
        loaded
    }

    /// Takes one file without a project as a source of its own.
    pub fn alone(document: Document) -> Self {
        Self {
            name: String::new(),
            tag: None,
            is_source: true,
            documents: vec![Arc::new(document)],
            counterparts: vec![None],
        }
    }

    /// Returns the index of the file of a path, as the project shows it.
    pub fn number(&self, path: &Path) -> Option<usize> {
        let mut documents = self.documents.iter();
        documents.position(|document| document.path == path)
    }

    /// Whether its files are still these, unchanged.
    pub fn has_only(&self, known: &[Arc<Document>]) -> bool {
        let mut both = known.iter().zip(&self.documents);
        known.len() == self.documents.len() && both.all(|(a, b)| Arc::ptr_eq(a, b))
    }

    /// Puts another text in the place of a file's.
    pub fn replace(&mut self, number: usize, text: String) {
        let old = &self.documents[number];
        let new = Document::from_text(&old.name, &old.path, text);
        self.documents[number] = Arc::new(new);
    }

    /// Finds a message or term, one's id with the `-`: in the file given, or in the first other file that
    /// has it. Returns the index of the file too.
    pub fn find(&self, near: usize, id: &str) -> Option<(usize, EntryRef<'_>)> {
        let others = (0..self.documents.len()).filter(|number| *number != near);
        let mut files = std::iter::once(near).chain(others);
        files.find_map(|number| {
            let document = self.documents.get(number)?;
            Some((number, document.facts().find(id)?))
        })
    }
}
