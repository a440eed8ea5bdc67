//! The checker's cases: `tests/check/<rule>/<case>/` holds a tree of locales and `expected.txt`.
//!
//! `expected.txt` is what `mira check --format short` prints there in English. A line that begins with
//! `#` sets an option for the case: `# deny: untranslated`, `# source: en-US`. A case whose name begins
//! with `clean` expects nothing, any other a finding of its rule. To add one, no Rust is needed: write
//! the files, and run the tests with `UPDATE_EXPECTED=1` to have `expected.txt` written.

#![expect(
    clippy::needless_pass_by_value,
    reason = "`dir_test` hands each test its fixture by value"
)]

use crate::support::call::mira;
use crate::support::tests;
use dir_test::{Fixture, dir_test};
use mira::Exit;
use mira::check::rules::RULES;
use std::fs;
use std::path::{Path, PathBuf};

/// All cases, also those that came after this binary was built.
fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let mut cases: Vec<PathBuf> = walkdir::WalkDir::new(root)
        .min_depth(2)
        .max_depth(2)
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

fn name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .expect("a name")
}

/// The rule that a case is about.
fn rule(case: &Path) -> &str {
    name(case.parent().expect("a rule"))
}

/// What the program prints of a case, or why it prints nothing.
fn found(case: &Path, settings: &[&str]) -> String {
    let mut call = mira("check --format short --lang en --i18n .").folder(case);
    for setting in settings {
        let (option, value) = setting.split_once(": ").expect("an option and its value");
        call = call.arg(option.replacen("# ", "--", 1)).arg(value);
    }
    let outcome = call.run();
    match outcome.exit {
        Exit::Failed => outcome.err,
        _ => outcome.out,
    }
}

/// Compares what is found with what is expected, or writes that anew.
fn check(case: &Path) {
    let path = case.join("expected.txt");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let (settings, wanted): (Vec<&str>, Vec<&str>) =
        text.lines().partition(|line| line.starts_with("# "));
    let found = found(case, &settings);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let settings: String = settings.iter().flat_map(|line| [*line, "\n"]).collect();
        fs::write(&path, settings + &found).expect("expected.txt is written");
    } else {
        let wanted: String = wanted.iter().flat_map(|line| [*line, "\n"]).collect();
        snapbox::assert_data_eq!(&*found, snapbox::Data::text(wanted).raw());
    }
    if name(case).starts_with("clean") {
        assert_eq!(found, "");
    } else {
        assert!(found.contains(&format!("[{}]", rule(case))), "{found}");
    }
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/check", glob: "*/*/expected.txt", loader: Path::new)]
fn case(expected: Fixture<&Path>) {
    check(expected.content().parent().expect("a case"));
}

#[test]
fn cases_that_came_after_the_build() {
    let known = tests("check::cases::case__");
    assert!(!known.is_empty());
    for case in cases() {
        let test = format!(
            "check::cases::case__{}_{}_expected",
            rule(&case),
            name(&case)
        );
        if !known.contains(&test.replace('-', "_")) {
            check(&case);
        }
    }
}

#[test]
fn every_rule_has_faulty_and_clean_cases() {
    let cases = cases();
    // It needs a record beside the folder of locales: see `tests/it/review`.
    let rules = RULES.iter().filter(|rule| rule.id != "stale-message");
    for rule in rules {
        let of_rule = cases.iter().filter(|case| self::rule(case) == rule.id);
        let (clean, faulty): (Vec<_>, Vec<_>) =
            of_rule.partition(|case| name(case).starts_with("clean"));
        assert!(!clean.is_empty(), "{}: no clean case", rule.id);
        assert!(!faulty.is_empty(), "{}: no faulty case", rule.id);
    }
}
