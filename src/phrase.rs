//! What the tool wants to say, as data: a message id and its arguments, in no language yet.
//!
//! Findings, errors and notes carry phrases; only whoever prints turns them into words, so that
//! one finding can be told in any language and any format.

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Value {
    /// A text, inserted as it is.
    Text(String),
    /// A whole number, for plural selectors.
    Number(u64),
}

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

    /// Adds an argument.
    #[doc(hidden)]
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
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
