//! What our parser accepts in the parentheses of a call and Fluent's grammar does not: other programs
//! drop the whole message.

use crate::text::span::Span;
use fluent_syntax::ast::{CallArguments, InlineExpression};

/// An error of that kind.
#[derive(Clone, Copy, Debug)]
pub enum CallError {
    /// There is no comma before this argument.
    MissingComma(Span),
    /// The value of an option is this word without quotation marks.
    MissingQuotes(Span),
}

/// Adds the errors in the arguments of a call; `text` is what they were parsed from.
pub fn find(text: &str, given: &CallArguments<&str>, errors: &mut Vec<CallError>) {
    let positional = given.positional.iter().map(|value| (None, value));
    let named = given.named.iter();
    let named = named.map(|named| (Some(named.name.name), &named.value));
    let span = |part: &str| Span::of(text, part);
    // The end of the argument before.
    let mut end = None;
    for (name, value) in positional.chain(named) {
        let first = name.or_else(|| ends(value).map(|(first, _)| first));
        if let (Some(end), Some(first)) = (end, first.and_then(span)) {
            let between = text.get(end..first.range().start);
            if between.is_some_and(|between| !between.contains(',')) {
                errors.push(CallError::MissingComma(first));
            }
        }
        if let (Some(_), InlineExpression::MessageReference { id, .. }) = (name, value) {
            errors.extend(span(id.name).map(CallError::MissingQuotes));
        }
        end = ends(value).and_then(|(_, last)| Some(span(last?)?.range().end));
    }
}

/// The first and the last name or literal of a value; no last one where it is a call.
fn ends<'t>(value: &InlineExpression<&'t str>) -> Option<(&'t str, Option<&'t str>)> {
    Some(match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (value, Some(value))
        }
        InlineExpression::VariableReference { id } => (id.name, Some(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            let last = attribute.as_ref().map_or(id.name, |one| one.name);
            (id.name, Some(last))
        }
        InlineExpression::TermReference { id, .. }
        | InlineExpression::FunctionReference { id, .. } => (id.name, None),
        InlineExpression::Placeable { .. } => return None,
    })
}
