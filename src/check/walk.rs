//! The one walk over a file's tree that lays its facts flat.

use super::facts::{
    Argument, Call, Entry, Facts, Pattern, Run, Select, Selector, Use, Variant, index, span,
};
use super::lax;
use fluent_syntax::ast;

/// Walks over the entries of a text, and lets go of each while it is at hand.
pub fn walk<'t>(text: &'t str, entries: Vec<ast::Entry<&'t str>>) -> Facts<'t> {
    let mut walk = Walk {
        text,
        facts: Facts::default(),
        from: usize::MAX,
        to: 0,
    };
    let count = entries.len();
    walk.facts.entries.reserve(count);
    walk.facts.patterns.reserve(count + count / 4);
    walk.facts.texts.reserve(count * 2);
    walk.facts.uses.reserve(count);
    for entry in entries {
        match &entry {
            ast::Entry::Message(message) => {
                walk.facts.messages += 1;
                walk.entry(message.id.name, message.value.as_ref(), &message.attributes);
            }
            ast::Entry::Term(term) => {
                let id = walk.with_dash(term.id.name);
                walk.entry(id, Some(&term.value), &term.attributes);
            }
            _ => {}
        }
    }
    walk.facts
}

struct Walk<'t> {
    text: &'t str,
    facts: Facts<'t>,
    /// The bytes seen of the current pattern.
    from: usize,
    to: usize,
}

impl<'t> Walk<'t> {
    fn entry(
        &mut self,
        id: &'t str,
        value: Option<&ast::Pattern<&'t str>>,
        attributes: &[ast::Attribute<&'t str>],
    ) {
        let entry = index(self.facts.entries.len());
        let start = index(self.facts.patterns.len());
        if let Some(value) = value {
            self.top(entry, None, value);
        }
        for attribute in attributes {
            self.top(entry, Some(attribute.id.name), &attribute.value);
        }
        let patterns = start..index(self.facts.patterns.len());
        self.facts.entries.push(Entry { id, patterns });
    }

    /// A value or attribute.
    fn top(&mut self, entry: u32, attribute: Option<&'t str>, pattern: &ast::Pattern<&'t str>) {
        let before = self.lengths();
        (self.from, self.to) = (usize::MAX, 0);
        let renders = self.pattern(pattern);
        let after = self.lengths();
        let edges = [
            edge(pattern.elements.first(), true),
            edge(pattern.elements.last(), false),
        ];
        let from = self.from.min(self.to);
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
    fn pattern(&mut self, pattern: &ast::Pattern<&'t str>) -> bool {
        let mut renders = false;
        for element in &pattern.elements {
            renders |= match element {
                ast::PatternElement::TextElement { value } => {
                    self.see(value);
                    self.facts.texts.push(value);
                    value.as_bytes().first().is_some_and(u8::is_ascii_graphic)
                        || !value.trim().is_empty()
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression),
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
            self.pattern(&variant.value) | renders
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
            lax::look(self.text, arguments, &mut self.facts.slips);
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

/// Whether a string literal shows nothing but blanks. Escapes count as something to see, but for
/// the one that spells a blank.
fn is_blank_literal(value: &str) -> bool {
    value.replace("\\u0020", " ").trim().is_empty()
}

/// The blanks at one end of a pattern: a string literal's, or those that Fluent does not trim.
fn edge<'t>(element: Option<&ast::PatternElement<&'t str>>, start: bool) -> Option<&'t str> {
    let (text, is_literal) = match element? {
        ast::PatternElement::TextElement { value } => (value, false),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
        } => (value, true),
        ast::PatternElement::Placeable { .. } => return None,
    };
    let outermost = if start {
        text.as_bytes().first()
    } else {
        text.as_bytes().last()
    };
    if outermost.is_some_and(u8::is_ascii_graphic) {
        return None;
    }
    let blanks = if start {
        &text[..text.len() - text.trim_start().len()]
    } else {
        &text[text.trim_end().len()..]
    };
    // Blanks and line ends of plain text are an indent; Fluent has trimmed the others.
    let counts = |c: char| is_literal || !matches!(c, ' ' | '\r' | '\n');
    blanks.contains(counts).then_some(blanks)
}
