//! What is shown.

use crate::review::Review;

/// What is shown of a project.
pub struct Shown<'a> {
    /// The source's name.
    pub source: &'a str,
    /// What a command needs to find the same project again, each word after a space.
    pub options: &'a str,
    /// The locales.
    pub reviews: Vec<Review>,
    /// How many stale translations are left out, as their change weighs less than what was asked for.
    pub hidden: usize,
}
