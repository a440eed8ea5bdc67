//! What a rule is.

use super::context::{Context, FolderContext};
use super::finding::Severity;
use super::reporter::Reporter;

/// One rule. Its words are Fluent messages: `rule-<id>` says in one line what it finds, `.why` why
/// that matters.
#[derive(Debug)]
pub struct Rule {
    /// Its name, for `--deny`, `--allow`, comments and reports. Never translated.
    pub id: &'static str,
    /// How severe its findings are.
    pub severity: Severity,
    /// Whether it is on unless it is turned off.
    pub on_by_default: bool,
    /// The locale of the examples.
    pub locale: &'static str,
    /// The source's file that the examples stand beside; empty where the source plays no part.
    pub source: &'static str,
    /// A locale's file that this rule, and no other, reports. For a rule about folders or files: their
    /// paths, one a line.
    pub wrong: &'static str,
    /// The same without the problem.
    pub right: &'static str,
    /// How a comment that allows it begins: `###` where only one for the whole file can; `None` where
    /// no comment helps, or where it would silence that a message is lost.
    pub comment: Option<&'static str>,
    /// What finds it.
    pub(super) checks: Checks,
}

impl Rule {
    /// Whether it is about folders and paths alone: no comment in a file can silence it.
    pub fn is_about_folders(&self) -> bool {
        self.checks.folder.is_some() && self.checks.file.is_none()
    }
}

/// The functions of a rule.
#[derive(Clone, Copy, Debug)]
pub(super) struct Checks {
    /// Looks at the folder of a locale.
    pub folder: Option<fn(&FolderContext<'_>, &mut Reporter<'_>)>,
    /// Looks at a file.
    pub file: Option<fn(&Context<'_>, &mut Reporter<'_>)>,
}

/// A rule that looks at one file after the other.
pub(super) const fn in_file(check: fn(&Context<'_>, &mut Reporter<'_>)) -> Checks {
    Checks {
        folder: None,
        file: Some(check),
    }
}

/// A rule that looks at folders.
pub(super) const fn in_folder(check: fn(&FolderContext<'_>, &mut Reporter<'_>)) -> Checks {
    Checks {
        folder: Some(check),
        file: None,
    }
}

/// What most rules have in common.
pub(super) const BASE: Rule = Rule {
    id: "",
    severity: Severity::Warning,
    on_by_default: true,
    locale: "es",
    source: "",
    wrong: "",
    right: "",
    comment: Some("#"),
    checks: Checks {
        folder: None,
        file: None,
    },
};
