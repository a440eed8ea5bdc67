//! Choices between variants.

use super::{insert, rest_of_line};
use crate::ftl::boundary::name_length;
use crate::ftl::cause::kind::SyntaxCause;
use crate::ftl::cause::placeable::variants::is_form;
use crate::ftl::edit::Fix;
use std::ops::Range;

/// Choices between variants.
pub fn fix(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let whole = span.clone();
    Some(match cause {
        SyntaxCause::Arrow { .. } => {
            if text[whole.clone()].contains('[') {
                Fix::guess(insert(span.start), "->\n    ")
            } else {
                Fix::safe(whole, "->")
            }
        }
        SyntaxCause::NoDefault { .. } => Fix::guess(insert(span.start), "*"),
        SyntaxCause::TwoDefaults => Fix::guess(whole, ""),
        SyntaxCause::StarSpace { key } | SyntaxCause::StarInside { key } => {
            Fix::safe(whole, format!("*[{key}]"))
        }
        SyntaxCause::VariantBracket { fixed, .. } | SyntaxCause::VariantExtra { fixed, .. } => {
            Fix::safe(whole, fixed)
        }
        SyntaxCause::VariantsSameLine => same_line(text, span.start),
        SyntaxCause::VariantOwnLine => Fix::safe(insert(span.start), "\n    "),
        SyntaxCause::VariantExpected => return without_brackets(text, span),
        SyntaxCause::KeyUnclosed => return unclosed(text, span),
        SyntaxCause::KeyKnown { keys, .. } if !keys.contains(',') => Fix::guess(whole, keys),
        _ => return None,
    })
}

/// Starts a new line for each variant that stands on the line of the arrow, and for the brace after the last.
fn same_line(text: &str, start: usize) -> Fix {
    let line = rest_of_line(text, start);
    let (mut depth, mut spaces) = (0_usize, 0);
    let mut breaks = Vec::new();
    for (at, byte) in line.bytes().enumerate() {
        let place = start + at - spaces..start + at;
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => {
                breaks.push((place, "\n"));
                break;
            }
            b'}' => depth -= 1,
            b'[' | b'*' if depth == 0 && spaces > 0 && is_key(&line[at..]) => {
                breaks.push((place, "\n    "));
            }
            _ => {}
        }
        spaces = if byte == b' ' { spaces + 1 } else { 0 };
    }
    let first = insert(start);
    // What looks like another variant may be part of the text of the first.
    let fix = if breaks.is_empty() {
        Fix::safe(first, "\n    ")
    } else {
        Fix::guess(first, "\n    ")
    };
    breaks
        .into_iter()
        .fold(fix, |fix, (place, new)| fix.and(place, new))
}

/// Whether a text begins with the name of a variant in its brackets.
fn is_key(text: &str) -> bool {
    let text = text.strip_prefix('*').unwrap_or(text);
    let key = text.strip_prefix('[').and_then(|text| text.split_once(']'));
    key.is_some_and(|(key, _)| {
        let key = key.trim();
        !key.is_empty() && (name_length(key.as_bytes()) == key.len() || key.parse::<f64>().is_ok())
    })
}

/// `one text`: a plural form without its brackets.
fn without_brackets(text: &str, span: &Range<usize>) -> Option<Fix> {
    let word = text.get(span.clone())?.split(' ').next()?;
    is_form(word).then(|| Fix::guess(span.start..span.start + word.len(), format!("[{word}]")))
}

/// `[one text`: the bracket goes after the name.
fn unclosed(text: &str, span: &Range<usize>) -> Option<Fix> {
    let inside = text.get(span.clone())?.strip_prefix('[')?;
    let key = inside.split([' ', '{']).next()?;
    let is_name = name_length(key.as_bytes()) == key.len() && !key.is_empty();
    (is_name || key.parse::<f64>().is_ok())
        .then(|| Fix::guess(insert(span.start + 1 + key.len()), "]"))
}
