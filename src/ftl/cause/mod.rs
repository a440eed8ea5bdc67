//! Why a part of a file cannot be read, as its text shows.
//!
//! The parser says where it gave up; what a person did there is nearly always something else. Each
//! cause is one function that looks at the text and answers only when it is sure; the first answer
//! counts. [`SyntaxCause::phrase`] names its message.

mod entry;
mod extent;
mod fix;
mod junk;
mod kind;
mod placeable;
mod space;

pub use entry::comment::begins_with_part as is_comment_of_part;
pub use entry::leftover::list_mark_length;
pub use fix::{fix, uncomment};
pub use junk::{Found, Junk};
pub use kind::SyntaxCause;
pub use space::{is_unusual, side_by_side as unusual_spaces};

use entry::{attribute, comment, leftover, name, value, words};
use placeable::{brace, call, closing, select, variants};

type Search = fn(&Junk<'_>) -> Option<Found>;

/// All searches; the more specific first.
const SEARCHES: &[Search] = &[
    words::conflict,
    words::comment_hashes,
    words::comment_space,
    words::template,
    words::template_numbers,
    comment::inside,
    comment::name_above,
    value::tab,
    space::unusual,
    misread_attribute,
    leftover::list_mark,
    leftover::fence,
    value::empty_lines,
    first_attribute,
    value::dot_space,
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
    name::with_space,
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
    brace::dollar_after,
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
        .unwrap_or_else(|| (junk.first_line(), SyntaxCause::Unreadable))
}

/// A faulty attribute is looked at as if it were a message, with all searches.
fn misread_attribute(junk: &Junk<'_>) -> Option<Found> {
    attribute::misread(junk, find)
}

fn first_attribute(junk: &Junk<'_>) -> Option<Found> {
    attribute::first(junk, find)
}
