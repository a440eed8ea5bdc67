//! What an editor shows of a file and does to it, as pure functions: a view of the project and a byte offset
//! in, texts and byte ranges out. Nothing here knows the protocol.

pub mod actions;
pub mod complete;
pub mod cursor;
pub mod diagnose;
pub mod format;
pub mod hover;
pub mod missing;
pub mod navigate;
pub mod outline;
pub mod placeholders;
mod view;

pub use view::{View, written};
