//! A value or attribute: its texts, what it uses and what it selects by.

use super::{EntryRef, PatternRef, PatternTexts, SelectRef, UseRef};
use crate::facts::store::{Indices, Pattern, items};
use crate::text::span::{Slice, Span};

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
    pub fn texts(self) -> PatternTexts<'a> {
        let stored = self.stored();
        let texts = self.file.facts.texts_of(&self.indices());
        PatternTexts {
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

impl<'a> Iterator for PatternTexts<'a> {
    type Item = Slice<'a>;

    fn next(&mut self) -> Option<Slice<'a>> {
        let span = self.plain.take().or_else(|| self.spans.next().copied())?;
        Some(span.slice(self.text))
    }
}

impl<'a> DoubleEndedIterator for PatternTexts<'a> {
    fn next_back(&mut self) -> Option<Slice<'a>> {
        let span = self
            .spans
            .next_back()
            .copied()
            .or_else(|| self.plain.take())?;
        Some(span.slice(self.text))
    }
}
