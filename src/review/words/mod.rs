//! The words of a message's text, and which of them were taken out and put in.

mod diff;
mod token;

pub use diff::{Change, diff};
pub use token::{Token, TokenKind, body, tokens};
