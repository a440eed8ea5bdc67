//! Faults of the head of an entry: its name, and the `=` after it.

use crate::ftl::boundary::name_length;
use crate::ftl::cause::junk::{Found, Junk, follows_an_entry, is_quote};
use crate::ftl::cause::kind::SyntaxCause;
use fluent_syntax::parser::ErrorKind;

/// `name：`, `name＝`: something that looks or works like `=` elsewhere.
pub fn equals_look_alike(junk: &Junk<'_>) -> Option<Found> {
    let at_equals = junk.kind == &ErrorKind::ExpectedToken('=');
    let name = junk.id().to_owned();
    let cause = match junk.rest().chars().next()? {
        '＝' | '﹦' | '꞊' | '═' => SyntaxCause::FullWidthEquals { name },
        // Below a text it may be prose, as in `Note: …`.
        ':' | '：' if follows_an_entry(junk) => SyntaxCause::ColonBelow { name },
        ':' | '：' => SyntaxCause::Colon { name },
        _ => return None,
    };
    at_equals.then(|| (junk.here(), cause))
}

/// `name.attribute = text` on one line.
pub fn dotted(junk: &Junk<'_>) -> Option<Found> {
    let after = junk.rest().strip_prefix('.')?;
    let len = name_length(after.as_bytes());
    let is_attribute = junk.kind == &ErrorKind::ExpectedToken('=') && len > 0;
    is_attribute.then(|| {
        let cause = SyntaxCause::DottedName {
            name: junk.id().into(),
            attribute: after[..len].into(),
        };
        (junk.range.start..junk.pos + 1 + len, cause)
    })
}

/// A name that begins with a digit.
pub fn digit(junk: &Junk<'_>) -> Option<Found> {
    let (name, rest) = head(junk)?;
    let starts = junk.at_name()
        && name
            .trim_start_matches('-')
            .starts_with(|c: char| c.is_ascii_digit());
    (starts && rest.starts_with('='))
        .then(|| at_start(junk, name, SyntaxCause::NameDigit { name: name.into() }))
}

/// A name in quotation marks.
pub fn quoted(junk: &Junk<'_>) -> Option<Found> {
    let (name, rest) = head(junk)?;
    let bare = name.trim_matches(|c| is_quote(c) || matches!(c, '"' | '」'));
    let is_quoted = bare.len() < name.len() && !bare.is_empty();
    (junk.at_head() && is_quoted && rest.starts_with(['=', '＝']))
        .then(|| at_start(junk, name, SyntaxCause::NameQuotes { name: bare.into() }))
}

/// A name with a letter beyond a–z.
pub fn not_ascii(junk: &Junk<'_>) -> Option<Found> {
    let (name, rest) = head(junk)?;
    let is_not_ascii = junk.at_head() && name.chars().any(|c| !c.is_ascii() && c.is_alphanumeric());
    (is_not_ascii && rest.starts_with(['=', '＝']))
        .then(|| at_start(junk, name, SyntaxCause::NameNotAscii { name: name.into() }))
}

/// A name with some other character in it.
pub fn character(junk: &Junk<'_>) -> Option<Found> {
    let (name, rest) = head(junk)?;
    let bad = name
        .char_indices()
        .find(|(_, c)| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))?;
    (junk.at_head() && rest.starts_with('=')).then(|| {
        let cause = SyntaxCause::NameCharacter {
            name: name.into(),
            character: bad.1.to_string(),
        };
        (junk.range.start..junk.range.start + name.len(), cause)
    })
}

/// A name of two or three words.
pub fn with_space(junk: &Junk<'_>) -> Option<Found> {
    if junk.kind != &ErrorKind::ExpectedToken('=') {
        return None;
    }
    let line = &junk.text[junk.first_line()];
    let name = line
        .split('=')
        .next()
        .filter(|name| name.len() < line.len())?
        .trim_end();
    let mut words = name.split(' ').filter(|word| !word.is_empty());
    let is_name = |word: &str| {
        word.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let count = words.clone().count();
    ((2..=4).contains(&count) && words.all(is_name)).then(|| {
        let joined: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
        let cause = SyntaxCause::NameSpace {
            name: name.into(),
            fixed: joined.join("-"),
        };
        (junk.range.start..junk.range.start + name.len(), cause)
    })
}

/// An `=` without a name before it.
pub fn missing(junk: &Junk<'_>) -> Option<Found> {
    let start = junk.first_line().start;
    (junk.at_name() && junk.content().trim_start().starts_with('='))
        .then(|| (start..start + 1, SyntaxCause::NoName))
}

/// A name without its `=`.
pub fn no_equals(junk: &Junk<'_>) -> Option<Found> {
    let id = junk.id();
    (junk.kind == &ErrorKind::ExpectedToken('=') && !id.is_empty())
        .then(|| at_start(junk, id, SyntaxCause::NoEquals { name: id.into() }))
}

/// Points at the name that the part begins with.
fn at_start(junk: &Junk<'_>, name: &str, cause: SyntaxCause) -> Found {
    let start = junk.range.start;
    (start..start + name.len(), cause)
}

/// The first word of the part, and what follows it after spaces.
fn head<'a>(junk: &Junk<'a>) -> Option<(&'a str, &'a str)> {
    let line = junk.content().lines().next()?;
    let len = line.find([' ', '\t', '=', '＝']).unwrap_or(line.len());
    (len > 0).then(|| (&line[..len], line[len..].trim_start()))
}
