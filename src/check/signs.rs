//! A sign by which other formats fill in a value, right before a placeable: `%{ $n }`, `#{ $n }`,
//! `${ $n }`. Fluent fills in what stands in braces without it.

use super::locale::File;
use crate::facts::walk::ends_with_sign;
use crate::facts::{Pattern, items};

/// Each sign, and words of the source that it may stand for.
const SIGNS: [(u8, &[&str]); 3] = [
    (b'%', &["percent", "per cent"]),
    (b'#', &["number", "no.", "nr.", "№", "nº"]),
    (b'$', &["dollar", "usd"]),
];

/// The signs before placeables of a value or attribute, where the source's text says nothing of the
/// kind. One behind a letter or digit belongs to it (`US$`, `50%`).
pub fn signs<'f, 't>(
    file: &'f File<'t>,
    pattern: &'f Pattern<'_>,
    source: &'f str,
) -> impl Iterator<Item = &'t str> + use<'f, 't> {
    let texts = items(&file.facts.texts, &pattern.texts).iter();
    let candidates = texts.filter(|text| ends_with_sign(text));
    candidates.filter_map(move |text| {
        let (before, sign) = text.split_at(text.len() - 1);
        let behind = file.text.get(file.span(text).end..)?.strip_prefix('{')?;
        // `${name}` is told of as an unknown reference.
        let is_name = behind
            .trim_start()
            .starts_with(|c: char| c.is_ascii_lowercase());
        let is_before = sign != "$" || !is_name;
        let is_alone = !before.ends_with(char::is_alphanumeric);
        (is_before && is_alone && !says(source, sign.as_bytes()[0])).then_some(sign)
    })
}

/// Whether the source's text has a sign, or a word for it. A `$` before a name is a variable's.
fn says(source: &str, sign: u8) -> bool {
    let is_name = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
    let bytes = source.as_bytes();
    let mut found = memchr::memchr_iter(sign, bytes);
    if found.any(|at| sign != b'$' || !is_name(bytes.get(at + 1))) {
        return true;
    }
    let source = source.to_lowercase();
    let mut known = SIGNS.iter().filter(|(known, _)| *known == sign);
    known.any(|(_, words)| words.iter().any(|word| source.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_source_says_is_meant() {
        for (source, sign, expected) in [
            ("{ $n }%", b'%', true),
            ("{ $n } Percent", b'%', true),
            ("{ $n }", b'%', false),
            ("Issue No. { $n }", b'#', true),
            ("Issue { $n }", b'#', false),
            ("{ $n }", b'$', false),
            ("{ \"$\" }{ $n }", b'$', true),
            ("${ $n }", b'$', true),
            ("{ $n } dollars", b'$', true),
            ("$", b'$', true),
        ] {
            assert_eq!(says(source, sign), expected, "{source:?}");
        }
    }
}
