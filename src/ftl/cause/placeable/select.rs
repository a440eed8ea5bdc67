//! Faults of a choice between variants: what it asks, its arrow, its keys, its default.

use crate::ftl::boundary;
use crate::ftl::cause::junk::{Found, Junk, last_key};
use crate::ftl::cause::kind::SyntaxCause;
use fluent_syntax::parser::ErrorKind;

/// A star apart from its bracket (`* [other]`), or within it (`[*other]`).
pub fn star(junk: &Junk<'_>) -> Option<Found> {
    let is_head = matches!(
        junk.kind,
        ErrorKind::MissingDefaultVariant
            | ErrorKind::ExpectedToken('}' | '[')
            | ErrorKind::ExpectedCharRange { .. }
    );
    let line = junk.line_of(junk.pos);
    let content = &junk.text[line.clone()];
    let key = |after: &str| {
        let key = after.split_once(']')?.0.trim();
        let is_word = key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        (is_head && is_word && !key.is_empty()).then(|| key.to_owned())
    };
    let (after, is_inside) = if let Some(after) = content.strip_prefix('*') {
        (after.trim_start().strip_prefix('[')?, false)
    } else {
        let after = content.strip_prefix('[')?.trim_start();
        (after.strip_prefix('*')?, true)
    };
    if content.starts_with("*[") {
        return None;
    }
    let key = key(after)?;
    let len = content.find(']').map_or(content.len(), |at| at + 1);
    let cause = if is_inside {
        SyntaxCause::StarInside { key }
    } else {
        SyntaxCause::StarSpace { key }
    };
    Some((line.start..line.start + len, cause))
}

/// `=>`, `→` and others instead of `->`, or none at all.
pub fn arrow(junk: &Junk<'_>) -> Option<Found> {
    if junk.kind != &ErrorKind::ExpectedToken('}') {
        return None;
    }
    let rest = junk.rest();
    let len = ["=>", "→", "–>", "—>", "- >", "⟶", "➔", ">", "[", "*["]
        .iter()
        .find(|mark| rest.starts_with(**mark))?
        .len();
    let before = junk.before();
    let selector = before
        .rfind('{')
        .map_or("", |open| before[open + 1..].trim());
    let is_short = !selector.is_empty() && selector.len() < 60 && !selector.contains('\n');
    let selector = if is_short { selector } else { "$name" };
    let cause = SyntaxCause::Arrow {
        selector: selector.into(),
    };
    Some((junk.pos..junk.pos + len, cause))
}

/// Something that Fluent does not choose by.
pub fn wrong_selector(junk: &Junk<'_>) -> Option<Found> {
    let cause = match junk.kind {
        ErrorKind::MessageReferenceAsSelector => SyntaxCause::MessageSelector,
        ErrorKind::MessageAttributeAsSelector => SyntaxCause::AttributeSelector,
        ErrorKind::TermReferenceAsSelector => SyntaxCause::TermSelector,
        ErrorKind::TermAttributeAsPlaceable => SyntaxCause::TermAttribute,
        ErrorKind::ExpectedSimpleExpressionAsSelector => SyntaxCause::NestedSelector,
        _ => return None,
    };
    let before = junk.before();
    let start = junk.range.start + before.rfind('{').unwrap_or(0);
    if cause == SyntaxCause::MessageSelector
        && let Some(found) = function(junk)
    {
        return Some(found);
    }
    if cause == SyntaxCause::TermAttribute
        && let Some(found) = term_attribute_name(junk)
    {
        return Some(found);
    }
    Some((start..junk.pos.max(start + 1), cause))
}

/// `{ PLATFORM ->`: a function without its parentheses.
fn function(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before();
    let open = before.rfind('{')?;
    let name = before[open + 1..].trim();
    let is_function = name.len() > 1
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && boundary::is_name(name)
        && !name.contains(|c: char| c.is_ascii_lowercase());
    is_function.then(|| {
        let start = open + 1 + before[open + 1..].find(name).unwrap_or(0);
        let start = junk.range.start + start;
        let cause = SyntaxCause::FunctionParentheses { name: name.into() };
        (start..start + name.len(), cause)
    })
}

/// `{ -term.případ ->`: the name of a term's attribute goes on with a letter beyond a to z.
fn term_attribute_name(junk: &Junk<'_>) -> Option<Found> {
    let (before, rest) = (junk.before(), junk.rest());
    let goes_on =
        rest.starts_with(char::is_alphanumeric) && before.ends_with(char::is_alphanumeric);
    let dot = junk.range.start + before.rfind('.')?;
    let len = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_'));
    let end = junk.pos + len.unwrap_or(rest.len());
    goes_on.then(|| {
        let name = junk.text[dot..end].to_owned();
        (dot..end, SyntaxCause::TermAttributeName { name })
    })
}

/// Variants that begin on the line of the arrow.
pub fn same_line(junk: &Junk<'_>) -> Option<Found> {
    matches!(junk.kind, ErrorKind::ExpectedCharRange { range } if range.starts_with('\n'))
        .then(|| (junk.here(), SyntaxCause::VariantsSameLine))
}

/// A variant without a text.
pub fn empty_variant(junk: &Junk<'_>) -> Option<Found> {
    if junk.kind != &ErrorKind::MissingValue {
        return None;
    }
    let at = junk.rest().chars().next();
    let line = junk.line_of(junk.pos);
    let column_one = junk.pos == 0 || junk.text[..junk.pos].ends_with('\n');
    if column_one && at.is_some_and(char::is_alphanumeric) {
        return Some((line, SyntaxCause::LostIndent));
    }
    let key = last_key(junk)?;
    let name = junk.text[key.clone()].trim_matches(['[', ']', ' ']);
    let cause = SyntaxCause::EmptyVariant { key: name.into() };
    Some((key, cause))
}

/// A key that is neither one word nor a number.
pub fn key(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before();
    let open = before.rfind('[')?;
    let within = !before[open..].contains(']');
    let expected = match junk.kind {
        ErrorKind::ExpectedToken(token) => *token == ']',
        ErrorKind::ExpectedCharRange { .. } => {
            before[open + 1..].trim_start_matches(['-', ' ']).is_empty()
        }
        _ => false,
    };
    if !within || !expected {
        return None;
    }
    let start = junk.range.start + open;
    let line_end = junk.line_of(start).end;
    let has_name = !before[open + 1..].trim().is_empty();
    let cause = match junk.text[start..line_end].find(']') {
        None if has_name => SyntaxCause::KeyUnclosed,
        _ if junk.rest().starts_with('{') => SyntaxCause::KeyPlaceable,
        None => SyntaxCause::KeyUnclosed,
        Some(len) => {
            let key = junk.text[start + 1..start + len].trim();
            if is_not_ascii(key) {
                let cause = SyntaxCause::KeyLetter { key: key.into() };
                return Some((start..start + len + 1, cause));
            }
            SyntaxCause::Key
        }
    };
    let len = junk.text[start..line_end]
        .find(']')
        .map_or(line_end - start, |at| at + 1);
    Some((start..start + len, cause))
}

/// Whether a key is one word, with a letter beyond a to z.
fn is_not_ascii(key: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    !key.is_ascii() && key.chars().all(is_part)
}
