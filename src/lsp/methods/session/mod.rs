//! What the client and the server say of themselves, and of files.

pub mod diagnostics;
pub mod documents;
pub mod impact;
pub mod initialize;
