//! Findings that only repeat what a syntax error says already.

use super::finding::Finding;
use super::rules::hidden_character;
use super::rules::syntax_error;
use std::ops::Range;

/// Takes them out: those of other rules between the marks of a conflict, which is to be solved first
/// (but not those of the whole file), and a hidden character that is the cause of a syntax error.
pub fn apply(text: &str, findings: &mut Vec<Finding>) {
    let errors = findings
        .iter()
        .filter(|finding| finding.rule == syntax_error::RULE.id);
    let (mut conflicts, mut faults) = (Vec::new(), Vec::new());
    for finding in errors {
        if finding.phrase.id == "syntax-conflict" {
            conflicts.extend(conflict(text, finding.span.start));
        }
        faults.push(finding.span.start);
        // Of characters side by side, each is part of the cause.
        if finding.phrase.id == "syntax-space-several" {
            faults.extend(finding.span.clone());
        }
    }
    if faults.is_empty() {
        return;
    }
    faults.sort_unstable();
    findings.retain(|finding| {
        let at = finding.span.start;
        if finding.rule == syntax_error::RULE.id || finding.span == (0..0) {
            return true;
        }
        let tells_cause = finding.rule == hidden_character::RULE.id
            || finding.phrase.id.starts_with("syntax-space");
        let is_cause = tells_cause && faults.binary_search(&at).is_ok();
        !is_cause && !conflicts.iter().any(|conflict| conflict.contains(&at))
    });
}

/// What lies between the first mark of a conflict, at `start`, and its last.
fn conflict(text: &str, start: usize) -> Option<Range<usize>> {
    let mut end = start;
    for line in text.get(start..)?.split_inclusive('\n') {
        let is_first = end == start;
        if is_first != line.starts_with("<<<<<<<") {
            return None;
        }
        if line.starts_with(">>>>>>>") {
            return Some(start..end);
        }
        end += line.len();
    }
    None
}
