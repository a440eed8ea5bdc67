//! Which message of the source an unmatched one stands in the place of: its name may have been
//! translated, or changed in the source.

use crate::check::context::{Context, Origin};
use crate::facts::{EntryRef, PatternRef};
use crate::text::span::Slice;
use std::ops::Range;

/// Unmatched messages in a row that are compared with what the source has between their neighbours.
const LONGEST_ROW: usize = 20;

/// Finds the messages that unmatched ones stand in the place of: between the same two neighbours, where
/// as many are missing, in their order. Those found are no longer missing.
pub fn in_places(context: &Context<'_>, obsolete: &mut [(u32, Origin)], missing: &mut Vec<u32>) {
    let Some(source) = context.counterpart().map(|file| file.facts) else {
        return;
    };
    let end = u32::try_from(source.len()).unwrap_or(u32::MAX);
    let mut found: Vec<(usize, u32)> = Vec::new();
    let mut row: Vec<usize> = Vec::new();
    let (mut start, mut next) = (0, 0);
    for entry in context
        .file
        .facts
        .entries()
        .filter(|entry| !entry.is_term())
    {
        let unmatched = obsolete.get(next).filter(|(at, _)| *at == entry.index());
        let known = match unmatched {
            Some((_, origin)) => {
                next += 1;
                match origin {
                    Origin::TypoOf(other) => Some(*other),
                    Origin::Unknown if message_above(context, entry).is_none() => {
                        row.push(next - 1);
                        continue;
                    }
                    _ => continue,
                }
            }
            None => context.source_entry(entry).map(EntryRef::index),
        };
        if let Some(known) = known {
            found.extend(side_by_side(&row, start..known, missing));
            row.clear();
            start = known + 1;
        }
    }
    found.extend(side_by_side(&row, start..end, missing));
    take_alike(context, &found, obsolete, missing);
}

/// Accepts the pairs that look alike: what is found is no longer missing.
fn take_alike(
    context: &Context<'_>,
    pairs: &[(usize, u32)],
    obsolete: &mut [(u32, Origin)],
    missing: &mut Vec<u32>,
) {
    let Some(source) = context.counterpart().map(|file| file.facts) else {
        return;
    };
    let mut taken = Vec::new();
    for (at, other) in pairs {
        let own = context.file.facts.entry(obsolete[*at].0);
        if are_alike(own, source.entry(*other)) {
            obsolete[*at].1 = Origin::InPlaceOf(*other);
            taken.push(*other);
        }
    }
    taken.sort_unstable();
    missing.retain(|one| taken.binary_search(one).is_err());
}

/// Unmatched messages in a row, each with one of those that are missing there, if they are as many.
fn side_by_side(row: &[usize], there: Range<u32>, missing: &[u32]) -> Vec<(usize, u32)> {
    let from = missing.partition_point(|at| *at < there.start);
    let to = missing.partition_point(|at| *at < there.end);
    let lacking = missing.get(from..to).unwrap_or_default();
    if row.len() != lacking.len() || row.len() > LONGEST_ROW {
        return Vec::new();
    }
    row.iter().copied().zip(lacking.iter().copied()).collect()
}

/// Whether two messages have the same number of parts, and use the same variables.
fn are_alike(own: EntryRef<'_>, other: EntryRef<'_>) -> bool {
    own.pattern_count() == other.pattern_count()
        && own.value().is_some() == other.value().is_some()
        && use_the_same(own.patterns(), other.patterns())
}

/// Whether texts use the same variables.
pub fn use_the_same<'a, 'b>(
    own: impl Iterator<Item = PatternRef<'a>>,
    other: impl Iterator<Item = PatternRef<'b>>,
) -> bool {
    sorted(own) == sorted(other)
}

/// The variables of some texts, each once.
fn sorted<'a>(patterns: impl Iterator<Item = PatternRef<'a>>) -> Vec<&'a str> {
    let names = patterns.flat_map(PatternRef::variables).map(Slice::str);
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Returns the message above an unmatched one that is likely an attribute of it without indentation and
/// dot: the source's message has an attribute of that name, and this one has not.
pub fn message_above<'a>(context: &Context<'a>, entry: EntryRef<'a>) -> Option<EntryRef<'a>> {
    if context.counterpart().is_none() || context.source_entry(entry).is_some() {
        return None;
    }
    let facts = context.file.facts;
    let above = (0..entry.index()).rev().take(LONGEST_ROW);
    let mut above = above.map(|at| facts.entry(at));
    let pair = above.find_map(|above| Some((above, context.source_entry(above)?)));
    let (above, other) = pair?;
    let name = entry.id();
    let is_lost = other.has_attribute(&name) && !above.has_attribute(&name);
    (!other.is_term() && is_lost).then_some(above)
}

/// Whether an attribute that a message lacks stands below it as such a message, or as part of one.
pub fn stands_below<'a>(context: &Context<'a>, entry: EntryRef<'a>, name: &str) -> bool {
    let facts = context.file.facts;
    let below = (entry.index() + 1..).map_while(|at| facts.get(at));
    let below = below.take(LONGEST_ROW);
    let mut below = below.take_while(|below| context.source_entry(*below).is_none());
    below.any(|below| {
        let has = below.id() == *name || below.has_attribute(name);
        let above = || message_above(context, below).map(EntryRef::index);
        has && above() == Some(entry.index())
    })
}
