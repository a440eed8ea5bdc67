//! Tags of the source that are mistyped in a translation: `< b >`, `</ b>`, `＜b＞`, `<a{ $attributes }>`, a
//! value without one of its quotation marks, a tag without its `>`. No browser reads them as they are meant.

use crate::check::context::CheckedFile;
use crate::check::shared::html::tag_end::{TagError, tag_end};
use crate::check::shared::html::tags::Tag;
use crate::facts::PatternRef;
use crate::text::span::Slice;

/// A tag that is not written as one.
#[derive(Debug)]
pub struct MistypedTag<'t> {
    /// Its name.
    pub name: &'t str,
    /// Whether it closes.
    pub is_closing: bool,
    /// What is wrong.
    pub place: Slice<'t>,
    /// How.
    pub typo: TagTypo,
}

/// What is wrong with it.
#[derive(Debug)]
pub enum TagTypo {
    /// Its characters: what to write.
    Characters(String),
    /// A space after its name is missing.
    Space,
    /// A quotation mark is missing.
    Quote,
    /// The `>` is missing.
    End,
}

/// Lists those in a pattern that have the name of a wanted tag.
pub fn mistyped<'t>(
    file: &CheckedFile<'t>,
    pattern: PatternRef<'t>,
    wanted: &[Tag<'_>],
) -> Vec<MistypedTag<'t>> {
    let end = pattern.source().end();
    let mut found = Vec::new();
    for text in pattern.texts() {
        let places = memchr::memchr2_iter(b'<', WIDE[0], text.as_bytes());
        for start in places.map(|at| text.start() + at).take(MOST_SIGNS) {
            if file.text.get(start..end).is_some() {
                found.extend(tag(Slice::new(file.text, start..end), wanted));
            }
        }
    }
    found
}

/// Characters of a text that are looked at: each may begin a tag as long as the rest.
const MOST_SIGNS: usize = 300;

/// The tag that a text begins with, where it is not written as one.
fn tag<'t>(raw: Slice<'t>, wanted: &[Tag<'_>]) -> Option<MistypedTag<'t>> {
    let begin = Begin::of(raw.str())?;
    if !wanted.iter().any(|tag| tag.is(begin.name)) {
        return None;
    }
    if begin.is_malformed() {
        characters(raw, &begin)
    } else if begin.is_joined() {
        let place = raw.to(begin.lead.len() + begin.name.len());
        Some(begin.mistyped(place, TagTypo::Space))
    } else {
        end_of(raw, &begin)
    }
}

/// The bytes of a full-width `<`.
const WIDE: [u8; 3] = [0xEF, 0xBC, 0x9C];

/// Spaces that may have come between.
const SPACES: [char; 4] = [' ', '\u{A0}', '\u{202F}', '\u{3000}'];

/// The longest tag that is reported as a whole, in bytes.
const LONGEST: usize = 120;

/// How a tag begins.
struct Begin<'t> {
    /// What precedes the name.
    lead: &'t str,
    name: &'t str,
    /// What comes after it.
    tail: &'t str,
    is_closing: bool,
}

impl<'t> Begin<'t> {
    fn of(raw: &'t str) -> Option<Self> {
        let rest = raw.strip_prefix(['<', '＜'])?.trim_start_matches(SPACES);
        let closing = rest.strip_prefix(['/', '\\', '／']);
        let rest = closing.map_or(rest, |rest| rest.trim_start_matches(SPACES));
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

    /// Whether other characters precede the name than in a tag.
    fn is_malformed(&self) -> bool {
        self.lead != "<" && self.lead != "</"
    }

    /// Whether a placeable with its attributes comes right after its name: `<a{ $attributes }>`.
    fn is_joined(&self) -> bool {
        !self.is_closing && self.tail.starts_with('{')
    }

    /// Whether it may be two numbers that are compared: `a < b`.
    fn may_compare(&self) -> bool {
        let tail = self.tail.trim_start_matches(SPACES);
        let inside = tail.split(['>', '＞', '<', '\n']).next();
        let has_attribute = inside.is_some_and(|inside| inside.contains('='));
        self.lead.starts_with('<')
            && !self.is_closing
            && !tail.starts_with(['>', '＞', '/'])
            && !has_attribute
    }

    fn mistyped(&self, place: Slice<'t>, typo: TagTypo) -> MistypedTag<'t> {
        MistypedTag {
            name: self.name,
            is_closing: self.is_closing,
            place,
            typo,
        }
    }
}

/// One whose first characters are wrong.
fn characters<'t>(raw: Slice<'t>, begin: &Begin<'t>) -> Option<MistypedTag<'t>> {
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
        return Some(begin.mistyped(raw.to(head), TagTypo::Characters(written)));
    };
    written.push_str(inside.trim_end_matches(SPACES));
    written.push('>');
    let quote = begin.tail[inside.len()..].chars().next()?;
    let place = raw.to(head + inside.len() + quote.len_utf8());
    Some(begin.mistyped(place, TagTypo::Characters(written)))
}

/// One whose end is wrong.
fn end_of<'t>(raw: Slice<'t>, begin: &Begin<'t>) -> Option<MistypedTag<'t>> {
    Some(match tag_end(&raw).err()? {
        TagError::Quote(at) => {
            let value = raw.from(at);
            let len = value.find(['>', '<', '\n']).unwrap_or(value.len()).max(1);
            begin.mistyped(value.to(len), TagTypo::Quote)
        }
        TagError::End(last) => {
            let after = raw[last..].trim_start_matches(SPACES);
            let at = raw.len() - after.len();
            if after.starts_with('＞') {
                let place = raw.part(at..at + '＞'.len_utf8());
                begin.mistyped(place, TagTypo::Characters(">".to_owned()))
            } else {
                begin.mistyped(raw.to(last), TagTypo::End)
            }
        }
    })
}
