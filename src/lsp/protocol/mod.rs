//! What the protocol says, in our own words: positions, addresses, and the shapes of messages.
//!
//! The shapes are those that are used here, and no more. A generated crate of all of them (`gen-lsp-types`)
//! costs twenty seconds of a build, and refuses to start a session where a client describes itself oddly.

pub mod lines;
pub mod params;
pub mod results;
pub mod uri;

pub use lines::{Encoding, Lines};
