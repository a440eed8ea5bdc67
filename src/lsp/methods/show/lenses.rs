//! What is left to translate: a line above the file, and a command that leads there.

use crate::editor::missing::missing;
use crate::lsp::methods::failed::Failed;
use crate::lsp::methods::file::split;
use crate::lsp::protocol::lines::Position;
use crate::lsp::protocol::params::{Execute, InFile};
use crate::lsp::server::Server;
use crate::phrase::Phrase;
use lsp_server::ErrorCode;
use serde_json::{Value, json};

/// The command that leads to the next message that is missing.
pub const NEXT: &str = "mira.nextUntranslated";

/// `textDocument/codeLens`: how many of the source's messages are translated.
pub fn run(server: &mut Server, params: &InFile) -> Option<Vec<Value>> {
    let uri = &params.text_document.uri;
    let parts = split(server, uri)?;
    let source = parts.view.counterpart()?;
    let all = source.facts().messages();
    let left = missing(&parts.view).len().min(all);
    let phrase = Phrase::new("editor-lens").with("done", all - left);
    let title = parts
        .view
        .words
        .say(&phrase.with("all", all).with("left", left));
    let top = Position::default();
    Some(vec![json!({
        "range": { "start": top, "end": top },
        "command": { "title": title, "command": NEXT, "arguments": [uri, top] },
    })])
}

/// `workspace/executeCommand`: shows where the next missing message belongs, after a position.
///
/// # Errors
///
/// The command is not known.
pub fn execute(server: &mut Server, params: &Execute) -> Result<Option<Value>, Failed> {
    if params.command != NEXT {
        return Err(Failed {
            code: ErrorCode::InvalidParams,
            message: format!("{} is not known", params.command),
        });
    }
    let uri = params
        .arguments
        .first()
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let after = params.arguments.get(1).cloned().unwrap_or_default();
    let after: Position = serde_json::from_value(after).unwrap_or_default();
    let Some(parts) = split(server, &uri) else {
        return Ok(None);
    };
    let start = parts.lines.byte(after);
    let missing = missing(&parts.view);
    let next = missing
        .iter()
        .find(|one| one.at > start)
        .or_else(|| missing.first());
    let Some(place) = next.map(|one| parts.lines.position(one.at)) else {
        return Ok(None);
    };
    let range = json!({ "start": place, "end": place });
    if server.client.shows {
        let show = json!({ "uri": uri, "takeFocus": true, "selection": range });
        server.ask("window/showDocument", show);
    }
    Ok(Some(json!({ "uri": uri, "range": range })))
}
