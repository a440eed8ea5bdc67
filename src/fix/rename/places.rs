//! Where a name stands in a file.

use super::symbol::Symbol;
use crate::facts::{FactsRef, UseRef};
use crate::ftl::boundary::{last_entry, name_length, next_entry};
use crate::ftl::place::comment_above;
use crate::project::document::Document;
use crate::text::span::Slice;
use std::ops::Range;

/// Lists the places of a symbol's name in a file, in the order of the text: where it is defined, what refers
/// to it, and comments that describe a variable. A term's name has its `-`, a variable's has no `$`.
pub fn places(document: &Document, symbol: &Symbol) -> Vec<Range<usize>> {
    let facts = document.facts();
    let mut places: Vec<Range<usize>> = match symbol {
        Symbol::Entry(id) => {
            let own = facts.entries().map(crate::facts::view::EntryRef::id);
            let used = facts.uses().filter_map(|one| Some(one.reference()?.id));
            let all = own.chain(used).filter(|name| *name == **id);
            all.map(Slice::span).collect()
        }
        Symbol::Attribute { entry, name } => attributes(facts, entry, name),
        Symbol::Variable { entry, name } => variables(document, entry.as_deref(), name),
    };
    places.sort_by_key(|place| place.start);
    places.dedup();
    places
}

fn attributes(facts: FactsRef<'_>, entry: &str, name: &str) -> Vec<Range<usize>> {
    let own = facts.patterns().filter(|one| one.entry().id() == *entry);
    let own = own.filter_map(crate::facts::view::PatternRef::attribute);
    let used = facts.uses().filter_map(|one| {
        let reference = one.reference()?;
        reference.attribute.filter(|_| reference.id == *entry)
    });
    let all = own.chain(used).filter(|one| *one == *name);
    all.map(Slice::span).collect()
}

fn variables(document: &Document, entry: Option<&str>, name: &str) -> Vec<Range<usize>> {
    let facts = document.facts();
    let is_own = |one: &UseRef<'_>| entry.is_none_or(|entry| one.pattern().entry().id() == *entry);
    let uses = facts.uses().filter(is_own);
    let mut places: Vec<Range<usize>> = uses
        .filter_map(UseRef::variable)
        .filter(|one| *one == *name)
        .map(Slice::span)
        .collect();
    // What a term is given are its variables.
    for call in facts.calls() {
        let is_given = call.reference().is_some_and(|reference| {
            reference.is_term() && entry.is_none_or(|entry| reference.id == *entry)
        });
        let names = call.arguments().filter_map(|argument| argument.name);
        places.extend(
            names
                .filter(|one| is_given && *one == *name)
                .map(Slice::span),
        );
    }
    match entry {
        None => places.extend(in_comments(&document.text, 0..document.text.len(), name)),
        Some(id) => {
            for entry in facts.entries().filter(|entry| entry.id() == *id) {
                let above = comment_above(&document.text, entry.start());
                places.extend(in_comments(&document.text, above, name));
            }
        }
    }
    places
}

/// Lists the places of `$name` in comments within a range, without the `$`.
fn in_comments(text: &str, range: Range<usize>, name: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut at = range.start;
    for line in text[range].split_inclusive('\n') {
        if line.starts_with('#') {
            for (dollar, _) in line.match_indices('$') {
                let rest = &line[dollar + 1..];
                if name_length(rest.as_bytes()) == name.len() && rest.starts_with(name) {
                    let start = at + dollar + 1;
                    places.push(start..start + name.len());
                }
            }
        }
        at += line.len();
    }
    places
}

/// Returns the place of a name in a message that cannot be read, where it may be the symbol's: what is there
/// cannot be renamed safely.
pub fn unreadable(document: &Document, symbol: &Symbol) -> Option<usize> {
    let text = &*document.text;
    let bytes = text.as_bytes();
    let name = symbol.name();
    document.faults.iter().find_map(|fault| {
        let at = fault.span.start.min(text.len());
        let start = last_entry(bytes, 0, at).unwrap_or(0);
        let entry = &text[start..next_entry(bytes, at)];
        let mut found = entry.match_indices(name).map(|(found, _)| found);
        let found = found.find(|found| is_whole(entry, *found, name))?;
        Some(start + found)
    })
}

/// Whether a name that was found in a text is not a part of a longer one.
fn is_whole(text: &str, at: usize, name: &str) -> bool {
    let is_part = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    let bytes = text.as_bytes();
    !is_part(at.checked_sub(1).and_then(|before| bytes.get(before)))
        && !is_part(bytes.get(at + name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const TEXT: &str = "\
# $name - who
# $names - all
hello = Hi { $name } { -brand(name: \"x\") } { bye.name }
    .name = { $name } { $other ->
        [one] { bye }
       *[other] { NUMBER($name) }
    }

-brand = { $name ->
   *[a] name
}
bye = name
    .name = x
";

    fn marked(symbol: &str) -> String {
        let document = Document::from_text("a.ftl", Path::new("a.ftl"), TEXT.to_owned());
        let symbol = Symbol::parse(symbol).expect("a symbol");
        let mut text = TEXT.to_owned();
        for place in places(&document, &symbol).into_iter().rev() {
            text.replace_range(place.clone(), &format!("<{}>", &TEXT[place]));
        }
        let lines: Vec<&str> = text.lines().filter(|line| line.contains('<')).collect();
        lines.join("|").replace("    ", "")
    }

    #[test]
    fn a_name_is_found_where_it_is_meant() {
        for (symbol, expected) in [
            (
                "bye",
                "hello = Hi { $name } { -brand(name: \"x\") } { <bye>.name }|[one] { <bye> }|<bye> = name",
            ),
            (
                "-brand",
                "hello = Hi { $name } { <-brand>(name: \"x\") } { bye.name }|<-brand> = { $name ->",
            ),
            (
                "bye.name",
                "hello = Hi { $name } { -brand(name: \"x\") } { bye.<name> }|.<name> = x",
            ),
            ("hello.name", ".<name> = { $name } { $other ->"),
            (
                "hello$name",
                "# $<name> - who|hello = Hi { $<name> } { -brand(name: \"x\") } { bye.name }|.name = { $<name> } { $other ->|   *[other] { NUMBER($<name>) }",
            ),
            (
                "-brand$name",
                "hello = Hi { $name } { -brand(<name>: \"x\") } { bye.name }|-brand = { $<name> ->",
            ),
            ("$other", ".name = { $name } { $<other> ->"),
        ] {
            assert_eq!(marked(symbol), expected, "{symbol}");
        }
    }

    #[test]
    fn a_name_in_what_cannot_be_read_is_found() {
        for (text, symbol, expected) in [
            ("a = { b\nc = C\n", "b", Some(6)),
            ("a = { b\nc = C\n", "c", None),
            ("a = { bb\nc = C\n", "b", None),
            ("a = { $x\n", "$x", Some(7)),
            ("a = { -t\n", "-t", Some(6)),
        ] {
            let document = Document::from_text("a.ftl", Path::new("a.ftl"), text.to_owned());
            let symbol = Symbol::parse(symbol).expect("a symbol");
            assert_eq!(unreadable(&document, &symbol), expected, "{text}");
        }
    }
}
