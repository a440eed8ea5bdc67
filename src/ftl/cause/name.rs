//! Faults of the head of an entry: its name, and the `=` behind it.

use super::brace::is_quote;
use super::words::follows_an_entry;
use super::{Found, Junk};
use crate::ftl::boundary::name_length;
use crate::phrase::Phrase;
use fluent_syntax::parser::ErrorKind;

/// `name：`, `name＝`: something that looks or works like `=` elsewhere.
pub fn equals_look_alike(junk: &Junk<'_>) -> Option<Found> {
    let at_equals = junk.kind == &ErrorKind::ExpectedToken('=');
    let id = match junk.rest().chars().next()? {
        '＝' | '﹦' | '꞊' | '═' => "syntax-full-width-equals",
        // Below a text it may be prose, as in `Note: …`.
        ':' | '：' if follows_an_entry(junk) => "syntax-colon-below",
        ':' | '：' => "syntax-colon",
        _ => return None,
    };
    at_equals.then(|| (junk.here(), Phrase::new(id).with("name", junk.id())))
}

/// `name.attribute = text` on one line.
pub fn dotted(junk: &Junk<'_>) -> Option<Found> {
    let after = junk.rest().strip_prefix('.')?;
    let len = name_length(after.as_bytes());
    let is_attribute = junk.kind == &ErrorKind::ExpectedToken('=') && len > 0;
    is_attribute.then(|| {
        let phrase = Phrase::new("syntax-dotted-name")
            .with("name", junk.id())
            .with("attribute", &after[..len]);
        (junk.range.start..junk.pos + 1 + len, phrase)
    })
}

/// A name that begins with a digit.
pub fn digit(junk: &Junk<'_>) -> Option<Found> {
    let (name, rest) = head(junk)?;
    let starts = junk.at_name()
        && name
            .trim_start_matches('-')
            .starts_with(|c: char| c.is_ascii_digit());
    (starts && rest.starts_with('=')).then(|| named(junk, "syntax-name-digit", name))
}

/// A name in quotation marks.
pub fn quoted(junk: &Junk<'_>) -> Option<Found> {
    let (name, rest) = head(junk)?;
    let bare = name.trim_matches(|c| is_quote(c) || matches!(c, '"' | '」'));
    let is_quoted = bare.len() < name.len() && !bare.is_empty();
    (junk.at_head() && is_quoted && rest.starts_with(['=', '＝'])).then(|| {
        let (span, _) = named(junk, "", name);
        (span, Phrase::new("syntax-name-quotes").with("name", bare))
    })
}

/// A name with a letter beyond a–z.
pub fn not_ascii(junk: &Junk<'_>) -> Option<Found> {
    let (name, rest) = head(junk)?;
    let foreign = junk.at_head() && name.chars().any(|c| !c.is_ascii() && c.is_alphanumeric());
    (foreign && rest.starts_with(['=', '＝'])).then(|| named(junk, "syntax-name-not-ascii", name))
}

/// A name with some other character in it.
pub fn character(junk: &Junk<'_>) -> Option<Found> {
    let (name, rest) = head(junk)?;
    let bad = name
        .char_indices()
        .find(|(_, c)| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))?;
    (junk.at_head() && rest.starts_with('=')).then(|| {
        let phrase = Phrase::new("syntax-name-character")
            .with("name", name)
            .with("character", bad.1.to_string());
        (junk.range.start..junk.range.start + name.len(), phrase)
    })
}

/// A name of two or three words.
pub fn with_blank(junk: &Junk<'_>) -> Option<Found> {
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
        let phrase = Phrase::new("syntax-name-blank")
            .with("name", name)
            .with("fixed", joined.join("-"));
        (junk.range.start..junk.range.start + name.len(), phrase)
    })
}

/// An `=` without a name before it.
pub fn missing(junk: &Junk<'_>) -> Option<Found> {
    let start = junk.first_line().start;
    (junk.at_name() && junk.content().trim_start().starts_with('='))
        .then(|| (start..start + 1, Phrase::new("syntax-no-name")))
}

/// A name without its `=`.
pub fn no_equals(junk: &Junk<'_>) -> Option<Found> {
    let id = junk.id();
    (junk.kind == &ErrorKind::ExpectedToken('=') && !id.is_empty())
        .then(|| named(junk, "syntax-no-equals", id))
}

fn named(junk: &Junk<'_>, id: &'static str, name: &str) -> Found {
    let start = junk.range.start;
    (
        start..start + name.len(),
        Phrase::new(id).with("name", name),
    )
}

/// The first word of the part, and what follows it after blanks.
fn head<'a>(junk: &Junk<'a>) -> Option<(&'a str, &'a str)> {
    let line = junk.content().lines().next()?;
    let len = line.find([' ', '\t', '=', '＝']).unwrap_or(line.len());
    (len > 0).then(|| (&line[..len], line[len..].trim_start()))
}
