//! Facts beside the text that they were found in: what rules see of a file.

use super::store::{Entry, Facts, Indices, Pattern, Use, index, items};
use super::uses::{SelectRef, UseRef};
use crate::text::span::{Slice, Span};
use std::slice;

/// The facts of a file and its text.
#[derive(Clone, Copy, Debug)]
pub struct FactsRef<'a> {
    /// The text, as it was parsed.
    pub text: &'a str,
    pub(super) facts: &'a Facts,
}

/// A message or term of a file.
#[derive(Clone, Copy, Debug)]
pub struct EntryRef<'a> {
    file: FactsRef<'a>,
    index: u32,
}

/// A value or attribute of a file.
#[derive(Clone, Copy, Debug)]
pub struct PatternRef<'a> {
    file: FactsRef<'a>,
    index: u32,
}

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

    /// Whether a reference leads to no entry of this file.
    pub fn refers_to_other_files(self) -> bool {
        use super::store::NONE;
        let mut uses = self.facts.uses.iter();
        uses.any(|one| matches!(one, Use::Reference { target: NONE, .. }))
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

impl<'a> PatternRef<'a> {
    fn stored(self) -> &'a Pattern {
        &self.file.facts.patterns[self.index as usize]
    }

    fn indices(self) -> Indices {
        self.index..self.index + 1
    }

    /// Returns its index in the file.
    pub fn index(self) -> u32 {
        self.index
    }

    /// Returns the text of its file.
    pub fn file_text(self) -> &'a str {
        self.file.text
    }

    /// Returns the message or term that it belongs to.
    pub fn entry(self) -> EntryRef<'a> {
        self.file.entry(self.stored().entry)
    }

    /// Returns the index of that entry.
    pub fn entry_index(self) -> u32 {
        self.stored().entry
    }

    /// Returns the attribute's name; `None` for a value.
    pub fn attribute(self) -> Option<Slice<'a>> {
        let name = self.stored().attribute;
        (!name.is_empty()).then(|| self.file.slice(name))
    }

    /// Whether it is the attribute of a name, or a value (`None`).
    pub fn is_attribute(self, name: Option<&str>) -> bool {
        self.attribute().map(Slice::str) == name
    }

    /// Returns its name as people write it: `id` or `id.attribute`.
    pub fn name(self) -> String {
        let id = self.entry().id().str();
        match self.attribute() {
            Some(attribute) => [id, ".", attribute.str()].concat(),
            None => id.to_owned(),
        }
    }

    /// Returns its id, or its attribute's name: where to point when all of it is meant.
    pub fn head(self) -> Slice<'a> {
        self.attribute().unwrap_or_else(|| self.entry().id())
    }

    /// Returns its place, the braces around placeables not always included.
    pub fn span(self) -> Span {
        self.stored().span
    }

    /// Returns its text as it is written, the braces around placeables not always included.
    pub fn source(self) -> Slice<'a> {
        self.file.slice(self.stored().span)
    }

    /// Whether a reader could see anything of it.
    pub fn renders(self) -> bool {
        self.stored().renders
    }

    /// Whether it is one piece of text and nothing else.
    pub fn is_plain(self) -> bool {
        self.stored().is_plain
    }

    /// Returns the whitespace at its beginning and at its end that Fluent keeps.
    pub fn edges(self) -> [Option<Slice<'a>>; 2] {
        let edges = &self.file.facts.edges;
        match edges.binary_search_by_key(&self.index, |one| one.pattern) {
            Ok(at) => edges[at]
                .spans
                .map(|span| span.map(|span| self.file.slice(span))),
            Err(_) => [None, None],
        }
    }

    /// Lists its pieces of text, those in variants included.
    pub fn texts(self) -> Texts<'a> {
        let stored = self.stored();
        let texts = self.file.facts.texts_of(&self.indices());
        Texts {
            text: self.file.text,
            plain: stored.is_plain.then_some(stored.span),
            spans: items(&self.file.facts.texts, &texts).iter(),
        }
    }

    /// Lists what it uses; nothing where its entry has too many parts.
    pub fn uses(self) -> impl Iterator<Item = UseRef<'a>> + Clone + use<'a> {
        let facts = self.file.facts;
        let mut uses = facts.uses_of(&self.indices());
        if facts.is_crowded(self.stored().entry) {
            uses.end = uses.start;
        }
        uses.map(move |at| UseRef::new(self.file, at))
    }

    /// Whether it uses anything.
    pub fn has_uses(self) -> bool {
        self.uses().next().is_some()
    }

    /// Lists the variables that it uses, in their order.
    pub fn variables(self) -> impl Iterator<Item = Slice<'a>> + Clone + use<'a> {
        self.uses().filter_map(UseRef::variable)
    }

    /// Lists its select expressions; nothing where its entry has too many parts.
    pub fn selects(self) -> impl Iterator<Item = SelectRef<'a>> + Clone + use<'a> {
        let facts = self.file.facts;
        let mut selects = facts.selects_of(&self.indices());
        if facts.is_crowded(self.stored().entry) {
            selects.end = selects.start;
        }
        selects.map(move |at| SelectRef::new(self.file, at))
    }

    /// Whether it has a select expression.
    pub fn has_selects(self) -> bool {
        self.selects().next().is_some()
    }

    /// Lists the keys of its variants.
    pub fn keys(self) -> impl Iterator<Item = Slice<'a>> + Clone + use<'a> {
        let variants = self.selects().flat_map(SelectRef::variants);
        variants.map(|variant| variant.key)
    }

    /// Whether it shows a variable: it uses it more often than to select by it.
    pub fn shows(self, name: &str) -> bool {
        let uses = self.variables().filter(|used| *used == *name);
        let selects = self.selects().filter_map(SelectRef::variable);
        uses.count() > selects.filter(|used| *used == *name).count()
    }
}

/// The pieces of text of a pattern.
#[derive(Clone, Debug)]
pub struct Texts<'a> {
    text: &'a str,
    plain: Option<Span>,
    spans: slice::Iter<'a, Span>,
}

impl<'a> Iterator for Texts<'a> {
    type Item = Slice<'a>;

    fn next(&mut self) -> Option<Slice<'a>> {
        let span = self.plain.take().or_else(|| self.spans.next().copied())?;
        Some(span.slice(self.text))
    }
}

impl<'a> DoubleEndedIterator for Texts<'a> {
    fn next_back(&mut self) -> Option<Slice<'a>> {
        let span = self
            .spans
            .next_back()
            .copied()
            .or_else(|| self.plain.take())?;
        Some(span.slice(self.text))
    }
}
