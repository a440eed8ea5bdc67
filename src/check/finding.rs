//! One fault, as data: what every format, count and exit code works from.

use crate::phrase::Phrase;
use std::ops::Range;
use std::path::PathBuf;

/// How grave a finding is; the graver is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// A reader would see something poorer than what was meant.
    Warning,
    /// A reader would see a fault, or nothing.
    Error,
}

impl Severity {
    /// Its name for programs, never translated: `error` or `warning`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One fault in one file (or folder).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule's id, `missing-message` for instance. Never translated.
    pub rule: &'static str,
    /// How grave it is, after `--deny` was applied.
    pub severity: Severity,
    /// The file, as the person named the folder (`i18n/es/main.ftl`).
    pub path: PathBuf,
    /// Bytes of the file's content that are at fault; `0..0` for a whole file or folder.
    pub span: Range<usize>,
    /// One line that makes sense alone. Its attribute `.help` says what to do,
    /// `.label`, where there is one, stands beside the caret.
    pub phrase: Phrase,
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
            phrase,
        }
    }
}
