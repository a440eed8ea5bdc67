//! What changes a text.

pub mod actions;
pub mod completion;
pub mod formatting;
pub mod rename;
