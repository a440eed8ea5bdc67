//! What is at a place of a file.

use crate::facts::{SelectRef, UseRef};
use crate::fix::rename::Symbol;
use crate::ftl::boundary::{last_entry, name_length, next_entry};
use crate::project::document::Document;
use crate::text::span::Slice;
use std::ops::Range;

/// A name at a place, and where it stands; a term's has its `-`, a variable's no `$`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What it names.
    pub symbol: Symbol,
    /// Its place in bytes.
    pub span: Range<usize>,
}

/// Returns the name at a byte, also right after its last one; `None` where no name is.
pub fn target(document: &Document, at: usize) -> Option<Target> {
    let facts = document.facts();
    let hit = |slice: Slice<'_>| (slice.start()..=slice.end()).contains(&at);
    let entry = facts.entries().find(|entry| hit(entry.id()));
    if let Some(entry) = entry {
        let symbol = Symbol::Entry(entry.id().into());
        return Some(Target {
            symbol,
            span: entry.id().span(),
        });
    }
    let mut patterns = facts
        .patterns()
        .filter_map(|one| Some((one, one.attribute()?)));
    if let Some((pattern, name)) = patterns.find(|(_, name)| hit(*name)) {
        let entry = pattern.entry().id().into();
        let symbol = Symbol::Attribute {
            entry,
            name: name.into(),
        };
        return Some(Target {
            symbol,
            span: name.span(),
        });
    }
    facts
        .uses()
        .find_map(|one| in_use(one, at))
        .or_else(|| in_broken(document, at))
}

fn in_use(one: UseRef<'_>, at: usize) -> Option<Target> {
    let hit = |slice: Slice<'_>| (slice.start()..=slice.end()).contains(&at);
    if let Some(name) = one.variable() {
        let is_here = at + 1 == name.start() || hit(name);
        return is_here.then(|| Target {
            symbol: Symbol::Variable {
                entry: Some(one.pattern().entry().id().into()),
                name: name.into(),
            },
            span: name.span(),
        });
    }
    let reference = one.reference()?;
    let entry: String = reference.id.into();
    if hit(reference.id) {
        let symbol = Symbol::Entry(entry);
        return Some(Target {
            symbol,
            span: reference.id.span(),
        });
    }
    let name = reference.attribute.filter(|name| hit(*name))?;
    let symbol = Symbol::Attribute {
        entry,
        name: name.into(),
    };
    Some(Target {
        symbol,
        span: name.span(),
    })
}

/// The name in a message that cannot be parsed, by the characters around it.
fn in_broken(document: &Document, at: usize) -> Option<Target> {
    let text = &*document.text;
    let bytes = text.as_bytes();
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let at = at.min(text.len());
    let before = bytes[..at]
        .iter()
        .rev()
        .take_while(|byte| is_part(byte))
        .count();
    let after = bytes[at..].iter().take_while(|byte| is_part(byte)).count();
    let span = at - before..at + after;
    let name = &text[span.clone()];
    let start = last_entry(bytes, 0, at)?;
    let mut faults = document.faults.iter();
    let entry = start..next_entry(bytes, at);
    faults.find(|fault| entry.contains(&fault.span.start))?;
    if bytes[..span.start].last() == Some(&b'$') {
        let id = &text[start..];
        let dash = usize::from(id.starts_with('-'));
        let id = &id[..dash + name_length(&id.as_bytes()[dash..])];
        let entry = (!id.is_empty()).then(|| id.to_owned());
        let name = name.to_owned();
        return Some(Target {
            symbol: Symbol::Variable { entry, name },
            span,
        });
    }
    let symbol = Symbol::parse(name)?;
    matches!(symbol, Symbol::Entry(_)).then_some(Target { symbol, span })
}

/// Returns the key of a variant at a byte, and the select expression that it belongs to.
pub fn key(document: &Document, at: usize) -> Option<(SelectRef<'_>, Slice<'_>)> {
    document.facts().selects().find_map(|select| {
        let mut keys = select.variants().map(|variant| variant.key);
        let key = keys.find(|key| (key.start()..=key.end()).contains(&at))?;
        Some((select, key))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn names_are_found_also_in_what_cannot_be_parsed() {
        for (text, expected) in [
            ("a^b = x\n", Some("ab")),
            ("ab = { c^d }\n", Some("cd")),
            ("ab = { c^d.ef }\n", Some("cd")),
            ("ab = { cd.e^f }\n", Some("cd.ef")),
            ("ab = { -c^d }\n", Some("-cd")),
            ("ab = { ^$cd }\n", Some("ab$cd")),
            ("ab = { $cd^ }\n", Some("ab$cd")),
            ("ab =\n    .c^d = x\n", Some("ab.cd")),
            ("ab = te^xt\n", None),
            ("ab = { $c^d\n", Some("ab$cd")),
            ("ab = { c^d\n", Some("cd")),
        ] {
            let at = text.find('^').unwrap_or_default();
            let text = text.replace('^', "");
            let document = Document::from_text("a.ftl", Path::new("a.ftl"), text.clone());
            let found = target(&document, at).map(|target| target.symbol.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }
}
