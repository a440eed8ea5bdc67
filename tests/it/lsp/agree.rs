//! What an editor shows is what `mira check` reports: with the project's baseline, levels and records.

use super::client::{Client, at, uri};
use crate::support::{folder, mira};
use serde_json::{Value, json};
use std::path::Path;

const EN: &str = "save = Save the file%bye = Bye { $name }%";

fn rules(found: &[Value]) -> Vec<&str> {
    let rules = found.iter().filter_map(|one| one["code"].as_str());
    rules.collect()
}

/// What the client is told when it asks.
fn asked(client: &mut Client, file: &str) -> Vec<Value> {
    let answer = client.request(
        "textDocument/diagnostic",
        json!({ "textDocument": { "uri": file } }),
    );
    let items = answer["result"]["items"].as_array();
    items.expect("a list").clone()
}

fn opened(folder: &Path, name: &str) -> (Client, String) {
    let capabilities = json!({ "textDocument": { "diagnostic": {} } });
    let mut client = Client::start(folder, json!({ "capabilities": capabilities }));
    let file = uri(folder, name);
    let text = std::fs::read_to_string(folder.join(name)).expect("a file");
    client.open(&file, &text);
    (client, file)
}

#[test]
fn known_findings_and_levels_are_those_of_the_project() {
    let tree = folder(&[
        ("i18n/en/a.ftl", EN),
        ("i18n/es/a.ftl", "save = Guardar%bye = Adiós { $nme }%"),
        ("mira.toml", "[rules]%missing-message = \"error\"%"),
    ]);
    let written = mira(tree.path(), &["check", "--write-baseline"]);
    assert_eq!(written.code, Some(0), "{}", written.stderr);
    let (mut client, file) = opened(tree.path(), "i18n/es/a.ftl");
    assert_eq!(asked(&mut client, &file), Vec::<Value>::new());
    let text = "bye = Adiós { $nme } { $nmae }\n";
    client.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": file }, "contentChanges": [{ "text": text }] }),
    );
    let found = asked(&mut client, &file);
    assert_eq!(rules(&found), ["missing-message", "unknown-variable"]);
    assert_eq!(found[0]["severity"], 1, "the level of the project");
    assert_eq!(client.end(), Some(0));
}

#[test]
fn what_changed_in_the_source_is_named_and_shown() {
    let tree = folder(&[
        ("i18n/en/a.ftl", EN),
        (
            "i18n/es/a.ftl",
            "save = Guardar el archivo%bye = Adiós { $name }%",
        ),
    ]);
    let begun = mira(tree.path(), &["review", "--begin"]);
    assert_eq!(begun.code, Some(0), "{}", begun.stderr);
    let (mut client, file) = opened(tree.path(), "i18n/es/a.ftl");
    assert_eq!(asked(&mut client, &file), Vec::<Value>::new());
    let changed = EN.replace('%', "\n").replace("the file", "all files");
    let source = uri(tree.path(), "i18n/en/a.ftl");
    client.open(&source, &changed);
    let found = asked(&mut client, &file);
    assert_eq!(rules(&found), ["stale-message"], "{found:?}");
    let hover = client.request("textDocument/hover", at(&file, 0, 1));
    let shown = hover["result"]["contents"]["value"].as_str();
    let shown = shown.unwrap_or_default();
    for line in ["- Save the file", "+ Save all files"] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    assert_eq!(client.end(), Some(0));
}

#[test]
fn a_broken_baseline_is_reported_and_the_rest_goes_on() {
    let tree = folder(&[
        ("i18n/en/a.ftl", EN),
        ("i18n/es/a.ftl", "save = Guardar%"),
        ("mira-baseline.toml", "version = \"9\"%"),
    ]);
    let (mut client, file) = opened(tree.path(), "i18n/es/a.ftl");
    assert_eq!(rules(&asked(&mut client, &file)), ["missing-message"]);
    // What the server says by itself comes after the answer.
    asked(&mut client, &file);
    let mut notes = client.notifications.iter();
    let shown = notes.find(|one| one["method"] == "window/showMessage");
    let message = shown.expect("a message")["params"]["message"].as_str();
    assert!(message.is_some_and(|text| text.contains("mira-baseline.toml")));
    assert_eq!(client.end(), Some(0));
}

#[test]
fn what_a_change_of_the_source_means_is_said_at_the_source() {
    let tree = folder(&[
        ("i18n/en/a.ftl", EN),
        ("i18n/es/a.ftl", "save = Guardar%bye = Adiós { $name }%"),
        ("i18n/pt/a.ftl", "save = Salvar%bye = Tchau { $name }%"),
    ]);
    let mut client = Client::start(tree.path(), json!({ "capabilities": {} }));
    let file = uri(tree.path(), "i18n/en/a.ftl");
    client.open(&file, &EN.replace('%', "\n"));
    let changed = EN.replace('%', "\n").replace("$name", "$user");
    client.notify(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": file }, "contentChanges": [{ "text": changed }] }),
    );
    let found = client.diagnostics(&file);
    assert!(rules(&found).contains(&"unknown-variable"), "{found:?}");
    let all = found.iter().filter_map(|one| one["message"].as_str());
    let messages: Vec<&str> = all.collect();
    let mut both = messages
        .iter()
        .filter(|one| one.starts_with("es, pt: “$name”"));
    assert!(both.next().is_some(), "{messages:?}");
    assert_eq!(found[0]["range"]["start"]["line"], 1);
    assert_eq!(client.end(), Some(0));
}
