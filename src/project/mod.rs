//! A Fluent project on disk: its locales, their files, and what was read of each.

pub mod document;
pub mod root;
pub mod tree;
