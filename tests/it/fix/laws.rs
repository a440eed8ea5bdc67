//! The laws of fixes, on every case of the checker.

use super::case::{Case, new};
use mira::Exit;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let walk = walkdir::WalkDir::new(root)
        .min_depth(2)
        .max_depth(2)
        .sort_by_file_name();
    let cases = walk
        .into_iter()
        .flatten()
        .filter(|entry| entry.file_type().is_dir());
    cases.map(walkdir::DirEntry::into_path).collect()
}

/// Finds a file by its path relative to the case's folder.
fn in_files(files: &BTreeMap<PathBuf, Vec<u8>>) -> impl Fn(&str) -> String {
    |name| {
        let mut found = files.iter().filter(|(path, _)| path.ends_with(name));
        let bytes = found.next().map(|(_, bytes)| bytes.as_slice());
        String::from_utf8_lossy(bytes.unwrap_or_default()).into_owned()
    }
}

const FIX: [&str; 2] = [
    "check --format short --lang en --i18n . --fix",
    "check --format short --lang en --i18n . --fix --unsafe-fixes",
];

#[test]
#[expect(clippy::print_stdout, reason = "says how many are fixed whole")]
fn fixing_twice_changes_nothing_and_no_finding_is_new() {
    let (mut faulty, mut whole) = (0, 0);
    for path in cases() {
        for fix in FIX {
            let case = Case::copy(&path);
            let (before, old) = (case.findings(), case.files());
            let _ = case.run(fix);
            let (files, after) = (case.files(), case.findings());
            let _ = case.run(fix);
            assert_eq!(files, case.files(), "{}: a second time", path.display());
            let new = new((&before, &in_files(&old)), (&after, &in_files(&files)));
            assert!(new.is_empty(), "{}: new: {new:#?}", path.display());
            if fix == FIX[1] && !before.is_empty() {
                faulty += 1;
                whole += usize::from(after.is_empty());
            }
        }
    }
    println!("{whole} of {faulty} are fixed whole");
    // 210 of 383 on 2026-11-28: the others lack words that only a translator can give, or need a choice.
    assert!(
        whole * 2 >= faulty,
        "only {whole} of {faulty} are fixed whole"
    );
}

#[test]
fn a_difference_is_what_fixing_does() {
    for path in cases() {
        let case = Case::copy(&path);
        let before = case.files();
        let (shown, exit) = case.run("check --lang en --i18n . --diff --unsafe-fixes");
        assert_eq!(before, case.files(), "{}", path.display());
        let _ = case.run(FIX[1]);
        let changes = before != case.files();
        let named = shown.contains("--- a/");
        assert_eq!(named, changes, "{}\n{shown}", path.display());
        if exit != Exit::Failed {
            assert_eq!(exit == Exit::Findings, changes, "{}", path.display());
        }
    }
}
