//! A file's facts: its entries, patterns, uses and select expressions.

use super::{EntryRef, FactsRef, PatternRef, SelectRef, UseRef};
use crate::facts::store::{Facts, Use, index};
use crate::text::span::{Slice, Span};

impl<'a> FactsRef<'a> {
    /// Puts facts beside their text.
    pub fn new(text: &'a str, facts: &'a Facts) -> Self {
        Self { text, facts }
    }

    /// Returns the piece of the text at a place.
    pub fn slice(self, span: Span) -> Slice<'a> {
        span.slice(self.text)
    }

    /// Lists the messages and terms in their order.
    pub fn entries(self) -> impl DoubleEndedIterator<Item = EntryRef<'a>> + ExactSizeIterator {
        (0..self.facts.entries.len()).map(move |at| self.entry(index(at)))
    }

    /// Returns the entry of an index.
    pub fn entry(self, index: u32) -> EntryRef<'a> {
        EntryRef { file: self, index }
    }

    /// Returns the entry of an index, where there is one.
    pub fn get(self, index: u32) -> Option<EntryRef<'a>> {
        ((index as usize) < self.facts.entries.len()).then_some(EntryRef { file: self, index })
    }

    /// Returns the number of messages and terms.
    pub fn len(self) -> usize {
        self.facts.entries.len()
    }

    /// Whether there is no message and no term.
    pub fn is_empty(self) -> bool {
        self.facts.entries.is_empty()
    }

    /// Returns the number of messages.
    pub fn messages(self) -> usize {
        self.facts.messages as usize
    }

    /// Finds an entry by id, a term's with its `-`; the first of equal ones.
    pub fn find(self, id: &str) -> Option<EntryRef<'a>> {
        let id_of = |at: u32| self.facts.entries[at as usize].id.str(self.text);
        let found = self.facts.ids.find(id, id_of)?;
        Some(self.entry(found))
    }

    /// Lists entries whose id an earlier one has: that one, and the later one.
    pub fn doubles(self) -> impl Iterator<Item = (EntryRef<'a>, EntryRef<'a>)> {
        let doubles = self.facts.doubles.iter();
        doubles.map(move |(first, second)| (self.entry(*first), self.entry(*second)))
    }

    /// Lists the entries with so many parts that only their beginning is looked at.
    pub fn crowded(self) -> impl Iterator<Item = EntryRef<'a>> {
        self.facts.crowded.iter().map(move |at| self.entry(*at))
    }

    /// Lists all values and attributes in their order.
    pub fn patterns(self) -> impl DoubleEndedIterator<Item = PatternRef<'a>> + ExactSizeIterator {
        (0..self.facts.patterns.len()).map(move |at| self.pattern(index(at)))
    }

    /// Returns the value or attribute of an index.
    pub fn pattern(self, index: u32) -> PatternRef<'a> {
        PatternRef { file: self, index }
    }

    /// Returns the number of values and attributes.
    pub fn pattern_count(self) -> usize {
        self.facts.patterns.len()
    }

    /// Returns the last entry that begins at a byte or before it.
    pub fn entry_before(self, at: usize) -> Option<EntryRef<'a>> {
        let entries = &self.facts.entries;
        let after = entries.partition_point(|one| one.id.start as usize <= at);
        Some(self.entry(index(after.checked_sub(1)?)))
    }

    /// Returns the last pattern that begins at a byte or before it.
    pub fn pattern_before(self, at: usize) -> Option<PatternRef<'a>> {
        let patterns = &self.facts.patterns;
        let after = patterns.partition_point(|one| one.span.start as usize <= at);
        Some(self.pattern(index(after.checked_sub(1)?)))
    }

    /// Lists all that is used, in the order of the text.
    pub fn uses(self) -> impl Iterator<Item = UseRef<'a>> {
        (0..index(self.facts.uses.len())).map(move |at| UseRef::new(self, at))
    }

    /// Returns how many variables are used.
    pub fn variable_count(self) -> usize {
        let uses = self.facts.uses.iter();
        uses.filter(|one| matches!(one, Use::Variable(_))).count()
    }

    /// Whether a reference leads to no entry of this file, or to an attribute that its entry here lacks.
    pub fn refers_to_other_files(self) -> bool {
        let leads_on = |one: UseRef<'_>| {
            let reference = one.reference()?;
            let attribute = reference.attribute.map(Slice::str);
            let target = reference.target.and_then(|entry| entry.pattern(attribute));
            Some(target.is_none())
        };
        self.uses().any(|one| leads_on(one) == Some(true))
    }

    /// Lists the references to terms with arguments.
    pub fn calls(self) -> impl Iterator<Item = UseRef<'a>> {
        let calls = self.facts.calls.iter();
        calls.map(move |call| UseRef::new(self, call.reference))
    }

    /// Lists all select expressions.
    pub fn selects(self) -> impl Iterator<Item = SelectRef<'a>> {
        (0..index(self.facts.selects.len())).map(move |at| SelectRef::new(self, at))
    }

    /// Whether there is a select expression.
    pub fn has_selects(self) -> bool {
        !self.facts.selects.is_empty()
    }

    /// Returns the number of variants.
    pub fn variant_count(self) -> usize {
        self.facts.variants.len()
    }

    /// Lists the keys of all variants.
    pub fn keys(self) -> impl Iterator<Item = Slice<'a>> {
        let variants = self.facts.variants.iter();
        variants.map(move |variant| self.slice(variant.key))
    }

    /// Whether some pattern begins with a `=`.
    pub fn has_second_equals(self) -> bool {
        self.facts.has_second_equals
    }

    /// Whether a `%`, `#` or `$` stands right before some placeable.
    pub fn has_prefix(self) -> bool {
        self.facts.has_prefix
    }
}
