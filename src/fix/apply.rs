//! Edits applied to a text.

use crate::check::{Edit, Fix};
use std::collections::BTreeMap;
use std::ops::Range;

/// Returns those of some fixes that can be applied together, in the order of the text. The order in which
/// they are given does not matter: of two that overlap, the one that begins first is taken.
pub fn compatible<'f>(fixes: impl IntoIterator<Item = &'f Fix>) -> Vec<&'f Fix> {
    let mut fixes: Vec<&Fix> = fixes.into_iter().collect();
    fixes.sort_by(|a, b| {
        let [a, b] = [a, b].map(|fix| fix.edits.iter().map(key));
        a.cmp(b)
    });
    fixes.dedup_by(|a, b| a.edits == b.edits);
    let mut taken = BTreeMap::new();
    fixes.retain(|fix| {
        let is_free = fix.edits.iter().all(|edit| is_free(&taken, &edit.span));
        if is_free {
            taken.extend(
                fix.edits
                    .iter()
                    .map(|edit| (edit.span.start, edit.span.end)),
            );
        }
        is_free
    });
    fixes
}

fn key(edit: &Edit) -> (usize, usize, &str) {
    (edit.span.start, edit.span.end, &edit.text)
}

/// Whether a range touches none of those that are taken, given by start and end. Two that meet at one byte
/// touch where one of them inserts.
fn is_free(taken: &BTreeMap<usize, usize>, span: &Range<usize>) -> bool {
    let touches = |(start, end): (&usize, &usize)| {
        if span.is_empty() || start == end {
            span.start <= *end && *start <= span.end
        } else {
            span.start < *end && *start < span.end
        }
    };
    let before = taken.range(..=span.start).next_back();
    let after = taken.range(span.start..).next();
    !before.is_some_and(touches) && !after.is_some_and(touches)
}

/// Returns `text` with edits applied, and the place of each in the new text. The edits must be in the order
/// of the text, none overlapping another; `None` where they are not, or lie outside of the text or within a
/// character.
pub fn apply<'e>(
    text: &str,
    edits: impl IntoIterator<Item = &'e Edit>,
) -> Option<(String, Vec<Range<usize>>)> {
    let mut new = String::with_capacity(text.len() + 64);
    let mut places = Vec::new();
    let mut at = 0;
    for edit in edits {
        new.push_str(text.get(at..edit.span.start)?);
        text.get(edit.span.clone())?;
        let start = new.len();
        new.push_str(&edit.text);
        places.push(start..new.len());
        at = edit.span.end;
    }
    new.push_str(text.get(at..)?);
    Some((new, places))
}

/// Lists the edits of fixes in the order of the text.
pub fn sorted<'f>(fixes: &[&'f Fix]) -> Vec<&'f Edit> {
    let edits = fixes.iter().flat_map(|fix| &fix.edits);
    let mut edits: Vec<&Edit> = edits.collect();
    edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
    edits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fix(edits: &[(Range<usize>, &str)]) -> Fix {
        let mut edits = edits.iter();
        let first = edits
            .next()
            .map(|(span, text)| Fix::safe(span.clone(), *text));
        let first = first.unwrap_or_else(|| Fix::safe(0..0, ""));
        edits.fold(first, |fix, (span, text)| fix.and(span.clone(), *text))
    }

    /// Applies what can be applied together.
    fn applied(text: &str, fixes: &[Fix]) -> Option<String> {
        let chosen = compatible(fixes);
        Some(apply(text, sorted(&chosen))?.0)
    }

    #[test]
    fn what_overlaps_waits_and_order_does_not_matter() {
        type Case<'a> = (&'a [(Range<usize>, &'a str)], &'a str);
        let cases: &[Case<'_>] = &[
            (&[(0..1, "A"), (2..3, "C")], "AbC"),
            (&[(0..2, "x"), (1..3, "y")], "xc"),
            (&[(1..1, "x"), (1..1, "y")], "axbc"),
            (&[(1..2, "x"), (2..2, "y")], "axc"),
            (&[(0..1, "x"), (1..2, "y")], "xyc"),
            (&[(0..1, "x"), (0..1, "x")], "xbc"),
            (&[(3..3, "!")], "abc!"),
        ];
        for (edits, expected) in cases {
            let mut fixes: Vec<Fix> = edits
                .iter()
                .map(|edit| fix(std::slice::from_ref(edit)))
                .collect();
            assert_eq!(
                applied("abc", &fixes).as_deref(),
                Some(*expected),
                "{edits:?}"
            );
            fixes.reverse();
            assert_eq!(
                applied("abc", &fixes).as_deref(),
                Some(*expected),
                "{edits:?}"
            );
        }
    }

    #[test]
    fn edits_of_one_fix_belong_together() {
        let both = fix(&[(0..1, "("), (2..3, ")")]);
        let within = fix(&[(1..2, "x")]);
        let across = fix(&[(2..3, "y")]);
        assert_eq!(
            applied("abc", &[both.clone(), within]).as_deref(),
            Some("(x)")
        );
        assert_eq!(applied("abc", &[across, both]).as_deref(), Some("(b)"));
    }

    #[test]
    fn what_lies_outside_is_not_applied() {
        for span in [2..9, 9..9, 1..2] {
            let fix = fix(&[(span, "x")]);
            assert_eq!(applied("é", &[fix]), None);
        }
        let (text, places) =
            apply("abc", &fix(&[(0..1, "xyz"), (2..3, "")]).edits).unwrap_or_default();
        assert_eq!((text.as_str(), places), ("xyzb", vec![0..3, 4..4]));
    }
}
