//! One `.ftl` file as text: its outline, parsing within limits, its canonical form.
//!
//! Nothing here knows of locales, folders or the reader's language.

pub mod canonical;
pub mod depth;
pub mod limits;
pub mod outline;
pub mod parseable;
pub mod place;
pub mod references;
