//! What a client sends. Fields that are not read here are not there.

use super::lines::{Position, Range};
use serde::Deserialize;
use serde_json::Value;

/// The address of a file.
#[derive(Clone, Debug, Deserialize)]
pub struct File {
    /// Its URI.
    pub uri: String,
}

/// A file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InFile {
    /// Which.
    pub text_document: File,
}

/// A place in a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AtPlace {
    /// The file.
    pub text_document: File,
    /// The place.
    pub position: Position,
}

/// A part of a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InRange {
    /// The file.
    pub text_document: File,
    /// The part.
    pub range: Range,
    /// The kinds of actions that are wanted, for `textDocument/codeAction`.
    #[serde(default)]
    pub context: ActionContext,
}

/// What actions are asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct ActionContext {
    /// The kinds that are wanted; any where there is none.
    pub only: Option<Vec<String>>,
}

/// `textDocument/rename`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rename {
    /// The file.
    pub text_document: File,
    /// The place.
    pub position: Position,
    /// The name.
    pub new_name: String,
}

/// `textDocument/references`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct References {
    /// The file.
    pub text_document: File,
    /// The place.
    pub position: Position,
    /// What counts.
    #[serde(default)]
    pub context: ReferenceContext,
}

/// What counts as a reference.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReferenceContext {
    /// Whether the definitions count too.
    #[serde(default)]
    pub include_declaration: bool,
}

/// `workspace/symbol`.
#[derive(Clone, Debug, Deserialize)]
pub struct Search {
    /// What is looked for.
    pub query: String,
}

/// `workspace/executeCommand`.
#[derive(Clone, Debug, Deserialize)]
pub struct Execute {
    /// The command.
    pub command: String,
    /// What it is given.
    #[serde(default)]
    pub arguments: Vec<Value>,
}

/// `textDocument/didOpen`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DidOpen {
    /// The file.
    pub text_document: Opened,
}

/// A file that was opened.
#[derive(Debug, Deserialize)]
pub struct Opened {
    /// Its URI.
    pub uri: String,
    /// Its version.
    #[serde(default)]
    pub version: i64,
    /// Its text.
    pub text: String,
}

/// `textDocument/didChange`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DidChange {
    /// The file.
    pub text_document: Versioned,
    /// The changes, each to the text that the one before it left.
    pub content_changes: Vec<Change>,
}

/// A file and its version.
#[derive(Debug, Deserialize)]
pub struct Versioned {
    /// Its URI.
    pub uri: String,
    /// The version.
    #[serde(default)]
    pub version: Option<i64>,
}

/// A change to a text.
#[derive(Debug, Deserialize)]
pub struct Change {
    /// What is replaced; everything where there is none.
    #[serde(default)]
    pub range: Option<Range>,
    /// The new text.
    pub text: String,
}

/// What is read of `initialize`. Everything else in it may be malformed.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an ability of its own that a client has or lacks"
)]
pub struct Client {
    /// The language of its user.
    pub locale: Option<String>,
    /// Whether positions may count bytes.
    pub utf8: bool,
    /// Whether it asks for diagnostics by itself.
    pub pulls: bool,
    /// Whether the client understands a request to ask again.
    pub refreshes: bool,
    /// Whether changes of files may name the version that they are for.
    pub document_changes: bool,
    /// Whether it knows kinds of actions.
    pub action_literals: bool,
    /// Whether it shows related places of diagnostics.
    pub related: bool,
    /// Whether it takes registrations for watched files.
    pub watches: bool,
    /// Whether it can show a place when it is asked to.
    pub shows: bool,
    /// Whether texts of the source are wanted beside translations.
    pub hints: bool,
}

impl Client {
    /// Reads what matters.
    pub fn new(params: &Value) -> Self {
        let at = |pointer: &str| params.pointer(pointer);
        let is = |pointer: &str| at(pointer).and_then(Value::as_bool).unwrap_or_default();
        let encodings = at("/capabilities/general/positionEncodings").and_then(Value::as_array);
        let locale = at("/locale").and_then(Value::as_str);
        Self {
            locale: locale
                .filter(|locale| !locale.is_empty())
                .map(str::to_owned),
            utf8: encodings.is_some_and(|all| all.iter().any(|one| one == "utf-8")),
            pulls: at("/capabilities/textDocument/diagnostic").is_some_and(Value::is_object),
            refreshes: is("/capabilities/workspace/diagnostics/refreshSupport"),
            document_changes: is("/capabilities/workspace/workspaceEdit/documentChanges"),
            action_literals: at("/capabilities/textDocument/codeAction/codeActionLiteralSupport")
                .is_some(),
            related: is("/capabilities/textDocument/publishDiagnostics/relatedInformation")
                || is("/capabilities/textDocument/diagnostic/relatedInformation"),
            watches: is("/capabilities/workspace/didChangeWatchedFiles/dynamicRegistration"),
            shows: is("/capabilities/window/showDocument/support"),
            hints: is("/initializationOptions/inlayHints"),
        }
    }
}
