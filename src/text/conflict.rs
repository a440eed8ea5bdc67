//! What version control writes where two people changed the same lines.

/// Whether a line is one of the marks of a merge that was not finished.
pub fn is_mark(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
        .iter()
        .any(|mark| line.starts_with(mark))
}
