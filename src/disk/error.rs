//! Why a file cannot be read, or is left as it is.

use crate::failure::io_reason;
use std::io;

/// Why a file could not be read, or is left as it is.
#[derive(Debug)]
pub enum FileError {
    /// The system refused.
    System(io::Error),
    /// It is a folder.
    Folder,
    /// It is a device or a pipe.
    Special,
    /// It has more than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES).
    TooLarge,
    /// The files read before it have used up what all of them may have together.
    TooMuch,
    /// It is not UTF-8.
    NotText,
    /// Its permissions forbid writing.
    Protected,
    /// Another program has changed it since it was read.
    Changed,
    /// A link leads to it from a folder that it does not lie in.
    Outside,
    /// It is a link, where a file is to be written.
    Link,
    /// It has other names (hard links), which would keep the old content.
    HardLinks,
    /// It belongs to another user, in a folder where only owners replace files.
    Sticky,
    /// Its group, its access list or an extended attribute cannot be kept.
    Attributes,
    /// Ctrl-C or a request to end came before it was written.
    Interrupted,
}

impl FileError {
    /// Whether there is no such file.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::System(error) if error.kind() == io::ErrorKind::NotFound)
    }

    /// Returns the variant of the message `io-reason` that says why.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::System(error) => io_reason(error),
            Self::Folder => "is-folder",
            Self::Special => "special",
            Self::TooLarge => "too-large",
            Self::TooMuch => "too-much",
            Self::NotText => "not-text",
            Self::Protected => "read-only",
            Self::Changed => "changed",
            Self::Outside => "outside",
            Self::Link => "link",
            Self::HardLinks => "hard-links",
            Self::Sticky => "sticky",
            Self::Attributes => "attributes",
            Self::Interrupted => "other",
        }
    }
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

#[cfg(unix)]
impl From<rustix::io::Errno> for FileError {
    fn from(error: rustix::io::Errno) -> Self {
        Self::System(error.into())
    }
}
