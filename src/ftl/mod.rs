//! One `.ftl` file as text: its outline, parsing within limits, its canonical form.
//!
//! Nothing here knows of locales, folders or the reader's language.

pub mod depth;
pub mod outline;
pub mod references;
