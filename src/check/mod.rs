//! What is wrong with a translation: every fault of every file, as data, in no language.
//!
//! [`check`] looks at one folder per locale. It prints nothing: each file's findings are handed to
//! a function of the caller's while the file's text is still in memory, and a locale is dropped
//! when it is done, so that memory does not grow with the number of locales.

mod allow;
mod counting;
mod document;
mod engine;
mod facts;
pub mod finding;
mod ids;
pub mod line;
mod locale;
mod markup;
mod options;
mod pairing;
mod reach;
mod repeated;
pub mod rules;
pub mod settings;
mod strangers;
mod variables;
mod walk;

use crate::interface::phrase::Phrase;
use finding::Finding;
pub use pairing::is_locale;
use std::path::{Path, PathBuf};

/// What to check, and how strictly.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The folder that holds one folder per locale.
    pub root: PathBuf,
    /// What `root` is relative to; the process's current folder where it is empty. Findings are
    /// shown without it.
    pub current: PathBuf,
    /// Name of the folder of the source locale, `en` for instance.
    pub source: String,
    /// Names of the folders to report on; all of them when empty.
    pub locales: Vec<String>,
    /// Ids of rules whose findings become errors; also turns on rules that are off.
    pub deny: Vec<String>,
    /// Ids of rules that are not asked at all.
    pub allow: Vec<String>,
    /// Whether every warning becomes an error.
    pub deny_warnings: bool,
}

/// The findings of one file (or folder, or missing file), in the order of their places.
#[derive(Clone, Copy, Debug)]
pub struct FileFindings<'a> {
    /// The file, with the root as the person named it.
    pub path: &'a Path,
    /// Its content, for excerpts; what is no UTF-8 is replaced. Empty for a folder and for a file
    /// that could not be read. Spans of the findings are bytes of this text.
    pub text: &'a str,
    /// At least one.
    pub findings: &'a [Finding],
}

/// The whole run in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Locales looked at, the source included when it was reported on.
    pub locales: usize,
    /// `.ftl` files looked at.
    pub files: usize,
    /// Messages (terms are not counted) in them.
    pub messages: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
    /// Whether some rule found more in one file than is told of and counted.
    pub cut: bool,
}

/// Why nothing could be checked at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What is in the way; its `.help` says what to do.
    pub phrase: Phrase,
}

/// Checks a tree. `per_file` is called on several threads, once for each file that has findings;
/// what it returns is collected by locale and path, the same in every run.
///
/// # Errors
/// The root is no folder that can be read, it has no folder of the source locale or of a locale
/// asked for, or an unknown rule was named.
pub fn check<R: Send>(
    options: &Options,
    per_file: impl Fn(&FileFindings<'_>) -> R + Sync,
) -> Result<(Summary, Vec<R>), Failure> {
    check_with(options, || (), |(), file| per_file(file))
}

/// The same, with something that `begin` makes for each locale, or each thread that works on one,
/// and that `per_file` may use for one file after the other: what is dear to make, and not shared
/// between threads.
///
/// # Errors
/// As [`check`].
pub fn check_with<W, R: Send>(
    options: &Options,
    begin: impl Fn() -> W + Sync,
    per_file: impl Fn(&mut W, &FileFindings<'_>) -> R + Sync,
) -> Result<(Summary, Vec<R>), Failure> {
    engine::check(options, begin, per_file)
}
