//! The examples of the documents are runs of the program, and what they show is what it prints.

#![expect(
    clippy::needless_pass_by_value,
    reason = "`dir_test` hands each test its fixture by value"
)]

use dir_test::{Fixture, dir_test};
use std::path::Path;

/// Runs the console blocks of a document, in English where a call does not say otherwise.
fn run(document: &Path) {
    trycmd::TestCases::new()
        .env("LC_ALL", "C")
        .env("MIRA_LANG", "")
        .env("MIRA_I18N", "")
        .case(document);
}

#[test]
fn readme() {
    run(Path::new("README.md"));
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/docs", glob: "*.md", loader: Path::new)]
fn document(document: Fixture<&Path>) {
    run(document.content());
}

/// A person decides in a minute.
#[test]
fn the_readme_is_short() {
    let lines = include_str!("../../README.md").lines().count();
    assert!(lines <= 180, "{lines} lines");
}

/// Links between the documents lead to files that are there.
#[test]
fn links_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = root.join("docs").read_dir().expect("docs");
    let docs = docs.map(|entry| entry.expect("an entry").path());
    let docs = docs.filter(|path| path.extension().is_some_and(|end| end == "md"));
    let mut links = 0;
    for path in docs.chain(["README.md", "CONTRIBUTING.md"].map(|name| root.join(name))) {
        let text = std::fs::read_to_string(&path).expect("a document");
        for link in text.split("](").skip(1) {
            let link = link.split(')').next().unwrap_or_default();
            let file = link.split('#').next().unwrap_or_default();
            if !file.is_empty() && !file.contains("://") {
                let folder = path.parent().expect("a folder");
                assert!(folder.join(file).exists(), "{}: {link}", path.display());
                links += 1;
            }
        }
    }
    assert!(links > 10, "{links}");
}

/// The promises name tests that are there.
#[test]
fn each_proof_of_a_promise_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let promises = include_str!("../../docs/promises.md");
    let rows = promises.lines();
    let proofs = rows.filter_map(|row| row.strip_prefix('|')?.rsplit('|').nth(1));
    let mut seen = 0;
    for proofs in proofs {
        let mut last = None;
        for proof in proofs.split('`').skip(1).step_by(2) {
            // `tests/x.rs: a_test`, or another test of the same file.
            let (path, test) = match proof.split_once(": ") {
                Some((path, test)) => (path, test),
                None if proof.contains('/') => (proof, ""),
                None => (last.expect("a file before the test"), proof),
            };
            last = Some(path);
            let path = root.join(path);
            assert!(path.exists(), "{proof}");
            seen += 1;
            let test = test.trim_end_matches('…');
            if !test.is_empty() {
                let tests = std::fs::read_to_string(path).expect("a test");
                assert!(tests.contains(&format!("fn {test}")), "{proof}");
            }
        }
    }
    assert!(seen > 20, "{seen}");
    assert!(!promises.contains("by hand"), "a test proves it");
}
