//! Faults of the list of variants: where one begins, and which is the default.

use crate::ftl::boundary::{is_entry, name_length};
use crate::ftl::cause::junk::{Found, Junk, last_key};
use crate::ftl::cause::kind::SyntaxCause;
use fluent_syntax::parser::ErrorKind;

/// No variant with a `*`, or more than one.
pub fn defaults(junk: &Junk<'_>) -> Option<Found> {
    match junk.kind {
        ErrorKind::MissingDefaultVariant => Some(stopped(junk).unwrap_or_else(|| no_default(junk))),
        ErrorKind::MultipleDefaultVariants => {
            let star = junk.pos.saturating_sub(1);
            Some((star..junk.pos, SyntaxCause::TwoDefaults))
        }
        // After a default the parser has all it needs, and looks for the `}`.
        ErrorKind::ExpectedToken('}') => broken_bracket(junk),
        _ => None,
    }
}

/// The line at which the parser saw the list end before its `}`.
fn stopped(junk: &Junk<'_>) -> Option<Found> {
    let rest = junk.rest();
    if let Some(at) = marked_within_text(junk) {
        return Some(at);
    }
    if let Some(after) = rest.strip_prefix('}') {
        let is_early = after.trim_start().starts_with(['*', '['])
            && after.trim_start_matches([' ', '\r']).starts_with('\n');
        return is_early.then(|| (junk.here(), SyntaxCause::StrayBrace));
    }
    if rest.is_empty() || is_entry(rest.as_bytes()) {
        return None;
    }
    let line = junk.line_of(junk.pos);
    if junk.text[..junk.pos].ends_with('\n') {
        // In column one it may be a text, too: `(one) …`, but not `(see below) …`.
        let bracket =
            broken_bracket(junk).filter(|_| head(rest).is_some_and(|head| is_form(head.1)));
        let is_text = !rest.starts_with(['.', '*', '[']);
        let lost = || is_text.then_some((line, SyntaxCause::LostIndent));
        return bracket.or_else(lost);
    }
    broken_bracket(junk).or_else(|| {
        let is_first = line.start == junk.pos && !rest.starts_with(['.', '*', '[']);
        is_first.then_some((line, SyntaxCause::VariantExpected))
    })
}

/// `(one)`, `one]`, `- [one]`: a variant with another bracket, or with characters before it.
fn broken_bracket(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before();
    let list = before.rfind("->")?;
    let line = junk.line_of(junk.pos);
    let content = &junk.text[line.clone()];
    // Only at the beginning of a line of the list, not within an inner placeable.
    // Unicode whitespace that is none to Fluent may come first: then the line begins after it.
    let before = junk.text.get(line.start..junk.pos).unwrap_or_default();
    let is_first = before.trim_matches('*').is_empty();
    let is_in_list = line.start > junk.range.start + list;
    if !is_first || !is_in_list {
        return None;
    }
    let (before, key, len) = head(content)?;
    let needs_star = content[..len].contains('*') || key == "other";
    let written = if needs_star && !has_star_elsewhere(junk, line.start) {
        format!("*[{key}]")
    } else {
        format!("[{key}]")
    };
    if content.starts_with(&written) {
        return None;
    }
    let is_whole = content[..len].ends_with(&format!("[{key}]")) && !before.is_empty();
    let key = key.to_owned();
    let cause = if is_whole {
        SyntaxCause::VariantExtra {
            key,
            fixed: written,
        }
    } else {
        SyntaxCause::VariantBracket {
            key,
            fixed: written,
        }
    };
    Some((line.start..line.start + len, cause))
}

/// The characters before the name of a variant, its name, and where the bracket after it ends.
fn head(line: &str) -> Option<(&str, &str, usize)> {
    let start = line.find(|c: char| c.is_ascii_alphanumeric())?;
    let before = &line[..start];
    let digits = line[start..].bytes().take_while(u8::is_ascii_digit).count();
    let len = name_length(&line.as_bytes()[start..]).max(digits);
    let key = &line[start..start + len];
    let close = line[start + len..].chars().next()?;
    let is_extra = |c: char| !c.is_alphanumeric() && !matches!(c, '{' | '}' | '$' | '"');
    let is_head = before.chars().all(is_extra)
        && before.chars().count() <= 5
        && (matches!(close, ']' | '）' | '］' | '】') || close == ')' && before.contains('('));
    is_head.then(|| (before, key, start + len + close.len_utf8()))
}

/// Whether a variant with a star stands in another line of the list than the one that begins at
/// `line`.
fn has_star_elsewhere(junk: &Junk<'_>, line: usize) -> bool {
    let start = junk.before().rfind("->").unwrap_or(0);
    let list = junk.content()[start..].lines().skip(1);
    let own = &junk.text[junk.line_of(line)];
    list.take_while(|line| !line.trim_start().starts_with('}'))
        .any(|line| line.trim_start().starts_with("*[") && line.trim() != own)
}

/// A `*[…]` or `[other]` after other words or characters, so that it is text of the variant
/// above.
fn marked_within_text(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before();
    let list = before.rfind("->")?;
    let marks = ["*[", "[other]"];
    let at = marks
        .iter()
        .find_map(|mark| before[list..].rfind(mark))
        .map(|at| junk.range.start + list + at)?;
    let line = junk.line_of(at);
    let prefix = &junk.text[line.start..at];
    let is_after = prefix.starts_with('[') && junk.text[at..].starts_with("*[");
    if is_after {
        return Some((at..at + 2, SyntaxCause::VariantOwnLine));
    }
    let content = &junk.text[line.clone()];
    let (_, key, len) = head(content)?;
    let is_extra = !prefix.is_empty() && at < line.start + len && prefix != "*";
    is_extra.then(|| {
        let cause = SyntaxCause::VariantExtra {
            key: key.into(),
            fixed: format!("*[{key}]"),
        };
        (line.start..line.start + len, cause)
    })
}

/// All variants are read, and none has a star.
fn no_default(junk: &Junk<'_>) -> Found {
    let before = junk.before();
    let list = before.rfind("->").unwrap_or(0);
    let keys: Vec<&str> = before[list..]
        .lines()
        .filter_map(|line| Some(line.trim().strip_prefix('[')?.split_once(']')?.0.trim()))
        .collect();
    let span = last_key(junk).unwrap_or_else(|| junk.here());
    if let Some(at) = before[list..]
        .rfind("[other]")
        .filter(|_| keys.contains(&"other"))
    {
        let start = junk.range.start + list + at;
        let cause = SyntaxCause::NoDefault {
            key: "other".into(),
        };
        return (start..start + "[other]".len(), cause);
    }
    if !keys.is_empty() && keys.iter().all(|key| is_form(key)) {
        return (
            span,
            SyntaxCause::NoOther {
                key: "other".into(),
            },
        );
    }
    let key = keys.last().copied().unwrap_or("other");
    (span, SyntaxCause::NoDefault { key: key.into() })
}

/// Whether a key is for numbers.
pub fn is_form(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other") || key.parse::<f64>().is_ok()
}
