//! What the features look at.

use crate::facts::{EntryRef, PatternRef};
use crate::interface::Interface;
use crate::project::Loaded;
use crate::project::document::Document;
use crate::review::stale::Stale;

/// One file, its locale and the source.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// Its locale, which may be the source.
    pub locale: &'a Loaded,
    /// The source.
    pub source: &'a Loaded,
    /// The index of the file in its locale.
    pub number: usize,
    /// The words of the reader's language.
    pub words: &'a Interface,
    /// Translations of the file that are older than their source.
    pub stale: &'a [Stale],
}

impl<'a> View<'a> {
    /// Returns the file.
    pub fn document(&self) -> &'a Document {
        &self.locale.documents[self.number]
    }

    /// Returns its locale.
    pub fn own(&self) -> &'a Loaded {
        self.locale
    }

    /// Returns its text.
    pub fn text(&self) -> &'a str {
        &self.document().text
    }

    /// Returns the index of the source's file that it corresponds to; `None` in the source itself.
    pub fn counterpart_number(&self) -> Option<usize> {
        if self.locale.is_source {
            return None;
        }
        let counterparts = &self.locale.counterparts;
        (*counterparts.get(self.number)?).filter(|at| *at < self.source.documents.len())
    }

    /// Returns the source's file that it corresponds to; `None` in the source itself.
    pub fn counterpart(&self) -> Option<&'a Document> {
        Some(&self.source.documents[self.counterpart_number()?])
    }

    /// Finds a message or term of the source: in the file that this one corresponds to, or in any other.
    pub fn source_entry(&self, id: &str) -> Option<(&'a Document, EntryRef<'a>)> {
        if self.locale.is_source {
            return None;
        }
        let near = self.counterpart_number().unwrap_or(usize::MAX);
        let (number, entry) = self.source.find(near, id)?;
        Some((&self.source.documents[number], entry))
    }

    /// Finds a message or term of the file's own locale: in the file, or in any other.
    pub fn own_entry(&self, id: &str) -> Option<(&'a Document, EntryRef<'a>)> {
        let (number, entry) = self.locale.find(self.number, id)?;
        Some((&self.locale.documents[number], entry))
    }
}

/// Returns an entry as it is written, without its comment and without empty lines after it.
pub fn written<'a>(document: &'a Document, entry: EntryRef<'a>) -> &'a str {
    let text = &*document.text;
    let start = entry.start();
    let end = crate::ftl::boundary::next_entry(text.as_bytes(), start);
    text[start..end].trim_end()
}

/// Returns the comment right above an entry, without its `#`.
pub fn comment(document: &Document, entry: EntryRef<'_>) -> String {
    let above = crate::ftl::place::comment_above(&document.text, entry.start());
    let lines = document.text[above].lines();
    let lines = lines.map(|line| line.trim_start_matches('#').trim());
    lines.collect::<Vec<_>>().join("\n")
}

/// Characters of a text that are shown.
const SHOWN: usize = 80;

/// A text on one line, shortened.
pub fn one_line(text: &str) -> String {
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(SHOWN) {
        words.truncate(end);
        words.push('…');
    }
    words
}

/// Returns the text of a value or attribute on one line, shortened.
pub fn text_of(pattern: PatternRef<'_>) -> String {
    one_line(whole(pattern))
}

/// A value or attribute as it is written, with the braces at its ends.
fn whole(pattern: PatternRef<'_>) -> &str {
    let text = pattern.file_text();
    let span = pattern.span().range();
    let before = text[..span.start].trim_end_matches([' ', '\n', '\r']);
    let start = if before.ends_with('{') {
        before.len() - 1
    } else {
        span.start
    };
    let mut end = span.end;
    let open = |part: &str| part.matches('{').count() > part.matches('}').count();
    while open(&text[start..end]) {
        let rest = text[end..].trim_start_matches([' ', '\n', '\r']);
        if !rest.starts_with('}') {
            break;
        }
        end = text.len() - rest.len() + 1;
    }
    &text[start..end]
}
