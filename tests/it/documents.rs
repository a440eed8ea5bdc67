//! The README's examples are runs of the program, and what they show is what it prints.

use std::path::Path;

/// The promises name tests that are there.
#[test]
fn each_proof_of_a_promise_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = include_str!("../../README.md");
    let promises = readme.split("## What you can rely on").nth(1);
    let rows = promises.into_iter().flat_map(str::lines);
    let rows: Vec<&str> = rows.take_while(|line| !line.starts_with("## ")).collect();
    let proofs = rows
        .iter()
        .filter_map(|row| row.strip_prefix('|')?.rsplit('|').nth(1));
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
}

#[test]
fn readme() {
    // English where a call does not say otherwise, whoever runs the test.
    trycmd::TestCases::new()
        .env("LC_ALL", "C")
        .env("MIRA_LANG", "")
        .env("MIRA_I18N", "")
        .case("README.md");
}
