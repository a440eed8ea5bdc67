//! Whole runs of the program: a case is a file in `tests/readers` or `tests/translators`.
//!
//! `TRYCMD=overwrite cargo test --test it cli::cases` writes what they print: read the difference.

#![expect(
    clippy::needless_pass_by_value,
    reason = "`dir_test` hands each test its fixture by value"
)]

use crate::support::tests;
use dir_test::{Fixture, dir_test};
use std::path::Path;

fn check(case: &Path) {
    trycmd::TestCases::new().case(case);
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/readers", glob: "*.toml", loader: Path::new)]
fn reader(case: Fixture<&Path>) {
    check(case.content());
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/translators", glob: "*.toml", loader: Path::new)]
fn translator(case: Fixture<&Path>) {
    check(case.content());
}

#[test]
fn cases_that_came_after_the_build() {
    for (folder, test) in [("readers", "reader"), ("translators", "translator")] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests")
            .join(folder);
        let known = tests(&format!("cli::cases::{test}__"));
        assert!(!known.is_empty());
        for entry in folder.read_dir().expect("cases") {
            let case = entry.expect("an entry").path();
            let name = case.file_stem().unwrap_or_default().to_string_lossy();
            let name = name.replace(|character: char| character.is_ascii_punctuation(), "_");
            let is_case = case.extension().is_some_and(|end| end == "toml");
            if is_case && !known.contains(&format!("cli::cases::{test}__{name}")) {
                check(&case);
            }
        }
    }
}
