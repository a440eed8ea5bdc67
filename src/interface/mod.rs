//! How the tool itself speaks: its messages, in the reader's language.

pub mod phrase;
