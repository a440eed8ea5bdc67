//! A locale with everything that was read of it.

use super::parameters::Parameters;
use super::reach::Node;
pub use super::view::View;
use crate::facts::fast;
use crate::facts::{Facts, Pattern, Use, items, span};
use crate::ftl::broken::Broken;
use crate::ftl::parse::{self, Fault};
use crate::language::plural::Plurals;
use crate::language::{Tag, tag};
use crate::project::document::Document;
use std::ops::Range;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// One file of a locale, read and parsed.
#[derive(Debug)]
pub struct File<'t> {
    /// What was read.
    pub document: &'t Document,
    /// Its text.
    pub text: &'t str,
    /// What it says.
    pub facts: Facts<'t>,
    /// Whether a `<` stands in its text: only then there may be tags.
    pub has_angle: bool,
    /// What could not be read.
    pub faults: Vec<Fault>,
    /// Names hidden by that, sorted.
    pub broken: Vec<Broken<'t>>,
    /// Whether it is the source's file, untranslated; found out when it is first asked for.
    pub(super) copied: OnceLock<bool>,
    /// The source's file that it stands for.
    pub twin: Option<usize>,
    /// For each entry the source's entry of the same id.
    pub twin_entries: Vec<Option<u32>>,
    /// For each value or attribute of a message the source's.
    pub(super) twin_patterns: Vec<Option<u32>>,
    /// Messages that the source has too, with another list of attributes, or with a value where the
    /// other has none.
    pub(super) uneven: Vec<u32>,
    /// Values and attributes of messages whose list of variables is not the source's.
    pub(super) unlike: Vec<u32>,
}

/// A locale.
#[derive(Debug)]
pub struct Locale<'t> {
    /// Its files, sorted by name.
    pub files: Vec<File<'t>>,
    /// Its language; none where its folder is not named after one.
    pub tag: Option<Tag>,
    /// Whether it is the source.
    pub is_source: bool,
    /// Its plural forms, if its language is known.
    pub plurals: Option<Plurals>,
    /// Ids of all files, sorted, with file and entry.
    index: Vec<(&'t str, u32, u32)>,
    /// Whether some file's messages are not known.
    pub has_opaque: bool,
    /// Ids of messages that stand where the source's file has none of that name, sorted.
    pub strange: Vec<&'t str>,
    /// Ids of messages, and ids with attributes, that other messages and terms here refer to, sorted;
    /// not kept of the source.
    referred: Vec<(&'t str, Option<&'t str>)>,
    /// Functions that it calls, each once, sorted, with the first file that does; kept of the source.
    functions: Vec<(&'t str, usize)>,
    /// What its terms choose by, found when it is first asked for.
    pub parameters: OnceLock<Parameters>,
    /// Chains of references that end where they began.
    pub cycles: Vec<Vec<Node>>,
}

impl<'t> File<'t> {
    /// Parses what was read.
    pub fn new(document: &'t Document) -> Self {
        let text = &*document.text;
        let start = document.start();
        let sound = fast::facts(text, start).map(|facts| (facts, Vec::new(), Vec::new()));
        let (facts, faults, mut broken) = sound.unwrap_or_else(|| {
            let parsed = parse::parse(text, start);
            let facts = Facts::gather(text, parsed.entries);
            (facts, parsed.faults, parsed.broken)
        });
        broken.sort_unstable_by_key(|broken| (broken.name, broken.at));
        let has_angle = memchr::memchr(b'<', text.as_bytes()).is_some();
        Self {
            document,
            text,
            facts,
            has_angle,
            faults,
            broken,
            copied: OnceLock::new(),
            twin: None,
            twin_entries: Vec::new(),
            twin_patterns: Vec::new(),
            uneven: Vec::new(),
            unlike: Vec::new(),
        }
    }

    /// The place of a slice of the text.
    pub fn span(&self, slice: &str) -> Range<usize> {
        span(self.text, slice)
    }

    /// The text of a pattern, as it is written.
    pub fn source_of(&self, pattern: &Pattern<'_>) -> &'t str {
        let range = pattern.span.start as usize..pattern.span.end as usize;
        self.text.get(range).unwrap_or_default()
    }

    /// Whether an id stands in a part that could not be read.
    pub fn is_broken(&self, id: &str) -> bool {
        !self.broken_called(id).is_empty()
    }

    /// Whether an attribute of an entry stands in a part that could not be read.
    pub fn is_broken_attribute(&self, entry: u32, attribute: &str) -> bool {
        if self.broken.is_empty() {
            return false;
        }
        let start = self.span(self.facts.entry(entry).id).start;
        let next = self.facts.entries.get(entry as usize + 1);
        let end = next.map_or(usize::MAX, |next| self.span(next.id).start);
        let broken = self.broken_called(&format!(".{attribute}"));
        broken
            .iter()
            .any(|broken| (start..end).contains(&broken.at))
    }

    /// The hidden names that are the same.
    fn broken_called(&self, name: &str) -> &[Broken<'t>] {
        let from = self.broken.partition_point(|broken| broken.name < name);
        let len = self.broken[from..].partition_point(|broken| broken.name == name);
        &self.broken[from..from + len]
    }
}

impl<'t> Locale<'t> {
    /// Gathers the parsed files of the folder of a name, already beside the source's ([`File::pair`]).
    pub fn new(files: Vec<File<'t>>, name: &str, is_source: bool) -> Self {
        let plurals = name
            .parse::<LanguageIdentifier>()
            .ok()
            .and_then(|tag| Plurals::of(&tag));
        let has_opaque = files.iter().any(|file| file.document.is_opaque());
        let mut locale = Self {
            files,
            tag: tag::parse(name),
            is_source,
            plurals,
            index: Vec::new(),
            has_opaque,
            strange: Vec::new(),
            referred: Vec::new(),
            functions: Vec::new(),
            parameters: OnceLock::new(),
            cycles: Vec::new(),
        };
        if is_source {
            locale.functions = locale.called();
        }
        if is_source || locale.refers_across_files() {
            locale.build_index();
        }
        locale.find_strange();
        locale.find_referred();
        locale
    }

    /// Finds an id: in the file given, else in the first other file that has it.
    pub fn find(&self, file: Option<usize>, id: &str) -> Option<(usize, u32)> {
        let near = file.and_then(|file| Some((file, self.files[file].facts.find(id)?)));
        near.or_else(|| {
            let at = self.index.partition_point(|(name, ..)| *name < id);
            let (name, file, entry) = *self.index.get(at)?;
            (name == id).then_some((file as usize, entry))
        })
    }

    /// Whether an id stands in a part of any file that could not be read.
    pub fn is_broken(&self, id: &str) -> bool {
        self.files.iter().any(|file| file.is_broken(id))
    }

    /// All ids, where there is an index.
    pub fn ids(&self) -> impl Iterator<Item = &'t str> {
        self.index.iter().map(|(id, ..)| *id)
    }

    /// How many ids there are in the index.
    pub fn count_of_ids(&self) -> usize {
        self.index.len()
    }

    /// The first of the source's files that calls a function.
    pub fn first_call(&self, function: &str) -> Option<usize> {
        let functions = &self.functions;
        let at = functions.binary_search_by_key(&function, |(name, _)| name);
        Some(functions.get(at.ok()?)?.1)
    }

    fn called(&self) -> Vec<(&'t str, usize)> {
        let files = self.files.iter().enumerate();
        let uses = files.flat_map(|(number, file)| {
            let uses = file.facts.uses.iter();
            uses.map(move |one| (number, one))
        });
        let mut names: Vec<(&str, usize)> = uses
            .filter_map(|(number, one)| match one {
                Use::Function { name, .. } => Some((*name, number)),
                _ => None,
            })
            .collect();
        names.sort_unstable();
        names.dedup_by_key(|(name, _)| *name);
        names
    }

    fn refers_across_files(&self) -> bool {
        self.files.iter().any(|file| {
            file.facts
                .uses
                .iter()
                .any(|one| matches!(one, Use::Reference { near: None, .. }))
        })
    }

    fn find_strange(&mut self) {
        for file in &self.files {
            let entries = file.facts.entries.iter().zip(&file.twin_entries);
            let strange = entries.filter(|(entry, twin)| twin.is_none() && !entry.is_term());
            self.strange.extend(strange.map(|(entry, _)| entry.id));
        }
        self.strange.sort_unstable();
    }

    /// Lists what is referred to, if it is no message of the source's file, or an attribute.
    fn find_referred(&mut self) {
        if self.is_source {
            return;
        }
        for file in &self.files {
            for pattern in &file.facts.patterns {
                let own = file.facts.entry(pattern.entry).id;
                for one in items(&file.facts.uses, &pattern.uses) {
                    let Use::Reference { id, attribute, .. } = one else {
                        continue;
                    };
                    let is_strange = self.strange.binary_search(id).is_ok();
                    // What refers to itself is no use to anyone.
                    let is_own = *id == own && (is_strange || *attribute == pattern.attribute);
                    if !is_own && (is_strange || attribute.is_some()) {
                        self.referred.push((*id, *attribute));
                    }
                }
            }
        }
        self.referred.sort_unstable();
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

    fn build_index(&mut self) {
        for (number, file) in (0_u32..).zip(&self.files) {
            let entries = (0_u32..).zip(&file.facts.entries);
            self.index
                .extend(entries.map(|(at, entry)| (entry.id, number, at)));
        }
        self.index.sort_unstable();
    }
}
