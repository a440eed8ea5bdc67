//! What the tool wants to say, as data: a message id and its arguments, in no language yet.
//!
//! Findings, errors and notes carry phrases; only whoever prints turns them into words, so that
//! one finding can be reported in any language and any format.

pub(crate) mod causes;

use crate::text::visible;
use std::borrow::Cow;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// A text, inserted as it is.
    Text(String),
    /// A whole number, for plural selectors.
    Number(u64),
}

/// Bytes of the longest text that a message is given: with several of them it still is short enough to
/// be shown.
const LONGEST: usize = 10_000;

/// Arguments that are names or paths, whoever gave them.
const NAMES: &[&str] = &[
    "path", "folder", "file", "name", "first", "locale", "nearest", "word", "source", "options",
    "option", "value", "tag", "section", "rule", "wanted", "root",
];

/// A message of the interface with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Phrase {
    /// The message's id in `interface.ftl` (or a file beside it).
    pub id: &'static str,
    /// Its arguments by name, without the `$`.
    pub args: Vec<(&'static str, Value)>,
}

impl Phrase {
    /// Makes a phrase without arguments.
    #[doc(hidden)]
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
        }
    }

    /// Adds an argument. Of a very long text the beginning is kept; a name of
    /// a file, a folder or a locale is made to stay on its line.
    #[doc(hidden)]
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        let mut value = value.into();
        if let Value::Text(text) = &mut value
            && NAMES.contains(&name)
            && let Cow::Owned(shown) = visible::name(text)
        {
            *text = shown;
        }
        if let Value::Text(text) = &mut value
            && text.len() > LONGEST
        {
            let mut end = LONGEST;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            text.truncate(end);
            text.push('…');
            text.shrink_to_fit();
        }
        self.args.push((name, value));
        self
    }

    /// Adds `$nearest`, the name most likely meant, and `$found`, which is “no” where none is near.
    #[must_use]
    pub(crate) fn with_nearest(self, nearest: Option<&str>) -> Self {
        let found = if nearest.is_some() { "yes" } else { "no" };
        self.with("found", found)
            .with("nearest", nearest.unwrap_or_default())
    }
}

#[doc(hidden)]
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

#[doc(hidden)]
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

#[doc(hidden)]
impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Phrase, Value};

    #[test]
    fn a_text_without_end_is_cut_between_characters() {
        let given = |text: String| Phrase::new("m").with("text", text).args.remove(0).1;
        let long = "x".repeat(LONGEST);
        assert_eq!(given(long.clone()), Value::Text(long.clone()));
        assert_eq!(given(long.clone() + "y"), Value::Text(long + "…"));
        let accents = given("é".repeat(LONGEST));
        assert_eq!(accents, Value::Text("é".repeat(LONGEST / 2) + "…"));
    }
}
