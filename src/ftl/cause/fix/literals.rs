//! Names and literals in braces.

use super::rest_of_line;
use crate::ftl::boundary::name_length;
use crate::ftl::cause::junk::is_quote;
use crate::ftl::cause::kind::SyntaxCause;
use crate::ftl::edit::Fix;
use crate::ftl::place::line_start;
use std::ops::Range;

/// Names and literals in braces.
pub fn fix(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let whole = span.clone();
    Some(match cause {
        SyntaxCause::VariableSpace { variable } | SyntaxCause::VariableDollarAfter { variable } => {
            Fix::safe(whole, format!("${variable}"))
        }
        SyntaxCause::VariableLetter { variable, .. } => Fix::guess(whole, format!("${variable}")),
        SyntaxCause::ReferenceName => return term_blank(text, span),
        SyntaxCause::Dash { .. } => Fix::safe(whole, "-"),
        SyntaxCause::FullWidth { fixed, .. } => Fix::safe(whole, fixed),
        SyntaxCause::Quotes => return quotes(text, span),
        SyntaxCause::QuotesAround { expression } => Fix::guess(whole, expression),
        SyntaxCause::UnclosedString => return unclosed(text, span),
        SyntaxCause::EscapedQuote => Fix::guess(span.start..span.start + 1, ""),
        SyntaxCause::EscapeBrace { .. } => Fix::safe(span.start..span.start + 1, ""),
        SyntaxCause::EscapeNewline { .. } => Fix::safe(whole, "\\u000A"),
        _ => return None,
    })
}

/// `{ - term }`: the space goes.
fn term_blank(text: &str, span: &Range<usize>) -> Option<Fix> {
    let after = rest_of_line(text, span.start).strip_prefix('-')?;
    let name = after.trim_start_matches(' ');
    let blanks = after.len() - name.len();
    let end = name[name_length(name.as_bytes())..].trim_start_matches(' ');
    let is_alone = blanks > 0 && end.len() < name.len() && end.starts_with(['}', '(']);
    let start = span.start + 1;
    is_alone.then(|| Fix::safe(start..start + blanks, ""))
}

/// Straight quotation marks for the pair that begins at a place. Of an option's value, no other meaning is
/// left.
fn quotes(text: &str, span: &Range<usize>) -> Option<Fix> {
    let rest = rest_of_line(text, span.end);
    let ends = |after: &str| after.trim_start_matches(' ').starts_with(['}', ')', ',']);
    let (at, mark) = rest
        .char_indices()
        .find(|(at, c)| (is_quote(*c) || *c == '"') && ends(&rest[at + c.len_utf8()..]))?;
    if rest[..at].contains(['"', '{', '}', '\\']) {
        return None;
    }
    let is_value = text[..span.start].trim_end_matches(' ').ends_with(':');
    let grade = if is_value { Fix::safe } else { Fix::guess };
    let close = span.end + at;
    Some(grade(span.clone(), "\"".to_owned()).and(close..close + mark.len_utf8(), "\""))
}

/// The second quotation mark of a text that ends with its braces.
fn unclosed(text: &str, span: &Range<usize>) -> Option<Fix> {
    let inside = text.get(span.clone())?.trim_end();
    let inside = inside.strip_suffix('}')?.trim_end_matches(' ');
    let before = &text[line_start(text, span.start)..span.start];
    let is_call = before.matches('(').count() > before.matches(')').count();
    let inside = match inside.strip_suffix(')') {
        Some(inside) if is_call => inside.trim_end_matches(' '),
        _ => inside,
    };
    let words = inside.get(1..).unwrap_or_default();
    let is_plain = !words.is_empty() && !words.contains(['{', '}']);
    let at = span.start + inside.len();
    is_plain.then(|| Fix::guess(at..at, "\""))
}
