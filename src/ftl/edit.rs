//! What to change in a text so that a problem is gone.

use std::ops::Range;

/// A byte range of a text, and what to put in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// Bytes of the text; an empty range inserts.
    pub span: Range<usize>,
    /// The new text; nothing deletes.
    pub text: String,
}

impl Edit {
    /// Puts a text in the place of a byte range.
    pub(crate) fn new(span: Range<usize>, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { span, text }
    }
}

/// Whether edits may be applied without looking at them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Applicability {
    /// What readers see changes only to what was certainly meant.
    Safe,
    /// It is the best guess; a person should look at it.
    Unsafe,
}

impl Applicability {
    /// Returns its name for programs, never translated: `safe` or `unsafe`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}

/// Edits that belong together: all of them are applied, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// At least one, in the order of the text; none overlaps another.
    pub edits: Vec<Edit>,
    /// Whether they may be applied without looking at them.
    pub applicability: Applicability,
}

impl Fix {
    /// Replaces a byte range by what was certainly meant.
    pub(crate) fn safe(span: Range<usize>, text: impl Into<String>) -> Self {
        Self::new(span, text, Applicability::Safe)
    }

    /// Replaces a byte range by the best guess.
    pub(crate) fn guess(span: Range<usize>, text: impl Into<String>) -> Self {
        Self::new(span, text, Applicability::Unsafe)
    }

    /// Makes all of these edits, as the best guess; `None` where there are none.
    pub(crate) fn guess_all<T: Into<String>>(
        edits: impl IntoIterator<Item = (Range<usize>, T)>,
    ) -> Option<Self> {
        let edits = edits.into_iter();
        let mut edits: Vec<Edit> = edits.map(|(span, text)| Edit::new(span, text)).collect();
        edits.sort_by_key(|edit| edit.span.start);
        (!edits.is_empty()).then_some(Self {
            edits,
            applicability: Applicability::Unsafe,
        })
    }

    fn new(span: Range<usize>, text: impl Into<String>, applicability: Applicability) -> Self {
        Self {
            edits: vec![Edit::new(span, text)],
            applicability,
        }
    }

    /// Adds an edit after the others.
    pub(crate) fn and(mut self, span: Range<usize>, text: impl Into<String>) -> Self {
        self.edits.push(Edit::new(span, text));
        self
    }
}

/// Why edits could not be applied to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApplied {
    /// Two of them change the same bytes, or insert at the same place.
    Overlap,
    /// One lies outside of the text, or within a character.
    OutOfPlace,
}

/// Returns `text` with all `edits` applied, in whatever order they are given.
///
/// # Errors
///
/// Nothing is applied where two of them overlap, or where one does not fit the text.
pub fn apply(text: &str, edits: &[Edit]) -> Result<String, NotApplied> {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    let mut last: Option<&Edit> = None;
    for edit in sorted {
        if last.is_some_and(|last| edit.span.start < last.span.end || edit.span == last.span) {
            return Err(NotApplied::Overlap);
        }
        let is_whole = text.get(edit.span.clone()).is_some();
        let before = text.get(at..edit.span.start).filter(|_| is_whole);
        out.push_str(before.ok_or(NotApplied::OutOfPlace)?);
        out.push_str(&edit.text);
        at = edit.span.end;
        last = Some(edit);
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(span: Range<usize>, text: &str) -> Edit {
        let text = text.to_owned();
        Edit { span, text }
    }

    #[test]
    fn edits_are_applied_all_or_none() {
        let edits = [edit(7..8, "C"), edit(0..1, "A"), edit(3..3, "-")];
        assert_eq!(apply("a b é c", &edits).as_deref(), Ok("A b- é C"));
        assert_eq!(apply("abc", &[]).as_deref(), Ok("abc"));
        assert_eq!(apply("abc", &[edit(3..3, "d")]).as_deref(), Ok("abcd"));
        let overlap = [edit(0..2, "x"), edit(1..3, "y")];
        assert_eq!(apply("abc", &overlap), Err(NotApplied::Overlap));
        let same = [edit(1..1, "x"), edit(1..1, "y")];
        assert_eq!(apply("abc", &same), Err(NotApplied::Overlap));
        for outside in [edit(2..9, ""), edit(9..9, "")] {
            assert_eq!(apply("abc", &[outside]), Err(NotApplied::OutOfPlace));
        }
        assert_eq!(apply("é", &[edit(1..2, "")]), Err(NotApplied::OutOfPlace));
    }
}
