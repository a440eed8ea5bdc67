//! Why a part of a file cannot be read, told from the text itself.
//!
//! The parser says where it gave up; what a person did there is nearly always something else. Each
//! cause is one function that looks at the text and answers only when it is sure; the first answer
//! counts. [`Cause::phrase`] names its message.

mod attribute;
mod brace;
mod call;
mod closing;
mod comment;
mod fix;
mod kind;
mod leftover;
mod name;
mod select;
mod space;
mod value;
mod variants;
mod words;

pub use comment::begins_with_part as is_comment_of_part;
pub use fix::fix;
pub use kind::Cause;
pub use leftover::list_mark_length;
pub use space::{is_unusual, side_by_side as unusual_spaces};

use super::boundary;
use fluent_syntax::parser::ErrorKind;
use std::ops::Range;

/// A part that the parser gave up on.
#[derive(Clone, Debug)]
pub struct Junk<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The part, in bytes.
    pub range: Range<usize>,
    /// Where the parser stopped, in bytes.
    pub pos: usize,
    /// What the parser expected there.
    pub kind: &'a ErrorKind,
}

/// Where to point, and the cause.
pub type Found = (Range<usize>, Cause);

type Search = fn(&Junk<'_>) -> Option<Found>;

/// All searches; the more telling first.
const SEARCHES: &[Search] = &[
    words::conflict,
    words::comment_signs,
    words::comment_blank,
    words::template,
    words::template_numbers,
    comment::inside,
    comment::name_above,
    value::tab,
    space::unusual,
    attribute::misread,
    leftover::list_mark,
    leftover::fence,
    value::empty_lines,
    attribute::first,
    value::dot_blank,
    value::special_start,
    value::empty,
    name::equals_look_alike,
    name::dotted,
    name::digit,
    words::comment_style,
    value::special_start_inside,
    closing::missing,
    closing::other_bracket,
    closing::backslash,
    closing::of_choice,
    words::stray_brace,
    name::quoted,
    name::not_ascii,
    name::character,
    name::with_blank,
    name::missing,
    words::without_a_home,
    words::prose,
    name::no_equals,
    select::star,
    select::arrow,
    select::wrong_selector,
    select::same_line,
    variants::defaults,
    select::empty_variant,
    select::key,
    brace::string,
    brace::escape,
    brace::quotes,
    call::option_equals,
    call::call,
    brace::dash,
    brace::sign_behind,
    brace::attribute_space,
    brace::full_width,
    brace::name,
    brace::empty,
    value::lost_inside,
    brace::unclosed,
    brace::other,
];

/// Finds the cause of a fault.
pub fn find(junk: &Junk<'_>) -> Found {
    SEARCHES
        .iter()
        .find_map(|search| search(junk))
        .unwrap_or_else(|| (junk.first_line(), Cause::Unreadable))
}

impl<'a> Junk<'a> {
    /// The text of the part.
    fn content(&self) -> &'a str {
        &self.text[self.range.clone()]
    }

    /// What stands where the parser stopped, to the end of the text.
    fn rest(&self) -> &'a str {
        self.text.get(self.pos..).unwrap_or_default()
    }

    /// What stands in the part before the place where the parser stopped.
    fn before(&self) -> &'a str {
        self.text
            .get(self.range.start..self.pos)
            .unwrap_or_default()
    }

    /// The first line of the part, without its blanks.
    fn first_line(&self) -> Range<usize> {
        self.line_of(self.range.start)
    }

    /// The line that holds a byte, without the blanks around it.
    fn line_of(&self, at: usize) -> Range<usize> {
        let bytes = self.text.as_bytes();
        let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |newline| newline + 1);
        let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |len| at + len);
        let line = &self.text[start..end];
        let start = start + (line.len() - line.trim_start().len());
        start..start.max(end - (line.len() - line.trim_end().len()))
    }

    /// The character where the parser stopped, as a span.
    fn here(&self) -> Range<usize> {
        let len = self.rest().chars().next().map_or(0, char::len_utf8);
        self.pos..self.pos + len
    }

    /// The identifier that the part begins with, a term's with its `-`; empty where there is none.
    fn id(&self) -> &'a str {
        let content = self.content();
        &content[..boundary::id_length(content.as_bytes())]
    }

    /// Whether the parser stopped at the head of the entry: its name or its `=`.
    fn at_head(&self) -> bool {
        self.kind == &ErrorKind::ExpectedToken('=') || self.at_name()
    }

    /// Whether the parser stopped at the name of the entry.
    fn at_name(&self) -> bool {
        let start = self.range.start + usize::from(self.content().starts_with('-'));
        matches!(self.kind, ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z")
            && self.pos == start
    }
}
