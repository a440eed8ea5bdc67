//! Faults of a value: none at all, or one that begins where Fluent reads no text.

use crate::ftl::boundary;
use crate::ftl::cause::junk::{Found, Junk, first_content, has_no_value};
use crate::ftl::cause::kind::SyntaxCause;
use crate::text::char_boundary::char_boundary;
use fluent_syntax::parser::ErrorKind;
use std::ops::Range;

/// A tab where spaces must be.
pub fn tab(junk: &Junk<'_>) -> Option<Found> {
    let place = if junk.rest().starts_with('\t') {
        Some(junk.pos)
    } else if has_no_value(junk) || junk.at_head() {
        first_content(junk).filter(|at| junk.text[*at..].starts_with('\t'))
    } else {
        None
    };
    let at = place?;
    Some((at..at + 1, SyntaxCause::Tab))
}

/// `. name = text`: a space between the dot of an attribute and its name.
pub fn dot_space(junk: &Junk<'_>) -> Option<Found> {
    let at = if has_no_value(junk) {
        first_content(junk)?
    } else if junk.at_name() {
        first_character(junk)
    } else {
        return None;
    };
    let after = junk.text[at..].strip_prefix('.')?;
    let body = after.trim_start_matches(' ');
    let spaces = after.len() - body.len();
    let is_attribute =
        spaces > 0 && boundary::is_entry(body.as_bytes()) && !body.starts_with(['-', '#']);
    is_attribute.then(|| {
        let name = &body[..boundary::name_length(body.as_bytes())];
        let cause = SyntaxCause::DotSpace {
            attribute: name.into(),
        };
        (at + 1..at + 1 + spaces, cause)
    })
}

/// A line of text that begins with a character that means something else to Fluent.
pub fn special_start(junk: &Junk<'_>) -> Option<Found> {
    let at = if has_no_value(junk) {
        first_content(junk)?
    } else if junk.at_name() {
        first_character(junk)
    } else {
        return None;
    };
    let character = &junk.text[at..].chars().next()?;
    let rest = &junk.text.as_bytes()[at + 1..];
    let name = boundary::name_length(rest);
    if *character == '.'
        && name > 0
        && rest[name..].iter().find(|byte| **byte != b' ') == Some(&b'=')
    {
        return None; // an attribute
    }
    if *character == '{' && has_no_value(junk) && is_json(&junk.text[at + 1..]) {
        return Some((at..at + 1, SyntaxCause::Json));
    }
    let is_special = matches!(character, '[' | '*' | '.' | '{');
    // A `}` alone is an end that has no beginning: another cause.
    let on_own_line = has_no_value(junk) && *character == '}';
    (is_special || on_own_line).then(|| {
        let cause = SyntaxCause::SpecialStart {
            character: character.to_string(),
        };
        (at..at + 1, cause)
    })
}

/// Whether what follows a `{` is a name of JSON: in quotation marks, with a colon after it.
fn is_json(text: &str) -> bool {
    let name = text.trim_start().strip_prefix('"');
    let after = name.and_then(|name| name.split_once('"'));
    after.is_some_and(|(name, after)| !name.contains('\n') && after.trim_start().starts_with(':'))
}

/// The same for a dot in a variant's text: the parser looks for the `}` there.
pub fn special_start_inside(junk: &Junk<'_>) -> Option<Found> {
    let is_in_list = matches!(
        junk.kind,
        ErrorKind::ExpectedToken('}') | ErrorKind::MissingDefaultVariant
    ) && junk.before().contains("->");
    let after = junk.rest().strip_prefix('.')?;
    let is_first = junk.line_of(junk.pos).start == junk.pos;
    let name = boundary::name_length(after.as_bytes());
    let is_attribute = name > 0 && after[name..].trim_start_matches(' ').starts_with('=');
    (is_in_list && is_first && !is_attribute && !after.starts_with(['[', '*'])).then(|| {
        let character = ".".to_owned();
        (junk.here(), SyntaxCause::SpecialStart { character })
    })
}

/// A name and its attributes, each with nothing after its `=`.
pub fn empty_lines(junk: &Junk<'_>) -> Option<Found> {
    let mut below = junk.content().trim_end().lines().skip(1).peekable();
    let are_empty = has_no_value(junk)
        && below.peek().is_some()
        && below.all(|line| line.trim_end().ends_with('='));
    are_empty.then(|| {
        let cause = SyntaxCause::EmptyLines {
            name: junk.id().into(),
        };
        (junk.first_line(), cause)
    })
}

/// A name with nothing after its `=`.
pub fn empty(junk: &Junk<'_>) -> Option<Found> {
    if !has_no_value(junk) {
        return None;
    }
    let id = junk.id();
    let head = junk.first_line();
    let bytes = junk.text.as_bytes();
    let next = &bytes[junk.range.end..];
    if let Some(line) = lost_below(junk) {
        return Some((line, SyntaxCause::LostIndent));
    }
    let lost = !junk.content().ends_with("\n\n")
        && !next.is_empty()
        && !boundary::is_entry(next)
        && !next.starts_with(b"\n");
    if lost {
        return Some((junk.line_of(junk.range.end), SyntaxCause::LostIndent));
    }
    let name = id.to_owned();
    let cause = if matches!(junk.kind, ErrorKind::ExpectedTermField { .. }) {
        SyntaxCause::EmptyTerm { name }
    } else {
        SyntaxCause::EmptyValue { name }
    };
    Some((head, cause))
}

/// The line right below the head, where it stands in column one and is a text: the parser takes a letter
/// beyond a to z for no beginning of anything.
fn lost_below(junk: &Junk<'_>) -> Option<Range<usize>> {
    let at = first_content(junk)?;
    let head = junk.text[junk.range.start..at].strip_suffix('\n')?;
    let line = junk.line_of(at);
    let word = junk.text[line.clone()].split([' ', '=']).next()?;
    let after = junk.text[line.start + word.len()..line.end].trim_start();
    let is_text = !head.contains('\n') && !after.starts_with('=') && !word.is_empty();
    let is_word = word.contains(char::is_alphanumeric);
    (is_text && is_word && line.start == at).then_some(line)
}

/// A line of a variant's text in column one: the choice ends before its `}`.
pub fn lost_inside(junk: &Junk<'_>) -> Option<Found> {
    let bytes = junk.text.as_bytes();
    let at_line_start =
        junk.kind == &ErrorKind::ExpectedToken('}') && junk.text[..junk.pos].ends_with('\n');
    let is_text =
        junk.rest().starts_with(char::is_alphanumeric) && !boundary::is_entry(&bytes[junk.pos..]);
    // A choice closes within a screen or two.
    let screen = &bytes[..bytes.len().min(junk.pos + 4096)];
    let end = char_boundary(junk.text, boundary::next_entry(screen, junk.pos));
    let closed_below = junk.text[junk.pos..end]
        .lines()
        .any(|line| line.trim_start().starts_with('}'));
    (at_line_start && is_text && closed_below)
        .then(|| (junk.line_of(junk.pos), SyntaxCause::LostIndent))
}

/// The first character of the part that is no space. (A part may begin after the dot of an attribute.)
fn first_character(junk: &Junk<'_>) -> usize {
    let content = junk.content();
    junk.range.start + (content.len() - content.trim_start().len())
}
