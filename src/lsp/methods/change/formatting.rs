//! `textDocument/formatting`.

use crate::editor::format::format as formatted;
use crate::lsp::methods::failed::Failed;
use crate::lsp::methods::file::{split, text_edits};
use crate::lsp::protocol::params::InFile;
use crate::lsp::protocol::results::TextEdit;
use crate::lsp::server::Server;
use crate::phrase::Phrase;
use lsp_server::ErrorCode;

/// Answers it: the canonical form, as the lines that change.
///
/// # Errors
///
/// The text has a syntax error, or no canonical form.
pub fn run(server: &mut Server, params: &InFile) -> Result<Option<Vec<TextEdit>>, Failed> {
    let uri = &params.text_document.uri;
    let Some(text) = server.buffers.get(uri).map(|buffer| buffer.text.clone()) else {
        return Ok(None);
    };
    let Some(parts) = split(server, uri) else {
        return Ok(None);
    };
    match formatted(&text) {
        Ok(edits) => Ok(Some(text_edits(&parts.lines, &edits))),
        Err(_) => Err(Failed {
            code: ErrorCode::RequestFailed,
            message: parts.view.words.say(&Phrase::new("editor-not-formatted")),
        }),
    }
}
