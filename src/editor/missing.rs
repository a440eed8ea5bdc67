//! Messages that the source has and a file lacks, as text to put into it.

use super::placeholders::placeholders;
use super::view::{View, text_of, written};
use crate::check::Edit;
use crate::facts::EntryRef;
use crate::ftl::boundary::next_entry;
use crate::ftl::tree;
use crate::project::document::Document;
use fluent_syntax::ast;

/// A message that a file lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Its id.
    pub id: String,
    /// What the source says, on one line.
    pub source: String,
    /// The message with its placeholders, without a line end after it.
    pub text: String,
    /// Where it belongs in the file, in bytes: after the message that it follows in the source.
    pub at: usize,
}

/// Lists the messages that a file lacks, in the source's order. A message that is there and cannot be parsed
/// is not missing.
pub fn missing(view: &View<'_>) -> Vec<Missing> {
    let (Some(source), own) = (view.counterpart(), view.document()) else {
        return Vec::new();
    };
    let mut at = own.start();
    let mut missing = Vec::new();
    for entry in source.facts().entries() {
        let id = entry.id().str();
        if let Some(there) = own.facts().find(id) {
            at = next_entry(own.text.as_bytes(), there.start());
        } else if let Some((_, start)) = own.unparsed_names().find(|(name, _)| *name == id) {
            at = next_entry(own.text.as_bytes(), start);
        } else if !entry.is_term() && view.own_entry(id).is_none() {
            missing.push(Missing {
                id: id.to_owned(),
                source: entry
                    .value()
                    .map(|value| text_of(value))
                    .unwrap_or_default(),
                text: skeleton(view, source, entry),
                at,
            });
        }
    }
    missing
}

/// A message without its words, with the plural forms of the locale's language.
fn skeleton(view: &View<'_>, source: &Document, entry: EntryRef<'_>) -> String {
    let id = entry.id().str();
    let plain = || format!("{id} = ");
    let text = written(source, entry).to_owned() + "\n";
    let Some(tag) = &view.locale.tag else {
        return plain();
    };
    let Ok(parsed) = tree::sound(&text) else {
        return plain();
    };
    let Some(ast::Entry::Message(message)) = parsed.body.first() else {
        return plain();
    };
    let parts = (message.value.as_ref(), message.attributes.as_slice());
    let made = placeholders(&text, id, parts, tag).text;
    if made.contains('\n') {
        made
    } else {
        made + " "
    }
}

/// Returns the edit that adds one missing message at its place.
pub fn add(view: &View<'_>, missing: &Missing) -> Edit {
    let text = view.text();
    let before = &text[..missing.at];
    let start = if before.is_empty() || before.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    Edit::new(missing.at..missing.at, format!("{start}{}\n", missing.text))
}

/// Returns the edits that add all missing messages; those for one place are one edit.
pub fn add_all(view: &View<'_>) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for one in missing(view) {
        let edit = add(view, &one);
        match edits.last_mut() {
            Some(last) if last.span == edit.span => {
                last.text.push_str(edit.text.trim_start_matches('\n'));
            }
            _ => edits.push(edit),
        }
    }
    edits
}
