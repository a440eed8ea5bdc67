//! The canonical form of a text as the fewest lines that change.

use crate::check::Edit;
use crate::ftl::canonical::{Refusal, canonical};
use similar::algorithms::{Capture, myers};
use similar::{DiffOp, DiffTag};
use std::time::{Duration, Instant};

/// After this time a longer list of changes is better than none.
const PATIENCE: Duration = Duration::from_millis(200);

/// Returns the edits that give a text its canonical form.
///
/// # Errors
///
/// Why it has none: a syntax error, for instance.
pub fn format(text: &str) -> Result<Vec<Edit>, Refusal> {
    Ok(edits(text, &canonical(text)?))
}

/// Returns the edits that turn one text into another, line by line.
pub fn edits(old: &str, new: &str) -> Vec<Edit> {
    if old == new {
        return Vec::new();
    }
    let [old_lines, new_lines] =
        [old, new].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let [old_starts, new_starts] = [&old_lines, &new_lines].map(|lines| starts(lines));
    let mut hook = Capture::new();
    let deadline = Instant::now().checked_add(PATIENCE);
    let (olds, news) = (0..old_lines.len(), 0..new_lines.len());
    // To list what changed cannot fail.
    let _ = myers::diff_deadline(&mut hook, &old_lines, olds, &new_lines, news, deadline);
    let mut edits: Vec<Edit> = Vec::new();
    for op in hook
        .into_ops()
        .iter()
        .filter(|op| op.tag() != DiffTag::Equal)
    {
        let edit = edit(op, (&old_starts, &new_starts), new);
        match edits.last_mut() {
            Some(last) if last.span.end == edit.span.start => {
                last.span.end = edit.span.end;
                last.text.push_str(&edit.text);
            }
            _ => edits.push(edit),
        }
    }
    edits
}

fn edit(op: &DiffOp, (old, new): (&[usize], &[usize]), text: &str) -> Edit {
    let (from, to) = (op.old_range(), op.new_range());
    let span = old[from.start]..old[from.end];
    Edit::new(span, &text[new[to.start]..new[to.end]])
}

/// The offset of each line, and of the end.
fn starts(lines: &[&str]) -> Vec<usize> {
    let mut at = 0;
    let mut starts = vec![0];
    for line in lines {
        at += line.len();
        starts.push(at);
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fix::apply::apply;

    #[test]
    fn edits_give_the_canonical_form_and_leave_other_lines() {
        for (text, expected) in [
            ("a = A\n", 0),
            ("a=A\nb = B\nc   = C\n", 2),
            ("a = A\n\n\n\nb = B", 1),
            ("a = A\r\nb = B\r\n", 1),
            ("", 0),
        ] {
            let edits = format(text).unwrap_or_default();
            let formatted = apply(text, &edits).map(|(text, _)| text);
            assert_eq!(formatted, canonical(text).ok(), "{text:?}");
            assert_eq!(edits.len(), expected, "{text:?}: {edits:?}");
        }
        assert!(format("a = { b\n").is_err());
    }
}
