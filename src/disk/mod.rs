//! Files, read within limits and written so that nobody's work is lost.
//!
//! One limit holds for every file of messages, whoever reads it: [`MAX_FILE_BYTES`]. A few of
//! the largest still fit in memory at once, and the largest known in the wild has a fiftieth.
//! What is seen to be no ordinary file is not opened: a pipe would keep us waiting, a device may
//! do anything. What takes a file's place between that look and the opening is not waited for, and
//! not read.

mod read;
mod write;

pub use crate::ftl::limits::MAX_FILE_BYTES;
pub use read::{Budget, read, read_listed};
pub use write::{Original, make_folder, write};

use crate::failure::io_reason;
use std::io;

/// Why a file could not be read, or is left as it is.
#[derive(Debug)]
pub enum Trouble {
    /// The system would not have it.
    System(io::Error),
    /// It is a folder.
    Folder,
    /// It is a device or a pipe.
    Special,
    /// It has more than [`MAX_FILE_BYTES`].
    TooLarge,
    /// Those before it have used up what all of them may have together.
    TooMuch,
    /// It is not UTF-8.
    NotText,
    /// Its permissions forbid writing.
    Protected,
    /// Somebody else has changed it since it was read.
    Changed,
}

impl Trouble {
    /// Whether there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::System(error) if error.kind() == io::ErrorKind::NotFound)
    }

    /// Says why in a word, as [`io_reason`] does.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::System(error) => io_reason(error),
            Self::Folder => "is-folder",
            Self::Special => "special",
            Self::TooLarge => "too-large",
            Self::TooMuch => "too-much",
            Self::NotText => "not-text",
            Self::Protected => "read-only",
            Self::Changed => "other",
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}
