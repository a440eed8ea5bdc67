//! Calls and their arguments.

use super::{insert, rest_of_line};
use crate::ftl::cause::kind::SyntaxCause;
use crate::ftl::edit::Fix;
use std::ops::Range;

/// Calls and their arguments.
pub fn fix(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    Some(match cause {
        SyntaxCause::Comma { .. } => {
            let before = text[..span.start].trim_end_matches(['"', '$', '-']);
            Fix::safe(insert(before.trim_end().len()), ",")
        }
        SyntaxCause::ArgumentQuotes { value } => Fix::safe(span.clone(), format!("\"{value}\"")),
        SyntaxCause::OptionEquals { .. } => Fix::safe(span.clone(), ":"),
        SyntaxCause::FunctionCase { fixed, .. } => Fix::safe(span.clone(), fixed),
        // Whether the program has such a function is not known.
        SyntaxCause::FunctionParentheses { .. } => Fix::guess(insert(span.end), "()"),
        SyntaxCause::UnclosedParenthesis => return unclosed(text, span),
        SyntaxCause::PositionalLast => return first(text, span),
        SyntaxCause::RepeatedArgument { name } => return repeated(text, span, name),
        _ => return None,
    })
}

/// `NUMBER($n }`: the parenthesis goes after the last value.
fn unclosed(text: &str, span: &Range<usize>) -> Option<Fix> {
    let rest = rest_of_line(text, span.end);
    let inside = rest[..rest.find('}')?].trim_end_matches(' ');
    let is_plain = !inside.trim().is_empty() && !inside.contains(['{', '(', ')', '"']);
    is_plain.then(|| Fix::safe(insert(span.end + inside.len()), ")"))
}

/// `NUMBER(style: "percent", $n)`: the value goes before the options.
fn first(text: &str, span: &Range<usize>) -> Option<Fix> {
    let before = text.get(..span.start)?;
    let open = before.rfind('(')?;
    let options = before[open + 1..].trim_end().strip_suffix(',')?;
    let is_plain = !options.contains(['{', '}', ')', '\n']);
    let value = text.get(span.clone())?;
    let comma = open + 1 + options.trim_end().len();
    is_plain.then(|| Fix::safe(insert(open + 1), format!("{value}, ")).and(comma..span.end, ""))
}

/// `case: "a", case: "b"`: the second one goes.
fn repeated(text: &str, span: &Range<usize>, name: &str) -> Option<Fix> {
    let before = text.get(..span.start)?.trim_end().strip_suffix(name)?;
    let start = before.trim_end().strip_suffix(',')?.len();
    let rest = rest_of_line(text, span.start);
    let value = rest.strip_prefix(':')?.trim_start_matches(' ');
    let len = match value.strip_prefix('"') {
        Some(inside) => {
            inside
                .find('"')
                .filter(|at| !inside[..*at].contains('\\'))?
                + 2
        }
        None => value.find([',', ')', ' '])?,
    };
    let end = span.start + rest.len() - value.len() + len;
    Some(Fix::guess(start..end, ""))
}
