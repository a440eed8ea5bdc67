//! Why a file was left as it was.

use super::shown;
use crate::check::line::Lines;
use crate::disk::FileError;
use crate::ftl::canonical::Refusal;
use crate::ftl::limits::{MAX_ENTRY_BYTES, MAX_FILE_BYTES};
use crate::ftl::parse::{self, Fault};
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::project::around::checking;
use std::path::Path;

/// Why a file's content was left as it was.
pub struct UnformattedFile {
    /// What there is to say, and where.
    phrase: Phrase,
    /// The cause of a mistake, where it is known: both are said in one.
    cause: Option<Phrase>,
}

impl UnformattedFile {
    /// Finds the cause; `path` is the file as it was named from the folder `current`, and `source` the
    /// name of the source locale.
    pub fn new(
        (path, current): (&Path, &Path),
        source: &str,
        text: &str,
        refusal: Refusal,
    ) -> Self {
        let (id, at) = match refusal {
            Refusal::Syntax { at } => return Self::faulty((path, current), source, text, at),
            Refusal::TooDeep { at } => ("fmt-too-deep", at),
            Refusal::TooLong { at } => ("fmt-too-long", at),
            Refusal::WouldChange { at } => ("fmt-would-change", at),
            Refusal::TooLarge => return explain(path, &FileError::TooLarge).into(),
        };
        located(id, path, text, at).into()
    }

    /// A mistake; `check` says more about it where it would find the file.
    fn faulty((path, current): (&Path, &Path), source: &str, text: &str, at: usize) -> Self {
        // A zero byte is the fault itself.
        let is_zero = text.as_bytes().get(at) == Some(&0);
        let fault = fault(text).filter(|_| !is_zero);
        let options = checking(path, current, source);
        let found = if options.is_empty() { "no" } else { "yes" };
        let (id, at) = match &fault {
            Some(fault) => ("fmt-fault", fault.span.start),
            None => ("fmt-syntax", at),
        };
        Self {
            phrase: located(id, path, text, at)
                .with("found", found)
                .with("options", options),
            cause: fault.map(|fault| match fault.span.start {
                0 if text.starts_with('\u{feff}') => Phrase::new("byte-order-mark"),
                _ => fault.cause.phrase(),
            }),
        }
    }

    /// The whole as one phrase.
    pub fn phrase(self, interface: &Interface) -> Phrase {
        let Some(cause) = self.cause else {
            return self.phrase;
        };
        let help = interface.say_attribute(&cause, "help");
        self.phrase
            .with("cause", interface.say(&cause))
            .with("help", help.unwrap_or_default())
    }
}

impl From<Phrase> for UnformattedFile {
    fn from(phrase: Phrase) -> Self {
        Self {
            phrase,
            cause: None,
        }
    }
}

/// The first mistake as `check` reports it: at its cause, which is not where parsing failed. Not for a
/// file of many megabytes: where all lines are short, the tree is eighty times its size.
fn fault(text: &str) -> Option<Fault> {
    if text.len() > MAX_ENTRY_BYTES {
        return None;
    }
    let parsed = parse::parse(text, 0);
    parsed.faults.into_iter().next()
}

fn located(id: &'static str, path: &Path, text: &str, at: usize) -> Phrase {
    // What is unfinished at the end of a file is reported after the last line.
    let at = match text.get(at..) {
        Some(rest) if !rest.trim().is_empty() => at,
        _ => text.trim_end().len(),
    };
    let place = Lines::new(text).place(at);
    Phrase::new(id)
        .with("path", shown(path))
        .with("line", place.line)
        .with("column", place.column)
}

/// Why a file could not be read or written.
pub fn explain(path: &Path, error: &FileError) -> Phrase {
    let path = shown(path);
    let phrase = match error {
        FileError::System(_) | FileError::TooMuch | FileError::Interrupted => {
            Phrase::new("fmt-system").with("reason", error.reason())
        }
        FileError::Folder | FileError::Special => Phrase::new("fmt-not-a-file"),
        FileError::TooLarge => {
            let limit = usize::try_from(MAX_FILE_BYTES >> 20).unwrap_or_default();
            Phrase::new("fmt-too-large").with("limit", limit)
        }
        FileError::NotText => Phrase::new("fmt-not-text"),
        FileError::Protected => Phrase::new("fmt-protected"),
        FileError::Changed => Phrase::new("fmt-changed"),
        FileError::Outside | FileError::Link => Phrase::new("fmt-outside"),
        FileError::HardLinks => Phrase::new("fmt-hard-links"),
        FileError::Sticky => Phrase::new("fmt-sticky"),
        FileError::Attributes => Phrase::new("fmt-attributes"),
    };
    phrase.with("path", path)
}
