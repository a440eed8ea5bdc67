//! The findings of open files.

use super::workspace::{FileId, Workspace};
use crate::check::Finding;
use crate::editor::written;
use crate::facts::EntryRef;
use crate::failure::Failure;
use crate::project::Loaded;
use crate::project::document::Document;
use std::collections::BTreeSet;

impl Workspace {
    /// Checks a file.
    pub fn findings(&mut self, file: &FileId) -> Vec<Finding> {
        let locale = file.locale.as_ref().and_then(|name| self.locales.get(name));
        let mut findings = self
            .checks
            .check((&self.settings, &self.source, locale), file.number);
        if let Some(project) = &self.project {
            self.checks.remove_known(project, &mut findings);
        }
        findings
    }

    /// Takes what could not be read since the last call.
    pub fn failures(&mut self) -> Vec<Failure> {
        self.checks.failures()
    }

    /// Lists the names of the locales, without the source's.
    pub fn names(&self) -> Vec<String> {
        let Some(project) = &self.project else {
            return Vec::new();
        };
        let locales = project.locales().iter();
        let others = locales.filter(|one| !project.is_source(one) && project.is_locale(one));
        others.map(|one| one.name.clone()).collect()
    }

    /// Lists the messages of a file that were not written so in another text of it.
    pub fn changed(&self, file: &FileId, before: &str) -> BTreeSet<String> {
        let now = &self.loaded(file).documents[file.number];
        if *now.text == *before {
            return BTreeSet::new();
        }
        let before = Document::from_text(&now.name, &now.path, before.to_owned());
        let facts = before.facts();
        let is_new = |entry: &EntryRef<'_>| {
            let old = facts.find(&entry.id());
            old.is_none_or(|old| written(&before, old) != written(now, *entry))
        };
        let entries = now.facts().entries().filter(is_new);
        entries.map(|entry| entry.id().into()).collect()
    }

    /// Lists the problems that the translations of some messages have in one locale; `number` is the index of
    /// the source's file.
    pub fn affected(
        &mut self,
        number: usize,
        name: &str,
        ids: &BTreeSet<String>,
    ) -> Vec<(String, Finding)> {
        let Some(project) = &self.project else {
            return Vec::new();
        };
        let is_loaded = self.locales.contains_key(name);
        let read = project
            .locale(name)
            .filter(|_| !is_loaded)
            .map(|locale| Loaded::read(project, locale));
        let Some(locale) = self.locales.get(name).or(read.as_ref()) else {
            return Vec::new();
        };
        let mut counterparts = locale.counterparts.iter();
        let Some(at) = counterparts.position(|one| *one == Some(number)) else {
            return Vec::new();
        };
        let settings = (&self.settings, &self.source, Some(locale));
        let mut findings = self.checks.check(settings, at);
        self.checks.remove_known(project, &mut findings);
        if !is_loaded {
            self.checks.forget(name);
        }
        let facts = locale.documents[at].facts();
        let mut found = Vec::new();
        for finding in findings.into_iter().filter(|one| one.span != (0..0)) {
            let entry = facts.entry_before(finding.span.start);
            let id = entry.map(|entry| String::from(entry.id()));
            found.extend(id.filter(|id| ids.contains(id)).map(|id| (id, finding)));
        }
        found
    }
}
