//! Places in a text: byte ranges, and pieces of a text that know where they stand.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::{Deref, Range};

/// A byte range of a text. Offsets are `u32`: files are far smaller than 4 GiB.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// Returns the range from one offset to another, in bytes.
    pub fn new(start: usize, end: usize) -> Self {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            start: offset(start),
            end: offset(end.max(start)),
        }
    }

    /// Returns the place of `part` in `text`; `None` where it is no slice of that text.
    ///
    /// The trees of `fluent-syntax` have no positions. This is the only place that compares addresses.
    pub fn of(text: &str, part: &str) -> Option<Self> {
        let start = part.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
        let end = start.checked_add(part.len())?;
        (end <= text.len()).then(|| Self::new(start, end))
    }

    /// Returns the same range with offsets of native size.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns the number of bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Returns the bytes of `text` at this place; nothing where they lie outside of it.
    pub fn str(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// Returns the piece of `text` at this place.
    pub fn slice(self, text: &str) -> Slice<'_> {
        Slice {
            text: self.str(text),
            start: self.start,
        }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A piece of a text, and where it starts there. Two pieces are equal when their texts are.
#[derive(Clone, Copy)]
pub struct Slice<'t> {
    text: &'t str,
    start: u32,
}

impl<'t> Slice<'t> {
    /// Returns the piece of `text` in a byte range; an empty one where that lies outside.
    pub fn new(text: &'t str, range: Range<usize>) -> Self {
        Span::from(range).slice(text)
    }

    /// Returns the text, which lives longer than this piece.
    pub fn str(self) -> &'t str {
        self.text
    }

    /// Returns its place, in bytes of the text that it is a piece of.
    pub fn span(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// Returns the offset of its first byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// Returns the offset after its last byte.
    pub fn end(self) -> usize {
        self.start() + self.text.len()
    }

    /// Returns a piece of this piece; offsets count from its own start.
    pub fn part(self, range: Range<usize>) -> Self {
        let text = self.text.get(range.clone()).unwrap_or_default();
        let start = Span::new(self.start() + range.start, usize::MAX).start;
        Self { text, start }
    }

    /// Returns the piece from an offset on.
    pub fn from(self, at: usize) -> Self {
        self.part(at..self.text.len())
    }

    /// Returns the piece before an offset.
    pub fn to(self, at: usize) -> Self {
        self.part(0..at)
    }
}

impl Deref for Slice<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}

impl AsRef<str> for Slice<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

impl Borrow<str> for Slice<'_> {
    fn borrow(&self) -> &str {
        self.text
    }
}

impl PartialEq for Slice<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Slice<'_> {}

impl PartialEq<str> for Slice<'_> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for Slice<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl PartialEq<Slice<'_>> for &str {
    fn eq(&self, other: &Slice<'_>) -> bool {
        *self == other.text
    }
}

impl PartialOrd for Slice<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Slice<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(other.text)
    }
}

impl Hash for Slice<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Debug for Slice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}@{}", self.text, self.start)
    }
}

impl fmt::Display for Slice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

impl From<Slice<'_>> for String {
    fn from(slice: Slice<'_>) -> Self {
        slice.text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_of_another_text_has_no_place() {
        let text = String::from("key = value");
        let other = String::from("value");
        assert_eq!(Span::of(&text, &text[6..]), Some(Span::new(6, 11)));
        assert_eq!(Span::of(&text, &text[11..]), Some(Span::new(11, 11)));
        assert_eq!(Span::of(&text, &other), None);
        assert_eq!(Span::of(&other, &text), None);
        assert_eq!(Span::of(&text[..5], &text[4..]), None);
    }

    #[test]
    fn a_part_knows_its_place_in_the_whole() {
        let text = "key = value";
        let value = Slice::new(text, 6..11);
        assert_eq!(value, "value");
        assert_eq!(value.part(1..3).span(), 7..9);
        assert_eq!(value.from(2), "lue");
        assert_eq!(value.to(2).span(), 6..8);
        assert_eq!(Slice::new(text, 6..99).str(), "");
    }
}
