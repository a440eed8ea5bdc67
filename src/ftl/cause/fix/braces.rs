//! Braces.

use super::{insert, rest_of_line};
use crate::ftl::boundary::{name_length, next_entry};
use crate::ftl::cause::kind::SyntaxCause;
use crate::ftl::edit::Fix;
use std::ops::Range;

/// Braces.
pub fn fix(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let whole = span.clone();
    Some(match cause {
        SyntaxCause::StrayBrace | SyntaxCause::EmptyPlaceable => Fix::guess(whole, ""),
        SyntaxCause::StrayBraceVariable { variable } => {
            Fix::safe(whole, format!("{{ ${variable} }}"))
        }
        SyntaxCause::StrayBraceTerm { term } => Fix::safe(whole, format!("{{ -{term} }}")),
        SyntaxCause::BracesTurned { expression } | SyntaxCause::BraceMissing { expression } => {
            Fix::safe(whole, format!("{{ {expression} }}"))
        }
        SyntaxCause::BraceOwnLine => Fix::safe(insert(span.start), "\n    "),
        SyntaxCause::BackslashBrace => {
            let brace = &text[span.end - 1..span.end];
            Fix::guess(whole, format!("{{ \"{brace}\" }}"))
        }
        SyntaxCause::BracketOther { .. } => Fix::safe(whole, "}"),
        SyntaxCause::BracketExtra { .. } | SyntaxCause::AttributeSpace { .. } => {
            Fix::safe(whole, "")
        }
        SyntaxCause::UnclosedBrace => return unclosed_select(text, span),
        SyntaxCause::NestedSelector => return nested(text, span),
        SyntaxCause::WordsInBraces { variable } => words_after(text, span, variable)?,
        SyntaxCause::TermAttribute => return attribute_of_term(text, span),
        _ => return None,
    })
}

/// A `}` below the last variant, where only variants stand below the `{`.
fn unclosed_select(text: &str, span: &Range<usize>) -> Option<Fix> {
    let body = &text[span.start..next_entry(text.as_bytes(), span.start)];
    let (head, variants) = body.split_once('\n')?;
    let is_variant = |line: &str| {
        line.starts_with(['[', '*'])
            && line.contains(']')
            && line.matches('{').count() == line.matches('}').count()
    };
    let mut lines = variants.trim_end().lines().map(str::trim);
    let is_whole = head.trim_end().ends_with("->") && lines.all(is_variant);
    let end = span.start + body.trim_end().len();
    is_whole.then(|| Fix::guess(insert(end), "\n    }"))
}

/// `{ { $name } -> …`: the inner braces go.
fn nested(text: &str, span: &Range<usize>) -> Option<Fix> {
    let inner = text.get(span.start..)?.strip_prefix('{')?;
    let close = inner.find('}')?;
    let expression = inner[..close].trim();
    let is_plain = !expression.is_empty() && !expression.contains(['{', '"', '\n']);
    is_plain.then(|| Fix::safe(span.start..span.start + close + 2, expression))
}

/// `{ $name and words }`: the words go after the brace.
fn words_after(text: &str, span: &Range<usize>, variable: &str) -> Option<Fix> {
    let after = text.get(span.end..)?;
    let brace = after.len() - after.trim_start_matches(' ').len();
    after[brace..].starts_with('}').then_some(())?;
    let start = span.start + 1 + variable.len();
    let words = text.get(start..span.end)?.trim();
    Some(Fix::guess(
        start..span.end + brace + 1,
        format!(" }} {words}"),
    ))
}

/// `{ -term.attribute }`: the term itself is shown.
fn attribute_of_term(text: &str, span: &Range<usize>) -> Option<Fix> {
    let line = rest_of_line(text, span.start);
    let dot = line
        .find(['.', '}'])
        .filter(|at| line[*at..].starts_with('.'))?;
    let len = name_length(&line.as_bytes()[dot + 1..]);
    let at = span.start + dot;
    (len > 0).then(|| Fix::guess(at..at + 1 + len, ""))
}
