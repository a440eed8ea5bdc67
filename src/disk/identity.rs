//! Whether a file is still the one that was read.

use std::fs::Metadata;

/// What distinguishes one state of one file from any other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Which file it is: its file system and its number there.
    file: (u64, u64),
    /// Its size in bytes.
    size: u64,
    /// When its content was changed: seconds and nanoseconds.
    modified: (i64, i64),
    /// When its content, name, owner or permissions were changed.
    changed: (i64, i64),
}

impl Identity {
    /// The identity that a file has now.
    #[cfg(unix)]
    pub fn new(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        Self {
            file: (metadata.dev(), metadata.ino()),
            size: metadata.size(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }

    /// The identity that a file has now, as far as the system knows it.
    #[cfg(not(unix))]
    pub fn new(metadata: &Metadata) -> Self {
        let modified = metadata.modified().ok();
        let since = modified.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
        let seconds = since.map_or(0, |since| since.as_secs().cast_signed());
        let nanoseconds = since.map_or(0, |since| i64::from(since.subsec_nanos()));
        Self {
            file: (0, 0),
            size: metadata.len(),
            modified: (seconds, nanoseconds),
            changed: (0, 0),
        }
    }

    /// Whether it is the same file with the same content, whatever its name is now: a new name
    /// changes the last of the times.
    pub fn is_same_content(&self, other: &Self) -> bool {
        (self.file, self.size, self.modified) == (other.file, other.size, other.modified)
    }
}
