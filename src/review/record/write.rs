//! Writes a record: the same entries always give the same bytes.

use super::{HEADING, Reviewed};
use std::fmt::Write as _;

/// Returns the text of a record. The entries are in the order in which they are to stand.
pub fn write(entries: &[Reviewed]) -> String {
    let mut out = format!("{HEADING}\n");
    for entry in entries {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "\n# translation: {}", entry.translation);
        for (name, fingerprint) in &entry.shows {
            let _ = writeln!(out, "# shows {name}: {fingerprint}");
        }
        out.push_str(&entry.source);
        out.push('\n');
    }
    out
}
