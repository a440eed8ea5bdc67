//! What an editor gets for each place, over the protocol.

use super::client::{Client, at, uri};
use crate::support::folder;
use serde_json::{Value, json};

const EN: &str = "\
# $name - the reader
hi = Hi { $name }
files = { $count ->
    [one] one file
   *[other] { $count } files
}
-brand = Mira
about = About { -brand }
    .title = Title
bye = { hi }, bye
";

const PL: &str = "\
hi = Cześć { $name }
about = O { -brand }
-brand = Mira
";

#[expect(
    clippy::needless_pass_by_value,
    reason = "written with `json!` where it is called"
)]
fn session(capabilities: Value) -> (tempfile::TempDir, Client, String) {
    let tree = folder(&[
        ("i18n/en/a.ftl", EN),
        ("i18n/pl/a.ftl", PL),
        ("i18n/es/a.ftl", "hi = Hola { $name }%"),
    ]);
    let params =
        json!({ "capabilities": capabilities, "initializationOptions": { "inlayHints": true } });
    let mut client = Client::start(tree.path(), params);
    let file = uri(tree.path(), "i18n/pl/a.ftl");
    client.open(&file, PL);
    (tree, client, file)
}

#[test]
fn hover_shows_the_source_and_the_other_locales() {
    let (_tree, mut client, file) = session(json!({}));
    let shown = |client: &mut Client, line, character| {
        let answer = client.request("textDocument/hover", at(&file, line, character));
        answer["result"]["contents"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let hi = shown(&mut client, 0, 1);
    for part in [
        "Source text \\(en\\)",
        "Hi { $name }",
        "the reader",
        "Hola { $name }",
    ] {
        let part = part.replace("\\(", "(").replace("\\)", ")");
        assert!(hi.contains(&part), "{part}: {hi}");
    }
    let name = shown(&mut client, 0, 14);
    assert!(name.starts_with("\\$name \\- the reader"), "{name}");
    let brand = shown(&mut client, 1, 13);
    assert!(brand.contains("-brand = Mira"), "{brand}");
    assert_eq!(client.end(), Some(0));
}

#[test]
fn completion_works_in_broken_text() {
    let (_tree, mut client, file) = session(json!({}));
    let typed = format!("{PL}files = {{ $co\n");
    client.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": file, "version": 2 }, "contentChanges": [{ "text": typed }] }),
    );
    let labels = |client: &mut Client, line, character| -> Vec<String> {
        let answer = client.request("textDocument/completion", at(&file, line, character));
        let items = answer["result"].as_array().cloned().unwrap_or_default();
        items
            .iter()
            .map(|item| item["label"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(labels(&mut client, 3, 13), ["$count"]);
    assert_eq!(labels(&mut client, 4, 0), ["bye"]);
    let answer = client.request("textDocument/completion", at(&file, 3, 13));
    assert_eq!(answer["result"][0]["textEdit"]["newText"], "count }");
    assert_eq!(client.end(), Some(0));
}

#[test]
fn missing_messages_are_one_notice_and_are_added_with_the_plural_forms_of_the_language() {
    let capabilities =
        json!({ "textDocument": { "codeAction": { "codeActionLiteralSupport": {} } } });
    let (_tree, mut client, file) = session(capabilities);
    let found = client.diagnostics(&file);
    let missing: Vec<&Value> = found
        .iter()
        .filter(|one| one["code"] == "missing-message")
        .collect();
    assert_eq!(missing.len(), 1, "{found:?}");
    let start = json!({ "line": 0, "character": 0 });
    let actions = client.request(
        "textDocument/codeAction",
        json!({ "textDocument": { "uri": file }, "range": { "start": start, "end": start }, "context": { "diagnostics": [], "only": ["quickfix"] } }),
    );
    let actions = actions["result"].as_array().cloned().unwrap_or_default();
    let all = actions
        .iter()
        .find(|one| one["title"] == "Add all 2 missing messages");
    let edits = all.expect("an action")["edit"]["changes"][&file].clone();
    let text: String = edits
        .as_array()
        .expect("edits")
        .iter()
        .filter_map(|one| one["newText"].as_str())
        .collect();
    for form in ["[one]", "[few]", "[many]", "*[other]", "bye ="] {
        assert!(text.contains(form), "{form}: {text}");
    }
    assert_eq!(client.end(), Some(0));
}

#[test]
fn names_lead_to_their_definition_and_uses() {
    let (tree, mut client, file) = session(json!({}));
    let brand = client.request("textDocument/definition", at(&file, 1, 13));
    assert_eq!(brand["result"][0]["uri"], file.as_str());
    assert_eq!(brand["result"][0]["range"]["start"]["line"], 2);
    let source = client.request("textDocument/definition", at(&file, 0, 0));
    assert_eq!(
        source["result"][0]["uri"],
        uri(tree.path(), "i18n/en/a.ftl").as_str()
    );
    assert_eq!(source["result"][0]["range"]["start"]["line"], 1);
    let mut params = at(&file, 0, 0);
    params["context"] = json!({ "includeDeclaration": true });
    let references = client.request("textDocument/references", params);
    assert_eq!(
        references["result"].as_array().map(Vec::len),
        Some(4),
        "{references}"
    );
    let here = client.request("textDocument/documentHighlight", at(&file, 2, 2));
    assert_eq!(here["result"].as_array().map(Vec::len), Some(2), "{here}");
    assert_eq!(client.end(), Some(0));
}

#[test]
fn a_name_is_changed_in_all_locales_with_versions() {
    let capabilities = json!({ "workspace": { "workspaceEdit": { "documentChanges": true } } });
    let (_tree, mut client, file) = session(capabilities);
    let prepared = client.request("textDocument/prepareRename", at(&file, 0, 14));
    assert_eq!(prepared["result"]["placeholder"], "name");
    let mut params = at(&file, 0, 14);
    params["newName"] = "user".into();
    let renamed = client.request("textDocument/rename", params.clone());
    let files = renamed["result"]["documentChanges"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    assert_eq!(files.len(), 3, "{renamed}");
    let own = files
        .iter()
        .find(|one| one["textDocument"]["uri"] == file.as_str())
        .expect("this file");
    assert_eq!(own["textDocument"]["version"], 1);
    let source = files
        .iter()
        .find(|one| one["textDocument"]["version"].is_null())
        .expect("a closed file");
    assert!(
        source["edits"]
            .as_array()
            .is_some_and(|edits| !edits.is_empty())
    );
    params["newName"] = "no name".into();
    let refused = client.request("textDocument/rename", params);
    assert_eq!(refused["error"]["code"], -32803, "{refused}");
    assert_eq!(client.end(), Some(0));
}

#[test]
fn formatting_changes_few_lines_and_refuses_errors() {
    let (_tree, mut client, file) = session(json!({}));
    let mut format = |text: &str| {
        client.notify(
            "textDocument/didChange",
            json!({ "textDocument": { "uri": file }, "contentChanges": [{ "text": text }] }),
        );
        client.request(
            "textDocument/formatting",
            json!({ "textDocument": { "uri": file }, "options": {} }),
        )
    };
    let edits = format("a = A\nb=B\nc = C\n")["result"].clone();
    assert_eq!(edits.as_array().map(Vec::len), Some(1), "{edits}");
    assert_eq!(edits[0]["newText"], "b = B\n");
    assert_eq!(edits[0]["range"]["start"]["line"], 1);
    assert_eq!(format("a = { b\n")["error"]["code"], -32803);
    assert_eq!(client.end(), Some(0));
}

#[test]
fn the_other_rows_have_answers() {
    let (_tree, mut client, file) =
        session(json!({ "window": { "showDocument": { "support": true } } }));
    let of = json!({ "textDocument": { "uri": file } });
    let outline = client.request("textDocument/documentSymbol", of.clone());
    let names: Vec<&str> = outline["result"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["name"].as_str())
        .collect();
    assert_eq!(names, ["hi", "about", "-brand"]);
    let tokens = client.request("textDocument/semanticTokens/full", of.clone());
    let data = tokens["result"]["data"].as_array().expect("numbers");
    assert_eq!(data.len() % 5, 0);
    assert_eq!(data[..5], [0, 0, 2, 1, 0].map(Value::from));
    let found = client.request("workspace/symbol", json!({ "query": "CZEŚĆ" }));
    assert_eq!(found["result"][0]["name"], "hi", "{found}");
    let lens = client.request("textDocument/codeLens", of);
    let command = lens["result"][0]["command"].clone();
    assert_eq!(
        command["title"], "2 of 4 messages are translated; go to the next of 2",
        "{lens}"
    );
    let next = client.request(
        "workspace/executeCommand",
        json!({ "command": command["command"], "arguments": command["arguments"] }),
    );
    assert_eq!(next["result"]["range"]["start"]["line"], 1, "{next}");
    let whole =
        json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } });
    let hints = client.request(
        "textDocument/inlayHint",
        json!({ "textDocument": { "uri": file }, "range": whole }),
    );
    assert_eq!(hints["result"][0]["label"], "Hi { $name }", "{hints}");
    assert_eq!(client.end(), Some(0));
}
