//! A locale with everything that was read of it.

use super::file::CheckedFile;
use super::parameters::Parameters;
use crate::facts::{EntryRef, UseRef};
use crate::language::plural::Plurals;
use crate::language::{Tag, tag};
use crate::project;
use crate::text::span::Slice;
use std::sync::OnceLock;
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
    /// Ids of all files, sorted, with file and entry.
    index: Vec<(Slice<'a>, u32, u32)>,
    /// Whether some file's messages are not known.
    pub has_opaque: bool,
    /// Ids of messages that the source's file lacks, sorted.
    unmatched: Vec<Slice<'a>>,
    /// Ids of messages, and ids with attributes, that other messages and terms here refer to, sorted;
    /// not kept of the source.
    referred: Vec<(&'a str, Option<&'a str>)>,
    /// Functions that it calls, each once, sorted, with the first file that does; kept of the source.
    functions: Vec<(Slice<'a>, usize)>,
    /// Ids, and ids with attributes, that it refers to and lacks, each once, sorted, with the first file
    /// that does; kept of the source.
    lacking: Vec<(&'a str, Option<&'a str>, usize)>,
    /// What its terms select by, found when it is first asked for.
    parameters: OnceLock<Parameters>,
}

impl<'a> CheckedLocale<'a> {
    /// Takes the files of the locale of a name, already paired with the source's
    /// ([`CheckedFile::pair`]).
    pub fn new(files: Vec<CheckedFile<'a>>, of: &project::Locale, is_source: bool) -> Self {
        Self::named(files, (&of.name, of.tag.as_ref()), is_source)
    }

    /// The same, of a locale of this name and language.
    pub fn named(
        files: Vec<CheckedFile<'a>>,
        (name, tag): (&str, Option<&Tag>),
        is_source: bool,
    ) -> Self {
        let tag = tag::parse(name).or_else(|| tag.cloned());
        let written = name.parse::<LanguageIdentifier>().ok();
        let language = written.or_else(|| tag.clone());
        let mut locale = Self {
            tag,
            is_source,
            plurals: language.and_then(|tag| Plurals::of(&tag)),
            index: Vec::new(),
            has_opaque: files.iter().any(|file| file.document.is_opaque()),
            unmatched: Vec::new(),
            referred: Vec::new(),
            functions: Vec::new(),
            lacking: Vec::new(),
            parameters: OnceLock::new(),
            files,
        };
        let mut files = locale.files.iter();
        if is_source || files.any(|file| file.facts.refers_to_other_files()) {
            locale.build_index();
        }
        if is_source {
            locale.functions = locale.called();
            locale.lacking = locale.not_found();
        }
        locale.find_unmatched();
        locale.find_referred();
        locale
    }

    /// Finds an id: in the file given, else in the first other file that has it. Returns the file's
    /// index and the entry.
    pub fn find(&self, file: Option<usize>, id: &str) -> Option<(usize, EntryRef<'a>)> {
        let near = file.and_then(|file| Some((file, self.files[file].facts.find(id)?)));
        near.or_else(|| {
            let at = self.index.partition_point(|(name, ..)| name.str() < id);
            let (name, file, entry) = *self.index.get(at)?;
            let file = file as usize;
            (name == *id).then(|| (file, self.files[file].facts.entry(entry)))
        })
    }

    /// Lists all entries of an id, each with its file's index, where there is an index.
    pub fn all<'s>(
        &'s self,
        id: &'s str,
    ) -> impl Iterator<Item = (usize, EntryRef<'a>)> + use<'s, 'a> {
        let from = self.index.partition_point(|(name, ..)| name.str() < id);
        let same = self.index[from..].iter();
        same.take_while(move |(name, ..)| *name == *id)
            .map(|(_, file, entry)| {
                let file = *file as usize;
                (file, self.files[file].facts.entry(*entry))
            })
    }

    /// Whether an id stands in what could not be parsed of any file.
    pub fn has_unparsed(&self, id: &str) -> bool {
        let mut files = self.files.iter();
        files.any(|file| file.document.has_unparsed(id))
    }

    /// Lists all ids, where there is an index.
    pub fn ids(&self) -> impl Iterator<Item = Slice<'a>> {
        self.index.iter().map(|(id, ..)| *id)
    }

    /// Returns how many ids there are in the index.
    pub fn count_of_ids(&self) -> usize {
        self.index.len()
    }

    /// Returns the first of the source's files that calls a function.
    pub fn first_call(&self, function: &str) -> Option<usize> {
        let functions = &self.functions;
        let at = functions.binary_search_by_key(&function, |(name, _)| name.str());
        Some(functions.get(at.ok()?)?.1)
    }

    /// Returns the first of the source's files that refers to what the source lacks.
    pub fn first_lacking(&self, id: &str, attribute: Option<&str>) -> Option<usize> {
        let key = |(id, attribute, _): &(&'a str, Option<&'a str>, usize)| (*id, *attribute);
        let found = self
            .lacking
            .binary_search_by(|one| key(one).cmp(&(id, attribute)));
        Some(self.lacking[found.ok()?].2)
    }

    /// Returns the first of the source's files that refers to an id that the source lacks, or to any
    /// attribute of it.
    pub fn first_lacking_id(&self, id: &str) -> Option<usize> {
        let from = self.lacking.partition_point(|(name, ..)| *name < id);
        let same = self.lacking[from..].iter();
        let files = same.take_while(|(name, ..)| *name == id);
        files.map(|(.., file)| *file).min()
    }

    /// Returns what its terms select by.
    pub fn parameters(&self) -> &Parameters {
        let facts = || self.files.iter().map(|file| file.facts);
        self.parameters.get_or_init(|| Parameters::of(facts()))
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

    fn called(&self) -> Vec<(Slice<'a>, usize)> {
        let mut names: Vec<(Slice<'_>, usize)> = Vec::new();
        for (number, file) in self.files.iter().enumerate() {
            let called = file.facts.uses().filter_map(UseRef::function);
            names.extend(called.map(|name| (name, number)));
        }
        names.sort_unstable();
        names.dedup_by_key(|(name, _)| *name);
        names
    }

    /// Lists what it refers to and lacks.
    fn not_found(&self) -> Vec<(&'a str, Option<&'a str>, usize)> {
        let mut lacking = Vec::new();
        for (number, file) in self.files.iter().enumerate() {
            for reference in file.facts.uses().filter_map(UseRef::reference) {
                let attribute = reference.attribute.map(Slice::str);
                let has = |entry: EntryRef<'_>| entry.pattern(attribute).is_some();
                let mut all = self.all(&reference.id);
                if !reference.target.is_some_and(has) && !all.any(|(_, entry)| has(entry)) {
                    lacking.push((reference.id.str(), attribute, number));
                }
            }
        }
        lacking.sort_unstable();
        lacking.dedup_by_key(|(id, attribute, _)| (*id, *attribute));
        lacking
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

    fn build_index(&mut self) {
        for (number, file) in (0_u32..).zip(&self.files) {
            let entries = file.facts.entries();
            let ids = entries.map(|entry| (entry.id(), number, entry.index()));
            self.index.extend(ids);
        }
        self.index.sort_unstable();
    }
}
