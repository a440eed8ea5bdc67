//! Whether two trees say the same, comments included.
//!
//! The parser makes one text element of each line, and one more of each line end that was CRLF: a
//! pattern's neighbouring texts are joined before they are compared. All else must be equal.

use crate::ftl::place;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
    Resource,
};

/// Byte offset in `text` of the first entry of `before`, parsed from it, that `after` says
/// otherwise or lacks.
pub fn difference(text: &str, before: &Resource<&str>, after: &Resource<&str>) -> Option<usize> {
    let pairs = before.body.iter().zip(&after.body);
    let changed = pairs
        .filter(|(was, is)| !entries(was, is))
        .map(|(was, _)| was)
        .next();
    let lost = before.body.get(after.body.len());
    let added = after.body.len() > before.body.len();
    match changed.or(lost) {
        Some(was) => Some(place::entry(text, was)),
        None => added.then_some(text.len()),
    }
}

fn entries(was: &Entry<&str>, is: &Entry<&str>) -> bool {
    match (was, is) {
        (Entry::Message(was), Entry::Message(is)) => {
            was.id == is.id
                && was.comment == is.comment
                && match (&was.value, &is.value) {
                    (Some(was), Some(is)) => patterns(was, is),
                    (None, None) => true,
                    _ => false,
                }
                && attributes(&was.attributes, &is.attributes)
        }
        (Entry::Term(was), Entry::Term(is)) => {
            was.id == is.id
                && was.comment == is.comment
                && patterns(&was.value, &is.value)
                && attributes(&was.attributes, &is.attributes)
        }
        (was, is) => was == is,
    }
}

/// Whether two lists are equally long and alike, one by one.
fn each<T>(was: &[T], is: &[T], alike: impl Fn(&T, &T) -> bool) -> bool {
    was.len() == is.len() && was.iter().zip(is).all(|(was, is)| alike(was, is))
}

fn attributes(was: &[Attribute<&str>], is: &[Attribute<&str>]) -> bool {
    each(was, is, |was, is| {
        was.id == is.id && patterns(&was.value, &is.value)
    })
}

fn patterns(was: &Pattern<&str>, is: &Pattern<&str>) -> bool {
    each(&joined(was), &joined(is), |was, is| match (was, is) {
        (Piece::Text(was), Piece::Text(is)) => was == is,
        (Piece::Placeable(was), Piece::Placeable(is)) => expressions(was, is),
        _ => false,
    })
}

enum Piece<'t, 's> {
    Text(String),
    Placeable(&'t Expression<&'s str>),
}

fn joined<'t, 's>(pattern: &'t Pattern<&'s str>) -> Vec<Piece<'t, 's>> {
    let mut pieces = Vec::with_capacity(pattern.elements.len());
    for element in &pattern.elements {
        match (element, pieces.last_mut()) {
            (PatternElement::TextElement { value }, Some(Piece::Text(text))) => {
                text.push_str(value);
            }
            (PatternElement::TextElement { value }, _) => {
                pieces.push(Piece::Text((*value).to_owned()));
            }
            (PatternElement::Placeable { expression }, _) => {
                pieces.push(Piece::Placeable(expression));
            }
        }
    }
    pieces
}

fn expressions(was: &Expression<&str>, is: &Expression<&str>) -> bool {
    match (was, is) {
        (Expression::Inline(was), Expression::Inline(is)) => inlines(was, is),
        (
            Expression::Select { selector, variants },
            Expression::Select {
                selector: is_selector,
                variants: is_variants,
            },
        ) => {
            inlines(selector, is_selector)
                && each(variants, is_variants, |was, is| {
                    was.key == is.key
                        && was.default == is.default
                        && patterns(&was.value, &is.value)
                })
        }
        _ => false,
    }
}

fn inlines(was: &InlineExpression<&str>, is: &InlineExpression<&str>) -> bool {
    use InlineExpression::{FunctionReference, Placeable, TermReference};
    match (was, is) {
        (Placeable { expression: was }, Placeable { expression: is }) => expressions(was, is),
        (
            FunctionReference { id, arguments },
            FunctionReference {
                id: is_id,
                arguments: is_arguments,
            },
        ) => id == is_id && calls(arguments, is_arguments),
        (
            TermReference {
                id,
                attribute,
                arguments,
            },
            TermReference {
                id: is_id,
                attribute: is_attribute,
                arguments: is_arguments,
            },
        ) => {
            id == is_id
                && attribute == is_attribute
                && match (arguments, is_arguments) {
                    (Some(was), Some(is)) => calls(was, is),
                    (None, None) => true,
                    _ => false,
                }
        }
        (was, is) => was == is,
    }
}

fn calls(was: &CallArguments<&str>, is: &CallArguments<&str>) -> bool {
    each(&was.positional, &is.positional, inlines) && was.named == is.named
}
