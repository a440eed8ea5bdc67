//! What our parser lets pass in the parentheses of a call, and Fluent's grammar does not: other
//! programs leave the whole message out.

use super::span;
use fluent_syntax::ast::{CallArguments, InlineExpression};

/// A slip of that kind.
#[derive(Clone, Copy, Debug)]
pub enum Slip<'t> {
    /// No comma stands before this value or option.
    Comma(&'t str),
    /// The value of an option is a word without quotation marks.
    Unquoted(&'t str),
}

/// Adds the slips in what a call is given; `text` is what it was parsed from.
pub fn look<'t>(text: &'t str, given: &CallArguments<&'t str>, slips: &mut Vec<Slip<'t>>) {
    let positional = given.positional.iter().map(|value| (None, value));
    let named = given
        .named
        .iter()
        .map(|named| (Some(named.name.name), &named.value));
    // Where the one before ends.
    let mut end = None;
    for (name, value) in positional.chain(named) {
        let first = name.or_else(|| ends(value).map(|(first, _)| first));
        if let (Some(end), Some(first)) = (end, first) {
            let between = text.get(end..span(text, first).start);
            if between.is_some_and(|between| !between.contains(',')) {
                slips.push(Slip::Comma(first));
            }
        }
        if let (Some(_), InlineExpression::MessageReference { id, .. }) = (name, value) {
            slips.push(Slip::Unquoted(id.name));
        }
        end = ends(value).and_then(|(_, last)| Some(span(text, last?).end));
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
