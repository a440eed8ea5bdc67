//! Every finding and every rule has its words, in every language.

use fluent_syntax::ast::Entry;
use mira::check::rules::RULES;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The messages of one of our files, with the names of their attributes.
fn words(locale: &str) -> BTreeMap<String, Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("i18n")
        .join(locale)
        .join("checks.ftl");
    let text = fs::read_to_string(path).expect("our words");
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("no fault in our words");
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| attribute.id.name.to_owned());
            Some((message.id.name.to_owned(), attributes.collect()))
        }
        _ => None,
    });
    messages.collect()
}

/// Every id that stands in quotation marks in the sources of the checker, as a phrase's does.
fn phrases(folder: &Path, ids: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder of ours") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            phrases(&path, ids);
            continue;
        }
        let code = fs::read_to_string(&path).expect("a source");
        for part in code.split("Phrase::new(\"").skip(1) {
            ids.extend(part.split('"').next().map(str::to_owned));
        }
        ids.extend(
            code.split('"')
                .filter(|part| part.starts_with("syntax-") && *part != "syntax-error")
                .map(str::to_owned),
        );
    }
}

#[test]
fn every_finding_has_a_headline_and_help() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut ids = Vec::new();
    phrases(&root.join("check"), &mut ids);
    phrases(&root.join("ftl/cause"), &mut ids);
    assert!(ids.len() > 100, "only {} phrases found", ids.len());
    for locale in ["en", "es", "pt"] {
        let words = words(locale);
        for id in &ids {
            let has_help = words
                .get(id)
                .is_some_and(|attributes| attributes.iter().any(|name| name == "help"));
            assert!(has_help, "{locale}: {id}");
        }
    }
}

#[test]
fn every_rule_says_what_it_finds_and_why() {
    for locale in ["en", "es", "pt"] {
        let words = words(locale);
        for rule in RULES {
            let attributes = words.get(&format!("rule-{}", rule.id));
            assert_eq!(
                attributes,
                Some(&vec!["why".to_owned()]),
                "{locale}: {}",
                rule.id
            );
        }
    }
}
