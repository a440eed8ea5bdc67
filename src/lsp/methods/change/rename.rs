//! `textDocument/rename`, and what it is asked before.

use crate::editor::cursor::target;
use crate::fix::rename::renaming;
use crate::lsp::methods::failed::Failed;
use crate::lsp::methods::file::{split, text_edits, workspace_edit};
use crate::lsp::protocol::Lines;
use crate::lsp::protocol::params::{AtPlace, Rename};
use crate::lsp::protocol::results::WorkspaceEdit;
use crate::lsp::protocol::uri::{plain, uri};
use crate::lsp::server::Server;
use serde_json::{Value, json};

/// `textDocument/prepareRename`: the name at the place.
pub fn prepare(server: &mut Server, params: &AtPlace) -> Option<Value> {
    let parts = split(server, &params.text_document.uri)?;
    parts.workspace.project.as_ref()?;
    let target = target(parts.view.document(), parts.lines.byte(params.position))?;
    let range = parts.lines.range(&target.span);
    Some(json!({ "range": range, "placeholder": target.symbol.name() }))
}

/// `textDocument/rename`: the edits in all locales. The server writes nothing.
///
/// # Errors
///
/// As [`renaming`].
pub fn run(server: &mut Server, params: &Rename) -> Result<Option<WorkspaceEdit>, Failed> {
    let Some(parts) = split(server, &params.text_document.uri) else {
        return Ok(None);
    };
    let at = parts.lines.byte(params.position);
    let Some(target) = target(parts.view.document(), at) else {
        return Ok(None);
    };
    let words = parts.view.words;
    let failed = |failure: crate::failure::Failure| Failed::because(words, &failure);
    let project = parts.workspace.reopen(parts.buffers).map_err(failed)?;
    let renaming = renaming(&project, &target.symbol, &params.new_name).map_err(failed)?;
    let files = renaming.files.iter().map(|file| {
        let lines = Lines::new(&file.text, parts.encoding);
        (uri(&plain(&file.place)), text_edits(&lines, &file.edits))
    });
    let versions = parts.client.document_changes;
    Ok(Some(workspace_edit(
        versions,
        parts.buffers,
        files.collect(),
    )))
}
