//! Why a run stopped, as data. Whoever prints it chooses the language.

use crate::phrase::Phrase;
use crate::world::Exit;
use std::io;

/// A reason to stop.
#[derive(Debug)]
pub enum Failure {
    /// Something to tell the person: the message, whose attribute `.help` says what to do next,
    /// and the exit code.
    Said(Phrase, Exit),
    /// stdout could not be written. A closed pipe is no failure: whoever read has read enough.
    Stdout(io::Error),
}

impl Failure {
    /// A failure that the person can mend by typing something else, or elsewhere.
    pub fn cannot(phrase: Phrase) -> Self {
        Self::Said(phrase, Exit::Failed)
    }
}

/// Says what the system said about a file, as an argument for a message.
///
/// The words are ours (`io-…` messages), chosen by kind; the system's own are not in the reader's
/// language.
pub fn io_reason(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::IsADirectory => "is-folder",
        io::ErrorKind::NotADirectory => "not-folder",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::FileTooLarge => "too-large",
        io::ErrorKind::InvalidData => "not-text",
        io::ErrorKind::AlreadyExists => "exists",
        _ => "other",
    }
}
