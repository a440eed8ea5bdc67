//! Placeholders of other formats.

use std::ops::Range;

/// Returns the bytes of the placeholder of another format, if a text has one alone: `%s`, `%1$s`, `%@`,
/// `%(name)s`, or `{0}`, which is a number to Fluent.
pub fn placeholder(text: &str) -> Option<Range<usize>> {
    let mut places = text.match_indices(['%', '{']).filter_map(|(at, start)| {
        let rest = &text[at + 1..];
        let len = if start == "{" {
            index(rest)
        } else {
            directive(rest)
        };
        Some(at..at + 1 + len?)
    });
    places.next().filter(|_| places.next().is_none())
}

/// Bytes of the longest placeholder that is looked for.
const LONGEST: usize = 100;

/// The bytes before a closing bracket, if it is near.
fn before(text: &str, closing: u8) -> Option<usize> {
    let text = text.as_bytes();
    memchr::memchr(closing, text.get(..LONGEST).unwrap_or(text))
}

/// The length of a number and `}` at the beginning of a text.
fn index(text: &str) -> Option<usize> {
    let inside = &text[..before(text, b'}')?];
    let number = inside.trim_matches(' ');
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(inside.len() + 1)
}

/// The length of what follows a `%` that fills in a value.
fn directive(text: &str) -> Option<usize> {
    let named = text
        .strip_prefix('(')
        .and_then(|name| Some(before(name, b')')? + 2));
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = text[digits..].starts_with('$').then_some(digits + 1);
    let len = named.or(numbered).unwrap_or_default();
    let mut rest = text[len..].chars();
    let is_kind = rest
        .next()
        .is_some_and(|kind| matches!(kind, 's' | 'd' | '@' | 'i' | 'f' | 'u'));
    let is_word = rest.next().is_some_and(char::is_alphanumeric);
    (is_kind && !is_word).then_some(len + 1)
}

#[cfg(test)]
mod tests {
    use super::placeholder;

    #[test]
    fn placeholders_of_other_formats_are_found() {
        for (text, expected) in [
            ("Hola, %s!", Some("%s")),
            ("%1$s", Some("%1$s")),
            ("%(name)s.", Some("%(name)s")),
            ("%@ y 50 % de ello", Some("%@")),
            ("Hola, { 0 }", Some("{ 0 }")),
            ("{0}", Some("{0}")),
            ("%s y %s", None),
            ("50 % de", None),
            ("100 %sure", None),
            ("%d'eau %", Some("%d")),
            ("%", None),
            ("%(", None),
            ("%(é", None),
            ("%(é)s", Some("%(é)s")),
            ("{ $n }", None),
            ("{", None),
            ("%é", None),
        ] {
            let found = placeholder(text).map(|at| &text[at]);
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
