//! What an entry refers to: the messages and terms that must be at hand to print it.

use fluent_syntax::ast;

/// Adds the ids that `entry` refers to, a term's with its `-`, in the order of the text. Returns how
/// deeply expressions nest in it.
pub fn references(entry: &ast::Entry<&str>, ids: &mut Vec<String>) -> usize {
    let (value, attributes) = match entry {
        ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return 0,
    };
    value
        .into_iter()
        .chain(attributes.iter().map(|attribute| &attribute.value))
        .map(|pattern| in_pattern(pattern, ids))
        .max()
        .unwrap_or_default()
}

fn in_pattern(pattern: &ast::Pattern<&str>, ids: &mut Vec<String>) -> usize {
    let mut deepest = 0;
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            deepest = deepest.max(in_expression(expression, ids));
        }
    }
    deepest
}

fn in_expression(expression: &ast::Expression<&str>, ids: &mut Vec<String>) -> usize {
    1 + match expression {
        ast::Expression::Inline(inline) => in_inline(inline, ids),
        ast::Expression::Select { selector, variants } => {
            let mut deepest = in_inline(selector, ids);
            for variant in variants {
                deepest = deepest.max(in_pattern(&variant.value, ids));
            }
            deepest
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, ids: &mut Vec<String>) -> usize {
    match inline {
        ast::InlineExpression::MessageReference { id, .. } => ids.push(id.name.to_owned()),
        ast::InlineExpression::TermReference { id, arguments, .. } => {
            ids.push(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                return in_arguments(arguments, ids);
            }
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            return in_arguments(arguments, ids);
        }
        ast::InlineExpression::Placeable { expression } => return in_expression(expression, ids),
        _ => {}
    }
    0
}

fn in_arguments(arguments: &ast::CallArguments<&str>, ids: &mut Vec<String>) -> usize {
    let named = arguments.named.iter().map(|named| &named.value);
    let all = arguments.positional.iter().chain(named);
    1 + all
        .map(|inline| in_inline(inline, ids))
        .max()
        .unwrap_or_default()
}
