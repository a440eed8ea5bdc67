//! The walk over what stands in braces: references, calls and select expressions.

use super::Walk;
use crate::facts::leniency;
use crate::facts::store::{Argument, By, Call, Indices, NONE, Select, Use, Variant, index};
use crate::facts::whitespace::is_space_literal;
use crate::text::span::Span;
use fluent_syntax::ast;

impl<'t> Walk<'t> {
    pub(super) fn expression(&mut self, expression: &ast::Expression<&'t str>) -> bool {
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
        let by = match selector {
            ast::InlineExpression::VariableReference { id } => By::Variable(self.span(id.name)),
            ast::InlineExpression::FunctionReference { .. } => By::Function(at),
            ast::InlineExpression::TermReference { .. } => By::Term,
            _ => By::Literal,
        };
        let start = index(self.facts.variants.len());
        for variant in variants {
            let (key, is_number) = match &variant.key {
                ast::VariantKey::Identifier { name } => (*name, false),
                ast::VariantKey::NumberLiteral { value } => (*value, true),
            };
            let key = self.span(key);
            self.facts.variants.push(Variant {
                key,
                is_number,
                is_default: variant.default,
            });
        }
        let all = start..index(self.facts.variants.len());
        self.facts.selects.push(Select { by, variants: all });
        // No short cut: every variant is walked over.
        variants.iter().fold(false, |renders, variant| {
            self.pattern(&variant.value.elements) | renders
        })
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'t str>) -> bool {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.see(value);
                return !is_space_literal(value);
            }
            ast::InlineExpression::NumberLiteral { value } => self.see(value),
            ast::InlineExpression::VariableReference { id } => {
                self.see(id.name);
                self.facts.uses.push(Use::Variable(self.span(id.name)));
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.reference(self.span(id.name), attribute.as_ref());
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
                    name: self.span(id.name),
                    arguments: 0..0,
                });
                let given = self.arguments(arguments);
                if let Some(Use::Function { arguments, .. }) = self.facts.uses.get_mut(at) {
                    *arguments = given;
                }
            }
            ast::InlineExpression::Placeable { expression } => return self.expression(expression),
        }
        true
    }

    fn reference(&mut self, id: Span, attribute: Option<&ast::Identifier<&'t str>>) {
        self.see_span(id);
        let attribute = attribute.map(|attribute| self.span(attribute.name));
        if let Some(attribute) = attribute {
            self.see_span(attribute);
            self.facts.is_doubtful |= leniency::in_reference(id, attribute);
        }
        self.facts.uses.push(Use::Reference {
            id,
            attribute: attribute.unwrap_or_default(),
            target: NONE,
        });
    }

    /// The arguments of the term that was just referred to.
    fn call(&mut self, arguments: &ast::CallArguments<&'t str>) {
        let reference = index(self.facts.uses.len().saturating_sub(1));
        let arguments = self.arguments(arguments);
        self.facts.calls.push(Call {
            reference,
            arguments,
        });
    }

    /// Lists the arguments of a call, then walks over them: nested calls list theirs after.
    fn arguments(&mut self, arguments: &ast::CallArguments<&'t str>) -> Indices {
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
                name: name.map_or_else(Span::default, |name| self.span(name)),
                literal: literal.map(|literal| self.span(literal)),
                is_string,
            });
        }
        let all = start..index(self.facts.arguments.len());
        for value in &arguments.positional {
            self.inline(value);
        }
        for named in &arguments.named {
            self.inline(&named.value);
        }
        self.facts.is_doubtful |= leniency::in_call(arguments);
        all
    }
}
