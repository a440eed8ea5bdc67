//! Which rules are on, and how severe their findings are in this run.

use super::finding::Severity;
use super::options::Options;
use super::rule::Rule;
use super::rules::{self, RULES};
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::text::nearest::meant;

/// The word that stands for all warnings in `--deny` and `--allow`.
pub const WARNINGS: &str = "warnings";

/// The rules of a run.
#[derive(Debug)]
pub struct Settings {
    on: Vec<(&'static Rule, Severity)>,
}

impl Settings {
    /// Reads them from the options.
    ///
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
        let on = RULES
            .iter()
            .filter(|rule| !names(&options.allow, rule))
            .filter(|rule| rule.on_by_default || names(&options.deny, rule))
            .map(|rule| (*rule, severity(rule)))
            .filter(|(_, severity)| !options.allow_warnings || *severity == Severity::Error)
            .collect();
        Ok(Self { on })
    }

    /// Returns the rules that are on, and their severity.
    pub fn on(&self) -> &[(&'static Rule, Severity)] {
        &self.on
    }

    /// Whether a rule is on.
    pub fn is_on(&self, id: &str) -> bool {
        self.on.iter().any(|(rule, _)| rule.id == id)
    }
}

/// Returns the error that there is no such rule, with the nearest one.
pub fn unknown(id: &str, others: &[&str]) -> Failure {
    let ids = RULES.iter().map(|rule| rule.id);
    let near = meant(id, ids.chain(others.iter().copied()));
    let phrase = Phrase::new("rules-unknown").with("rule", id);
    Failure::cannot(phrase.with_nearest(near))
}
