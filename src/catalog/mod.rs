//! Where words come from: the built-in catalog, or a folder.

pub mod embedded;
