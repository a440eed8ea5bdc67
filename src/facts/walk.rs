//! The one walk over a file's tree that lays its facts flat, an entry after the other.

use super::edge::{edge, is_blank_literal, text_of};
use super::equals::begins_anew;
use super::leniency;
use super::{
    Argument, Call, Entry, Facts, Pattern, Run, Select, Selector, Use, Variant, index, span,
};
use fluent_syntax::ast;

/// A part of a value or attribute.
pub type Element<'t> = ast::PatternElement<&'t str>;

/// A walk, and what it has gathered.
pub struct Walk<'t> {
    text: &'t str,
    /// What it has gathered.
    pub facts: Facts<'t>,
    /// The bytes seen of the current pattern.
    from: usize,
    to: usize,
}

impl<'t> Walk<'t> {
    /// Begins a walk over a text that has about as many entries.
    pub fn new(text: &'t str, count: usize) -> Self {
        let mut facts = Facts::default();
        facts.entries.reserve(count);
        facts.patterns.reserve(count + count / 4);
        facts.texts.reserve(count * 2);
        facts.uses.reserve(count);
        Self {
            text,
            facts,
            from: usize::MAX,
            to: 0,
        }
    }

    /// Walks over parsed entries, and lets go of each while it is at hand.
    pub fn entries(&mut self, entries: Vec<ast::Entry<&'t str>>) {
        for entry in entries {
            match &entry {
                ast::Entry::Message(message) => {
                    let value = message.value.as_ref().map(|value| &value.elements[..]);
                    self.entry(message.id.name, value, &message.attributes);
                }
                ast::Entry::Term(term) => {
                    let id = self.with_dash(term.id.name);
                    self.entry(id, Some(&term.value.elements), &term.attributes);
                }
                _ => {}
            }
        }
    }

    /// An entry that is a text and nothing else; a term's id with its `-`.
    pub fn plain(&mut self, id: &'t str, value: &'t str) {
        self.entry(id, Some(&[Element::TextElement { value }]), &[]);
    }

    fn entry(
        &mut self,
        id: &'t str,
        value: Option<&[Element<'t>]>,
        attributes: &[ast::Attribute<&'t str>],
    ) {
        let entry = index(self.facts.entries.len());
        let start = index(self.facts.patterns.len());
        if let Some(value) = value {
            self.top(entry, id, None, value);
        }
        for attribute in attributes {
            let name = attribute.id.name;
            self.top(entry, name, Some(name), &attribute.value.elements);
        }
        self.facts.messages += usize::from(!id.starts_with('-'));
        let patterns = start..index(self.facts.patterns.len());
        self.facts.entries.push(Entry { id, patterns });
    }

    /// A value or attribute; `name` is the id's or the attribute's.
    fn top(
        &mut self,
        entry: u32,
        name: &str,
        attribute: Option<&'t str>,
        elements: &[Element<'t>],
    ) {
        let before = self.lengths();
        (self.from, self.to) = (usize::MAX, 0);
        let renders = self.pattern(elements);
        let after = self.lengths();
        let edges = [edge(elements.first(), true), edge(elements.last(), false)];
        let from = self.from.min(self.to);
        let first = text_of(elements.first());
        self.facts.has_equals |= first.is_some_and(|text| begins_anew(text, name));
        self.facts.patterns.push(Pattern {
            entry,
            attribute,
            span: index(from)..index(self.to),
            renders,
            edges,
            uses: before[0]..after[0],
            selects: before[1]..after[1],
            texts: before[2]..after[2],
        });
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
                    self.facts.texts.push(value);
                    value.as_bytes().first().is_some_and(u8::is_ascii_graphic)
                        || !value.trim().is_empty()
                }
                Element::Placeable { expression } => {
                    let before = at.checked_sub(1).and_then(|at| elements.get(at));
                    self.facts.has_signs |= text_of(before).is_some_and(ends_with_sign);
                    self.expression(expression)
                }
            };
        }
        renders
    }

    fn expression(&mut self, expression: &ast::Expression<&'t str>) -> bool {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn select(
        &mut self,
        selector: &ast::InlineExpression<&'t str>,
        variants: &[ast::Variant<&'t str>],
    ) -> bool {
        let at = index(self.facts.uses.len());
        self.inline(selector);
        let selector = match selector {
            ast::InlineExpression::VariableReference { id } => Selector::Variable(id.name),
            ast::InlineExpression::FunctionReference { .. } => Selector::Function(at),
            ast::InlineExpression::TermReference { .. } => Selector::Term,
            _ => Selector::Literal,
        };
        let start = index(self.facts.variants.len());
        self.facts.variants.extend(variants.iter().map(|variant| {
            let (key, is_number) = match &variant.key {
                ast::VariantKey::Identifier { name } => (*name, false),
                ast::VariantKey::NumberLiteral { value } => (*value, true),
            };
            Variant {
                key,
                is_number,
                is_default: variant.default,
            }
        }));
        let variants_run = start..index(self.facts.variants.len());
        self.facts.selects.push(Select {
            selector,
            variants: variants_run,
        });
        // No short cut: every variant is walked over.
        variants.iter().fold(false, |renders, variant| {
            self.pattern(&variant.value.elements) | renders
        })
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'t str>) -> bool {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.see(value);
                return !is_blank_literal(value);
            }
            ast::InlineExpression::NumberLiteral { value } => self.see(value),
            ast::InlineExpression::VariableReference { id } => {
                self.see(id.name);
                self.facts.uses.push(Use::Variable(id.name));
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name, attribute.as_ref());
            }
            ast::InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let id = self.with_dash(id.name);
                self.reference(id, attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.call(arguments);
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.see(id.name);
                let at = self.facts.uses.len();
                self.facts.uses.push(Use::Function {
                    name: id.name,
                    arguments: 0..0,
                });
                let run = self.arguments(arguments);
                if let Some(Use::Function { arguments, .. }) = self.facts.uses.get_mut(at) {
                    *arguments = run;
                }
            }
            ast::InlineExpression::Placeable { expression } => return self.expression(expression),
        }
        true
    }

    fn reference(&mut self, id: &'t str, attribute: Option<&ast::Identifier<&'t str>>) {
        self.see(id);
        let attribute = attribute.map(|attribute| attribute.name);
        if let Some(attribute) = attribute {
            self.see(attribute);
        }
        self.facts.uses.push(Use::Reference {
            id,
            attribute,
            near: None,
        });
    }

    /// What the term is given that was just referred to.
    fn call(&mut self, arguments: &ast::CallArguments<&'t str>) {
        let reference = index(self.facts.uses.len().saturating_sub(1));
        let arguments = self.arguments(arguments);
        self.facts.calls.push(Call {
            reference,
            arguments,
        });
    }

    /// Lists what a call is given, then walks over it: nested calls list theirs behind.
    fn arguments(&mut self, arguments: &ast::CallArguments<&'t str>) -> Run {
        let start = index(self.facts.arguments.len());
        let positional = arguments.positional.iter().map(|value| (None, value));
        let named = arguments
            .named
            .iter()
            .map(|named| (Some(named.name.name), &named.value));
        for (name, value) in positional.chain(named) {
            let (literal, is_string) = match value {
                ast::InlineExpression::StringLiteral { value } => (Some(*value), true),
                ast::InlineExpression::NumberLiteral { value } => (Some(*value), false),
                _ => (None, false),
            };
            self.facts.arguments.push(Argument {
                name,
                literal,
                is_string,
            });
        }
        let run = start..index(self.facts.arguments.len());
        for value in &arguments.positional {
            self.inline(value);
        }
        for named in &arguments.named {
            // A word where only a text or a number may stand: no message is meant.
            if !matches!(named.value, ast::InlineExpression::MessageReference { .. }) {
                self.inline(&named.value);
            }
        }
        if run.len() > 1 || !arguments.named.is_empty() {
            leniency::look(self.text, arguments, &mut self.facts.slips);
        }
        run
    }

    fn see(&mut self, slice: &str) {
        let range = span(self.text, slice);
        self.from = self.from.min(range.start);
        self.to = self.to.max(range.end);
    }

    /// A term's name with the `-` before it.
    fn with_dash(&self, name: &'t str) -> &'t str {
        let range = span(self.text, name);
        self.text
            .get(range.start.saturating_sub(1)..range.end)
            .unwrap_or(name)
    }
}

/// Whether a text ends with a character by which other formats fill in a value: `%`, `#`, `$`.
pub fn ends_with_sign(text: &str) -> bool {
    matches!(text.as_bytes().last(), Some(b'%' | b'#' | b'$'))
}
