//! Facts beside the text that they were found in: what rules see of a file.
//!
//! The types are here, and what each does in a file of its own.

mod entry;
mod file;
mod pattern;
mod uses;

use crate::facts::store::Facts;
use crate::text::span::{Slice, Span};
use std::slice;

/// The facts of a file and its text.
#[derive(Clone, Copy, Debug)]
pub struct FactsRef<'a> {
    /// The text, as it was parsed.
    pub text: &'a str,
    facts: &'a Facts,
}

/// A message or term of a file.
#[derive(Clone, Copy, Debug)]
pub struct EntryRef<'a> {
    file: FactsRef<'a>,
    index: u32,
}

/// A value or attribute of a file.
#[derive(Clone, Copy, Debug)]
pub struct PatternRef<'a> {
    file: FactsRef<'a>,
    index: u32,
}

/// The pieces of text of a pattern.
#[derive(Clone, Debug)]
pub struct PatternTexts<'a> {
    text: &'a str,
    plain: Option<Span>,
    spans: slice::Iter<'a, Span>,
}

/// A variable, reference or function that a pattern uses.
#[derive(Clone, Copy, Debug)]
pub struct UseRef<'a> {
    file: FactsRef<'a>,
    index: u32,
}

/// What is used.
#[derive(Clone, Copy, Debug)]
pub enum UseKind<'a> {
    /// `$name`.
    Variable(Slice<'a>),
    /// `id` or `id.attribute`.
    Reference(Reference<'a>),
    /// `NAME(…)`.
    Function(Slice<'a>),
}

/// A reference to a message, term or attribute.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    /// The id; a term's with its `-`.
    pub id: Slice<'a>,
    /// The attribute.
    pub attribute: Option<Slice<'a>>,
    /// The entry of that id in the same file.
    pub target: Option<EntryRef<'a>>,
}

/// An argument of a function or term.
#[derive(Clone, Copy, Debug)]
pub struct ArgumentRef<'a> {
    /// Its name; `None` for a positional one.
    pub name: Option<Slice<'a>>,
    /// Its value, where it is a literal: the text between the quotation marks, or the number.
    pub literal: Option<Slice<'a>>,
    /// Whether that is a string, not a number.
    pub is_string: bool,
}

/// A select expression.
#[derive(Clone, Copy, Debug)]
pub struct SelectRef<'a> {
    file: FactsRef<'a>,
    index: u32,
}

/// What a select expression selects by.
#[derive(Clone, Copy, Debug)]
pub enum Selector<'a> {
    /// `$name`.
    Variable(Slice<'a>),
    /// `NAME(…)`.
    Function(UseRef<'a>),
    /// An attribute of a term.
    Term,
    /// A string or a number.
    Literal,
}

/// One variant.
#[derive(Clone, Copy, Debug)]
pub struct VariantRef<'a> {
    /// Its key.
    pub key: Slice<'a>,
    /// Whether the key is a number.
    pub is_number: bool,
    /// Whether it is the default.
    pub is_default: bool,
}
