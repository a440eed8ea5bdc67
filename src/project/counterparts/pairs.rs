//! Which entry and which text of a file correspond to which of the source's, and where they differ.
//!
//! It is done once, right after a file is parsed; rules look at what differs, which is little.

use crate::facts::{EntryRef, FactsRef, PatternRef};
use crate::text::span::Slice;

/// The parts of a file beside the source's.
#[derive(Debug, Default)]
pub struct Pairs {
    /// For each entry the source's entry of the same id.
    pub entries: Vec<Option<u32>>,
    /// For each value or attribute of a message the source's.
    pub patterns: Vec<Option<u32>>,
    /// Messages that the source has too, with other attributes, or a value where the other has none.
    pub uneven: Vec<u32>,
    /// Values and attributes of messages whose variables are not the source's in the source's order.
    pub unlike: Vec<u32>,
}

impl Pairs {
    /// Compares a file with the source's.
    pub fn new(own: FactsRef<'_>, source: FactsRef<'_>) -> Self {
        let entries = entries(own, source);
        let patterns = patterns(own, source, &entries);
        Self {
            uneven: uneven(own, source, &entries),
            unlike: unlike(own, source, &patterns),
            entries,
            patterns,
        }
    }
}

fn entries(own: FactsRef<'_>, source: FactsRef<'_>) -> Vec<Option<u32>> {
    let mut next = 0_u32;
    let find = |entry: EntryRef<'_>| {
        let id = entry.id();
        // It is the next one of the source, nearly always.
        let found = match source.get(next) {
            Some(other) if other.id() == id => Some(next),
            _ => source.find(&id).map(EntryRef::index),
        };
        next = found.map_or(next, |at| at + 1);
        found
    };
    own.entries().map(find).collect()
}

fn patterns(own: FactsRef<'_>, source: FactsRef<'_>, pairs: &[Option<u32>]) -> Vec<Option<u32>> {
    let find = |pattern: PatternRef<'_>| {
        let other = source.entry(pairs[pattern.entry_index() as usize]?);
        if other.is_term() {
            return None;
        }
        let name = pattern.attribute().map(Slice::str);
        // It is a text without attributes, nearly always.
        Some(other.pattern(name)?.index())
    };
    own.patterns().map(find).collect()
}

fn uneven(own: FactsRef<'_>, source: FactsRef<'_>, pairs: &[Option<u32>]) -> Vec<u32> {
    let is_uneven = |entry: EntryRef<'_>, other: EntryRef<'_>| {
        let mut both = entry.patterns().zip(other.patterns());
        entry.pattern_count() != other.pattern_count()
            || both.any(|(own, other)| !own.is_attribute(other.attribute().map(Slice::str)))
    };
    let mut uneven = Vec::new();
    for (entry, other) in own.entries().zip(pairs) {
        if other.is_some_and(|other| is_uneven(entry, source.entry(other))) && !entry.is_term() {
            uneven.push(entry.index());
        }
    }
    uneven
}

fn unlike(own: FactsRef<'_>, source: FactsRef<'_>, pairs: &[Option<u32>]) -> Vec<u32> {
    let mut unlike = Vec::new();
    for (pattern, other) in own.patterns().zip(pairs) {
        let Some(other) = other.map(|other| source.pattern(other)) else {
            continue;
        };
        if pattern.is_plain() && other.is_plain() {
            continue;
        }
        if !pattern.variables().eq(other.variables()) {
            unlike.push(pattern.index());
        }
    }
    unlike
}
