//! One file of a locale beside its counterpart in the source.

use crate::facts::FactsRef;
use crate::ftl::parse::Fault;
use crate::project::counterparts::Pairs;
use crate::project::document::Document;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// One file of a locale.
#[derive(Debug)]
pub struct CheckedFile<'a> {
    /// What was read.
    pub document: &'a Document,
    /// Its text.
    pub text: &'a str,
    /// What it says.
    pub facts: FactsRef<'a>,
    /// Whether a `<` stands in its text: only then there may be tags.
    pub has_angle: bool,
    /// Whether it is the source's file, untranslated; found when it is first asked for.
    pub copied: OnceLock<bool>,
    /// The index of the source's file that it corresponds to.
    pub counterpart: Option<usize>,
    /// The path that it should have, where it lies elsewhere and patterns say where.
    pub expected: Option<PathBuf>,
    /// Its entries and patterns beside the source's.
    pub pairs: Arc<Pairs>,
}

impl<'a> CheckedFile<'a> {
    /// Takes a file by itself.
    pub fn new(document: &'a Document) -> Self {
        let text = &*document.text;
        Self {
            document,
            text,
            facts: document.facts(),
            has_angle: memchr::memchr(b'<', text.as_bytes()).is_some(),
            copied: OnceLock::new(),
            counterpart: None,
            expected: None,
            pairs: Arc::default(),
        }
    }

    /// Pairs the file with one of the source, which has the index `counterpart`.
    pub fn pair(&mut self, counterpart: usize, source: FactsRef<'_>) {
        self.pair_as(counterpart, Arc::new(Pairs::new(self.facts, source)));
    }

    /// The same, where it is known what corresponds to what.
    pub fn pair_as(&mut self, counterpart: usize, pairs: Arc<Pairs>) {
        self.counterpart = Some(counterpart);
        self.pairs = pairs;
    }

    /// Returns what could not be parsed.
    pub fn faults(&self) -> &'a [Fault] {
        &self.document.faults
    }
}
