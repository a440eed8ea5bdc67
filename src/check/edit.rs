//! What to change in a file so that a finding is gone.

use std::ops::Range;

/// A byte range of a file, and the text to put in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// Bytes of the file's content; an empty range inserts.
    pub span: Range<usize>,
    /// The new text; nothing deletes.
    pub text: String,
}

/// Whether edits may be applied without looking at them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Applicability {
    /// What readers see changes only to what was certainly meant.
    Safe,
    /// It is the best guess; somebody should look at it.
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

    fn new(span: Range<usize>, text: impl Into<String>, applicability: Applicability) -> Self {
        let text = text.into();
        Self {
            edits: vec![Edit { span, text }],
            applicability,
        }
    }

    /// Adds an edit after the others.
    pub(crate) fn and(mut self, span: Range<usize>, text: impl Into<String>) -> Self {
        let text = text.into();
        self.edits.push(Edit { span, text });
        self
    }
}
