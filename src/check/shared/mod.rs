//! What the rules of several themes share.

pub mod brackets;
pub mod copied;
pub mod differences;
pub mod html;
pub mod lines;
pub mod readers;
pub mod repeated;
