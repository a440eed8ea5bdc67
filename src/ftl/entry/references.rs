//! What an entry refers to: the messages, terms and functions that must be at hand to print it.

use fluent_syntax::ast;

/// What an entry refers to.
#[derive(Debug, Default)]
pub struct EntryReferences {
    /// The ids of messages and terms, a term's with its `-`, in the order of the text.
    pub ids: Vec<String>,
    /// The terms among them, each with the names of what it is given.
    pub terms: Vec<(String, Vec<String>)>,
    /// How deeply expressions nest.
    pub nesting: usize,
    /// Whether `NUMBER` is called.
    pub numbers: bool,
    /// Whether a function is called that Fluent here has not, or `NUMBER` of what is no number.
    pub unknown: bool,
    /// The variables that the value shows. One that only chooses between variants is none.
    pub shown: Vec<String>,
}

/// Finds what an entry refers to.
pub fn references(entry: &ast::Entry<&str>) -> EntryReferences {
    let mut found = EntryReferences::default();
    let (value, attributes) = match entry {
        ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return found,
    };
    let of_value = value.map_or(0, |value| found.pattern(value));
    let shown = std::mem::take(&mut found.shown);
    let attributes = attributes.iter().map(|attribute| &attribute.value);
    let of_attributes = attributes.map(|value| found.pattern(value)).max();
    found.nesting = of_value.max(of_attributes.unwrap_or_default());
    found.shown = shown;
    found
}

/// Each returns how deeply what it looks at nests.
impl EntryReferences {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> usize {
        let mut deepest = 0;
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                deepest = deepest.max(self.expression(expression));
            }
        }
        deepest
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) -> usize {
        1 + match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let known = self.shown.len();
                let mut deepest = self.inline(selector);
                self.shown.truncate(known);
                for variant in variants {
                    deepest = deepest.max(self.pattern(&variant.value));
                }
                deepest
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> usize {
        match inline {
            ast::InlineExpression::MessageReference { id, .. } => self.ids.push(id.name.to_owned()),
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let given = named.map(|named| named.name.name.to_owned()).collect();
                let id = format!("-{}", id.name);
                self.ids.push(id.clone());
                self.terms.push((id, given));
                if let Some(arguments) = arguments {
                    return self.arguments(arguments);
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let is_number = id.name == "NUMBER" && may_be_number(arguments.positional.first());
                self.numbers |= is_number;
                self.unknown |= !is_number;
                return self.arguments(arguments);
            }
            ast::InlineExpression::VariableReference { id } => self.shown.push(id.name.to_owned()),
            ast::InlineExpression::Placeable { expression } => return self.expression(expression),
            _ => {}
        }
        0
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) -> usize {
        let named = arguments.named.iter().map(|named| &named.value);
        let all = arguments.positional.iter().chain(named);
        let deepest = all.map(|inline| self.inline(inline)).max();
        1 + deepest.unwrap_or_default()
    }
}

fn may_be_number(argument: Option<&ast::InlineExpression<&str>>) -> bool {
    matches!(
        argument,
        Some(
            ast::InlineExpression::NumberLiteral { .. }
                | ast::InlineExpression::VariableReference { .. }
                | ast::InlineExpression::FunctionReference { .. }
        )
    )
}
