//! Causes outside of braces: comments, names, `=`, attributes, values, and lines between entries.

pub mod attribute;
pub mod comment;
pub mod leftover;
pub mod name;
pub mod value;
pub mod words;
