//! What the program and its library do, by what they are for. `tests/hostile` has what means harm.
//!
//! Most cases are files: a folder in `tests/check`, `tests/fmt` or `tests/language`, a run in
//! `tests/readers` or `tests/translators`. Each is a test of its own name.

mod check;
mod cli;
mod documents;
mod fix;
mod fmt;
mod house;
mod language;
mod library;
mod lsp;
mod read;
mod review;
#[path = "../support/mod.rs"]
mod support;
mod words;
mod write;
