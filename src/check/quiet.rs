//! Findings that only repeat what another one says already, or follow from it.

use super::finding::Finding;
use super::rules::{hidden_character, missing_message, syntax_error, unknown_variable};
use crate::ftl::boundary;
use std::ops::Range;

/// Takes them out.
pub fn apply(text: &str, findings: &mut Vec<Finding>) {
    after_syntax_errors(text, findings);
    in_swallowed(text, findings);
}

/// Takes out variables of a message that stands in the text of another one by a slip: to that one they
/// are strange.
fn in_swallowed(text: &str, findings: &mut Vec<Finding>) {
    let mut starts: Vec<usize> = findings
        .iter()
        .filter(|finding| finding.rule == missing_message::RULE.id)
        .filter(|finding| {
            let id = finding.phrase.id;
            matches!(id, "missing-message-indented" | "missing-message-joined")
        })
        .map(|finding| finding.span.start)
        .collect();
    starts.sort_unstable();
    let mut swallowed: Vec<Range<usize>> = Vec::new();
    for start in starts {
        if swallowed.last().is_none_or(|last| last.end <= start) {
            swallowed.push(start..end_of_text(text, start));
        }
    }
    findings.retain(|finding| {
        let at = finding.span.start;
        let before = swallowed.partition_point(|part| part.end <= at);
        let is_swallowed = swallowed.get(before).is_some_and(|part| part.contains(&at));
        finding.rule != unknown_variable::RULE.id || !is_swallowed
    });
}

/// Where the text ends that holds a byte: at the next entry or attribute.
fn end_of_text(text: &str, at: usize) -> usize {
    let mut end = at;
    for line in text.get(at..).unwrap_or_default().split_inclusive('\n') {
        let is_next =
            boundary::is_entry(line.as_bytes()) || line.trim_start_matches(' ').starts_with('.');
        if end > at && is_next {
            break;
        }
        end += line.len();
    }
    end
}

/// Takes out those of other rules between the marks of a conflict, which is to be solved first
/// (but not those of the whole file), and a hidden character that is the cause of a syntax error.
fn after_syntax_errors(text: &str, findings: &mut Vec<Finding>) {
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
