//! `missing-variable`: a variable of the source that no variant here uses, not even in what it refers
//! to. The reader would not learn what it stands for. A variable that the source only chooses by, and
//! never shows, is not asked for: many a language needs no such choice.

use super::{BASE, Rule, in_file};
use crate::check::counting::shows;
use crate::check::locale::{File, View};
use crate::check::settings::Sink;
use crate::check::variables::{bare, with_brackets};
use crate::facts::{Pattern, Use, items};
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-variable",
    source: "hello = Hello, { $name }!\n",
    wrong: "hello = ¡Hola!\n",
    right: "hello = ¡Hola, { $name }!\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for (pattern, difference) in view
        .differences
        .iter()
        .filter(|(pattern, _)| pattern.renders)
    {
        let signs = bare(items(&view.file.facts.texts, &pattern.texts));
        for name in &difference.missing {
            // `{ name }` for `{ $name }` is told of as an unknown reference.
            let lost_sign = |one: &Use<'_>| matches!(one, Use::Reference { id, attribute: None, near: None } if id == name);
            if items(&view.file.facts.uses, &pattern.uses)
                .iter()
                .any(lost_sign)
                || is_only_chosen_by(view, pattern, name)
            {
                continue;
            }
            let text = with_braces(view.file, pattern);
            // Which of several signs is for which variable, nobody can tell.
            let bare = without_braces(view, pattern, signs.get(name).copied());
            let sign = match bare {
                _ if text.contains('｛') => None,
                None if difference.missing.len() == 1 => sign(text),
                bare => bare,
            };
            // Braces of an East Asian keyboard are plain text to Fluent.
            let phrase = match sign {
                Some(sign) if bare.is_some() => {
                    Phrase::new("missing-variable-bare").with("sign", sign)
                }
                Some(sign) => Phrase::new("missing-variable-sign").with("sign", sign),
                None if text.contains('｛') => Phrase::new("missing-variable-full-width"),
                None => Phrase::new("missing-variable"),
            };
            let phrase = phrase
                .with("variable", *name)
                .with("name", view.name_of(pattern));
            let span = sign.map_or_else(|| view.head_of(pattern), |sign| view.file.span(sign));
            sink.report(span, phrase);
        }
    }
}

/// The variable as it stands in the text, and the brackets that were typed for its braces.
fn without_braces<'l>(
    view: &View<'l, '_>,
    pattern: &Pattern<'_>,
    sign: Option<&'l str>,
) -> Option<&'l str> {
    let sign = sign?;
    let other = source_pattern(view, pattern);
    let source = other.map_or("", |(twin, other)| twin.source_of(other));
    Some(with_brackets(view.file.text, sign, source))
}

/// The source's value or attribute, and its file.
fn source_pattern<'s>(
    view: &View<'_, 's>,
    pattern: &Pattern<'_>,
) -> Option<(&'s File<'s>, &'s Pattern<'s>)> {
    let facts = &view.file.facts;
    let own = facts.pattern_of(facts.entry(pattern.entry), pattern.attribute)?;
    let other = (*view.file.twin_patterns.get(own as usize)?)?;
    let twin = view.twin()?;
    Some((twin, twin.facts.patterns.get(other as usize)?))
}

/// Whether the source's text chooses by a variable, and does not show it.
fn is_only_chosen_by(view: &View<'_, '_>, pattern: &Pattern<'_>, name: &str) -> bool {
    source_pattern(view, pattern).is_some_and(|(twin, other)| !shows(&twin.facts, other, name))
}

/// The text of a pattern, with the braces of a placeable at its beginning or end.
fn with_braces<'t>(file: &File<'t>, pattern: &Pattern<'_>) -> &'t str {
    let (start, end) = (pattern.span.start as usize, pattern.span.end as usize);
    let before = file.text[..start].trim_end_matches(' ');
    let start = before.strip_suffix('{').map_or(start, str::len);
    let after = file.text[end..].trim_start_matches(' ');
    let end = after
        .strip_prefix('}')
        .map_or(end, |rest| file.text.len() - rest.len());
    file.text.get(start..end).unwrap_or_default()
}

/// The sign by which other formats fill in a value, if a text has one alone: `%s`, `%1$s`, `%@`,
/// `%(name)s`, or `{0}`, which is a number to Fluent.
fn sign(text: &str) -> Option<&str> {
    let mut signs = text.match_indices(['%', '{']).filter_map(|(at, start)| {
        let rest = &text[at + 1..];
        let len = if start == "{" {
            index(rest)
        } else {
            directive(rest)
        };
        Some(&text[at..=at + len?])
    });
    signs.next().filter(|_| signs.next().is_none())
}

/// Bytes of the longest sign that is looked for.
const LONGEST: usize = 100;

/// The bytes before a closing sign, if it is near.
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
    use super::sign;

    #[test]
    fn signs_of_other_formats_are_known() {
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
            assert_eq!(sign(text), expected, "{text:?}");
        }
    }
}
