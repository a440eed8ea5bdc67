//! HTML tags in a text.

use super::tag_end::tag_end;
use crate::check::context::CheckedFile;
use crate::facts::PatternRef;
use crate::text::span::Slice;
use std::iter::once;

/// A tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag<'t> {
    /// Its name, as it is written.
    pub name: &'t str,
    /// Whether it closes (`</b>`).
    pub is_closing: bool,
    /// Whether nothing closes it (`<br>`, `<x/>`).
    pub is_void: bool,
    /// From its `<` to its `>`, or to the placeable that interrupts it.
    pub text: Slice<'t>,
}

impl Tag<'_> {
    /// Whether it has this name: HTML takes large and small letters for the same.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether it is an element of text that stands for nothing of the program's own: `<em>`, `<br>`.
    pub fn is_text_level(&self) -> bool {
        self.is_one_of(&TEXT_LEVEL) && !self.text.contains('=')
    }

    fn is_one_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.is(name))
    }
}

/// Elements that nothing closes, and that are not likely the name of anything else.
const VOID: [&str; 4] = ["br", "hr", "img", "wbr"];

/// The other ones. Alone, such a name may be any word (`<link>`), and some programs close it.
const VOID_WORDS: [&str; 10] = [
    "area", "base", "col", "embed", "input", "link", "meta", "param", "source", "track",
];

/// Elements within text that need no attributes, as the Fluent bindings for HTML let translators add them.
const TEXT_LEVEL: [&str; 24] = [
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
];

/// Whether some text of a file has tags.
pub fn has_tags(file: &CheckedFile<'_>) -> bool {
    let texts = || file.facts.patterns().flat_map(PatternRef::texts);
    let has = |text: Slice<'_>| text.contains('<') && !tags(once(text), &[]).is_empty();
    file.has_angle && texts().any(has)
}

/// Most `<` of a value or attribute that are looked at: tags are compared with each other.
const MOST_STARTS: usize = 300;

/// Lists the tags in the pieces of text of a pattern. `<name>` counts as a tag when it is closed
/// somewhere, has attributes, is known to be one, or is an element that nothing closes.
pub fn tags<'t>(texts: impl Iterator<Item = Slice<'t>>, known: &[Tag<'_>]) -> Vec<Tag<'t>> {
    let starts = |text: Slice<'t>| {
        let places = memchr::memchr_iter(b'<', text.str().as_bytes());
        places.map(move |at| text.from(at))
    };
    let starts = texts.flat_map(starts).take(MOST_STARTS);
    let found: Vec<(Tag<'t>, bool)> = starts.filter_map(tag).collect();
    let mut closed: Vec<&str> = found
        .iter()
        .filter(|(tag, _)| tag.is_closing)
        .map(|(tag, _)| tag.name)
        .collect();
    closed.sort_unstable();
    closed.dedup();
    let is_closed = |tag: &Tag<'_>| {
        closed.iter().any(|name| tag.is(name))
            || known.iter().any(|one| tag.is(one.name) && !one.is_void)
    };
    let counts = |tag: &Tag<'_>, has_attributes: bool| {
        let is_known = || known.iter().any(|one| tag.is(one.name));
        tag.is_void || has_attributes || is_closed(tag) || is_known()
    };
    let mut tags: Vec<Tag<'t>> = found
        .iter()
        .filter(|(tag, attributes)| counts(tag, *attributes))
        .map(|(tag, _)| *tag)
        .collect();
    for tag in &mut tags {
        tag.is_void |= tag.is_one_of(&VOID_WORDS) && !is_closed(tag);
    }
    tags
}

/// The tag that a text begins with, and whether it has attributes.
fn tag(whole: Slice<'_>) -> Option<(Tag<'_>, bool)> {
    let text = whole.str();
    let is_closing = text.starts_with("</");
    let rest = &text[1 + usize::from(is_closing)..];
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let len = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
    let name = &rest[..len];
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    // A value in quotation marks may hold a `>`.
    let lead = text.len() - rest.len();
    let end = tag_end(text).map_or_else(|_| rest.find('>'), |end| end.checked_sub(lead + 1));
    let inside = rest[len..end.unwrap_or(rest.len())].trim_end();
    let has_attributes = inside.starts_with([' ', '\n']) && inside.contains('=');
    let is_self_closed = inside.trim_start() == "/" || (has_attributes && inside.ends_with('/'));
    // Only spaces, attributes or `/` may follow the name; they may stand in the next line.
    let is_bare = inside.is_empty() && (end.is_some() || rest.len() > len);
    if !(is_bare || has_attributes || is_self_closed) {
        return None;
    }
    let length = lead + end.map_or(rest.len(), |end| end + 1);
    let tag = Tag {
        name,
        is_closing,
        is_void: is_self_closed,
        text: whole.to(length),
    };
    let is_void = is_self_closed || tag.is_one_of(&VOID);
    Some((Tag { is_void, ..tag }, has_attributes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tags_are_tags() {
        #[track_caller]
        fn case(texts: &[&str], names: &[&str]) {
            let texts = || texts.iter().map(|text| Slice::new(text, 0..text.len()));
            let found = tags(texts(), &[]);
            let found: Vec<&str> = found.iter().map(|tag| tag.name).collect();
            assert_eq!(found, names, "{:?}", texts().collect::<Vec<_>>());
        }
        case(&["a <b>c</b>"], &["b", "b"]);
        case(&["a<br>b<br/>"], &["br", "br"]);
        case(&["<a href=\"", "\">x</a>"], &["a", "a"]);
        case(&["<img src=x />"], &["img"]);
        case(&["<img alt='a > b=<' src=x>"], &["img"]);
        case(
            &[
                "--<digest> and <undef>",
                "<file>",
                "<name@example.com>",
                "1 < 2 > 0",
                "<",
                "</",
                "<>",
            ],
            &[],
        );
        case(&["<title> of <b>", "<source> to <link>", "a <b\n"], &[]);
        case(&["<a\n", "href='x'>", "</a>"], &["a", "a"]);
        case(
            &["<custom-link>x</custom-link>"],
            &["custom-link", "custom-link"],
        );
    }

    #[test]
    fn what_nothing_closes_is_void() {
        #[track_caller]
        fn case(text: &str, known: &str, expected: &[bool]) {
            fn whole(text: &str) -> impl Iterator<Item = Slice<'_>> {
                once(Slice::new(text, 0..text.len()))
            }
            let known = tags(whole(known), &[]);
            let found = tags(whole(text), &known);
            let void: Vec<bool> = found.iter().map(|tag| tag.is_void).collect();
            assert_eq!(void, expected, "{text:?}");
        }
        for name in VOID_WORDS.iter().chain(&VOID) {
            case(&format!("<{name} a=\"b\">"), "", &[true]);
        }
        case("<link a=\"b\">c</link>", "", &[false, false]);
        case("<link>c", "<link>c</link>", &[false]);
        case("<link>c", "<link a=\"b\">c", &[true]);
        case("<x/><b>c</b>", "", &[true, false, false]);
    }
}
