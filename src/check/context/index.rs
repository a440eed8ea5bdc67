//! What all files of a locale say together. It holds no text, so that an editor's server can keep it as long as
//! the files stay as they are.

use super::file::CheckedFile;
use super::parameters::Parameters;
use crate::facts::{EntryRef, UseRef};
use crate::text::span::Slice;
use std::sync::OnceLock;

/// What all files of a locale say together.
#[derive(Debug, Default)]
pub struct Index {
    /// Files and entries, sorted by id.
    entries: Vec<(u32, u32)>,
    /// Functions that it calls, each once, sorted, with the first file that does; kept of the source.
    functions: Vec<(String, usize)>,
    /// Ids, and ids with attributes, that it refers to and lacks, each once, sorted, with the first file
    /// that does; kept of the source.
    lacking: Vec<(String, Option<String>, usize)>,
    /// What its terms select by, found when it is first asked for.
    parameters: OnceLock<Parameters>,
}

impl Index {
    /// Looks through the files of a locale. Ids are sorted for the source, and where files refer to others.
    pub fn new(files: &[CheckedFile<'_>], is_source: bool) -> Self {
        let mut index = Self::default();
        let mut all = files.iter();
        if is_source || all.any(|file| file.facts.refers_to_other_files()) {
            index.entries = sorted(files);
        }
        if is_source {
            index.functions = called(files);
            index.lacking = index.not_found(files);
        }
        index
    }

    /// Returns the place of the first entry whose id is not before this one.
    fn first(&self, files: &[CheckedFile<'_>], id: &str) -> usize {
        self.entries
            .partition_point(|at| entry(files, *at).id().str() < id)
    }

    /// Lists all entries of an id, each with its file's index.
    pub fn all<'s, 'a>(
        &'s self,
        files: &'s [CheckedFile<'a>],
        id: &'s str,
    ) -> impl Iterator<Item = (usize, EntryRef<'a>)> + use<'s, 'a> {
        let from = self.first(files, id);
        let found = self.entries[from..].iter();
        found
            .map(|at| (at.0 as usize, entry(files, *at)))
            .take_while(move |(_, entry)| entry.id() == *id)
    }

    /// Lists all entries, sorted by id.
    pub fn entries<'s, 'a>(
        &'s self,
        files: &'s [CheckedFile<'a>],
    ) -> impl ExactSizeIterator<Item = EntryRef<'a>> + use<'s, 'a> {
        self.entries.iter().map(|at| entry(files, *at))
    }

    /// Returns the first file that calls a function.
    pub fn first_call(&self, function: &str) -> Option<usize> {
        let functions = &self.functions;
        let at = functions.binary_search_by_key(&function, |(name, _)| name);
        Some(functions.get(at.ok()?)?.1)
    }

    /// Returns the first file that refers to what the locale lacks.
    pub fn first_lacking(&self, id: &str, attribute: Option<&str>) -> Option<usize> {
        let found = self.lacking.binary_search_by(|(name, own, _)| {
            (name.as_str(), own.as_deref()).cmp(&(id, attribute))
        });
        Some(self.lacking[found.ok()?].2)
    }

    /// Returns the first file that refers to an id that the locale lacks, or to any attribute of it.
    pub fn first_lacking_id(&self, id: &str) -> Option<usize> {
        let from = self
            .lacking
            .partition_point(|(name, ..)| name.as_str() < id);
        let same = self.lacking[from..].iter();
        let files = same.take_while(|(name, ..)| name == id);
        files.map(|(.., file)| *file).min()
    }

    /// Returns what the terms select by.
    pub fn parameters(&self, files: &[CheckedFile<'_>]) -> &Parameters {
        let facts = || files.iter().map(|file| file.facts);
        self.parameters.get_or_init(|| Parameters::of(facts()))
    }

    /// Lists what the files refer to and none of them has.
    fn not_found(&self, files: &[CheckedFile<'_>]) -> Vec<(String, Option<String>, usize)> {
        let mut lacking = Vec::new();
        for (number, file) in files.iter().enumerate() {
            for reference in file.facts.uses().filter_map(UseRef::reference) {
                let attribute = reference.attribute.map(Slice::str);
                let has = |entry: EntryRef<'_>| entry.pattern(attribute).is_some();
                let mut all = self.all(files, &reference.id);
                if !reference.target.is_some_and(has) && !all.any(|(_, entry)| has(entry)) {
                    lacking.push((reference.id.into(), attribute.map(str::to_owned), number));
                }
            }
        }
        lacking.sort_unstable();
        lacking.dedup_by(|a, b| (&a.0, &a.1) == (&b.0, &b.1));
        lacking
    }
}

fn entry<'a>(files: &[CheckedFile<'a>], (file, entry): (u32, u32)) -> EntryRef<'a> {
    files[file as usize].facts.entry(entry)
}

/// Lists files and entries, sorted by id.
fn sorted(files: &[CheckedFile<'_>]) -> Vec<(u32, u32)> {
    let mut ids = Vec::new();
    for (number, file) in (0_u32..).zip(files) {
        let entries = file.facts.entries();
        ids.extend(entries.map(|entry| (entry.id(), number, entry.index())));
    }
    ids.sort_unstable();
    let places = ids.into_iter().map(|(_, file, entry)| (file, entry));
    places.collect()
}

/// Lists the functions that files call, each with the first file that does.
fn called(files: &[CheckedFile<'_>]) -> Vec<(String, usize)> {
    let mut names: Vec<(Slice<'_>, usize)> = Vec::new();
    for (number, file) in files.iter().enumerate() {
        let called = file.facts.uses().filter_map(UseRef::function);
        names.extend(called.map(|name| (name, number)));
    }
    names.sort_unstable();
    names.dedup_by_key(|(name, _)| *name);
    let names = names.into_iter();
    names.map(|(name, file)| (name.into(), file)).collect()
}
