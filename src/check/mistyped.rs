//! Tags of the source that stand in a translation with a sign that is wrong: `< b >`, `</ b>`, `＜b＞`,
//! a value that lost a quotation mark, a tag that lost its `>`. No browser reads them as they are meant.

use super::locale::File;
use super::markup::Tag;
use super::tag_end::{Fault, tag_end};
use crate::facts::{Pattern, items};

/// A tag that is not written as one.
#[derive(Debug)]
pub struct Mistyped<'t> {
    /// Its name.
    pub name: &'t str,
    /// Whether it closes.
    pub is_closing: bool,
    /// What is wrong.
    pub place: &'t str,
    /// How.
    pub slip: Slip,
}

/// What is wrong with it.
#[derive(Debug)]
pub enum Slip {
    /// Its signs: what to write.
    Sign(String),
    /// A quotation mark is missing.
    Quote,
    /// The `>` is missing.
    End,
}

/// The first one in a pattern that bears the name of a wanted tag.
pub fn mistyped<'t>(
    file: &File<'t>,
    pattern: &Pattern<'_>,
    wanted: &[Tag<'_>],
) -> Option<Mistyped<'t>> {
    let mut texts = items(&file.facts.texts, &pattern.texts).iter();
    texts.find_map(|text| {
        let start = file.span(text).start;
        let mut signs = memchr::memchr2_iter(b'<', WIDE[0], text.as_bytes());
        signs.find_map(|at| {
            let raw = file.text.get(start + at..pattern.span.end as usize)?;
            let begin = Begin::of(raw)?;
            if !wanted.iter().any(|tag| tag.is(begin.name)) {
                return None;
            }
            if begin.is_odd() {
                signs_of(raw, &begin)
            } else {
                end_of(raw, &begin)
            }
        })
    })
}

/// The bytes of a wide `<`.
const WIDE: [u8; 3] = [0xEF, 0xBC, 0x9C];

/// Blanks that may have come between.
const BLANKS: [char; 4] = [' ', '\u{A0}', '\u{202F}', '\u{3000}'];

/// The longest tag that is told of as a whole, in bytes.
const LONGEST: usize = 120;

/// How a tag begins.
struct Begin<'t> {
    /// What stands before the name.
    lead: &'t str,
    name: &'t str,
    /// What stands behind it.
    tail: &'t str,
    is_closing: bool,
}

impl<'t> Begin<'t> {
    fn of(raw: &'t str) -> Option<Self> {
        let rest = raw.strip_prefix(['<', '＜'])?.trim_start_matches(BLANKS);
        let closing = rest.strip_prefix(['/', '\\', '／']);
        let rest = closing.map_or(rest, |rest| rest.trim_start_matches(BLANKS));
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let len = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let (name, tail) = rest.split_at(len);
        let lead = &raw[..raw.len() - rest.len()];
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            .then_some(Self {
                lead,
                name,
                tail,
                is_closing: closing.is_some(),
            })
    }

    /// Whether another sign stands before the name than a tag has.
    fn is_odd(&self) -> bool {
        self.lead != "<" && self.lead != "</"
    }

    /// Whether it may be two numbers that are compared: `a < b`.
    fn may_compare(&self) -> bool {
        let tail = self.tail.trim_start_matches(BLANKS);
        let inside = tail.split(['>', '＞', '<', '\n']).next();
        let has_attribute = inside.is_some_and(|inside| inside.contains('='));
        self.lead.starts_with('<')
            && !self.is_closing
            && !tail.starts_with(['>', '＞', '/'])
            && !has_attribute
    }

    fn mistyped(&self, place: &'t str, slip: Slip) -> Mistyped<'t> {
        Mistyped {
            name: self.name,
            is_closing: self.is_closing,
            place,
            slip,
        }
    }
}

/// One whose first signs are wrong.
fn signs_of<'t>(raw: &'t str, begin: &Begin<'t>) -> Option<Mistyped<'t>> {
    if begin.may_compare() {
        return None;
    }
    let slash = if begin.is_closing { "/" } else { "" };
    let mut written = format!("<{slash}{}", begin.name);
    let head = begin.lead.len() + begin.name.len();
    let end = begin.tail.find(['>', '＞', '<', '＜', '\n']);
    let inside = end.and_then(|end| {
        let inside = &begin.tail[..end];
        let is_end = begin.tail[end..].starts_with(['>', '＞']) && !inside.ends_with('-');
        (is_end && inside.len() < LONGEST).then_some(inside)
    });
    let Some(inside) = inside else {
        return Some(begin.mistyped(&raw[..head], Slip::Sign(written)));
    };
    written.push_str(inside.trim_end_matches(BLANKS));
    written.push('>');
    let sign = begin.tail[inside.len()..].chars().next()?;
    let place = &raw[..head + inside.len() + sign.len_utf8()];
    Some(begin.mistyped(place, Slip::Sign(written)))
}

/// One whose end is wrong.
fn end_of<'t>(raw: &'t str, begin: &Begin<'t>) -> Option<Mistyped<'t>> {
    Some(match tag_end(raw).err()? {
        Fault::Quote(at) => {
            let value = &raw[at..];
            let len = value.find(['>', '<', '\n']).unwrap_or(value.len()).max(1);
            begin.mistyped(&value[..len], Slip::Quote)
        }
        Fault::End(last) => {
            let behind = raw[last..].trim_start_matches(BLANKS);
            let sign = behind
                .strip_prefix('＞')
                .map(|rest| behind.len() - rest.len());
            match sign {
                Some(len) => begin.mistyped(&behind[..len], Slip::Sign(">".to_owned())),
                None => begin.mistyped(&raw[..last], Slip::End),
            }
        }
    })
}
