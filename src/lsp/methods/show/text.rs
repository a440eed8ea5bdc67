//! What is shown of a whole text: hints, folding, colours.

use crate::editor::outline;
use crate::lsp::methods::file::split;
use crate::lsp::protocol::params::{InFile, InRange};
use crate::lsp::server::Server;
use serde_json::{Value, json};

/// Columns of a hint.
const HINT: usize = 60;

/// `textDocument/inlayHint`: the source's texts.
pub fn hints(server: &mut Server, params: &InRange) -> Option<Vec<Value>> {
    let parts = split(server, &params.text_document.uri)?;
    let range = parts.lines.bytes(params.range);
    let hints = outline::hints(&parts.view, range, HINT).into_iter().map(|(at, text)| {
        json!({ "position": parts.lines.position(at), "label": text, "paddingLeft": true })
    });
    Some(hints.collect())
}

/// `textDocument/foldingRange`.
pub fn folds(server: &mut Server, params: &InFile) -> Option<Vec<Value>> {
    let parts = split(server, &params.text_document.uri)?;
    let folds = outline::folds(parts.view.document())
        .into_iter()
        .map(|(span, is_comment)| {
            let range = parts.lines.range(&span);
            let kind = if is_comment { "comment" } else { "region" };
            json!({ "startLine": range.start.line, "endLine": range.end.line, "kind": kind })
        });
    Some(folds.collect())
}

/// `textDocument/semanticTokens/full`: each token relative to the one before it.
pub fn tokens(server: &mut Server, params: &InFile) -> Option<Value> {
    let parts = split(server, &params.text_document.uri)?;
    let (mut data, mut line, mut character) = (Vec::new(), 0, 0);
    for (span, token) in outline::tokens(parts.view.document()) {
        let range = parts.lines.range(&span);
        let start = range.start;
        if range.end.line != start.line || start.line == line && start.character < character {
            continue;
        }
        if start.line != line {
            character = 0;
        }
        data.extend([
            start.line - line,
            start.character - character,
            range.end.character - start.character,
            token as u32,
            0,
        ]);
        (line, character) = (start.line, start.character);
    }
    Some(json!({ "data": data }))
}
