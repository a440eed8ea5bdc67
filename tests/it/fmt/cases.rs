//! The formatter's cases: each folder of `tests/fmt/` holds a file as it was and as it is to be.

#![expect(
    clippy::needless_pass_by_value,
    reason = "`dir_test` hands each test its fixture by value"
)]

use crate::support::{folder, mira};
use dir_test::{Fixture, dir_test};
use std::fs;
use std::path::Path;

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/fmt", glob: "*/before.ftl", loader: Path::new)]
fn case(before: Fixture<&Path>) {
    let case = before.content().parent().expect("a case");
    let before = fs::read_to_string(before.content()).expect("before.ftl");
    let after = fs::read_to_string(case.join("after.ftl")).expect("after.ftl");
    let dir = folder(&[]);
    fs::write(dir.path().join("case.ftl"), &before).expect("a file");
    let done = mira(dir.path(), &["fmt", "case.ftl"]);
    let got = fs::read_to_string(dir.path().join("case.ftl")).expect("a file");
    snapbox::assert_data_eq!(&*got, snapbox::Data::text(&*after).raw());
    let printed = if before == after { "" } else { "case.ftl\n" };
    assert_eq!((done.code, done.stdout.as_str()), (Some(0), printed));
}

#[test]
fn every_case_has_both_files() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fmt");
    for case in cases.read_dir().expect("the cases") {
        let case = case.expect("an entry").path();
        if !case.is_dir() {
            continue;
        }
        for file in ["before.ftl", "after.ftl"] {
            assert!(case.join(file).is_file(), "{} lacks {file}", case.display());
        }
    }
}
