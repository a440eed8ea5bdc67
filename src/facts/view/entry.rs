//! A message or term: its id, value and attributes.

use super::{EntryRef, PatternRef};
use crate::facts::store::{Entry, Indices};
use crate::text::span::Slice;

impl<'a> EntryRef<'a> {
    fn stored(self) -> &'a Entry {
        &self.file.facts.entries[self.index as usize]
    }

    /// Returns its index in the file.
    pub fn index(self) -> u32 {
        self.index
    }

    /// Returns its id; a term's with the `-`.
    pub fn id(self) -> Slice<'a> {
        self.file.slice(self.stored().id)
    }

    /// Returns the offset of its first byte.
    pub fn start(self) -> usize {
        self.stored().id.start as usize
    }

    /// Whether it is a term.
    pub fn is_term(self) -> bool {
        self.file.text.as_bytes().get(self.start()) == Some(&b'-')
    }

    /// Returns the entry after it.
    pub fn next(self) -> Option<Self> {
        self.file.get(self.index + 1)
    }

    /// Lists its value, where there is one, then its attributes.
    pub fn patterns(self) -> impl DoubleEndedIterator<Item = PatternRef<'a>> + Clone {
        let all = self.file.facts.patterns_of(self.index);
        all.map(move |at| self.file.pattern(at))
    }

    /// Returns how many values and attributes it has.
    pub fn pattern_count(self) -> usize {
        self.file.facts.patterns_of(self.index).len()
    }

    /// Returns the indices of its patterns.
    pub fn pattern_indices(self) -> Indices {
        self.file.facts.patterns_of(self.index)
    }

    /// Lists its attributes.
    pub fn attributes(self) -> impl DoubleEndedIterator<Item = PatternRef<'a>> + Clone {
        self.patterns().filter(|one| one.attribute().is_some())
    }

    /// Returns its value.
    pub fn value(self) -> Option<PatternRef<'a>> {
        let first = self.patterns().next();
        first.filter(|first| first.attribute().is_none())
    }

    /// Returns its value (`None`) or an attribute by name.
    pub fn pattern(self, attribute: Option<&str>) -> Option<PatternRef<'a>> {
        self.patterns().find(|one| one.is_attribute(attribute))
    }

    /// Whether it has an attribute of a name.
    pub fn has_attribute(self, name: &str) -> bool {
        self.pattern(Some(name)).is_some()
    }
}
