//! One problem, as data: what every format, count and exit code works from.

use super::cause::Cause;
use crate::ftl::edit::Fix;
use crate::phrase::Phrase;
use std::ops::Range;
use std::path::PathBuf;

/// How severe a finding is; the more severe is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Something that may be meant as it is.
    Note,
    /// Readers would see something poorer than what was meant.
    Warning,
    /// Readers would see an error, or nothing.
    Error,
}

impl Severity {
    /// Returns its name for programs, never translated: `error`, `warning` or `note`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One problem in one file (or folder).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule's id, `missing-message` for instance. Never translated.
    pub rule: &'static str,
    /// How severe it is, after `--deny` was applied.
    pub severity: Severity,
    /// The file, as the person named the folder (`i18n/es/main.ftl`).
    pub path: PathBuf,
    /// Bytes of the file's content to point at; `0..0` for a whole file or folder.
    pub span: Range<usize>,
    /// What to change so that it is gone, where that is known.
    pub fix: Option<Fix>,
    /// What is wrong.
    pub(crate) cause: Cause,
}

impl Finding {
    /// For tests of reports.
    #[doc(hidden)]
    pub fn new(
        (rule, severity): (&'static str, Severity),
        path: PathBuf,
        span: Range<usize>,
        phrase: Phrase,
    ) -> Self {
        Self {
            rule,
            severity,
            path,
            span,
            fix: None,
            cause: Cause::Other(phrase),
        }
    }

    /// Returns what it says: one line that makes sense alone. Its attribute `.help` says what to do;
    /// `.label`, where there is one, stands beside the caret.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        self.cause.phrase()
    }
}
