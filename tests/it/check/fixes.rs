//! Fixes: applied to a case, each removes the finding that it belongs to and adds no syntax error.

#![expect(
    clippy::needless_pass_by_value,
    reason = "`dir_test` hands each test its fixture by value"
)]

use dir_test::{Fixture, dir_test};
use mira::check::{self, Edit, Options};
use std::fs;
use std::path::{Path, PathBuf};

/// A finding, as far as it can be recognised in another run.
#[derive(Clone, Debug)]
struct Found {
    path: PathBuf,
    rule: &'static str,
    /// Its first byte.
    at: usize,
    says: String,
    fix: Option<Vec<Edit>>,
}

/// What the check finds in a tree, with the settings of a case.
fn found(root: &Path, settings: &str) -> Vec<Found> {
    let mut options = Options::new(root);
    for line in settings.lines().filter_map(|line| line.strip_prefix("# ")) {
        let (option, value) = line.split_once(": ").expect("an option and its value");
        options = match option {
            "allow" => options.allow(value),
            "deny" => options.deny(value),
            "source" => options.source(value),
            other => panic!("{other} is no option of a case"),
        };
    }
    let per_file = |file: &check::FileFindings<'_>| {
        let findings = file.findings.iter();
        let found = findings.map(|finding| Found {
            path: finding.path.clone(),
            rule: finding.rule,
            at: finding.span.start,
            says: format!("{:?}", finding.phrase()),
            fix: finding.fix.clone().map(|fix| fix.edits),
        });
        found.collect::<Vec<_>>()
    };
    check::check(&options, per_file).map_or_else(|_| Vec::new(), |(_, found)| found.concat())
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).min_depth(1) {
        let entry = entry.expect("an entry");
        let path = to.join(entry.path().strip_prefix(from).expect("below the case"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&path).expect("a folder is made");
        } else if entry.file_type().is_file() {
            fs::copy(entry.path(), &path).expect("a file is copied");
        }
    }
}

fn apply(content: &str, edits: &[Edit]) -> String {
    let mut fixed = content.to_owned();
    let mut end = content.len();
    for edit in edits.iter().rev() {
        assert!(edit.span.end <= end, "edits are in order: {edits:?}");
        fixed.replace_range(edit.span.clone(), &edit.text);
        end = edit.span.start;
    }
    fixed
}

/// Whether a finding is among others. The next one like it may only show when it is gone.
fn is_among(all: &[Found], one: &Found) -> bool {
    all.iter().any(|other| {
        (&other.path, other.rule, other.at, &other.says) == (&one.path, one.rule, one.at, &one.says)
    })
}

fn syntax_errors(all: &[Found]) -> usize {
    let is_error = |one: &&Found| matches!(one.rule, "syntax-error" | "too-deep");
    all.iter().filter(is_error).count()
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/check", glob: "*/*/expected.txt", loader: Path::new)]
fn each_fix_removes_its_finding(expected: Fixture<&Path>) {
    let case = expected.content().parent().expect("a case");
    let settings = fs::read_to_string(case.join("expected.txt")).unwrap_or_default();
    if found(case, &settings).iter().all(|one| one.fix.is_none()) {
        return;
    }
    let root = tempfile::tempdir().expect("a folder");
    copy(case, root.path());
    let before = found(root.path(), &settings);
    for one in before.iter().filter(|one| one.fix.is_some()) {
        let edits = one.fix.as_ref().expect("a fix");
        let content = fs::read_to_string(&one.path).expect("a file with a fix is UTF-8");
        let fixed = apply(&content, edits);
        fs::write(&one.path, &fixed).expect("a file is written");
        let after = found(root.path(), &settings);
        let shown = format!("{one:?}\n{fixed}\n{after:?}");
        assert!(!is_among(&after, one), "it stays: {shown}");
        assert!(
            syntax_errors(&after) <= syntax_errors(&before),
            "it adds a syntax error: {shown}"
        );
        fs::write(&one.path, content).expect("a file is written");
    }
}
