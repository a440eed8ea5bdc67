//! The parts of a file: for outlines, folding, colours and searches.

use super::view::{View, text_of, written};
use crate::facts::UseKind;
use crate::facts::{EntryRef, FactsRef};
use crate::project::document::Document;
use std::ops::Range;

/// A message, term or attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name: `id`, `-id`, `.attribute`.
    pub name: String,
    /// Its text, on one line.
    pub text: String,
    /// All of it.
    pub span: Range<usize>,
    /// Its name.
    pub head: Range<usize>,
    /// Whether it is a term.
    pub is_term: bool,
    /// Its attributes.
    pub children: Vec<Item>,
}

/// Lists the messages and terms of a file, with their attributes.
pub fn items(document: &Document) -> Vec<Item> {
    document
        .facts()
        .entries()
        .map(|entry| item(document, entry))
        .collect()
}

fn item(document: &Document, entry: EntryRef<'_>) -> Item {
    let span = entry.start()..entry.start() + written(document, entry).len();
    let mut ends: Vec<usize> = entry
        .attributes()
        .skip(1)
        .map(|one| one.head().start() - 1)
        .collect();
    ends.push(span.end);
    let children = entry.attributes().zip(ends).map(|(pattern, end)| {
        let head = pattern.head();
        let start = head.start().saturating_sub(1);
        let end = start + document.text[start..end.max(start)].trim_end().len();
        Item {
            name: format!(".{head}"),
            text: text_of(pattern),
            span: start..end.max(head.end()),
            head: head.span(),
            is_term: false,
            children: Vec::new(),
        }
    });
    Item {
        name: entry.id().into(),
        text: entry
            .value()
            .map(|value| text_of(value))
            .unwrap_or_default(),
        head: entry.id().span(),
        is_term: entry.is_term(),
        children: children.collect(),
        span,
    }
}

/// Lists what can be folded: messages of several lines, and comments of several lines (`true`).
pub fn folds(document: &Document) -> Vec<(Range<usize>, bool)> {
    let entries = document.facts().entries();
    let parts = entries.map(|entry| {
        let start = entry.start();
        (start..start + written(document, entry).len(), false)
    });
    let mut folds: Vec<(Range<usize>, bool)> = parts.collect();
    let (mut comment, mut at): (Option<Range<usize>>, usize) = (None, 0);
    for line in document.text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        if line.starts_with('#') {
            let start = comment.as_ref().map_or(at, |comment| comment.start);
            comment = Some(start..end);
        } else {
            folds.extend(comment.take().map(|comment| (comment, true)));
        }
        at += line.len();
    }
    folds.extend(comment.map(|comment| (comment, true)));
    folds.retain(|(span, _)| document.text[span.clone()].contains('\n'));
    folds.sort_by_key(|(span, _)| span.start);
    folds
}

/// What a part of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// A comment's line.
    Comment,
    /// The id of a message or term, or a reference to one.
    Id,
    /// An attribute's name.
    Attribute,
    /// A variable, without the `$`.
    Variable,
    /// A function.
    Function,
    /// The key of a variant.
    Key,
}

/// The kinds of tokens, in the order of their numbers in the protocol.
pub const TOKENS: [&str; 6] = [
    "comment",
    "type",
    "property",
    "variable",
    "function",
    "enumMember",
];

/// Lists the parts of a text that have a colour, in the order of the text. None spans several lines.
pub fn tokens(document: &Document) -> Vec<(Range<usize>, Token)> {
    let facts: FactsRef<'_> = document.facts();
    let mut tokens = Vec::new();
    let mut at = 0;
    for line in document.text.split_inclusive('\n') {
        if line.starts_with('#') {
            tokens.push((at..at + line.trim_end().len(), Token::Comment));
        }
        at += line.len();
    }
    tokens.extend(facts.entries().map(|entry| (entry.id().span(), Token::Id)));
    let attributes = facts
        .patterns()
        .filter_map(super::super::facts::view::PatternRef::attribute);
    tokens.extend(attributes.map(|name| (name.span(), Token::Attribute)));
    tokens.extend(facts.keys().map(|key| (key.span(), Token::Key)));
    for one in facts.uses() {
        match one.kind() {
            UseKind::Variable(name) => tokens.push((name.span(), Token::Variable)),
            UseKind::Function(name) => tokens.push((name.span(), Token::Function)),
            UseKind::Reference(reference) => {
                tokens.push((reference.id.span(), Token::Id));
                let attribute = reference
                    .attribute
                    .map(|name| (name.span(), Token::Attribute));
                tokens.extend(attribute);
            }
        }
    }
    tokens.sort_by_key(|(span, _)| span.start);
    tokens.dedup_by_key(|(span, _)| span.start);
    tokens
}

/// Lists messages and terms whose id or text holds the words of a search, whatever their case; at most `most`.
pub fn search(document: &Document, query: &str, most: usize) -> Vec<Item> {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let is_found = |item: &Item| {
        let text = format!("{} {}", item.name, item.text).to_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    };
    items(document)
        .into_iter()
        .filter(is_found)
        .take(most)
        .collect()
}

/// Lists the source's texts beside a file's messages within a range: the end of each first line, and the text
/// with at most `columns` columns.
pub fn hints(view: &View<'_>, range: Range<usize>, columns: usize) -> Vec<(usize, String)> {
    let document = view.document();
    let entries = document
        .facts()
        .entries()
        .filter(|entry| range.contains(&entry.start()));
    let hint = |entry: EntryRef<'_>| {
        let (_, source) = view.source_entry(&entry.id())?;
        let text = text_of(source.value()?);
        let line = document.text[entry.start()..]
            .lines()
            .next()
            .unwrap_or_default();
        let end = entry.start() + line.trim_end().len();
        Some((end, cut(&text, columns)))
    };
    entries.filter_map(hint).collect()
}

/// A text that takes at most so many columns.
fn cut(text: &str, columns: usize) -> String {
    use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};
    if text.width() <= columns {
        return text.to_owned();
    }
    let (mut short, mut width) = (String::new(), 1);
    for c in text.chars() {
        width += c.width().unwrap_or_default();
        if width > columns {
            break;
        }
        short.push(c);
    }
    short + "…"
}
