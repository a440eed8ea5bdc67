//! Applies what findings say to change: as text ([`apply`], [`rounds`]), over a project ([`project`]), on
//! disk ([`mod@write`]). [`rename`] changes a name everywhere.
//!
//! What holds of every run (`tests/it/fix` proves it for each case of the checker):
//!
//! - Fixing twice changes nothing more.
//! - No new finding appears, unless it was hidden by a syntax error that is gone now.
//! - Bytes outside of the edits stay. The order of the findings does not matter.
//! - Of edits that overlap, one is applied; the others wait for the next round.
//! - A fix that would add a syntax error is not applied.

pub mod apply;
mod candidate;
pub mod project;
pub mod rename;
pub mod rounds;
pub mod write;

pub use project::ChangedFile;
pub use rounds::FixLevel;
