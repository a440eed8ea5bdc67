//! What is offered.

use std::ops::Range;

/// What an offer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    /// A variable.
    Variable,
    /// A message.
    Message,
    /// A term.
    Term,
    /// An attribute.
    Attribute,
    /// A function.
    Function,
    /// A variant.
    Variant,
    /// A message that is missing here, whole.
    Missing,
}

/// Something that can be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// How it is listed.
    pub label: String,
    /// What it is.
    pub kind: OfferKind,
    /// What is put in place of `span`.
    pub insert: String,
    /// The bytes that it takes the place of.
    pub span: Range<usize>,
    /// One line about it: the source's text, the note about a variable.
    pub detail: String,
}
