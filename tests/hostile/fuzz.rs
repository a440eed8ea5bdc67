//! What the fuzz targets came upon, held against the laws that they assert: `tests/fuzz/<target>/`
//! has an input a file. Those with a number before their name were chosen from what the targets
//! gathered, as the few that together give the most different findings, refusals and errors. An
//! input that broke a law belongs beside them, named for what it broke.

#![expect(
    clippy::needless_pass_by_value,
    reason = "`dir_test` hands each test its fixture by value"
)]

#[path = "../../fuzz/src/lib.rs"]
mod targets;

use dir_test::{Fixture, dir_test};
use std::path::Path;
use targets::laws;

fn bytes(input: &Fixture<&Path>) -> Vec<u8> {
    std::fs::read(input.content()).expect("an input")
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/fuzz/args", loader: Path::new)]
fn args(input: Fixture<&Path>) {
    laws::args(&bytes(&input));
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/fuzz/catalog", loader: Path::new)]
fn catalog(input: Fixture<&Path>) {
    laws::catalog(&bytes(&input));
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/fuzz/check", loader: Path::new)]
fn check(input: Fixture<&Path>) {
    laws::check(&bytes(&input));
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/fuzz/fmt", loader: Path::new)]
fn fmt(input: Fixture<&Path>) {
    laws::fmt(str::from_utf8(&bytes(&input)).expect("UTF-8, as this target takes it"));
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/fuzz/lsp", loader: Path::new)]
fn lsp(input: Fixture<&Path>) {
    laws::lsp(&bytes(&input));
}

#[dir_test(dir: "$CARGO_MANIFEST_DIR/tests/fuzz/language", loader: Path::new)]
fn language(input: Fixture<&Path>) {
    laws::language(&bytes(&input));
}
