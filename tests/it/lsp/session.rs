//! How a session goes: who answers what, in which language, and how it ends.

use super::client::{Client, at, uri};
use crate::support::folder;
use serde_json::{Value, json};

const FILES: &[(&str, &str)] = &[
    (
        "i18n/en/a.ftl",
        "# $name - who it is%hi = Hi { $name }%bye = Bye%",
    ),
    ("i18n/pt/a.ftl", "hi = Oi { $name }%bye = Tchau%"),
];

const MISTYPED: &str = "hi = Oi { $nme }\nbye = Tchau\n";

#[test]
fn a_mistyped_variable_is_named_in_portuguese_and_fixed_by_one_action() {
    let tree = folder(FILES);
    let capabilities =
        json!({ "textDocument": { "codeAction": { "codeActionLiteralSupport": {} } } });
    let mut client = Client::start(
        tree.path(),
        json!({ "locale": "pt-BR", "capabilities": capabilities }),
    );
    let file = uri(tree.path(), "i18n/pt/a.ftl");
    client.open(&file, "hi = Oi { $name }\nbye = Tchau\n");
    // One character is deleted.
    let change = json!({ "range": { "start": { "line": 0, "character": 12 }, "end": { "line": 0, "character": 13 } }, "text": "" });
    client.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": file, "version": 2 }, "contentChanges": [change] }),
    );
    let found = client.diagnostics(&file);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0]["code"], "unknown-variable");
    let message = found[0]["message"].as_str().expect("a text");
    assert!(
        message.starts_with("“$nme” nunca recebe um valor"),
        "{message}"
    );
    let range = &found[0]["range"];
    let actions = client.request(
        "textDocument/codeAction",
        json!({ "textDocument": { "uri": file }, "range": range, "context": { "diagnostics": found } }),
    );
    let first = &actions["result"][0];
    assert_eq!(first["title"], "Mudar “nme” para “name”", "{actions}");
    assert_eq!(first["isPreferred"], true);
    assert_eq!(first["edit"]["changes"][&file][0]["newText"], "name");
    client.notify(
        "textDocument/didClose",
        json!({ "textDocument": { "uri": file } }),
    );
    assert_eq!(client.diagnostics(&file), Vec::<Value>::new());
    assert_eq!(client.end(), Some(0));
}

#[test]
fn findings_are_pulled_where_the_client_asks_for_them() {
    let tree = folder(FILES);
    let capabilities = json!({ "textDocument": { "diagnostic": {} } });
    let mut client = Client::start(tree.path(), json!({ "capabilities": capabilities }));
    let file = uri(tree.path(), "i18n/pt/a.ftl");
    client.open(&file, MISTYPED);
    let pulled = client.request(
        "textDocument/diagnostic",
        json!({ "textDocument": { "uri": file } }),
    );
    assert_eq!(pulled["result"]["kind"], "full");
    assert_eq!(
        pulled["result"]["items"][0]["code"], "unknown-variable",
        "{pulled}"
    );
    let pushed = client
        .notifications
        .iter()
        .any(|one| one["method"] == "textDocument/publishDiagnostics");
    assert!(!pushed, "they are not pushed too");
    assert_eq!(client.end(), Some(0));
}

#[test]
fn a_change_of_the_source_shows_in_the_translation() {
    let tree = folder(FILES);
    let mut client = Client::start(tree.path(), json!({ "capabilities": {} }));
    let (en, pt) = (
        uri(tree.path(), "i18n/en/a.ftl"),
        uri(tree.path(), "i18n/pt/a.ftl"),
    );
    client.open(&pt, "hi = Oi { $name }\nbye = Tchau\n");
    client.open(&en, "hi = Hi { $name }\nbye = Bye\n");
    let change = json!({ "text": "hi = Hi { $user }\nbye = Bye\n" });
    client.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": en, "version": 2 }, "contentChanges": [change] }),
    );
    client.notifications.clear();
    let found = client.diagnostics(&pt);
    assert_eq!(found[0]["code"], "unknown-variable", "{found:?}");
    assert_eq!(client.end(), Some(0));
}

#[test]
fn each_request_has_one_answer_and_methods_have_their_time() {
    let tree = folder(FILES);
    let mut client = Client::silent(tree.path());
    let early = client.request("textDocument/hover", at("file:///a.ftl", 0, 0));
    assert_eq!(early["error"]["code"], -32002);
    let initialize = client.request("initialize", json!({ "capabilities": {} }));
    assert_eq!(initialize["result"]["serverInfo"]["name"], "mira");
    assert_eq!(
        client.request("initialize", json!({}))["error"]["code"],
        -32600
    );
    assert_eq!(
        client.request("nothing/known", json!({}))["error"]["code"],
        -32601
    );
    assert_eq!(
        client.request("textDocument/hover", json!({ "x": 1 }))["error"]["code"],
        -32602
    );
    assert_eq!(
        client.request("textDocument/hover", at("file:///a.ftl", 0, 0))["result"],
        Value::Null
    );
    assert_eq!(
        client.request("shutdown", Value::Null)["result"],
        Value::Null
    );
    assert_eq!(
        client.request("textDocument/hover", at("file:///a.ftl", 0, 0))["error"]["code"],
        -32600
    );
    client.notify("exit", Value::Null);
    assert_eq!(client.hang_up(), Some(0));
}

#[test]
fn a_cancelled_request_is_answered_as_such() {
    let tree = folder(FILES);
    let mut client = Client::start(tree.path(), json!({ "capabilities": {} }));
    let file = uri(tree.path(), "i18n/pt/a.ftl");
    // All in one write, so that the server sees the cancelling before it answers.
    let mut bytes = Vec::new();
    for message in [
        json!({ "jsonrpc": "2.0", "id": 700, "method": "textDocument/references", "params": at(&file, 0, 0) }),
        json!({ "jsonrpc": "2.0", "id": 701, "method": "textDocument/hover", "params": at(&file, 0, 0) }),
        json!({ "jsonrpc": "2.0", "method": "$/cancelRequest", "params": { "id": 701 } }),
    ] {
        let text = message.to_string();
        bytes.extend(format!("Content-Length: {}\r\n\r\n{text}", text.len()).into_bytes());
    }
    client.raw(&bytes);
    assert!(client.answer(700).get("result").is_some());
    let answer = client.answer(701);
    // It may have been too quick to be cancelled; it is answered once either way.
    let code = answer["error"]["code"].as_i64();
    assert!(
        code == Some(-32800) || answer.get("result").is_some(),
        "{answer}"
    );
    assert_eq!(client.end(), Some(0));
}

#[test]
fn it_ends_when_the_stream_ends() {
    let tree = folder(FILES);
    assert_eq!(
        Client::start(tree.path(), json!({ "capabilities": {} })).hang_up(),
        Some(1)
    );
    assert_eq!(Client::silent(tree.path()).hang_up(), Some(1));
}

#[test]
fn nothing_is_written() {
    let tree = folder(FILES);
    let before = crate::support::list(tree.path());
    let mut client = Client::start(tree.path(), json!({ "capabilities": {} }));
    let file = uri(tree.path(), "i18n/pt/a.ftl");
    client.open(&file, MISTYPED);
    client.request("textDocument/rename", {
        let mut params = at(&file, 0, 0);
        params["newName"] = "hello".into();
        params
    });
    client.request(
        "textDocument/formatting",
        json!({ "textDocument": { "uri": file }, "options": {} }),
    );
    assert_eq!(client.end(), Some(0));
    assert_eq!(crate::support::list(tree.path()), before);
    assert_eq!(
        crate::support::read(tree.path(), "i18n/pt/a.ftl"),
        FILES[1].1
    );
}

#[test]
fn files_that_all_locales_share_are_read() {
    let tree = folder(&[
        ("locales/core.ftl", "-brand = Mira%"),
        ("locales/en/a.ftl", "about = About { -brand }%"),
        ("locales/pt/a.ftl", "about = Sobre { -brand }%"),
        ("locales/fr/a.ftl", "about = À propos de { -brand }%"),
    ]);
    let capabilities = json!({ "textDocument": { "diagnostic": {} } });
    let mut client = Client::start(tree.path(), json!({ "capabilities": capabilities }));
    for (name, text, expected) in [
        ("locales/pt/a.ftl", "about = Sobre a { -brand }\n", 0),
        ("locales/en/a.ftl", "about = About the { -brand }\n", 0),
        ("locales/fr/a.ftl", "about = À propos de { -marque }\n", 1),
    ] {
        let file = uri(tree.path(), name);
        client.open(&file, text);
        let params = json!({ "textDocument": { "uri": file } });
        let pulled = client.request("textDocument/diagnostic", params);
        let found = pulled["result"]["items"].as_array().map(Vec::len);
        assert_eq!(found, Some(expected), "{name}: {pulled}");
    }
}
