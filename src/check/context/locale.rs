//! A locale with everything that was read of it.

use super::file::CheckedFile;
use super::index::Index;
use super::parameters::Parameters;
use crate::facts::EntryRef;
use crate::language::plural::Plurals;
use crate::language::{Tag, tag};
use crate::project;
use crate::text::span::Slice;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// A locale.
#[derive(Debug)]
pub struct CheckedLocale<'a> {
    /// Its files, sorted by name.
    pub files: Vec<CheckedFile<'a>>,
    /// Its language; `None` where its folder is not named after one.
    pub tag: Option<Tag>,
    /// Whether it is the source.
    pub is_source: bool,
    /// Its plural forms, if its language is known.
    pub plurals: Option<Plurals>,
    /// What its files say together.
    index: Arc<Index>,
    /// Whether some file's messages are not known.
    pub has_opaque: bool,
    /// Ids of messages that the source's file lacks, sorted.
    unmatched: Vec<Slice<'a>>,
    /// Ids of messages, and ids with attributes, that other messages and terms here refer to, sorted;
    /// not kept of the source.
    referred: Vec<(&'a str, Option<&'a str>)>,
}

impl<'a> CheckedLocale<'a> {
    /// Takes the files of the locale of a name, already paired with the source's
    /// ([`CheckedFile::pair`]).
    pub fn new(files: Vec<CheckedFile<'a>>, of: &project::Locale, is_source: bool) -> Self {
        Self::named(files, (&of.name, of.tag.as_ref()), is_source)
    }

    /// The same, of a locale of this name and language.
    pub fn named(files: Vec<CheckedFile<'a>>, name: (&str, Option<&Tag>), is_source: bool) -> Self {
        let index = Arc::new(Index::new(&files, is_source));
        Self::with_index(files, name, is_source, index)
    }

    /// The same, where it is known what the files say together.
    pub fn with_index(
        files: Vec<CheckedFile<'a>>,
        (name, tag): (&str, Option<&Tag>),
        is_source: bool,
        index: Arc<Index>,
    ) -> Self {
        let tag = tag::parse(name).or_else(|| tag.cloned());
        let written = name.parse::<LanguageIdentifier>().ok();
        let language = written.or_else(|| tag.clone());
        let mut locale = Self {
            tag,
            is_source,
            plurals: language.and_then(|tag| Plurals::of(&tag)),
            index,
            has_opaque: files.iter().any(|file| file.document.is_opaque()),
            unmatched: Vec::new(),
            referred: Vec::new(),
            files,
        };
        locale.find_unmatched();
        locale.find_referred();
        locale
    }

    /// Returns what its files say together, to be kept.
    pub fn index(&self) -> &Arc<Index> {
        &self.index
    }

    /// Finds an id: in the file given, else in the first other file that has it. Returns the file's
    /// index and the entry.
    pub fn find(&self, file: Option<usize>, id: &str) -> Option<(usize, EntryRef<'a>)> {
        let near = file.and_then(|file| Some((file, self.files[file].facts.find(id)?)));
        near.or_else(|| self.index.all(&self.files, id).next())
    }

    /// Lists all entries of an id, each with its file's index, where there is an index.
    pub fn all<'s>(
        &'s self,
        id: &'s str,
    ) -> impl Iterator<Item = (usize, EntryRef<'a>)> + use<'s, 'a> {
        self.index.all(&self.files, id)
    }

    /// Whether an id stands in what could not be parsed of any file.
    pub fn has_unparsed(&self, id: &str) -> bool {
        let mut files = self.files.iter();
        files.any(|file| file.document.has_unparsed(id))
    }

    /// Lists all ids, where there is an index.
    pub fn ids(&self) -> impl Iterator<Item = Slice<'a>> {
        self.index.entries(&self.files).map(EntryRef::id)
    }

    /// Returns how many ids there are in the index.
    pub fn count_of_ids(&self) -> usize {
        self.index.entries(&self.files).len()
    }

    /// Returns the first of the source's files that calls a function.
    pub fn first_call(&self, function: &str) -> Option<usize> {
        self.index.first_call(function)
    }

    /// Returns the first of the source's files that refers to what the source lacks.
    pub fn first_lacking(&self, id: &str, attribute: Option<&str>) -> Option<usize> {
        self.index.first_lacking(id, attribute)
    }

    /// Returns the first of the source's files that refers to an id that the source lacks, or to any
    /// attribute of it.
    pub fn first_lacking_id(&self, id: &str) -> Option<usize> {
        self.index.first_lacking_id(id)
    }

    /// Returns what its terms select by.
    pub fn parameters(&self) -> &Parameters {
        self.index.parameters(&self.files)
    }

    /// Whether a message of that id is one that the source's file lacks.
    pub fn is_unmatched(&self, id: &str) -> bool {
        let found = self.unmatched.binary_search_by_key(&id, |one| one.str());
        found.is_ok()
    }

    /// Whether a message that the source's file lacks, or any of its attributes, is referred to.
    pub fn refers_to(&self, id: &str) -> bool {
        let at = self.referred.partition_point(|(name, _)| *name < id);
        self.referred.get(at).is_some_and(|(name, _)| *name == id)
    }

    /// Whether an attribute of a message is referred to.
    pub fn refers_to_attribute(&self, id: &str, attribute: &str) -> bool {
        let referred = self.referred.binary_search(&(id, Some(attribute)));
        referred.is_ok()
    }

    fn find_unmatched(&mut self) {
        for file in &self.files {
            let entries = file.facts.entries().zip(&file.pairs.entries);
            let unmatched = entries.filter(|(entry, other)| other.is_none() && !entry.is_term());
            self.unmatched
                .extend(unmatched.map(|(entry, _)| entry.id()));
        }
        self.unmatched.sort_unstable();
    }

    /// Lists what is referred to, if it is no message of the source's file, or an attribute.
    fn find_referred(&mut self) {
        if self.is_source {
            return;
        }
        let mut referred = Vec::new();
        for file in &self.files {
            for one in file.facts.uses() {
                let Some(reference) = one.reference() else {
                    continue;
                };
                let is_unmatched = self.is_unmatched(&reference.id);
                if !is_unmatched && reference.attribute.is_none() {
                    continue;
                }
                // What refers to itself is of no use.
                let pattern = one.pattern();
                let attribute = reference.attribute.map(Slice::str);
                let is_own = reference.id == pattern.entry().id()
                    && (is_unmatched || pattern.is_attribute(attribute));
                if !is_own {
                    referred.push((reference.id.str(), attribute));
                }
            }
        }
        referred.sort_unstable();
        self.referred = referred;
    }
}
