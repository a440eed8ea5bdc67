//! Where a rule reports what it finds.

use super::cause::Cause;
use super::finding::{Finding, Severity};
use crate::ftl::edit::Fix;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Findings of one rule in one file (or of one folder's files) that are reported.
pub const MOST_FINDINGS: usize = 1_000;

/// Takes the findings of one rule about one file or folder.
#[derive(Debug)]
pub struct Reporter<'a> {
    rule: &'static str,
    severity: Severity,
    /// How severe hints are.
    pub hint: Severity,
    path: &'a Path,
    findings: &'a mut Vec<Finding>,
    /// How many findings there were before.
    before: usize,
}

impl<'a> Reporter<'a> {
    /// Takes findings of `rule` about `path`.
    pub fn new(
        (rule, severity): (&'static str, Severity),
        path: &'a Path,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self {
            rule,
            severity,
            hint: Severity::Note,
            path,
            before: findings.len(),
            findings,
        }
    }

    /// Returns how many findings the rule has reported.
    pub fn count(&self) -> usize {
        self.findings.len() - self.before
    }

    /// Whether the rule has reported [`MOST_FINDINGS`]: more are ignored.
    pub fn is_full(&self) -> bool {
        self.count() >= MOST_FINDINGS
    }

    /// Reports a problem in the file at hand; `span` in bytes of its text.
    pub fn report(&mut self, span: Range<usize>, cause: impl Into<Cause>) {
        self.report_with(span, cause, None);
    }

    /// Reports a problem in the file at hand, and what to change so that it is gone.
    pub fn report_with(
        &mut self,
        span: Range<usize>,
        cause: impl Into<Cause>,
        fix: impl Into<Option<Fix>>,
    ) {
        self.push(self.path.to_owned(), span, cause.into(), fix.into());
    }

    /// Reports a problem of another file or folder as a whole.
    pub fn report_at(&mut self, path: PathBuf, cause: impl Into<Cause>) {
        self.push(path, 0..0, cause.into(), None);
    }

    /// Reports a hint about another file or folder: it may be meant as it is.
    pub fn report_hint_at(&mut self, path: PathBuf, cause: impl Into<Cause>) {
        let severity = std::mem::replace(&mut self.severity, self.hint);
        self.push(path, 0..0, cause.into(), None);
        self.severity = severity;
    }

    fn push(&mut self, path: PathBuf, span: Range<usize>, cause: Cause, fix: Option<Fix>) {
        if self.is_full() {
            return;
        }
        self.findings.push(Finding {
            rule: self.rule,
            severity: self.severity,
            path,
            span,
            fix,
            cause,
        });
    }
}
