//! Follow-up suppression: findings that only repeat another one, or follow from it.

use crate::check::cause::{Cause, MessageCause, TextCause, VariableCause};
use crate::check::finding::Finding;
use crate::ftl::boundary;
use crate::ftl::cause::SyntaxCause;
use std::ops::Range;

/// Removes them.
pub fn remove(text: &str, findings: &mut Vec<Finding>) {
    remove_after_syntax_errors(text, findings);
    remove_in_swallowed(text, findings);
}

/// Removes variables of a message that by a mistake is part of another one's text: there they are
/// unknown.
fn remove_in_swallowed(text: &str, findings: &mut Vec<Finding>) {
    let is_swallowed = |cause: &Cause| {
        use MessageCause::{MissingIndented, MissingJoined};
        matches!(
            cause,
            Cause::Message(MissingIndented { .. } | MissingJoined { .. })
        )
    };
    let starts = findings
        .iter()
        .filter(|finding| is_swallowed(&finding.cause));
    let mut starts: Vec<usize> = starts.map(|finding| finding.span.start).collect();
    starts.sort_unstable();
    let mut swallowed: Vec<Range<usize>> = Vec::new();
    for start in starts {
        if swallowed.last().is_none_or(|last| last.end <= start) {
            swallowed.push(start..end_of_text(text, start));
        }
    }
    findings.retain(|finding| {
        use VariableCause::{Unknown, UnknownNear};
        let at = finding.span.start;
        let before = swallowed.partition_point(|part| part.end <= at);
        let is_inside = swallowed.get(before).is_some_and(|part| part.contains(&at));
        let is_unknown = matches!(
            finding.cause,
            Cause::Variable(Unknown { .. } | UnknownNear { .. })
        );
        !is_unknown || !is_inside
    });
}

/// Returns where the text ends that holds a byte: at the next entry or attribute.
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

/// Removes findings of other rules between the marks of a conflict, which is to be solved first (but not
/// those of the whole file), and an invisible character that is the cause of a syntax error.
fn remove_after_syntax_errors(text: &str, findings: &mut Vec<Finding>) {
    let (mut conflicts, mut faults) = (Vec::new(), Vec::new());
    for finding in findings.iter().filter(|finding| is_syntax_error(finding)) {
        faults.push(finding.span.start);
        match finding.cause {
            Cause::Syntax(SyntaxCause::Conflict) => {
                conflicts.extend(conflict(text, finding.span.start));
            }
            // Of characters side by side, each is part of the cause.
            Cause::Syntax(SyntaxCause::SpaceSeveral { .. }) => faults.extend(finding.span.clone()),
            _ => {}
        }
    }
    if faults.is_empty() {
        return;
    }
    faults.sort_unstable();
    findings.retain(|finding| {
        let at = finding.span.start;
        if is_syntax_error(finding) || finding.span == (0..0) {
            return true;
        }
        let is_cause = is_invisible(&finding.cause) && faults.binary_search(&at).is_ok();
        !is_cause && !conflicts.iter().any(|conflict| conflict.contains(&at))
    });
}

fn is_syntax_error(finding: &Finding) -> bool {
    finding.rule == SYNTAX_ERROR
}

/// The rule that reports what Fluent cannot read; other rules may report the same causes.
const SYNTAX_ERROR: &str = "syntax-error";

/// Whether a finding is about a character that readers of the file cannot see.
fn is_invisible(cause: &Cause) -> bool {
    use SyntaxCause::{
        Space, SpaceHidden, SpaceLineStart, SpaceNoBreak, SpaceSeveral, SpaceZeroWidth,
    };
    matches!(
        cause,
        Cause::Text(TextCause::Hidden { .. } | TextCause::HiddenDirection { .. })
            | Cause::Syntax(
                Space { .. }
                    | SpaceHidden { .. }
                    | SpaceLineStart { .. }
                    | SpaceNoBreak { .. }
                    | SpaceSeveral { .. }
                    | SpaceZeroWidth { .. }
            )
    )
}

/// Returns what lies between the first mark of a conflict, at `start`, and its last.
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
