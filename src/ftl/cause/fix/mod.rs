//! What to type so that a syntax error is gone, where its help says exactly that.

mod braces;
mod calls;
mod comments;
mod literals;
mod names;
mod variants;

pub use comments::uncomment;

use super::kind::SyntaxCause;
use super::space::is_unusual;
use crate::ftl::boundary::next_entry;
use crate::ftl::edit::Fix;
use crate::ftl::place::line_start;
use std::ops::Range;

/// Returns the edits for a cause that points at `span` in `text`; `None` where a person must choose.
pub fn fix(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    names::fix(text, span, cause)
        .or_else(|| comments::fix(text, span, cause))
        .or_else(|| spaces(text, span, cause))
        .or_else(|| braces::fix(text, span, cause))
        .or_else(|| literals::fix(text, span, cause))
        .or_else(|| calls::fix(text, span, cause))
        .or_else(|| variants::fix(text, span, cause))
}

fn insert(at: usize) -> Range<usize> {
    at..at
}

/// Returns a text from a byte to the end of the line.
fn rest_of_line(text: &str, at: usize) -> &str {
    text.get(at..)
        .and_then(|rest| rest.lines().next())
        .unwrap_or_default()
}

/// Tabs, unusual spaces and invisible characters.
fn spaces(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let new = match cause {
        SyntaxCause::Tab => return Some(tabs(text, span)),
        SyntaxCause::Space { .. } | SyntaxCause::SpaceNoBreak { .. } => " ".to_owned(),
        SyntaxCause::SpaceLineStart { .. } => {
            let rest = text.get(span.start..).unwrap_or_default();
            let body = rest.trim_start_matches(|c| c == ' ' || is_unusual(c));
            return Some(Fix::safe(span.start..text.len() - body.len(), ""));
        }
        SyntaxCause::SpaceZeroWidth { .. } | SyntaxCause::SpaceHidden { .. } => String::new(),
        SyntaxCause::SpaceSeveral { spaces, .. } => " ".repeat(*spaces),
        _ => return None,
    };
    Some(Fix::safe(span.clone(), new))
}

/// Four spaces for a tab, and for each that the next lines of the message begin with.
fn tabs(text: &str, span: &Range<usize>) -> Fix {
    const SPACES: &str = "    ";
    let mut fix = Fix::safe(span.clone(), SPACES);
    let rest = text.get(span.end..).unwrap_or_default();
    let end = next_entry(text.as_bytes(), span.start);
    let mut at = span.end;
    for (nth, line) in rest.split_inclusive('\n').enumerate() {
        if at >= end {
            break;
        }
        // Tabs right after the first one stand at the beginning of its line, too.
        let begins_line = nth > 0 || text[line_start(text, at)..at].trim().is_empty();
        let indent = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t'));
        for (offset, byte) in indent.enumerate() {
            if byte == b'\t' && begins_line {
                fix = fix.and(at + offset..at + offset + 1, SPACES);
            }
        }
        at += line.len();
    }
    fix
}

#[cfg(test)]
mod tests {
    use crate::ftl::edit::{Applicability, apply};
    use crate::ftl::parse;
    use std::path::Path;
    use walkdir::WalkDir;

    /// Every fix that is safe solves what it is for, in each file of the cases.
    #[test]
    fn a_safe_fix_solves_its_error() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/syntax-error");
        let (mut count, mut failed) = (0, Vec::new());
        for entry in WalkDir::new(root).into_iter().flatten() {
            let Ok(text) = std::fs::read_to_string(entry.path()) else {
                continue;
            };
            if entry.path().extension().is_none_or(|end| end != "ftl") {
                continue;
            }
            let faults = parse::parse(&text, 0).faults;
            for fault in &faults {
                let Some(fix) = super::fix(&text, &fault.span, &fault.cause) else {
                    continue;
                };
                let fixed = apply(&text, &fix.edits).expect("edits that fit");
                let left = parse::parse(&fixed, 0).faults;
                if fix.applicability == Applicability::Safe {
                    count += 1;
                    // What the error hid may be found after it.
                    let until = |list: &[parse::Fault]| {
                        let starts = list.iter().map(|one| one.span.start);
                        starts.filter(|start| *start <= fault.span.start).count()
                    };
                    let is_better = until(&left) < until(&faults);
                    if !is_better {
                        failed.push(format!("{fault:?}\n{fixed}{left:?}\n"));
                    }
                }
            }
        }
        assert!(failed.is_empty(), "{}", failed.join("\n"));
        assert!(count > 30, "{count}");
    }
}
