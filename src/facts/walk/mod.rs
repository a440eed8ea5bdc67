//! The one walk over a file's tree that lists its facts, entry by entry.

mod inline;

use crate::facts::store::{Edges, Entry, Facts, Pattern, index};
use crate::facts::whitespace::{Element, edge, text_of};
use crate::text::span::Span;
use fluent_syntax::ast;

/// A walk, and what it has found.
pub struct Walk<'t> {
    text: &'t str,
    facts: Facts,
    /// The bytes seen of the current pattern.
    seen: Option<Span>,
}

impl Facts {
    /// Lists the facts of the entries of a parsed text, and drops the entries.
    pub fn gather(text: &str, entries: Vec<ast::Entry<&str>>) -> Self {
        let mut walk = Walk::new(text, entries.len());
        walk.entries(entries);
        walk.finish()
    }
}

impl<'t> Walk<'t> {
    /// Begins a walk over a text that has about `count` entries.
    pub fn new(text: &'t str, count: usize) -> Self {
        let mut facts = Facts::default();
        facts.entries.reserve(count);
        facts.patterns.reserve(count + count / 4);
        facts.texts.reserve(count);
        facts.uses.reserve(count);
        Self {
            text,
            facts,
            seen: None,
        }
    }

    /// Returns the facts, with ids and references resolved.
    pub fn finish(self) -> Facts {
        self.facts.resolved(self.text)
    }

    /// Walks over parsed entries, and drops each right after.
    pub fn entries(&mut self, entries: Vec<ast::Entry<&'t str>>) {
        for entry in entries {
            match &entry {
                ast::Entry::Message(message) => {
                    let value = message.value.as_ref().map(|value| &value.elements[..]);
                    self.entry(self.span(message.id.name), value, &message.attributes);
                }
                ast::Entry::Term(term) => {
                    let id = self.with_dash(term.id.name);
                    self.entry(id, Some(&term.value.elements), &term.attributes);
                }
                _ => {}
            }
        }
    }

    /// Whether the parser may have accepted, since this was last asked, what the grammar refuses.
    pub fn take_doubt(&mut self) -> bool {
        std::mem::take(&mut self.facts.is_doubtful)
    }

    /// An entry that is one text and nothing else; a term's id with its `-`.
    pub fn plain(&mut self, id: &'t str, value: &'t str) {
        let id = self.span(id);
        self.entry(id, Some(&[Element::TextElement { value }]), &[]);
    }

    fn entry(
        &mut self,
        id: Span,
        value: Option<&[Element<'t>]>,
        attributes: &[ast::Attribute<&'t str>],
    ) {
        let entry = index(self.facts.entries.len());
        let patterns = index(self.facts.patterns.len());
        if let Some(value) = value {
            self.top(entry, Span::default(), value);
        }
        for attribute in attributes {
            let name = self.span(attribute.id.name);
            self.top(entry, name, &attribute.value.elements);
        }
        self.facts.messages += u32::from(!id.str(self.text).starts_with('-'));
        self.facts.entries.push(Entry { id, patterns });
    }

    /// A value or attribute; `attribute` is empty for a value.
    fn top(&mut self, entry: u32, attribute: Span, elements: &[Element<'t>]) {
        let [uses, selects, texts] = self.lengths();
        self.seen = None;
        let renders = self.pattern(elements);
        let first = text_of(elements.first());
        self.facts.has_second_equals |= first.is_some_and(|text| text.starts_with('='));
        self.edges(elements);
        let is_plain = elements.len() == 1 && first.is_some();
        if is_plain {
            self.facts.texts.pop();
        }
        self.facts.patterns.push(Pattern {
            entry,
            attribute,
            span: self.seen.unwrap_or_default(),
            uses,
            selects,
            texts,
            renders,
            is_plain,
        });
    }

    /// Notes the whitespace at the ends of the pattern that comes next.
    fn edges(&mut self, elements: &[Element<'t>]) {
        let edges = [edge(elements.first(), true), edge(elements.last(), false)];
        if edges != [None, None] {
            let pattern = index(self.facts.patterns.len());
            let spans = edges.map(|edge| edge.map(|edge| self.span(edge)));
            self.facts.edges.push(Edges { pattern, spans });
        }
    }

    fn lengths(&self) -> [u32; 3] {
        let Facts {
            uses,
            selects,
            texts,
            ..
        } = &self.facts;
        [index(uses.len()), index(selects.len()), index(texts.len())]
    }

    /// Walks over a pattern; returns whether it renders as anything.
    fn pattern(&mut self, elements: &[Element<'t>]) -> bool {
        let mut renders = false;
        for (at, element) in elements.iter().enumerate() {
            renders |= match element {
                Element::TextElement { value } => {
                    self.see(value);
                    self.facts.texts.push(self.span(value));
                    value.as_bytes().first().is_some_and(u8::is_ascii_graphic)
                        || !value.trim().is_empty()
                }
                Element::Placeable { expression } => {
                    let before = at.checked_sub(1).and_then(|at| elements.get(at));
                    self.facts.has_prefix |= text_of(before).is_some_and(ends_with_prefix);
                    self.expression(expression)
                }
            };
        }
        renders
    }

    fn see(&mut self, part: &str) {
        self.see_span(self.span(part));
    }

    fn see_span(&mut self, span: Span) {
        let seen = self.seen.unwrap_or(span);
        self.seen = Some(Span {
            start: seen.start.min(span.start),
            end: seen.end.max(span.end),
        });
    }

    /// Returns the place of a part of the tree, all of which are slices of the text.
    fn span(&self, part: &str) -> Span {
        let span = Span::of(self.text, part);
        debug_assert!(span.is_some(), "{part:?} is a slice of another text");
        span.unwrap_or_default()
    }

    /// Returns the place of a term's name with the `-` before it.
    fn with_dash(&self, name: &str) -> Span {
        let span = self.span(name);
        Span {
            start: span.start.saturating_sub(1),
            ..span
        }
    }
}

/// Whether a text ends with a character that other formats write before a value: `%`, `#`, `$`.
pub fn ends_with_prefix(text: &str) -> bool {
    matches!(text.as_bytes().last(), Some(b'%' | b'#' | b'$'))
}
