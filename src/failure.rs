//! Why a run stopped, as data. Whoever prints it chooses the language.

use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::world::Exit;
use std::error::Error;
use std::{fmt, io};

/// Why something could not be done.
///
/// Shown with `{}` it is in English; an [`Interface`] says its [`phrase`](Self::phrase) in any
/// language that the tool speaks, and what to do next besides.
///
/// ```
/// use mira::{Catalog, Interface, Reader};
///
/// let failure = Catalog::open("no/such/folder").unwrap_err();
/// assert!(failure.to_string().contains("no/such/folder"));
///
/// let reader: Reader = "es".parse()?;
/// let words = Interface::new(&reader);
/// assert!(words.say(&failure.phrase()).starts_with("no se puede leer la carpeta"));
/// assert!(words.say_attribute(&failure.phrase(), "help").is_some());
/// # Ok::<(), mira::Failure>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// Something to tell the person: the message, whose attribute `.help` says what to do next,
    /// and the exit code.
    Said(Phrase, Exit),
    /// stdout could not be written. (A closed pipe is no failure: whoever read has read enough.)
    Stdout(io::Error),
}

impl Failure {
    /// A failure that the person can mend by typing something else, or elsewhere.
    pub(crate) fn cannot(phrase: Phrase) -> Self {
        Self::Said(phrase, Exit::Failed)
    }

    /// What there is to say, in no language yet. Its attribute `help` says what to do next.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Said(phrase, _) => phrase.clone(),
            Self::Stdout(error) => Phrase::new("err-stdout").with("reason", io_reason(error)),
        }
    }
}

/// In English, for programs that use the library; `run` tells it in the reader's language.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Interface::english().say(&self.phrase()))
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Said(..) => None,
            Self::Stdout(error) => Some(error),
        }
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
