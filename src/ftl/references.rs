//! What an entry refers to: the messages and terms that must be at hand to print it.

use fluent_syntax::ast;

/// Adds the ids that `entry` refers to, a term's with its `-`, in the order of the text.
pub fn references(entry: &ast::Entry<&str>, ids: &mut Vec<String>) {
    let (value, attributes) = match entry {
        ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => return,
    };
    for pattern in value
        .into_iter()
        .chain(attributes.iter().map(|attribute| &attribute.value))
    {
        in_pattern(pattern, ids);
    }
}

fn in_pattern(pattern: &ast::Pattern<&str>, ids: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, ids);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, ids: &mut Vec<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, ids),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, ids);
            for variant in variants {
                in_pattern(&variant.value, ids);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, ids: &mut Vec<String>) {
    match inline {
        ast::InlineExpression::MessageReference { id, .. } => ids.push(id.name.to_owned()),
        ast::InlineExpression::TermReference { id, arguments, .. } => {
            ids.push(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                in_arguments(arguments, ids);
            }
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, ids),
        ast::InlineExpression::Placeable { expression } => in_expression(expression, ids),
        _ => {}
    }
}

fn in_arguments(arguments: &ast::CallArguments<&str>, ids: &mut Vec<String>) {
    for inline in &arguments.positional {
        in_inline(inline, ids);
    }
    for named in &arguments.named {
        in_inline(&named.value, ids);
    }
}
