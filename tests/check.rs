//! The checker's cases: `tests/check/<rule>/<case>/` holds a tree of locales and `expected.txt`.
//!
//! Each line of `expected.txt` is a finding: `path:line:column: severity[rule] message-id`. A line
//! that begins with `#` sets something for the case: `# deny: untranslated`, `# source: en-US`.
//! A case whose name begins with `clean` expects nothing. To add one, no Rust is needed: write the
//! files, and run the tests with `UPDATE_EXPECTED=1` to have `expected.txt` written.

use mira::check::rules::{RULES, Rule};
use mira::check::{self, FileFindings, Options};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn folders(path: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(path)
        .expect("a folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    folders(&root)
        .iter()
        .flat_map(|rule| folders(rule))
        .collect()
}

/// One line for each finding.
fn lines(root: &Path, file: &FileFindings<'_>) -> String {
    let mut lines = String::new();
    for finding in file.findings {
        assert!(
            file.text.get(finding.span.clone()).is_some(),
            "{:?} is no span of {}",
            finding.span,
            file.path.display()
        );
        let place = file.place(finding);
        let path = file
            .path
            .strip_prefix(root)
            .expect("below the root")
            .display()
            .to_string();
        let severity = finding.severity.name();
        let (rule, id) = (finding.rule, finding.phrase.id);
        let (line, column) = (place.line, place.column);
        writeln!(lines, "{path}:{line}:{column}: {severity}[{rule}] {id}").expect("a line");
    }
    lines
}

fn run(root: &Path, options: &Options) -> String {
    match check::check(options, |file| lines(root, file)) {
        Ok((summary, found)) => {
            let found = found.concat();
            assert_eq!(summary.errors + summary.warnings, found.lines().count());
            found
        }
        Err(failure) => format!("failure {}\n", failure.phrase().id),
    }
}

fn case(path: &Path) -> Result<(), String> {
    let expected_path = path.join("expected.txt");
    let expected = fs::read_to_string(&expected_path).unwrap_or_default();
    let setting = |name: &str| {
        let mark = format!("# {name}: ");
        expected
            .lines()
            .find_map(|line| line.strip_prefix(&mark))
            .map(str::to_owned)
    };
    let mut options = Options::new(path);
    if let Some(source) = setting("source") {
        options = options.source(source);
    }
    if let Some(rule) = setting("deny") {
        options = options.deny(rule);
    }
    if let Some(rule) = setting("allow") {
        options = options.allow(rule);
    }
    let found = run(path, &options);
    let (settings, wanted): (Vec<&str>, Vec<&str>) =
        expected.lines().partition(|line| line.starts_with('#'));
    if found.lines().eq(wanted.iter().copied()) {
        return Ok(());
    }
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let settings: String = settings.iter().flat_map(|line| [*line, "\n"]).collect();
        fs::write(&expected_path, settings + &found).expect("expected.txt is written");
    }
    Err(format!(
        "--- {}\nexpected:\n{}\nfound:\n{found}",
        path.display(),
        wanted.join("\n")
    ))
}

#[test]
fn every_case_finds_what_it_expects() {
    let failed: Vec<String> = cases().iter().filter_map(|path| case(path).err()).collect();
    assert!(
        failed.is_empty(),
        "{} cases failed:\n{}",
        failed.len(),
        failed.join("\n")
    );
}

#[test]
fn clean_cases_expect_nothing_and_others_their_rule() {
    for path in cases() {
        let expected = fs::read_to_string(path.join("expected.txt")).unwrap_or_default();
        let findings: Vec<&str> = expected
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        let rule = path
            .parent()
            .and_then(Path::file_name)
            .and_then(|name| name.to_str())
            .expect("a rule");
        if name.starts_with("clean") {
            assert!(findings.is_empty(), "{}", path.display());
        } else {
            let mark = format!("[{rule}]");
            assert!(
                findings.iter().any(|line| line.contains(&mark)),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn every_rule_has_faulty_and_clean_cases() {
    let cases = cases();
    for rule in RULES {
        let names: Vec<&str> = cases
            .iter()
            .filter(|path| {
                path.parent()
                    .is_some_and(|parent| parent.ends_with(rule.id))
            })
            .filter_map(|path| path.file_name()?.to_str())
            .collect();
        assert!(
            names.iter().any(|name| name.starts_with("clean")),
            "{}: no clean case",
            rule.id
        );
        assert!(
            names.iter().any(|name| !name.starts_with("clean")),
            "{}: no faulty case",
            rule.id
        );
    }
}

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
        if rule.id != "unreadable-file" {
            assert_eq!(example(rule, rule.wrong), [rule.id], "{}", rule.id);
        }
        assert_eq!(example(rule, rule.right), [""; 0], "{}", rule.id);
    }
}

#[test]
fn our_own_words_have_no_fault() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    assert_eq!(run(&root, &Options::new(&root)), "");
}
