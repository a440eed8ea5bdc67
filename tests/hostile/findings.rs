//! What `check` finds is the same before and after `fmt`, lines aside: over all cases, and over files of
//! ours that were mutated.

use crate::support::call::mira;
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// Rules about what `fmt` itself changes.
const OF_LAYOUT: &[&str] = &["carriage-return"];

/// Path, rule and words of each finding in a tree, digits and whitespace aside.
fn findings(root: &Path) -> Vec<String> {
    let call = mira("check --format json --source en --i18n").arg(root);
    let report = call.run().out;
    let Ok(report) = serde_json::from_str::<serde_json::Value>(&report) else {
        return vec![report];
    };
    let list = report["findings"].as_array().cloned().unwrap_or_default();
    let mut lines: Vec<String> = list
        .iter()
        .filter(|one| !OF_LAYOUT.iter().any(|rule| one["rule"] == *rule))
        .map(|one| format!("{} {} {}", one["path"], one["rule"], one["message"]))
        // A text may be quoted as it is written.
        .map(|line| line.replace(|c: char| c.is_ascii_digit() || c.is_whitespace(), ""))
        .collect();
    lines.sort();
    lines
}

fn same_after_fmt(root: &Path) -> Result<(), String> {
    let before = findings(root);
    let _ = mira("fmt --quiet --").arg(root).run();
    let after = findings(root);
    if before == after {
        return Ok(());
    }
    Err(format!("{}: {before:#?}\n{after:#?}", root.display()))
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().flatten() {
        let below = entry.path().strip_prefix(from).expect("a path below");
        if entry.file_type().is_dir() {
            let _ = fs::create_dir_all(to.join(below));
        } else if let Ok(bytes) = fs::read(entry.path()) {
            fs::write(to.join(below), bytes).expect("a copy");
        }
    }
}

#[test]
fn all_cases_have_the_same_findings_after_fmt() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let mut seen = 0;
    let mut differ = Vec::new();
    for case in walkdir::WalkDir::new(&cases).min_depth(2).max_depth(2) {
        let case = case.expect("a case");
        let root = case.path();
        if !root.join("en").is_dir() || root.join("mira.toml").exists() {
            continue;
        }
        let dir = tempfile::tempdir().expect("a folder");
        let tree = dir.path().join("i18n");
        copy(root, &tree);
        seen += 1;
        differ.extend(same_after_fmt(&tree).err());
    }
    assert!(seen > 150, "only {seen} cases");
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

const REAL: &[[&str; 2]] = &[
    [
        include_str!("../../i18n/en/statements.ftl"),
        include_str!("../../i18n/es/statements.ftl"),
    ],
    [
        include_str!("../../i18n/en/interface.ftl"),
        include_str!("../../i18n/es/interface.ftl"),
    ],
    [
        include_str!("../../i18n/en/checks.ftl"),
        include_str!("../../i18n/es/checks.ftl"),
    ],
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn files_of_ours_that_were_mutated_too(
        pair in prop::sample::select(REAL),
        from in 0_usize..400,
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..8, prop::sample::select(&["", " ", "\n", "    ", "{", "}", "{ $n }", "x", "\n    ", " .a = b\n", "# c\n", "\""][..])), 0..6),
    ) {
        let dir = tempfile::tempdir().expect("a folder");
        let tree = dir.path().join("i18n");
        for (locale, text) in ["en", "es"].iter().zip(pair) {
            let mut lines: Vec<char> = text.lines().skip(from).take(60).flat_map(|line| line.chars().chain(['\n'])).collect();
            if *locale == "es" {
                for (at, cut, new) in &changes {
                    let at = if lines.is_empty() { 0 } else { at.index(lines.len()) };
                    let end = (at + cut).min(lines.len());
                    lines.splice(at..end, new.chars());
                }
            }
            fs::create_dir_all(tree.join(locale)).expect("a folder");
            fs::write(tree.join(locale).join("main.ftl"), lines.into_iter().collect::<String>()).expect("a file");
        }
        prop_assert_eq!(same_after_fmt(&tree), Ok(()));
    }
}
