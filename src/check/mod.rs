//! What is wrong with a translation.

pub mod finding;
