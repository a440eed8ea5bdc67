//! The source that a translation was made of.

use crate::review::source::Shows;

/// What a translation was made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MadeOf {
    /// What the source said, as a number.
    pub said: u32,
    /// What it showed of others.
    pub shows: Shows,
}

impl MadeOf {
    /// Takes both.
    pub fn new(said: u32, shows: Shows) -> Self {
        Self { said, shows }
    }
}
