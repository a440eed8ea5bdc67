//! What is wrong with a translation: every fault of every file, as data, in no language.
//!
//! [`check`] looks at one folder per locale. It prints nothing: each file's findings are handed to
//! a function of the caller's while the file's text is still in memory, and a locale is dropped
//! when it is done, so that memory does not grow with the number of locales.
//!
//! What a finding says is a [`Phrase`], which an [`Interface`] puts into words:
//!
//! ```
//! use mira::check::{self, FileFindings, Options};
//! use mira::{Interface, Reader};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let root = tempfile::tempdir()?;
//! # for (locale, text) in [("en", "save = Save\n"), ("es", "save = Guardar { $file }\n")] {
//! #     std::fs::create_dir(root.path().join(locale))?;
//! #     std::fs::write(root.path().join(locale).join("menu.ftl"), text)?;
//! # }
//! let reader: Reader = "es".parse()?;
//! let render = |file: &FileFindings<'_>| {
//!     let words = Interface::new(&reader);
//!     let lines = file.findings.iter().map(|found| words.say(&found.phrase()));
//!     lines.collect::<Vec<_>>()
//! };
//! let (summary, files) = check::check(&Options::new(root.path()).deny("unknown-variable"), render)?;
//! assert_eq!((summary.files, summary.errors), (2, 1));
//! assert!(files.concat()[0].starts_with("«$file» nunca recibe un valor"), "{files:?}");
//! # Ok(())
//! # }
//! ```
//!
//! [`Phrase`]: crate::Phrase
//! [`Interface`]: crate::Interface

pub(crate) mod baseline;
pub(crate) mod cause;
pub(crate) mod context;
mod engine;
pub(crate) mod finding;
pub(crate) mod line;
pub(crate) mod memory;
pub(crate) mod options;
pub(crate) mod reporter;
mod rule;
#[doc(hidden)]
pub mod rules;
pub(crate) mod settings;
mod shared;
mod suppress;
mod unmatched;

use crate::failure::Failure;
use crate::project::{Project, Request};
use crate::threads;
use baseline::Baseline;
use std::path::Path;

pub use crate::ftl::edit::{Applicability, Edit, Fix};
pub use finding::{Finding, Severity};
pub use line::Place;
pub use options::Options;

/// The findings of one file (or folder, or missing file), in the order of their places.
///
/// Shown with `{}` it is a line in English for each, `path:line:column: severity[rule]: headline`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FileFindings<'a> {
    /// The file, with the root as the person named it.
    pub path: &'a Path,
    /// Its content, for excerpts; what is no UTF-8 is replaced. Empty for a folder and for a file
    /// that could not be read. Spans of the findings are bytes of this text.
    pub text: &'a str,
    /// At least one.
    pub findings: &'a [Finding],
}

impl<'a> FileFindings<'a> {
    /// For tests of reports.
    #[doc(hidden)]
    pub fn new(path: &'a Path, text: &'a str, findings: &'a [Finding]) -> Self {
        Self {
            path,
            text,
            findings,
        }
    }

    /// Where a finding of this file begins.
    ///
    /// It looks through the text up to there.
    #[must_use]
    pub fn place(&self, finding: &Finding) -> Place {
        line::place(self.text, finding.span.start)
    }
}

/// The rules that find what is not translated yet.
pub(crate) const UNTRANSLATED: [&str; 2] = ["missing-file", "missing-message"];

/// The whole run in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
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
    /// Findings that are notes.
    pub notes: usize,
    /// Findings of texts that are not translated yet, errors or warnings: those of the rules
    /// `missing-file` and `missing-message`.
    pub untranslated: usize,
    /// Whether some rule found more in one file than is reported and counted.
    pub cut: bool,
}

impl Summary {
    /// Puts together what was found in several parts.
    fn join<R>(parts: impl Iterator<Item = (Self, Vec<R>)>) -> (Self, Vec<R>) {
        let mut summary = Self::default();
        let mut results = Vec::new();
        for (part, found) in parts {
            summary.add(part);
            results.extend(found);
        }
        (summary, results)
    }

    /// Adds the numbers of another part.
    pub(crate) fn add(&mut self, other: Self) {
        self.locales += other.locales;
        self.files += other.files;
        self.messages += other.messages;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.notes += other.notes;
        self.untranslated += other.untranslated;
        self.cut |= other.cut;
    }

    fn count(&mut self, findings: &[Finding]) {
        for finding in findings {
            match finding.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Note => self.notes += 1,
            }
        }
        self.untranslated += findings
            .iter()
            .filter(|finding| UNTRANSLATED.contains(&finding.rule))
            .count();
    }
}

/// Checks a tree. `per_file` is called on several threads, once for each file that has findings;
/// what it returns is collected by locale and path, the same in every run.
///
/// ```no_run
/// use mira::check::{self, Options};
///
/// let (summary, files) = check::check(&Options::new("i18n"), |file| file.to_string())?;
/// print!("{}", files.concat());
/// assert_eq!(summary.errors, 0);
/// # Ok::<(), mira::Failure>(())
/// ```
///
/// # Errors
///
/// The root is no folder that can be read, it has no folder of the source locale or of a locale
/// asked for, or an unknown rule was named.
pub fn check<R: Send>(
    options: &Options,
    per_file: impl Fn(&FileFindings<'_>) -> R + Sync,
) -> Result<(Summary, Vec<R>), Failure> {
    let project = Request {
        i18n: vec![options.root.clone()],
        source: Some(options.source.clone()),
        ..Request::default()
    };
    let project = project.open()?;
    check_with((&project, None), options, || (), |(), file| per_file(file))
}

/// The same, with something that `begin` makes for each locale, or each thread that works on one,
/// and that `per_file` may use for one file after the other: for what is expensive to make and not
/// shared between threads.
///
/// # Errors
/// As [`check`].
pub(crate) fn check_with<W, R: Send>(
    project: (&Project, Option<&Baseline>),
    options: &Options,
    begin: impl Fn() -> W + Sync,
    per_file: impl Fn(&mut W, &FileFindings<'_>) -> R + Sync,
) -> Result<(Summary, Vec<R>), Failure> {
    threads::run(|| engine::check(project, options, &begin, &per_file))
}
