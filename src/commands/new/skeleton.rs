//! One file of the source, as a file to fill in.

use crate::editor::placeholders::{Placeholders, placeholders};
use crate::ftl::canonical::{Refusal, canonical};
use crate::ftl::place;
use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;
use std::collections::HashMap;
use unic_langid::LanguageIdentifier;

/// A part of the file to fill in.
struct Block {
    /// The id of the message or term (with its `-`) that it is for; none for a comment.
    id: Option<String>,
    text: String,
}

/// Writes the file to fill in. All of it is comments; `intro` says how to use it.
///
/// # Errors
///
/// The source has a mistake, or no canonical form that means the same.
pub fn skeleton(
    source: &str,
    source_name: &str,
    tag: &LanguageIdentifier,
    intro: &str,
) -> Result<String, Refusal> {
    let mut texts = vec![comment("###", intro)];
    texts.extend(
        blocks(source, source_name, tag)?
            .into_iter()
            .map(|block| block.text),
    );
    texts.retain(|text| !text.is_empty());
    canonical(&texts.join("\n"))
}

/// Writes what is to be filled in for some messages and terms of the source, each by itself.
///
/// # Errors
///
/// As [`skeleton`].
pub fn parts(
    source: &str,
    source_name: &str,
    tag: &LanguageIdentifier,
    ids: &[&str],
) -> Result<Vec<String>, Refusal> {
    let blocks = blocks(source, source_name, tag)?;
    let mut texts: HashMap<&str, &str> = HashMap::new();
    for block in &blocks {
        if let Some(id) = &block.id {
            texts.entry(id).or_insert(&block.text);
        }
    }
    let text = |id: &&str| canonical(texts.get(id).copied().unwrap_or_default());
    ids.iter().map(text).collect()
}

fn blocks(
    source: &str,
    source_name: &str,
    tag: &LanguageIdentifier,
) -> Result<Vec<Block>, Refusal> {
    let source = canonical(source)?;
    // What the canonical form was proved on parses.
    let resource = parser::parse(source.as_str()).map_err(|_| Refusal::WouldChange { at: 0 })?;
    let starts: Vec<usize> = resource
        .body
        .iter()
        .map(|entry| place::entry(&source, entry))
        .collect();
    let mut blocks = Vec::new();
    for (nth, entry) in resource.body.iter().enumerate() {
        let end = starts.get(nth + 1).copied().unwrap_or(source.len());
        let written = |id: &str| {
            let start = place::line_start(&source, place::offset(&source, id));
            source[start..end].trim_end()
        };
        let of = |id: String, name: &str, note, fields| {
            let empty = placeholders(&source, &id, fields, tag);
            let text = block(note, source_name, written(name), &empty);
            Block { id: Some(id), text }
        };
        let plain = |text| Block { id: None, text };
        blocks.push(match entry {
            Entry::Message(message) => {
                let fields = (message.value.as_ref(), message.attributes.as_slice());
                let name = message.id.name;
                of(name.to_owned(), name, message.comment.as_ref(), fields)
            }
            Entry::Term(term) => {
                let fields = (Some(&term.value), term.attributes.as_slice());
                let name = term.id.name;
                of(format!("-{name}"), name, term.comment.as_ref(), fields)
            }
            Entry::Comment(text) => plain(kept("#", text)),
            Entry::GroupComment(text) => plain(kept("##", text)),
            Entry::ResourceComment(text) => plain(kept("###", text)),
            Entry::Junk { .. } => plain(String::new()),
        });
    }
    Ok(blocks)
}

/// Puts a marker (`#`, `##`, `###`) before each line.
fn comment(marker: &str, text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        out.push_str(marker);
        if !line.is_empty() {
            out.push(' ');
            // One of these alone would be a fault of its own in the new file.
            out.push_str(&line.replace('\r', " "));
        }
        out.push('\n');
    }
    out
}

/// A comment of the source, without what it says to the checker about the source.
fn kept(marker: &str, text: &Comment<&str>) -> String {
    let lines: Vec<&str> = text
        .content
        .iter()
        .copied()
        .filter(|line| !line.trim_start().starts_with("mira:"))
        .collect();
    comment(marker, &lines.join("\n"))
}

/// A message or term: its note, what the source says, and placeholders for a translation.
fn block(
    note: Option<&Comment<&str>>,
    source_name: &str,
    written: &str,
    placeholders: &Placeholders,
) -> String {
    let mut text = String::new();
    if let Some(note) = note {
        text.push_str(&kept("#", note));
        text.push_str("#\n");
    }
    let mut note = format!("{source_name}:\n");
    for line in written.lines() {
        if !line.is_empty() {
            note.push_str("    ");
        }
        note.push_str(line);
        note.push('\n');
    }
    for forms in &placeholders.forms {
        note.push('\n');
        note.push_str(forms);
    }
    note.push('\n');
    note.push_str(&placeholders.text);
    text.push_str(&comment("#", &note));
    text
}
