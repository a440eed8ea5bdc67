//! `mira fmt`: the canonical form, and what happens to the files.

mod cases;
mod files;
mod laws;
mod texts;
#[cfg(unix)]
mod unix;
