//! A file beside the source's: which entry and which text stand for which, and where they differ.
//!
//! It is done once, right after the file is parsed; rules look at what differs, which is little.

use super::locale::File;
use super::variables::variables;
use crate::facts::{Facts, Pattern, items};

impl File<'_> {
    /// Puts the file beside that of the source, which has the index `twin`.
    pub fn pair(&mut self, twin: usize, source: &Facts<'_>) {
        self.twin = Some(twin);
        self.twin_entries = entries(&self.facts, source);
        self.twin_patterns = patterns(&self.facts, source, &self.twin_entries);
        self.uneven = uneven(&self.facts, source, &self.twin_entries);
        self.unlike = unlike(&self.facts, source, &self.twin_patterns);
    }
}

/// For each entry the source's of the same id.
fn entries(own: &Facts<'_>, source: &Facts<'_>) -> Vec<Option<u32>> {
    let mut next = 0_u32;
    let find = |id: &str| {
        // The next one of the source, nearly always.
        let found = match source.entries.get(next as usize) {
            Some(twin) if twin.id == id => Some(next),
            _ => source.find(id),
        };
        next = found.map_or(next, |at| at + 1);
        found
    };
    own.entries.iter().map(|entry| entry.id).map(find).collect()
}

/// For each value or attribute of a message the source's.
fn patterns(own: &Facts<'_>, source: &Facts<'_>, twins: &[Option<u32>]) -> Vec<Option<u32>> {
    let find = |pattern: &Pattern<'_>| {
        let twin = source.entry(twins[pattern.entry as usize]?);
        if twin.is_term() {
            return None;
        }
        // A text without attributes, nearly always.
        let first = source.patterns_of(twin).first();
        match (pattern.attribute, first.map(|first| first.attribute)) {
            (None, Some(None)) => Some(twin.patterns.start),
            (attribute, _) => source.pattern_of(twin, attribute),
        }
    };
    own.patterns.iter().map(find).collect()
}

/// Messages with another list of parts than the source's.
fn uneven(own: &Facts<'_>, source: &Facts<'_>, twins: &[Option<u32>]) -> Vec<u32> {
    let names = |pattern: (&Pattern<'_>, &Pattern<'_>)| pattern.0.attribute == pattern.1.attribute;
    let is_uneven = |parts: &[Pattern<'_>], others: &[Pattern<'_>]| {
        parts.len() != others.len() || !parts.iter().zip(others).all(names)
    };
    let entries = (0_u32..).zip(&own.entries).zip(twins);
    let uneven = entries.filter(|((_, entry), twin)| {
        twin.is_some_and(|twin| {
            let others = source.patterns_of(source.entry(twin));
            is_uneven(own.patterns_of(entry), others)
        }) && !entry.is_term()
    });
    uneven.map(|((at, _), _)| at).collect()
}

/// Values and attributes that do not use the source's variables in the source's order.
fn unlike(own: &Facts<'_>, source: &Facts<'_>, twins: &[Option<u32>]) -> Vec<u32> {
    let patterns = (0_u32..).zip(&own.patterns).zip(twins);
    let unlike = patterns.filter(|((_, pattern), twin)| {
        twin.is_some_and(|twin| {
            let uses = items(&own.uses, &pattern.uses);
            let others = items(&source.uses, &source.patterns[twin as usize].uses);
            !(uses.is_empty() && others.is_empty() || variables(uses).eq(variables(others)))
        })
    });
    unlike.map(|((at, _), _)| at).collect()
}
