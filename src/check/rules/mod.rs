//! Every rule: one file each, and one list.

use crate::check::finding::Severity;

/// One rule. Its words are Fluent messages: `rule-<id>` says in one line what it finds, `.why` why
/// that matters.
#[derive(Debug)]
pub struct Rule {
    /// Its name, for `--deny`, `--allow`, comments and reports. Never translated.
    pub id: &'static str,
    /// How grave its findings are.
    pub severity: Severity,
    /// Whether it is asked without being named.
    pub on_by_default: bool,
    /// A locale's file that has this fault and no other.
    pub wrong: &'static str,
    /// The same file, mended.
    pub right: &'static str,
    /// The source's file that both stand beside; empty where the source plays no part.
    pub source: &'static str,
}

/// All rules, in the order of the documentation.
pub static RULES: &[&Rule] = &[];

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
