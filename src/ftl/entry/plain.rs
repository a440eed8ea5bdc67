//! Entries that are nothing but text, read without a parser.
//!
//! Most statements hold no placeable. To read one takes neither a syntax tree nor a bundle, and a
//! reader's call is short enough for that to be felt. Only shapes that are beyond doubt are read
//! here: every other entry, faulty or unusual, is left to `fluent-syntax`. A property
//! (below) compares the two.

use crate::ftl::scan;
use std::borrow::Cow;

/// A message without placeables: byte slices of its entry where it is one line, else joined.
#[derive(Debug, PartialEq, Eq)]
pub struct Plain<'s> {
    /// Its value.
    pub value: Option<Cow<'s, str>>,
    /// Its attributes, by name.
    pub attributes: Vec<(&'s str, Cow<'s, str>)>,
}

impl<'s> Plain<'s> {
    /// Reads an entry that starts with its identifier; `None` where it is not beyond doubt.
    pub fn read(entry: &'s str) -> Option<Self> {
        if entry
            .bytes()
            .any(|byte| matches!(byte, b'{' | b'}' | b'\r' | 0))
        {
            return None;
        }
        let mut lines = entry.trim_end_matches('\n').split('\n').peekable();
        let (_, first) = definition(lines.next()?)?;
        let value = pattern(first, &mut lines).ok()?;
        let mut attributes = Vec::new();
        while let Some(line) = lines.next() {
            let (name, first) = definition(line.trim_start_matches(' ').strip_prefix('.')?)?;
            attributes.push((name, pattern(first, &mut lines).ok()??));
        }
        let says_something = value.is_some() || !attributes.is_empty();
        says_something.then_some(Self { value, attributes })
    }

    /// Returns the value, or the attribute of this name.
    pub fn part(self, attribute: Option<&str>) -> Option<Cow<'s, str>> {
        match attribute {
            None => self.value,
            Some(name) => self
                .attributes
                .into_iter()
                .find(|(known, _)| *known == name)
                .map(|(_, text)| text),
        }
    }
}

/// Not beyond doubt: a parser must say.
pub struct Doubt;

type Lines<'s> = std::iter::Peekable<std::str::Split<'s, char>>;

/// Splits `name = text` at its `=`; the text is without the spaces before it.
fn definition(line: &str) -> Option<(&str, &str)> {
    let length = scan::defined_name(line.as_bytes());
    let (name, rest) = line.split_at(length);
    let text = rest.trim_start_matches(' ').strip_prefix('=')?;
    (length > 0).then(|| (name, text.trim_start_matches(' ')))
}

/// Reads a pattern that starts with `first` and goes on in indented lines, up to an attribute.
///
/// `Ok(None)` is a pattern without text.
fn pattern<'s>(first: &'s str, lines: &mut Lines<'s>) -> Result<Option<Cow<'s, str>>, Doubt> {
    if first.ends_with(' ') {
        return Err(Doubt);
    }
    let mut block: Vec<&str> = Vec::new();
    while let Some(line) = lines.peek() {
        let text = line.trim_start_matches(' ');
        if text.starts_with('.') && text.len() < line.len() {
            break;
        }
        // Spaces alone, spaces at the end, a line that lost its indent, a variant without its
        // selector: rare, and not worth being clever.
        if line.ends_with(' ')
            || text.starts_with(['[', '*'])
            || (!line.is_empty() && text.len() == line.len())
        {
            return Err(Doubt);
        }
        block.push(line);
        lines.next();
    }
    while block.last().is_some_and(|line| line.is_empty()) {
        block.pop();
    }
    if block.is_empty() {
        return Ok((!first.is_empty()).then_some(Cow::Borrowed(first)));
    }
    Ok(Some(Cow::Owned(joined(first, &block))))
}

/// Joins the lines without the indent that all of the block's have (Fluent 1.0, "Indentation").
fn joined(first: &str, block: &[&str]) -> String {
    let indent = |line: &&&str| line.len() - line.trim_start_matches(' ').len();
    let common = block
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| indent(&line))
        .min();
    let mut text = String::from(first);
    // Empty lines before the text are no part of it; an empty line within it is.
    let skipped = if first.is_empty() {
        block.iter().take_while(|line| line.is_empty()).count()
    } else {
        0
    };
    for (at, line) in block[skipped..].iter().enumerate() {
        if at > 0 || !first.is_empty() {
            text.push('\n');
        }
        text.push_str(line.get(common.unwrap_or(0)..).unwrap_or_default());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::{FluentBundle, FluentResource};
    use proptest::prelude::*;

    /// What `fluent-bundle` makes of an entry with the id `a`.
    fn by_bundle(entry: &str) -> Option<Plain<'static>> {
        let resource = FluentResource::try_new(entry.to_owned()).ok()?;
        let mut bundle = FluentBundle::<FluentResource>::default();
        bundle.add_resource(resource).ok()?;
        let message = bundle.get_message("a")?;
        let text = |pattern| {
            let formatted: Cow<'_, str> = bundle.format_pattern(pattern, None, &mut Vec::new());
            Cow::<'static, str>::Owned(formatted.into_owned())
        };
        let value = message.value().map(text);
        let names = ["x", "y", "title"];
        let attributes = message.attributes().map(|attribute| {
            let name = names.into_iter().find(|name| *name == attribute.id());
            (name.expect("a known name"), text(attribute.value()))
        });
        Some(Plain {
            value,
            attributes: attributes.collect(),
        })
    }

    #[track_caller]
    fn read(entry: &str) {
        let plain = Plain::read(entry);
        assert!(plain.is_some(), "{entry:?} is plain");
        assert_eq!(plain, by_bundle(entry), "{entry:?}");
    }

    #[test]
    fn texts_are_read_as_the_bundle_reads_them() {
        read("a = text\n");
        read("a=text");
        read("a  =   text – ’é\n\n\n");
        read("a =\n    one\n    two\n");
        read("a = one\n  two\n\n   three\n");
        read("a =\n\n    one\n\n\n    two\n\n");
        read("a = v\n    .title = t\n    .x =\n        one\n        two\n\n    .y = z\n");
        read("a =\n    .title = t\n");
        read("a = = x\n b = c\n");
    }

    #[test]
    fn what_is_in_doubt_is_left_to_the_parser() {
        for entry in [
            "a = { b }\n",
            "a =\n",
            "a = x \n",
            "a = x\r\n",
            "a = x\nlost\n",
            "a = x\n  [y]\n",
            "a = x\n .t\n",
            "a = x\n  .1 = y\n",
            "-a = x\n",
            "a = x\n  \n",
        ] {
            assert_eq!(Plain::read(entry), None, "{entry:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn whatever_is_read_is_what_the_bundle_reads(
            tail in r##"( ?= ?)?([a.x\[*= é"#\t\n]|\n  |\n    |\n  \.x = |\n \.title=|    ){0,14}"##
        ) {
            let entry = format!("a = {tail}");
            if let Some(plain) = Plain::read(&entry) {
                prop_assert_eq!(Some(plain), by_bundle(&entry), "{:?}", entry);
            }
        }
    }
}
