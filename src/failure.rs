//! Why a run stopped, as data. Whoever prints it chooses the language.

use crate::phrase::Phrase;
use crate::world::Exit;
use std::error::Error;
use std::io;

/// Why something could not be done.
///
/// Shown with `{}` it is in English; an [`Interface`](crate::Interface) says its [`phrase`](Self::phrase) in any
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
pub struct Failure {
    phrase: Phrase,
    exit: Exit,
    cause: Option<io::Error>,
}

impl Failure {
    /// A failure that the person can fix by typing something else, or elsewhere.
    pub(crate) fn cannot(phrase: Phrase) -> Self {
        Self {
            phrase,
            exit: Exit::Failed,
            cause: None,
        }
    }

    /// No failure of the program: it found what it was to look for, and stops.
    pub(crate) fn found(phrase: Phrase) -> Self {
        Self {
            exit: Exit::Findings,
            ..Self::cannot(phrase)
        }
    }

    /// stdout could not be written.
    pub(crate) fn stdout(error: io::Error) -> Self {
        let phrase = Phrase::new("err-stdout").with("reason", io_reason(&error));
        Self::cannot(phrase).because(error)
    }

    /// The same, with what the system said.
    #[must_use]
    pub(crate) fn because(self, cause: io::Error) -> Self {
        Self {
            cause: Some(cause),
            ..self
        }
    }

    /// The exit code that it ends a run with.
    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }

    /// What there is to say, in no language yet. Its attribute `help` says what to do next.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        self.phrase.clone()
    }
}

impl Error for Failure {
    /// What the system said, where it said something.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let cause = self.cause.as_ref()?;
        Some(cause)
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
