//! What would change in a file, line by line.

use crate::project::listing::slashes;
use crate::text::visible::{name, visible};
use similar::algorithms::{Capture, Compact, Replace, myers};
use similar::udiff::UnifiedHunkHeader;
use similar::{DiffOp, DiffableStr as _, group_diff_ops};
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// Lines shown before and after a change.
const CONTEXT: usize = 3;
/// Of a giant file that is all different it is better to have a longer difference than none.
const PATIENCE: Duration = Duration::from_secs(1);

/// How a difference is shown.
#[derive(Clone, Copy, Debug)]
pub struct DifferenceStyle {
    /// Whether escape sequences may colour it.
    pub color: bool,
    /// Whether a terminal shows it.
    pub terminal: bool,
}

/// A unified difference that `patch` can read; on a terminal what would steer it is spelled out.
pub fn difference(path: &Path, old: &str, new: &str, style: DifferenceStyle) -> String {
    let path = name(&slashes(path)).into_owned();
    let plain = unified(&path, old, new);
    if !style.terminal && !style.color {
        return plain;
    }
    let mut text = String::with_capacity(plain.len() * 2);
    for line in plain.split_inclusive('\n') {
        let line = if style.terminal {
            visible(line)
        } else {
            line.into()
        };
        let color = match line.as_bytes().first() {
            Some(b'-') if style.color => "\u{1b}[31m",
            Some(b'+') if style.color => "\u{1b}[32m",
            Some(b'@') if style.color => "\u{1b}[36m",
            _ => "",
        };
        let (body, end) = match line.strip_suffix('\n') {
            Some(body) => (body, "\n"),
            None => (&*line, ""),
        };
        let reset = if color.is_empty() { "" } else { "\u{1b}[0m" };
        text.extend([color, body, reset, end]);
    }
    text
}

/// The difference in plain text. The library's own `TextDiff` would do, but holds six algorithms for
/// a choice that is not offered here: a sixth of the whole program.
fn unified(path: &str, old: &str, new: &str) -> String {
    let (old, new) = (old.tokenize_lines(), new.tokenize_lines());
    let mut text = String::new();
    for hunk in group_diff_ops(changes(&old, &new), CONTEXT) {
        if hunk.is_empty() {
            continue;
        }
        // Writing to a string cannot fail.
        if text.is_empty() {
            let below = path.trim_start_matches('/');
            let _ = write!(text, "--- a/{below}\n+++ b/{below}\n");
        }
        let _ = writeln!(text, "{}", UnifiedHunkHeader::new(&hunk));
        for change in hunk.iter().flat_map(|op| op.iter_changes(&*old, &*new)) {
            let _ = write!(text, "{}{}", change.tag(), change.value());
            if change.missing_newline() {
                text.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    text
}

fn changes(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let mut hook = Compact::new(Replace::new(Capture::new()), old, new);
    let (olds, news) = (0..old.len(), 0..new.len());
    let deadline = Instant::now().checked_add(PATIENCE);
    // To list what changed cannot fail.
    let _ = myers::diff_deadline(&mut hook, old, olds, new, news, deadline);
    hook.into_inner().into_inner().into_ops()
}
