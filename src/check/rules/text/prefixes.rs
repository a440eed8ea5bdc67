//! A character that other formats write before a value, right before a placeable: `%{ $n }`, `#{ $n }`,
//! `${ $n }`. In Fluent the braces alone are enough.

use crate::facts::PatternRef;
use crate::facts::walk::ends_with_prefix;
use crate::text::span::Slice;

/// Each of them, and words of the source that it may stand for.
const PREFIXES: [(u8, &[&str]); 3] = [
    (b'%', &["percent", "per cent"]),
    (b'#', &["number", "no.", "nr.", "№", "nº"]),
    (b'$', &["dollar", "usd"]),
];

/// Lists those before placeables of a value or attribute, where the source's text has nothing of the
/// kind. One after a letter or digit belongs to it (`US$`, `50%`).
pub fn prefixes<'a>(
    pattern: PatternRef<'a>,
    source: &'a str,
) -> impl Iterator<Item = Slice<'a>> + use<'a> {
    let file = pattern.file_text();
    let candidates = pattern.texts().filter(|text| ends_with_prefix(text));
    candidates.filter_map(move |text| {
        let prefix = text.from(text.len() - 1);
        let before = text.to(text.len() - 1);
        let after = file.get(text.end()..)?.strip_prefix('{')?;
        // `${name}` is reported as an unknown reference.
        let is_name = after
            .trim_start()
            .starts_with(|c: char| c.is_ascii_lowercase());
        let is_before = prefix != *"$" || !is_name;
        let is_alone = !before.ends_with(char::is_alphanumeric);
        (is_before && is_alone && !says(source, prefix.as_bytes()[0])).then_some(prefix)
    })
}

/// Whether the source's text has such a character, or a word for it. A `$` before a name is a variable's.
fn says(source: &str, prefix: u8) -> bool {
    let is_name = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
    let bytes = source.as_bytes();
    let mut found = memchr::memchr_iter(prefix, bytes);
    if found.any(|at| prefix != b'$' || !is_name(bytes.get(at + 1))) {
        return true;
    }
    let source = source.to_lowercase();
    let mut known = PREFIXES.iter().filter(|(known, _)| *known == prefix);
    known.any(|(_, words)| words.iter().any(|word| source.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_source_says_is_meant() {
        for (source, prefix, expected) in [
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
            assert_eq!(says(source, prefix), expected, "{source:?}");
        }
    }
}
