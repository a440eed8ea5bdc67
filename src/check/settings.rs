//! Which rules are on, and how severe their findings are in this run.

use super::finding::Severity;
use super::options::Options;
use super::rule::Rule;
use super::rules::{self, RULES};
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::config::Config;
use crate::text::nearest::meant;

/// The word that stands for all warnings in `--deny` and `--allow`.
pub const WARNINGS: &str = "warnings";

/// The rules of a run.
#[derive(Debug)]
pub struct Settings {
    on: Vec<(&'static Rule, Severity)>,
    /// The functions that the program gives to its messages.
    functions: Vec<String>,
    /// Rules whose findings are all errors, hints as well.
    denied: Vec<String>,
}

impl Settings {
    /// Reads them from the options and the project's configuration; options count more.
    ///
    /// # Errors
    /// A rule or level is named that does not exist.
    pub fn new(options: &Options, config: &Config) -> Result<Self, Failure> {
        for id in options.deny.iter().chain(&options.allow) {
            if rules::find(id).is_none() {
                return Err(unknown(id, &[WARNINGS]));
            }
        }
        let levels = levels(config)?;
        let names = |list: &[String], rule: &Rule| list.iter().any(|id| id == rule.id);
        let severity = |rule: &Rule| {
            let configured = levels.iter().rev().find(|(id, _)| *id == rule.id);
            let usual = || rule.on_by_default.then_some(rule.severity);
            let severity = configured.map_or_else(usual, |(_, level)| *level);
            match severity {
                _ if names(&options.allow, rule) => None,
                _ if names(&options.deny, rule) => Some(Severity::Error),
                Some(Severity::Warning) if options.deny_warnings => Some(Severity::Error),
                severity => severity,
            }
        };
        let on = RULES
            .iter()
            .filter_map(|rule| Some((*rule, severity(rule)?)))
            .filter(|(_, severity)| !options.allow_warnings || *severity != Severity::Warning)
            .collect();
        Ok(Self {
            on,
            functions: config.functions.clone(),
            denied: options.deny.clone(),
        })
    }

    /// Returns the rules that are on, and their severity.
    pub fn on(&self) -> &[(&'static Rule, Severity)] {
        &self.on
    }

    /// Returns the functions that the program gives to its messages.
    pub fn functions(&self) -> &[String] {
        &self.functions
    }

    /// Returns how severe the hints of a rule are.
    pub fn hint(&self, rule: &Rule) -> Severity {
        if self.denied.iter().any(|id| id == rule.id) {
            Severity::Error
        } else {
            Severity::Note
        }
    }

    /// Whether a rule is on.
    pub fn is_on(&self, id: &str) -> bool {
        self.on.iter().any(|(rule, _)| rule.id == id)
    }
}

/// The levels of rules in a configuration; `None` for one that is off.
fn levels(config: &Config) -> Result<Vec<(&str, Option<Severity>)>, Failure> {
    let mut levels = Vec::new();
    for (id, level) in &config.rules {
        let wrong = |phrase: Phrase| {
            let phrase = phrase.with("config", config.path.display().to_string());
            Failure::cannot(phrase.with("line", id.line))
        };
        if rules::find(&id.value).is_none() {
            let near = meant(&id.value, RULES.iter().map(|rule| rule.id));
            let phrase = Phrase::new("config-unknown-rule").with("rule", id.value.as_str());
            return Err(wrong(phrase.with_nearest(near)));
        }
        let level = match level.as_str() {
            "off" => None,
            "note" => Some(Severity::Note),
            "warning" => Some(Severity::Warning),
            "error" => Some(Severity::Error),
            level => {
                let near = meant(level, ["off", "note", "warning", "error"]);
                let phrase = Phrase::new("config-level").with("level", level);
                return Err(wrong(phrase.with_nearest(near)));
            }
        };
        levels.push((id.value.as_str(), level));
    }
    Ok(levels)
}

/// Returns the error that there is no such rule, with the nearest one.
pub fn unknown(id: &str, others: &[&str]) -> Failure {
    let ids = RULES.iter().map(|rule| rule.id);
    let near = meant(id, ids.chain(others.iter().copied()));
    let phrase = Phrase::new("rules-unknown").with("rule", id);
    Failure::cannot(phrase.with_nearest(near))
}
