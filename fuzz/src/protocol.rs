//! A client of the language server that says anything.

use mira::World;
use serde_json::{Value, json};
use std::io::Cursor;
use std::path::Path;

/// Methods that are asked for; each gets a file and a place.
const METHODS: [&str; 16] = [
    "textDocument/hover",
    "textDocument/completion",
    "textDocument/definition",
    "textDocument/references",
    "textDocument/documentHighlight",
    "textDocument/prepareRename",
    "textDocument/rename",
    "textDocument/codeAction",
    "textDocument/formatting",
    "textDocument/inlayHint",
    "textDocument/foldingRange",
    "textDocument/semanticTokens/full",
    "textDocument/documentSymbol",
    "textDocument/codeLens",
    "workspace/symbol",
    "nothing/known",
];

/// What a client sends: a session made of `data`, whose parts are divided by the byte FE. Returns it with the
/// ids of its requests.
pub fn session(data: &[u8], folder: &Path) -> (Vec<u8>, Vec<i64>) {
    let mut input = Vec::new();
    let mut ids = vec![0];
    let path = |byte: u8| match byte % 5 {
        0 => format!("file://{}/i18n/en/statements.ftl", folder.display()),
        1 | 2 => format!("file://{}/i18n/es/statements.ftl", folder.display()),
        3 => format!("file://{}/i18n/es/../es/new%20file.ftl", folder.display()),
        _ => "untitled:a".to_owned(),
    };
    input.extend(frame(&json!({
        "jsonrpc": "2.0", "id": 0, "method": "initialize",
        "params": { "capabilities": { "textDocument": { "codeAction": { "codeActionLiteralSupport": {} } } },
            "initializationOptions": { "inlayHints": true } },
    })));
    for part in data.split(|byte| *byte == 0xFE) {
        let [kind, file, line, from, to, rest @ ..] = part else {
            continue;
        };
        let uri = path(*file);
        let text = String::from_utf8_lossy(rest).into_owned();
        let place = |character: u8| json!({ "line": line, "character": character });
        let range = json!({ "start": place(*from), "end": place(*to) });
        let note = |method: &str, params: Value| {
            frame(&json!({ "jsonrpc": "2.0", "method": method, "params": params }))
        };
        match kind % 8 {
            0 => input.extend(note("textDocument/didOpen", json!({ "textDocument": { "uri": uri, "version": line, "text": text } }))),
            1 => input.extend(note(
                "textDocument/didChange",
                json!({ "textDocument": { "uri": uri, "version": from }, "contentChanges": [{ "range": range, "text": text }] }),
            )),
            2 => input.extend(note("textDocument/didClose", json!({ "textDocument": { "uri": uri } }))),
            3 => input.extend([format!("Content-Length: {}\r\n\r\n", rest.len()).as_bytes(), rest].concat()),
            _ => {
                let id = i64::try_from(ids.len()).unwrap_or_default();
                let method = METHODS[usize::from(*to) % METHODS.len()];
                let params = json!({
                    "textDocument": { "uri": uri }, "position": place(*from), "range": range,
                    "newName": text, "query": text, "options": {}, "context": { "includeDeclaration": true },
                });
                input.extend(frame(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params })));
                ids.push(id);
            }
        }
    }
    let last = i64::try_from(ids.len()).unwrap_or_default();
    input.extend(frame(
        &json!({ "jsonrpc": "2.0", "id": last, "method": "shutdown" }),
    ));
    input.extend(frame(&json!({ "jsonrpc": "2.0", "method": "exit" })));
    ids.push(last);
    (input, ids)
}

fn frame(message: &Value) -> Vec<u8> {
    let text = message.to_string();
    format!("Content-Length: {}\r\n\r\n{text}", text.len()).into_bytes()
}

/// Lets the server answer a client; returns what it sent.
pub fn serve(input: &[u8], folder: &Path) -> Vec<Value> {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let (here, stdin) = (
        || Ok(folder.to_owned()),
        || -> Box<dyn std::io::Read + Send> { Box::new(Cursor::new(input.to_vec())) },
    );
    let mut world = World::new(["mira", "lsp"], &mut out, &mut err);
    world.folder = &here;
    world.stdin = &stdin;
    let _ = mira::run(world);
    messages(&out)
}

/// Reads messages off a stream.
fn messages(bytes: &[u8]) -> Vec<Value> {
    let mut messages = Vec::new();
    let mut left = bytes;
    while let Some(end) = left.windows(4).position(|four| four == b"\r\n\r\n") {
        let head = String::from_utf8_lossy(&left[..end]);
        let length = head
            .rsplit_once(": ")
            .and_then(|(_, length)| length.parse().ok());
        let length: usize = length.expect("a length");
        let content = &left[end + 4..end + 4 + length];
        messages.push(serde_json::from_slice(content).expect("JSON"));
        left = &left[end + 4 + length..];
    }
    messages
}
