//! The record of one file: each message's source as it was when its translation was last made or
//! looked at, and the fingerprint of that translation.
//!
//! ```text
//! ### mira review 1
//!
//! # translation: 3b1c5f0e9a7d2c46
//! # shows -brand: 90ab12cd34ef5678
//! hello = Hello, this is { -brand }!
//! ```
//!
//! It is plain Fluent text in canonical form: one message to a paragraph, sorted as the source. The
//! comment has the fingerprint of the translation, and one of each message or term that the source
//! shows, also by way of another. A diff can be shown without a history, and version control merges
//! what two people did to different messages.

mod read;
mod write;

use super::fingerprint::Fingerprint;

pub use read::{RecordCause, RecordFault, read};
pub use write::write;

/// The first line of every record; the number changes when the format does.
pub const HEADING: &str = "### mira review 1";

/// What was recorded of one message or term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Its id, with the `-` of a term.
    pub id: String,
    /// The source's entry in canonical form, the id included.
    pub source: String,
    /// The fingerprint of the translation.
    pub translation: Fingerprint,
    /// What the source showed of others, and the fingerprint of each, sorted by name.
    pub shows: Vec<(String, Fingerprint)>,
    /// Where the entry stands in the record: a line, counted from 1; 0 for one that was not read.
    pub line: usize,
}
