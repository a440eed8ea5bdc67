//! Clients that are confused, or mean harm.

use super::client::{Client, at, uri};
use crate::support::folder;
use serde_json::{Value, json};

fn tree() -> tempfile::TempDir {
    folder(&[
        ("i18n/en/a.ftl", "hi = Hi { $name }%"),
        ("i18n/es/a.ftl", "hi = Hola { $name }%"),
    ])
}

/// Every method that takes a file and perhaps a place.
const METHODS: &[&str] = &[
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
    "textDocument/diagnostic",
];

/// Asks everything about a place, and returns the answers.
fn ask_all(client: &mut Client, uri: &str, line: u32, character: u32) {
    for method in METHODS {
        let mut params = at(uri, line, character);
        let place = params["position"].clone();
        params["range"] = json!({ "start": place, "end": place });
        params["newName"] = "x".into();
        let answer = client.request(method, params);
        let code = answer["error"]["code"].as_i64();
        assert!(code.is_none() || code == Some(-32803), "{method}: {answer}");
    }
}

#[test]
fn odd_addresses_and_places_are_answered() {
    let tree = tree();
    let mut client = Client::start(tree.path(), json!({ "capabilities": {} }));
    let file = uri(tree.path(), "i18n/es/a.ftl");
    client.open(
        &file,
        "hi = Hola \u{1F600} { $nme\nx = { -y(a: \"\u{e7}\") }\r\n# z\r",
    );
    for (line, character) in [
        (0, 0),
        (0, 11),
        (0, 12),
        (0, 13),
        (1, 7),
        (2, 1),
        (9, 9),
        (u32::MAX, u32::MAX),
    ] {
        ask_all(&mut client, &file, line, character);
    }
    for odd in [
        "untitled:Untitled-1",
        "file:///",
        "file://server/x.ftl",
        "file:///%00",
        "file:///dev/stdin",
        "",
        "file:///a/../../../../etc/passwd",
    ] {
        client.open(odd, "a = { $b\n");
        ask_all(&mut client, odd, 0, 3);
    }
    assert_eq!(client.end(), Some(0));
}

#[test]
fn versions_may_go_back_and_files_may_vanish() {
    let tree = tree();
    let mut client = Client::start(tree.path(), json!({ "capabilities": {} }));
    let file = uri(tree.path(), "i18n/es/a.ftl");
    client.open(&file, "hi = Hola { $name }\n");
    for version in [5, 3, -1, 0] {
        let huge = json!({ "range": { "start": { "line": 0, "character": 0 }, "end": { "line": 4_000_000_000_u32, "character": 1 } }, "text": "hi = { $x }\n".repeat(1000) });
        client.notify(
            "textDocument/didChange",
            json!({ "textDocument": { "uri": file, "version": version }, "contentChanges": [huge] }),
        );
    }
    std::fs::remove_dir_all(tree.path().join("i18n")).expect("the folder is removed");
    client.notify("workspace/didChangeWatchedFiles", json!({ "changes": [] }));
    ask_all(&mut client, &file, 0, 7);
    client.notify(
        "textDocument/didClose",
        json!({ "textDocument": { "uri": file } }),
    );
    client.notify(
        "textDocument/didClose",
        json!({ "textDocument": { "uri": file } }),
    );
    client.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": file }, "contentChanges": [{ "text": "x" }] }),
    );
    ask_all(&mut client, &file, 0, 0);
    assert_eq!(client.end(), Some(0));
}

#[test]
fn what_is_no_message_is_skipped() {
    let tree = tree();
    let mut client = Client::start(tree.path(), json!({ "capabilities": {} }));
    client.raw(b"Content-Length: 5\r\n\r\n{{{{{");
    client.raw(b"Content-Length: 2\r\n\r\n[]");
    client.raw(b"Content-Length: 4\r\n\r\n\xff\xfe\xfd\xfc");
    client.send(&json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": 7 }));
    client.send(&json!({ "jsonrpc": "2.0", "id": 99, "result": Value::Null }));
    assert_eq!(
        client.request("workspace/symbol", json!({ "query": "hi" }))["result"],
        json!([])
    );
    client.raw(b"Content-Length: 99999999999999999999999\r\n\r\n");
    assert_eq!(client.hang_up(), Some(1));
}
