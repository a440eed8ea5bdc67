//! Faults inside `{ }`.

use crate::ftl::boundary;
use crate::ftl::cause::junk::{Found, Junk, is_quote, is_whole, last_open};
use crate::ftl::cause::kind::SyntaxCause;
use fluent_syntax::parser::ErrorKind;

/// A string that does not end on its line.
pub fn string(junk: &Junk<'_>) -> Option<Found> {
    let unclosed = matches!(
        junk.kind,
        ErrorKind::UnterminatedStringLiteral | ErrorKind::ExpectedToken('"')
    );
    let start = junk.range.start + junk.before().rfind('"').unwrap_or(0);
    // One that opens the text and one that was to end it; of more, the backslash may be meant.
    let line = junk.text.get(junk.line_of(start).start..start);
    let line = line.unwrap_or_default();
    let is_second = line.ends_with('\\') && line.matches('"').count() == 1;
    let after = junk.text.get(start + 1..).unwrap_or_default();
    let ends = after.trim_start_matches(' ').starts_with(['}', ')', ',']);
    if unclosed && is_second && ends {
        return Some((start - 1..start + 1, SyntaxCause::EscapedQuote));
    }
    unclosed.then(|| (start..junk.line_of(start).end, SyntaxCause::UnclosedString))
}

/// A backslash that means nothing, or a `\u` with too few digits.
pub fn escape(junk: &Junk<'_>) -> Option<Found> {
    let is_unicode = match junk.kind {
        ErrorKind::UnknownEscapeSequence(_) => false,
        ErrorKind::InvalidUnicodeEscapeSequence(_) => true,
        _ => return None,
    };
    // The parser stops at the backslash in the one case, and after the digits in the other.
    let start = if !is_unicode && junk.rest().starts_with('\\') {
        junk.pos
    } else {
        junk.range.start + junk.before().rfind('\\').unwrap_or(0)
    };
    let escape: String = junk.text[start..].chars().take(2).collect();
    // At the end of its line it is the text between quotation marks that does not end.
    if !is_unicode && matches!(&*escape, "\\" | "\\\n" | "\\\r") {
        let quote = junk.text[..start].rfind('"').unwrap_or(start);
        return Some((quote..start + 1, SyntaxCause::UnclosedString));
    }
    let span = start..start + escape.len();
    Some(if is_unicode {
        (span, SyntaxCause::UnicodeEscape { escape })
    } else {
        match &*escape {
            "\\n" => (span, SyntaxCause::EscapeNewline { escape }),
            "\\{" | "\\}" => (span, SyntaxCause::EscapeBrace { escape }),
            _ => (span, SyntaxCause::Escape { escape }),
        }
    })
}

/// Quotation marks that Fluent does not know.
pub fn quotes(junk: &Junk<'_>) -> Option<Found> {
    let here = junk.rest().chars().next()?;
    if !in_braces(junk) || !is_quote(here) {
        return None;
    }
    let around = || around(junk).or_else(|| after(junk));
    Some(around().unwrap_or_else(|| (junk.here(), SyntaxCause::Quotes)))
}

/// `“$name”`: straight ones would make it a text.
fn around(junk: &Junk<'_>) -> Option<Found> {
    let rest = junk.rest();
    let body = rest.trim_start_matches(|c| is_quote(c) || c == ' ');
    let len = body.find(|c| is_quote(c) || matches!(c, '}' | '\n' | '"'))?;
    let expression = body[..len].trim_end();
    let expression = expression
        .strip_suffix("->")
        .unwrap_or(expression)
        .trim_end();
    let is_first = junk.before().trim_end().ends_with('{');
    (is_first && is_whole(expression)).then(|| {
        let tail = &body[expression.len()..];
        let close = tail.trim_start_matches(|c| is_quote(c) || matches!(c, ' ' | '"'));
        let marks = tail[..tail.len() - close.len()].trim_end();
        let end = junk.pos + (rest.len() - body.len()) + expression.len() + marks.len();
        let cause = SyntaxCause::QuotesAround {
            expression: expression.into(),
        };
        (junk.pos..end, cause)
    })
}

/// `$name ”`: one that closes nothing.
fn after(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before();
    let written = before[last_open(before)? + 1..].trim();
    let here = junk.here();
    is_whole(written).then(|| {
        let mark = &junk.text[here.clone()];
        let cause = SyntaxCause::BracketExtra {
            character: mark.into(),
        };
        (here, cause)
    })
}

/// A dash that an editor wrote for the hyphen of a term.
pub fn dash(junk: &Junk<'_>) -> Option<Found> {
    let here = junk.rest().chars().next()?;
    let is_dash = matches!(
        here,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}'
    );
    let after = &junk.rest()[here.len_utf8()..];
    let len = boundary::name_length(after.as_bytes());
    let is_term = is_dash && len > 0 && junk.kind == &ErrorKind::ExpectedInlineExpression;
    is_term.then(|| {
        let cause = SyntaxCause::Dash {
            character: here.to_string(),
            kind: kind_of_dash(here),
            fixed: format!("-{}", &after[..len]),
        };
        (junk.here(), cause)
    })
}

/// What a dash is called: languages have names for two of them.
fn kind_of_dash(dash: char) -> &'static str {
    match dash {
        '\u{2013}' => "en",
        '\u{2014}' => "em",
        _ => "other",
    }
}

/// Full-width brackets and punctuation of an East Asian keyboard.
pub fn full_width(junk: &Junk<'_>) -> Option<Found> {
    let here = junk.rest().chars().next()?;
    let plain = match u32::from(here) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0)?,
        0x3000 => ' ',
        _ => return None,
    };
    in_braces(junk).then(|| {
        let cause = SyntaxCause::FullWidth {
            character: here.to_string(),
            fixed: plain.to_string(),
        };
        (junk.here(), cause)
    })
}

/// A name in braces that is none.
pub fn name(junk: &Junk<'_>) -> Option<Found> {
    let here = junk.rest().chars().next()?;
    let before = junk.before();
    let variable = before.ends_with('$');
    let number = matches!(junk.kind, ErrorKind::ExpectedCharRange { range } if range == "0-9");
    let letters = matches!(junk.kind, ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z");
    let joined = before.ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if variable && letters {
        return Some(variable_space(junk).unwrap_or_else(|| {
            let is_not_ascii = !here.is_ascii() && here.is_alphanumeric();
            let cause = if is_not_ascii {
                SyntaxCause::ReferenceName
            } else {
                SyntaxCause::VariableName
            };
            (junk.pos - 1..word_end(junk), cause)
        }));
    }
    let is_not_ascii = !here.is_ascii() && here.is_alphanumeric();
    if (in_braces(junk)
        && is_not_ascii
        && (joined || junk.kind == &ErrorKind::ExpectedInlineExpression))
        || number
        || letters
    {
        let start = word_start(junk);
        return Some((start..word_end(junk), SyntaxCause::ReferenceName));
    }
    let two_words = junk.kind == &ErrorKind::ExpectedToken('}') && here.is_alphanumeric();
    let same_line = !before[before.rfind('{')?..].contains('\n');
    (two_words && same_line).then(|| (word_start(junk)..word_end(junk), SyntaxCause::ReferenceName))
}

/// `{ message .attribute }`: a space before the dot.
pub fn attribute_space(junk: &Junk<'_>) -> Option<Found> {
    let after = junk.rest().strip_prefix('.')?;
    let attribute = &after[..boundary::name_length(after.as_bytes())];
    let before = junk.before().trim_end_matches([' ', '\n', '\r']);
    let name = &before[before.rfind(['{', '(', ',', ' ', '\n'])? + 1..];
    let end = junk.range.start + before.len();
    let is_reference = junk.kind == &ErrorKind::ExpectedToken('}')
        && !attribute.is_empty()
        && boundary::is_name(name)
        && end < junk.pos;
    is_reference.then(|| {
        let (name, attribute) = (name.into(), attribute.into());
        (
            end..junk.pos,
            SyntaxCause::AttributeSpace { name, attribute },
        )
    })
}

/// `{ name$ }`: the `$` after the name.
pub fn dollar_after(junk: &Junk<'_>) -> Option<Found> {
    let after = junk.rest().strip_prefix('$')?;
    let before = junk.before();
    let open = last_open(before)?;
    let name = before[open + 1..].trim();
    let is_alone = after.trim_start().starts_with(['}', '-']);
    (in_braces(junk) && is_alone && boundary::is_name(name)).then(|| {
        let start = junk.range.start + open + 1;
        let start = start + before[open + 1..].find(name).unwrap_or(0);
        let cause = SyntaxCause::VariableDollarAfter {
            variable: name.into(),
        };
        (start..junk.pos + 1, cause)
    })
}

/// `$ name`: a space between the `$` and the name.
fn variable_space(junk: &Junk<'_>) -> Option<Found> {
    let rest = junk.rest();
    let body = rest.trim_start_matches(' ');
    let spaces = rest.len() - body.len();
    let len = boundary::name_length(body.as_bytes());
    (spaces > 0 && len > 0).then(|| {
        let cause = SyntaxCause::VariableSpace {
            variable: body[..len].into(),
        };
        (junk.pos - 1..junk.pos + spaces + len, cause)
    })
}

/// `{ }` with nothing in it.
pub fn empty(junk: &Junk<'_>) -> Option<Found> {
    let open = junk.range.start + junk.before().rfind('{')?;
    let is_empty = junk.text[open + 1..].trim_start().starts_with('}');
    (is_empty && junk.kind == &ErrorKind::ExpectedInlineExpression)
        .then(|| (open..junk.here().end, SyntaxCause::EmptyPlaceable))
}

/// A `{` that nothing closes.
pub fn unclosed(junk: &Junk<'_>) -> Option<Found> {
    if !in_braces(junk) {
        return None;
    }
    let line_end = memchr::memchr(b'\n', junk.rest().as_bytes()).unwrap_or(junk.rest().len());
    let before = junk.before();
    let at_line_start = before
        .rsplit('\n')
        .next()
        .is_some_and(|line| line.trim().is_empty());
    let closed_later = junk.rest()[..line_end].contains('}');
    // The parser ran into the entry below.
    let line_start = junk.text[..junk.pos]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let in_next =
        line_start > junk.range.start && boundary::names_entry(&junk.text.as_bytes()[line_start..]);
    if closed_later && !at_line_start && !in_next {
        return None;
    }
    let open = junk.range.start + last_open(before)?;
    Some((open..open + 1, SyntaxCause::UnclosedBrace))
}

/// Anything else in braces.
pub fn other(junk: &Junk<'_>) -> Option<Found> {
    in_braces(junk).then(|| (junk.here(), SyntaxCause::Placeable))
}

fn in_braces(junk: &Junk<'_>) -> bool {
    matches!(
        junk.kind,
        ErrorKind::ExpectedToken('}')
            | ErrorKind::ExpectedInlineExpression
            | ErrorKind::ExpectedLiteral
    )
}

fn word_start(junk: &Junk<'_>) -> usize {
    let before = junk.before().trim_end();
    let word = before.len() - before.rfind([' ', '{', '(']).map_or(0, |at| at + 1);
    junk.range.start + before.len() - word
}

/// Where the word ends that the parser stopped in, or at least the character.
fn word_end(junk: &Junk<'_>) -> usize {
    let rest = junk.rest();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let len = rest.len() - rest.trim_start_matches(is_part).len();
    junk.here().end.max(junk.pos + len)
}
