//! The canonical form, written from a tree and the text that it was parsed from.

use super::Refusal;
use super::layout::PatternLayout;
use crate::ftl::{limits, place};
use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, InlineExpression, Pattern,
    PatternElement, Resource, Variant, VariantKey,
};

/// Columns by which a part is indented under what it belongs to.
const STEP: usize = 4;

/// What was written before.
#[derive(Clone, Copy, Debug, Default)]
pub struct WriterState {
    /// Whether anything was.
    something: bool,
    /// Whether the last of it was a comment that stands alone.
    comment: bool,
}

/// Writes `resource`, parsed from `source` or a part of it. Junk is not written.
///
/// # Errors
///
/// A result of more than [`limits::MAX_FILE_BYTES`]: many short lines, deeply nested.
pub fn write(
    source: &str,
    resource: &Resource<&str>,
    state: &mut WriterState,
) -> Result<String, Refusal> {
    let mut writer = Writer {
        source,
        out: String::new(),
    };
    for entry in &resource.body {
        let is_comment = !matches!(entry, Entry::Message(_) | Entry::Term(_));
        let apart = place::blank_line_before(source, place::entry(source, entry));
        if state.something && (apart || is_comment || state.comment) {
            writer.out.push('\n');
        }
        writer.entry(entry);
        *state = WriterState {
            something: true,
            comment: is_comment,
        };
        if writer.is_full() {
            return Err(Refusal::TooLarge);
        }
    }
    Ok(writer.out)
}

struct Writer<'s> {
    source: &'s str,
    out: String,
}

impl Writer<'_> {
    fn is_full(&self) -> bool {
        self.out.len() as u64 > limits::MAX_FILE_BYTES
    }

    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn indent(&mut self, columns: usize) {
        self.out.extend(std::iter::repeat_n(' ', columns));
    }

    fn entry(&mut self, entry: &Entry<&str>) {
        match entry {
            Entry::Message(message) => {
                self.comment(message.comment.as_ref(), "#");
                self.push(message.id.name);
                self.fields(message.value.as_ref(), &message.attributes);
            }
            Entry::Term(term) => {
                self.comment(term.comment.as_ref(), "#");
                self.push("-");
                self.push(term.id.name);
                self.fields(Some(&term.value), &term.attributes);
            }
            Entry::Comment(comment) => self.comment(Some(comment), "#"),
            Entry::GroupComment(comment) => self.comment(Some(comment), "##"),
            Entry::ResourceComment(comment) => self.comment(Some(comment), "###"),
            Entry::Junk { .. } => {}
        }
    }

    fn comment(&mut self, comment: Option<&Comment<&str>>, marker: &str) {
        for line in comment.iter().flat_map(|comment| &comment.content) {
            self.push(marker);
            if !line.is_empty() {
                self.push(" ");
                self.push(line);
            }
            self.push("\n");
        }
    }

    fn fields(&mut self, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) {
        self.push(" =");
        if let Some(value) = value {
            self.pattern(value, 0);
        }
        for attribute in attributes {
            self.push("\n");
            self.indent(STEP);
            self.push(".");
            self.push(attribute.id.name);
            self.push(" =");
            self.pattern(&attribute.value, STEP);
        }
        self.push("\n");
    }

    /// Writes what follows a `=` or a `]` in a line that is indented by `owner` columns.
    fn pattern(&mut self, pattern: &Pattern<&str>, owner: usize) {
        let column = owner + STEP;
        let layout = PatternLayout::new(self.source, pattern, column);
        self.push(if layout.block { "\n" } else { " " });
        for (nth, element) in pattern.elements.iter().enumerate() {
            // Beyond the limit nothing is kept anyway.
            if self.is_full() {
                return;
            }
            match element {
                PatternElement::TextElement { value } => self.text(value, layout.text),
                PatternElement::Placeable { expression } => {
                    if self.out.ends_with('\n') {
                        let at = place::brace(self.source, expression);
                        let was = place::indent(self.source, at);
                        // The first one may have stood beside the `=`.
                        let was = was.filter(|_| nth > 0 || layout.block);
                        self.indent(was.map_or(column, |was| layout.brace(was)));
                    }
                    self.placeable(expression, column);
                }
            }
        }
    }

    fn text(&mut self, text: &str, column: usize) {
        for line in text.split_inclusive('\n') {
            if self.out.ends_with('\n') && line != "\n" {
                self.indent(column);
            }
            self.push(line);
        }
    }

    /// Writes a placeable in a pattern whose lines begin in column `column`.
    fn placeable(&mut self, expression: &Expression<&str>, column: usize) {
        self.push("{");
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.placeable(expression, column);
            }
            Expression::Inline(inline) => {
                self.push(" ");
                self.inline(inline, column);
                self.push(" ");
            }
            Expression::Select { selector, variants } => {
                self.push(" ");
                self.inline(selector, column);
                self.push(" ->\n");
                for variant in variants {
                    self.variant(variant, column + STEP);
                }
                self.indent(column);
            }
        }
        self.push("}");
    }

    fn variant(&mut self, variant: &Variant<&str>, column: usize) {
        if variant.default {
            self.indent(column - 1);
            self.push("*");
        } else {
            self.indent(column);
        }
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            variant.key;
        self.push("[");
        self.push(key);
        self.push("]");
        self.pattern(&variant.value, column);
        self.push("\n");
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, column: usize) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.push("\"");
                self.push(value);
                self.push("\"");
            }
            InlineExpression::NumberLiteral { value } => self.push(value),
            InlineExpression::VariableReference { id } => {
                self.push("$");
                self.push(id.name);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.push(id.name);
                self.arguments(arguments, column);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.name(id.name, attribute.as_ref().map(|attribute| attribute.name));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.push("-");
                self.name(id.name, attribute.as_ref().map(|attribute| attribute.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments, column);
                }
            }
            InlineExpression::Placeable { expression } => self.placeable(expression, column),
        }
    }

    fn name(&mut self, id: &str, attribute: Option<&str>) {
        self.push(id);
        if let Some(attribute) = attribute {
            self.push(".");
            self.push(attribute);
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>, column: usize) {
        let mut separator = "";
        self.push("(");
        for positional in &arguments.positional {
            self.push(separator);
            self.inline(positional, column);
            separator = ", ";
        }
        for named in &arguments.named {
            self.push(separator);
            self.push(named.name.name);
            self.push(": ");
            self.inline(&named.value, column);
            separator = ", ";
        }
        self.push(")");
    }
}
