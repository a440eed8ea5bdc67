//! Whole runs of the translators' commands: a case is a file in `tests/translators`.
//!
//! `TRYCMD=overwrite cargo test --test translators` writes what they print: read the difference.

#[test]
fn translators() {
    trycmd::TestCases::new().case("tests/translators/*.toml");
}
