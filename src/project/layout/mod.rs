//! Where the files of a project lie: a pattern for the source's and one for those of all locales.

mod expand;
pub mod pattern;

pub use expand::{Expanded, expand};

use crate::phrase::Phrase;
use pattern::{Pattern, PatternFault, PatternMatch};
use std::path::PathBuf;

/// The rules of a project. Patterns are relative to `root`.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// The folder of the configuration, as it is shown.
    pub root: PathBuf,
    /// The configuration's path, as it is shown; empty where options say it.
    pub config: PathBuf,
    /// In order.
    pub rules: Vec<LayoutRule>,
    /// Rules for files that are not the project's.
    pub excluded: Vec<LayoutRule>,
    /// Patterns of counterparts that need not be there.
    pub optional: Vec<Pattern>,
    /// Whether a file that several rules claim is the last one's; else that is an error.
    pub last_wins: bool,
}

/// Which files of the source have which counterparts.
#[derive(Clone, Debug)]
pub struct LayoutRule {
    /// The source's files.
    pub source: Pattern,
    /// Their counterparts; has `{locale}`.
    pub target: Pattern,
    /// The locales that it is for; all where there are none.
    pub locales: Option<Vec<String>>,
    /// Patterns of files that it is not for.
    pub exclude: Vec<Pattern>,
    /// Its line in the configuration, from 1.
    pub line: usize,
}

impl LayoutRule {
    /// Whether it is for a locale.
    pub fn is_for(&self, locale: &str) -> bool {
        let listed = self.locales.as_ref();
        listed.is_none_or(|locales| locales.iter().any(|one| one == locale))
    }

    fn excludes(&self, path: &str) -> bool {
        self.exclude.iter().any(|one| one.matches(path).is_some())
    }

    /// Holds a path against the source's pattern.
    pub fn in_source(&self, path: &str) -> Option<PatternMatch> {
        self.source.matches(path).filter(|_| !self.excludes(path))
    }

    /// Holds a path against the pattern of counterparts.
    pub fn in_target(&self, path: &str) -> Option<PatternMatch> {
        let found = self.target.matches(path)?;
        let locale = found.locale.as_deref().unwrap_or_default();
        (self.is_for(locale) && !self.excludes(path)).then_some(found)
    }
}

impl Layout {
    /// Whether a path of a locale is not the project's.
    pub fn excludes(&self, path: &str) -> bool {
        self.excluded
            .iter()
            .any(|rule| rule.in_target(path).is_some())
    }

    /// The path that the counterpart of a file of the source has in a locale; `None` where it has none.
    pub fn counterpart(&self, source: &str, locale: &str) -> Option<String> {
        let excludes = |rule: &LayoutRule| rule.is_for(locale) && rule.in_source(source).is_some();
        if self.excluded.iter().any(excludes) {
            return None;
        }
        let rules = self.rules.iter().filter(|rule| rule.is_for(locale));
        let mut found = rules.filter_map(|rule| Some((rule, rule.in_source(source)?)));
        let (rule, found) = if self.last_wins {
            found.next_back()
        } else {
            found.next()
        }?;
        let path = rule.target.path(locale, &found.wild);
        (!rule.excludes(&path) && !self.excludes(&path)).then_some(path)
    }

    /// Whether the counterpart at a path need not be there.
    pub fn is_optional(&self, path: &str) -> bool {
        self.optional.iter().any(|one| one.matches(path).is_some())
    }

    /// The locales that the rules name.
    pub fn locales(&self) -> impl Iterator<Item = &str> {
        let named = self
            .rules
            .iter()
            .flat_map(|rule| rule.locales.iter().flatten());
        named.map(String::as_str)
    }

    /// Whether a file that no rule of the source has may be meant as another one: its pattern ends with a
    /// wildcard, so that there may be several in one folder.
    pub fn is_open(&self) -> bool {
        self.rules.iter().all(|rule| rule.target.is_open())
    }
}

/// Says what is wrong with a pattern.
pub fn faulty(pattern: &str, fault: &PatternFault) -> Phrase {
    let (kind, name) = match fault {
        PatternFault::UnknownName(name) => ("name", name.as_str()),
        PatternFault::Unclosed => ("unclosed", ""),
        PatternFault::TooMany => ("too-many", ""),
    };
    Phrase::new("config-pattern")
        .with("pattern", pattern)
        .with("kind", kind)
        .with("name", name)
}
