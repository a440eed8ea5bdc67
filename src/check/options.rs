//! What to check, and how strictly.

use super::cause::MessageCause;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

/// A translation that is older than its source. Whoever calls finds them: a rule sees one state of a
/// project alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StaleMessage {
    /// The bytes of its id in its file.
    pub span: Range<usize>,
    /// What changed.
    pub cause: MessageCause,
}

/// What to check, and how strictly.
///
/// ```
/// use mira::check::Options;
///
/// let options = Options::new("i18n").source("en-US").locale("fr").allow("untranslated");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "options check nothing until they are given to `check`"]
pub struct Options {
    /// The folder that holds one folder per locale.
    pub(crate) root: PathBuf,
    /// Name of the folder of the source locale, `en` for instance.
    pub(crate) source: String,
    /// Names of the folders to report on, or paths of folders and files in them; all when empty.
    pub(crate) locales: Vec<String>,
    /// Ids of rules whose findings become errors; also turns on rules that are off.
    pub(crate) deny: Vec<String>,
    /// Ids of rules that are not asked at all.
    pub(crate) allow: Vec<String>,
    /// Whether every warning becomes an error.
    pub(crate) deny_warnings: bool,
    /// Whether warnings are ignored.
    pub(crate) allow_warnings: bool,
    /// Translations that are older than their source, by the path of their file, as it is shown.
    pub(crate) stale: BTreeMap<PathBuf, Vec<StaleMessage>>,
}

impl Options {
    /// Checks every locale of the folder `root`, which holds one folder per locale, against `en`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            source: "en".to_owned(),
            locales: Vec::new(),
            deny: Vec::new(),
            allow: Vec::new(),
            deny_warnings: false,
            allow_warnings: false,
            stale: BTreeMap::new(),
        }
    }

    /// Names the folder of the source locale, which all others are held against.
    pub fn source(mut self, name: impl Into<String>) -> Self {
        self.source = name.into();
        self
    }

    /// Reports on the locale in this folder alone, or on the file or folder at this path in a locale's,
    /// and on those of further calls.
    pub fn locale(mut self, name: impl Into<String>) -> Self {
        self.locales.push(name.into());
        self
    }

    /// Makes findings of this rule errors; turns it on if it is off.
    pub fn deny(mut self, rule: impl Into<String>) -> Self {
        self.deny.push(rule.into());
        self
    }

    /// Makes every warning an error.
    pub fn deny_warnings(mut self) -> Self {
        self.deny_warnings = true;
        self
    }

    /// Ignores every warning that is not made an error.
    pub fn allow_warnings(mut self) -> Self {
        self.allow_warnings = true;
        self
    }

    /// Does not ask this rule at all.
    pub fn allow(mut self, rule: impl Into<String>) -> Self {
        self.allow.push(rule.into());
        self
    }
}
