//! Which fixes are kept: those after which no new finding appears.

use super::apply::{apply, sorted};
use crate::check::{Finding, Fix};
use crate::ftl::boundary::{last_entry, next_entry};
use std::collections::HashMap;
use std::ops::Range;

/// Parts of a message that has a syntax error are not checked: findings may appear when it is gone.
const HIDING: &str = "syntax-error";

/// A text and what is found in it.
#[derive(Debug)]
pub struct Checked {
    /// The text.
    pub text: String,
    /// The findings, in the order of the text.
    pub findings: Vec<Finding>,
}

/// Applies fixes to a text, and checks the result; `None` where a new finding would appear.
pub fn attempt(
    before: &Checked,
    fixes: &[&Fix],
    check: &mut dyn FnMut(&str) -> Vec<Finding>,
) -> Option<Checked> {
    let (text, places) = apply(&before.text, sorted(fixes))?;
    if text == before.text {
        return None;
    }
    let findings = check(&text);
    let after = Checked { text, findings };
    is_better(before, &after, &places).then_some(after)
}

/// Whether no finding is new, but what a syntax error hid in the same message.
fn is_better(before: &Checked, after: &Checked, places: &[Range<usize>]) -> bool {
    let errors = |checked: &Checked| {
        let findings = checked.findings.iter();
        findings.filter(|finding| finding.rule == HIDING).count()
    };
    let (old_errors, new_errors) = (errors(before), errors(after));
    if new_errors > old_errors {
        return false;
    }
    let mut known: HashMap<String, usize> = HashMap::new();
    for finding in &before.findings {
        *known.entry(key(finding)).or_default() += 1;
    }
    let is_fixed = |finding: &Finding| {
        let bytes = after.text.as_bytes();
        let at = finding.span.start.min(bytes.len());
        let entry = last_entry(bytes, 0, at).unwrap_or(0)..next_entry(bytes, at);
        let mut places = places.iter();
        places.any(|place| place.start <= entry.end && entry.start <= place.end)
    };
    let mut all_known = true;
    for finding in &after.findings {
        match known.get_mut(&key(finding)) {
            Some(count) if *count > 0 => *count -= 1,
            _ if new_errors < old_errors && is_fixed(finding) => {}
            _ => all_known = false,
        }
    }
    let is_fewer = new_errors < old_errors || after.findings.len() < before.findings.len();
    all_known && is_fewer
}

/// What makes two findings the same, wherever they are in the text.
fn key(finding: &Finding) -> String {
    format!("{} {:?}", finding.rule, finding.phrase())
}
