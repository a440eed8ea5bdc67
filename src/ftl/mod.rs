//! One `.ftl` file as text: its outline, parsing within limits, its canonical form.
//!
//! Nothing here knows of locales, folders or the reader's language.

#![allow(
    rustdoc::private_intra_doc_links,
    reason = "no part of the public documentation; our own tests look in"
)]

pub mod boundary;
pub mod broken;
pub mod canonical;
pub mod cause;
pub mod depth;
pub mod edit;
pub mod entry;
pub mod grammar;
pub mod limits;
pub mod outline;
pub mod parse;
pub mod place;
pub mod scan;
pub mod tree;
