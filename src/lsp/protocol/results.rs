//! What a client gets.

use super::lines::Range;
use serde::Serialize;
use std::collections::BTreeMap;

/// A text in place of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TextEdit {
    /// What is replaced.
    pub range: Range,
    /// The new text.
    pub new_text: String,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Location {
    /// The file.
    pub uri: String,
    /// The place.
    pub range: Range,
}

/// Changes to files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceEdit {
    /// By file, for clients that know no versions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<BTreeMap<String, Vec<TextEdit>>>,
    /// With the versions that they are for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_changes: Option<Vec<DocumentEdit>>,
}

/// Changes to one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DocumentEdit {
    /// The file.
    pub text_document: Versioned,
    /// The changes.
    pub edits: Vec<TextEdit>,
}

/// A file and its version; no version for one that is not open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Versioned {
    /// Its URI.
    pub uri: String,
    /// Its version.
    pub version: Option<i64>,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Diagnostic {
    /// What it points at.
    pub range: Range,
    /// 1 for an error, 2 for a warning, 3 for a note.
    pub severity: u8,
    /// The rule.
    pub code: &'static str,
    /// `mira`.
    pub source: &'static str,
    /// What is wrong.
    pub message: String,
    /// 1 where what it points at is of no use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<u8>,
    /// The same message in the source.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related_information: Vec<Related>,
}

/// A place that has to do with a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Related {
    /// The place.
    pub location: Location,
    /// What it is.
    pub message: String,
}

/// Something that can be done.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CodeAction {
    /// What it does.
    pub title: String,
    /// Its kind.
    pub kind: &'static str,
    /// What it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub diagnostics: Vec<Diagnostic>,
    /// Whether it is the one to take.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_preferred: bool,
    /// What changes.
    pub edit: WorkspaceEdit,
}

/// What stands beside the pointer.
#[derive(Clone, Debug, Serialize)]
pub struct Hover {
    /// The text.
    pub contents: Markup,
    /// What it is about.
    pub range: Range,
}

/// A text in Markdown.
#[derive(Clone, Debug, Serialize)]
pub struct Markup {
    /// `markdown`.
    pub kind: &'static str,
    /// The text.
    pub value: String,
}

/// Something that can be typed.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CompletionItem {
    /// How it is listed.
    pub label: String,
    /// Its kind, by the protocol's number.
    pub kind: u8,
    /// One line about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// Its place in the list.
    pub sort_text: String,
    /// What is compared with what is typed.
    pub filter_text: String,
    /// What changes.
    pub text_edit: TextEdit,
}

/// A message, term or attribute in an outline.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Symbol {
    /// Its name.
    pub name: String,
    /// Its text.
    pub detail: String,
    /// Its kind, by the protocol's number.
    pub kind: u8,
    /// All of it.
    pub range: Range,
    /// Its name.
    pub selection_range: Range,
    /// Its attributes.
    pub children: Vec<Symbol>,
}

/// A message or term that was looked for.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceSymbol {
    /// Its name.
    pub name: String,
    /// Its kind, by the protocol's number.
    pub kind: u8,
    /// Its text.
    pub container_name: String,
    /// Where it is.
    pub location: Location,
}
