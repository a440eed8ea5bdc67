//! One text, fixed until nothing is left that can be fixed.

use super::apply::compatible;
use super::candidate::{Checked, attempt};
use crate::check::{Applicability, Finding, Fix};

/// Which fixes are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixLevel {
    /// Those that change what readers see only to what was certainly meant.
    Safe,
    /// The best guesses too.
    Unsafe,
}

impl FixLevel {
    /// Whether a fix is wanted.
    pub fn has(self, fix: &Fix) -> bool {
        self == Self::Unsafe || fix.applicability == Applicability::Safe
    }
}

/// Rounds after which no more is tried. Each applies at least one fix.
const MOST_ROUNDS: usize = 1_000;

/// A text after fixing.
#[derive(Debug)]
pub struct Fixed {
    /// The text.
    pub text: String,
    /// How many fixes were applied.
    pub count: usize,
}

/// Fixes a text. `check` returns the findings of any version of it.
pub fn fix(text: &str, wanted: FixLevel, check: &mut dyn FnMut(&str) -> Vec<Finding>) -> Fixed {
    let text = text.to_owned();
    let findings = check(&text);
    let mut checked = Checked { text, findings };
    let mut count = 0;
    for _ in 0..MOST_ROUNDS {
        let Some((better, applied)) = round(&checked, wanted, check) else {
            break;
        };
        checked = better;
        count += applied;
    }
    Fixed {
        text: checked.text,
        count,
    }
}

/// Applies as many fixes as can be applied together. Returns `None` where there are none.
fn round(
    before: &Checked,
    wanted: FixLevel,
    check: &mut dyn FnMut(&str) -> Vec<Finding>,
) -> Option<(Checked, usize)> {
    let fixes = before
        .findings
        .iter()
        .filter_map(|finding| finding.fix.as_ref());
    let chosen = compatible(fixes.filter(|fix| wanted.has(fix)));
    let mut best = None;
    let mut good: Vec<&Fix> = Vec::new();
    // Parts that are to be tried, the first one last. One that fails is tried by halves.
    let mut parts: Vec<&[&Fix]> = vec![&chosen];
    while let Some(part) = parts.pop() {
        if part.is_empty() {
            continue;
        }
        let together = [&good, part].concat();
        if let Some(after) = attempt(before, &together, check) {
            best = Some(after);
            good = together;
        } else if part.len() > 1 {
            let (first, second) = part.split_at(part.len() / 2);
            parts.extend([second, first]);
        }
    }
    Some((best?, good.len()))
}
