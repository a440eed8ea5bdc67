//! The examples that `mira rules` shows, and our own words.

use mira::check::rules::{RULES, Rule};
use mira::check::{self, FileFindings, Options};
use std::fs;
use std::path::Path;

/// What a rule's example finds, as the ids of rules.
fn example(rule: &Rule, text: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &[u8]| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, text).expect("a file");
    };
    let name = if rule.id == "reserved-name" {
        "statements.ftl"
    } else {
        "main.ftl"
    };
    if rule.wrong.contains(".ftl") {
        // Paths: of files that all say the same, or of folders.
        for path in rule.source.lines().chain(text.lines()) {
            if path.ends_with('/') {
                fs::create_dir_all(folder.path().join(path)).expect("folders");
            } else {
                write(path, b"yes = Yes\n");
            }
        }
    } else {
        write("en/main.ftl", rule.source.as_bytes());
        if let Some((before, after)) = text.split_once('\u{FFFD}') {
            write(
                "es/main.ftl",
                &[before.as_bytes(), b"\xED", after.as_bytes()].concat(),
            );
        } else {
            write(&format!("{}/{name}", rule.locale), text.as_bytes());
        }
    }
    let options = Options::new(folder.path());
    let options = if rule.on_by_default {
        options
    } else {
        options.deny(rule.id)
    };
    let ids = |file: &FileFindings<'_>| {
        file.findings
            .iter()
            .map(|finding| finding.rule.to_owned())
            .collect::<Vec<_>>()
    };
    check::check(&options, ids).expect("a tree").1.concat()
}

#[test]
fn every_wrong_example_has_its_fault_alone_and_every_right_one_has_none() {
    for rule in RULES {
        // What no example can show: a file that cannot be read, and what was recorded.
        if !["unreadable-file", "stale-message"].contains(&rule.id) {
            assert_eq!(example(rule, rule.wrong), [rule.id], "{}", rule.id);
        }
        assert_eq!(example(rule, rule.right), [""; 0], "{}", rule.id);
    }
}

#[test]
fn our_own_words_have_no_fault() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let ids = |file: &FileFindings<'_>| file.findings.len();
    let (_, found) = check::check(&Options::new(&root), ids).expect("a tree");
    assert_eq!(
        found.into_iter().sum::<usize>(),
        0,
        "see: mira check --i18n i18n"
    );
}
