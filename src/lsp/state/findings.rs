//! The findings of open files.

use super::workspace::{FileId, Workspace};
use crate::check::Finding;
use crate::failure::Failure;

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
}
