//! Trees of a copy of a text, moved to the text itself.
//!
//! A text that `fluent-syntax` cannot parse, or wrongly refuses, is parsed from a copy in which a few
//! bytes differ and all stand in the same places. The strings of the tree then become slices of the
//! text, at the offsets that they have in the copy.

use crate::text::span::Span;
use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, Identifier, InlineExpression, Message,
    NamedArgument, Pattern, PatternElement, Term, Variant, VariantKey,
};

/// A text and the copy that was parsed.
#[derive(Clone, Copy)]
pub struct Rebase<'c, 't> {
    /// The copy.
    pub copy: &'c str,
    /// The text, as long as the copy.
    pub text: &'t str,
}

impl<'t> Rebase<'_, 't> {
    /// Moves an entry.
    pub fn entry(self, entry: Entry<&str>) -> Entry<&'t str> {
        match entry {
            Entry::Message(one) => Entry::Message(Message {
                id: self.identifier(&one.id),
                value: one.value.map(|value| self.pattern(value)),
                attributes: self.attributes(one.attributes),
                comment: one.comment.map(|comment| self.comment(&comment)),
            }),
            Entry::Term(one) => Entry::Term(Term {
                id: self.identifier(&one.id),
                value: self.pattern(one.value),
                attributes: self.attributes(one.attributes),
                comment: one.comment.map(|comment| self.comment(&comment)),
            }),
            Entry::Comment(one) => Entry::Comment(self.comment(&one)),
            Entry::GroupComment(one) => Entry::GroupComment(self.comment(&one)),
            Entry::ResourceComment(one) => Entry::ResourceComment(self.comment(&one)),
            Entry::Junk { content } => Entry::Junk {
                content: self.slice(content),
            },
        }
    }

    fn slice(self, part: &str) -> &'t str {
        Span::of(self.copy, part).map_or("", |span| span.str(self.text))
    }

    fn identifier(self, id: &Identifier<&str>) -> Identifier<&'t str> {
        Identifier {
            name: self.slice(id.name),
        }
    }

    fn comment(self, comment: &Comment<&str>) -> Comment<&'t str> {
        let lines = comment.content.iter().map(|line| self.slice(line));
        Comment {
            content: lines.collect(),
        }
    }

    fn attributes(self, attributes: Vec<Attribute<&str>>) -> Vec<Attribute<&'t str>> {
        let moved = attributes.into_iter().map(|one| Attribute {
            id: self.identifier(&one.id),
            value: self.pattern(one.value),
        });
        moved.collect()
    }

    fn pattern(self, pattern: Pattern<&str>) -> Pattern<&'t str> {
        let elements = pattern.elements.into_iter().map(|element| match element {
            PatternElement::TextElement { value } => PatternElement::TextElement {
                value: self.slice(value),
            },
            PatternElement::Placeable { expression } => PatternElement::Placeable {
                expression: self.expression(expression),
            },
        });
        Pattern {
            elements: elements.collect(),
        }
    }

    fn expression(self, expression: Expression<&str>) -> Expression<&'t str> {
        match expression {
            Expression::Inline(inline) => Expression::Inline(self.inline(inline)),
            Expression::Select { selector, variants } => {
                let variants = variants.into_iter().map(|one| Variant {
                    key: match one.key {
                        VariantKey::Identifier { name } => VariantKey::Identifier {
                            name: self.slice(name),
                        },
                        VariantKey::NumberLiteral { value } => VariantKey::NumberLiteral {
                            value: self.slice(value),
                        },
                    },
                    value: self.pattern(one.value),
                    default: one.default,
                });
                Expression::Select {
                    selector: self.inline(selector),
                    variants: variants.collect(),
                }
            }
        }
    }

    fn inline(self, inline: InlineExpression<&str>) -> InlineExpression<&'t str> {
        use InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } => Inline::StringLiteral {
                value: self.slice(value),
            },
            Inline::NumberLiteral { value } => Inline::NumberLiteral {
                value: self.slice(value),
            },
            Inline::VariableReference { id } => Inline::VariableReference {
                id: self.identifier(&id),
            },
            Inline::MessageReference { id, attribute } => Inline::MessageReference {
                id: self.identifier(&id),
                attribute: attribute.map(|one| self.identifier(&one)),
            },
            Inline::FunctionReference { id, arguments } => Inline::FunctionReference {
                id: self.identifier(&id),
                arguments: self.arguments(arguments),
            },
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => Inline::TermReference {
                id: self.identifier(&id),
                attribute: attribute.map(|one| self.identifier(&one)),
                arguments: arguments.map(|given| self.arguments(given)),
            },
            Inline::Placeable { expression } => Inline::Placeable {
                expression: Box::new(self.expression(*expression)),
            },
        }
    }

    fn arguments(self, arguments: CallArguments<&str>) -> CallArguments<&'t str> {
        let positional = arguments.positional.into_iter();
        let named = arguments.named.into_iter().map(|one| NamedArgument {
            name: self.identifier(&one.name),
            value: self.inline(one.value),
        });
        CallArguments {
            positional: positional.map(|one| self.inline(one)).collect(),
            named: named.collect(),
        }
    }
}
