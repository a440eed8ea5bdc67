//! What a change of the source means for the locales: one is looked at after the other, while nothing else is to
//! be done.

use crate::check::Finding;
use crate::editor::diagnose::Affected;
use std::collections::BTreeSet;

/// The locales that are left to look at, and what was found in the others.
#[derive(Debug)]
pub struct Impact {
    /// The source's file.
    pub uri: String,
    /// The messages that changed; `None` where that is not known yet.
    changed: Option<BTreeSet<String>>,
    /// The locales that are left, the next one last.
    left: Vec<String>,
    found: Vec<Affected>,
}

impl Impact {
    /// Begins with a file of the source that has changed.
    pub fn new(uri: &str) -> Self {
        Self {
            uri: uri.to_owned(),
            changed: None,
            left: Vec::new(),
            found: Vec::new(),
        }
    }

    /// Whether it is not known yet what changed.
    pub fn is_new(&self) -> bool {
        self.changed.is_none()
    }

    /// Takes the messages that changed, and the locales.
    pub fn begin(&mut self, changed: BTreeSet<String>, mut locales: Vec<String>) {
        if !changed.is_empty() {
            locales.reverse();
            self.left = locales;
        }
        self.changed = Some(changed);
    }

    /// Takes the next locale, with the messages that changed.
    pub fn next(&mut self) -> Option<(String, &BTreeSet<String>)> {
        Some((self.left.pop()?, self.changed.as_ref()?))
    }

    /// Notes what was found in a locale.
    pub fn add(&mut self, locale: &str, found: Vec<(String, Finding)>) {
        for (id, finding) in found {
            let is_same = |one: &&mut Affected| {
                one.id == id && one.finding.rule == finding.rule && one.phrase() == finding.phrase()
            };
            match self.found.iter_mut().find(is_same) {
                Some(known) => known.locales.push(locale.to_owned()),
                None => self.found.push(Affected {
                    id,
                    finding,
                    locales: vec![locale.to_owned()],
                }),
            }
        }
    }

    /// Returns what was found, where no locale is left.
    pub fn done(&mut self) -> Option<Vec<Affected>> {
        (self.left.is_empty() && !self.is_new()).then(|| std::mem::take(&mut self.found))
    }
}
