//! What the fuzz targets came upon, held against the laws that they assert: `tests/fuzz/<target>/`
//! has an input a file. Those with a number before their name were chosen from what the targets
//! gathered, as the few that together give the most different findings, refusals and errors. An
//! input that broke a law belongs beside them, named for what it broke; it takes no Rust.
#![cfg(unix)]

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use fuzz::laws;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

/// Gives each input of a target to its law.
fn each(target: &str, law: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    let mut paths: Vec<_> = fs::read_dir(folder.join(target))
        .expect("a folder of inputs")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no inputs");
    for path in paths {
        let bytes = fs::read(&path).expect("an input");
        let told = catch_unwind(AssertUnwindSafe(|| law(&bytes)));
        assert!(told.is_ok(), "{} breaks the law", path.display());
    }
}

#[test]
fn any_words_typed_are_answered() {
    each("args", laws::args);
}

#[test]
fn any_bytes_are_read_as_a_catalog() {
    each("catalog", laws::catalog);
}

#[test]
fn any_bytes_are_checked() {
    each("check", laws::check);
}

#[test]
fn any_text_is_formatted_once() {
    each("fmt", |bytes| {
        laws::fmt(str::from_utf8(bytes).expect("the inputs of this target are UTF-8"));
    });
}

#[test]
fn any_environment_has_a_language() {
    each("language", laws::language);
}
