//! Whole runs of the reader's call: a case is a file in `tests/readers`.
//!
//! `TRYCMD=overwrite cargo test --test readers` writes what they print: read the difference.

#[test]
fn readers() {
    trycmd::TestCases::new().case("tests/readers/*.toml");
}
