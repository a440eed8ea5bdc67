//! What would change in a file, line by line.

use crate::visible::visible;
use similar::TextDiff;
use std::path::Path;
use std::time::Duration;

/// How a difference is shown.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Whether escape sequences may colour it.
    pub color: bool,
    /// Whether a terminal shows it.
    pub terminal: bool,
}

/// A unified difference that `patch` can read; on a terminal what would steer it is spelled out.
pub fn difference(path: &Path, old: &str, new: &str, style: Style) -> String {
    let path = visible(&path.display().to_string()).into_owned();
    // Of a giant file that is all different it is better to have a longer difference than none.
    let diff = TextDiff::configure()
        .timeout(Duration::from_secs(1))
        .diff_lines(old, new);
    let plain = diff
        .unified_diff()
        .header(&format!("a/{path}"), &format!("b/{path}"))
        .to_string();
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
