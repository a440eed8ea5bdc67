//! Removes the empty lines that templates leave.

/// A page without the empty lines that tags of its template leave.
pub fn tidy(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.trim().is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}
