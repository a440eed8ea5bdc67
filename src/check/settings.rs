//! Which rules are asked, and how grave their findings are in this run.

use super::Options;
use super::finding::{Finding, Severity};
use super::rules::{self, RULES, Rule};
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::text::nearest::meant;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The word that stands for all warnings in `--deny` and `--allow`.
pub const WARNINGS: &str = "warnings";

/// The rules of a run.
#[derive(Debug)]
pub struct Settings {
    asked: Vec<(&'static Rule, Severity)>,
}

impl Settings {
    /// # Errors
    /// A rule is named that does not exist.
    pub fn new(options: &Options) -> Result<Self, Failure> {
        for id in options.deny.iter().chain(&options.allow) {
            if rules::find(id).is_none() {
                return Err(unknown(id, &[WARNINGS]));
            }
        }
        let names = |list: &[String], rule: &Rule| list.iter().any(|id| id == rule.id);
        let severity = |rule: &Rule| {
            if options.deny_warnings || names(&options.deny, rule) {
                Severity::Error
            } else {
                rule.severity
            }
        };
        let asked = RULES
            .iter()
            .filter(|rule| !names(&options.allow, rule))
            .filter(|rule| rule.on_by_default || names(&options.deny, rule))
            .map(|rule| (*rule, severity(rule)))
            .filter(|(_, severity)| !options.allow_warnings || *severity == Severity::Error)
            .collect();
        Ok(Self { asked })
    }

    /// The rules that are asked, and their severity.
    pub fn asked(&self) -> &[(&'static Rule, Severity)] {
        &self.asked
    }

    /// Whether a rule is asked.
    pub fn asks(&self, id: &str) -> bool {
        self.asked.iter().any(|(rule, _)| rule.id == id)
    }
}

/// Says that there is no such rule, and offers the nearest.
pub fn unknown(id: &str, others: &[&str]) -> Failure {
    let ids = RULES.iter().map(|rule| rule.id);
    let near = meant(id, ids.chain(others.iter().copied()));
    let phrase = Phrase::new("rules-unknown").with("rule", id);
    Failure::cannot(phrase.with_nearest(near))
}

/// Where one rule puts what it finds.
#[derive(Debug)]
pub struct Sink<'a> {
    rule: &'static Rule,
    severity: Severity,
    path: &'a Path,
    findings: &'a mut Vec<Finding>,
    /// Findings there were before.
    before: usize,
}

/// Findings of one rule in one file (or of one folder's files) that are told of.
pub const MOST_FINDINGS: usize = 1_000;

impl<'a> Sink<'a> {
    /// Findings of `rule` about `path` go to `findings`.
    pub fn new(
        (rule, severity): (&'static Rule, Severity),
        path: &'a Path,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self {
            rule,
            severity,
            path,
            before: findings.len(),
            findings,
        }
    }

    /// How many the rule has found.
    pub fn count(&self) -> usize {
        self.findings.len() - self.before
    }

    /// Whether the rule has found [`MOST_FINDINGS`]: any more are passed over.
    pub fn is_full(&self) -> bool {
        self.count() >= MOST_FINDINGS
    }

    /// Reports a fault in the file at hand; `span` in bytes of its text.
    pub fn report(&mut self, span: Range<usize>, phrase: Phrase) {
        self.report_at(self.path.to_owned(), span, phrase);
    }

    /// Reports a fault of some other file or folder.
    pub fn report_at(&mut self, path: PathBuf, span: Range<usize>, phrase: Phrase) {
        if self.is_full() {
            return;
        }
        let (rule, severity) = (self.rule.id, self.severity);
        self.findings.push(Finding {
            rule,
            severity,
            path,
            span,
            phrase,
        });
    }
}
