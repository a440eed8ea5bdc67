//! Which message of the source a strange one stands in the place of: its name may have been
//! translated, or changed in the source.

use super::locale::View;
use super::strangers::Home;
use super::variables::variables;
use crate::facts::{Facts, Pattern, items};
use std::ops::Range;

/// Strangers in a row that are held against what the source has between their neighbours.
const LONGEST_ROW: usize = 20;

/// Finds the messages that strange ones stand in the place of: between the same two neighbours, where as
/// many are missing as there are strangers, in their order. Those found are no longer missing.
pub fn in_places(view: &View<'_, '_>, obsolete: &mut [(u32, Home)], missing: &mut Vec<u32>) {
    let Some(twin) = view.twin() else { return };
    let end = u32::try_from(twin.facts.entries.len()).unwrap_or(u32::MAX);
    let mut found: Vec<(usize, u32)> = Vec::new();
    let mut row: Vec<usize> = Vec::new();
    let (mut start, mut next) = (0, 0);
    let entries = (0_u32..).zip(view.file.facts.entries.iter());
    for (at, _) in entries.filter(|(_, entry)| !entry.is_term()) {
        let known = match obsolete.get(next).filter(|(stranger, _)| *stranger == at) {
            Some((_, home)) => {
                next += 1;
                match home {
                    Home::SlipOf(other) => Some(*other),
                    Home::Nowhere if message_above(view, at).is_none() => {
                        row.push(next - 1);
                        continue;
                    }
                    _ => continue,
                }
            }
            None => view.file.twin_entries.get(at as usize).copied().flatten(),
        };
        if let Some(known) = known {
            found.extend(side_by_side(&row, start..known, missing));
            row.clear();
            start = known + 1;
        }
    }
    found.extend(side_by_side(&row, start..end, missing));
    let mut taken = Vec::new();
    for (at, other) in found {
        if is_alike(view, obsolete[at].0, other) {
            obsolete[at].1 = Home::InPlaceOf(other);
            taken.push(other);
        }
    }
    taken.sort_unstable();
    missing.retain(|one| taken.binary_search(one).is_err());
}

/// Strangers in a row, each with one of those that are missing there, if they are as many.
fn side_by_side(row: &[usize], there: Range<u32>, missing: &[u32]) -> Vec<(usize, u32)> {
    let from = missing.partition_point(|at| *at < there.start);
    let to = missing.partition_point(|at| *at < there.end);
    let lacking = missing.get(from..to).unwrap_or_default();
    if row.len() != lacking.len() || row.len() > LONGEST_ROW {
        return Vec::new();
    }
    row.iter().copied().zip(lacking.iter().copied()).collect()
}

/// Whether two messages have the same parts, with the same variables.
fn is_alike(view: &View<'_, '_>, own: u32, other: u32) -> bool {
    let Some(twin) = view.twin() else {
        return false;
    };
    let (facts, source) = (&view.file.facts, &twin.facts);
    let patterns = facts.patterns_of(facts.entry(own));
    let others = source.patterns_of(source.entry(other));
    let has_value = |list: &[Pattern<'_>]| list.iter().any(|one| one.attribute.is_none());
    patterns.len() == others.len()
        && has_value(patterns) == has_value(others)
        && fill_in_the_same((facts, patterns), (source, others))
}

/// Whether texts use the same variables.
pub fn fill_in_the_same(
    (own, patterns): (&Facts<'_>, &[Pattern<'_>]),
    (source, others): (&Facts<'_>, &[Pattern<'_>]),
) -> bool {
    sorted(own, patterns) == sorted(source, others)
}

/// The variables of some texts, each once.
fn sorted<'t>(facts: &'t Facts<'_>, patterns: &[Pattern<'_>]) -> Vec<&'t str> {
    let uses = patterns.iter().map(|one| items(&facts.uses, &one.uses));
    let mut names: Vec<&str> = uses.flat_map(variables).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The message above a strange one that was meant to be an attribute of it, and lost its blanks and dot:
/// the source's message has an attribute of that name, and this one has not.
pub fn message_above(view: &View<'_, '_>, at: u32) -> Option<u32> {
    let facts = &view.file.facts;
    let twin = |at: u32| view.file.twin_entries.get(at as usize).copied().flatten();
    if twin(at).is_some() {
        return None;
    }
    let mut above = (0..at).rev().take(LONGEST_ROW);
    let (above, other) = above.find_map(|above| Some((above, twin(above)?)))?;
    let has = |facts: &Facts<'_>, entry: u32| {
        let name = Some(view.file.facts.entry(at).id);
        facts.pattern_of(facts.entry(entry), name).is_some()
    };
    let source = &view.twin()?.facts;
    (!source.entry(other).is_term() && has(source, other) && !has(facts, above)).then_some(above)
}

/// Whether an attribute that a message lacks stands below it as such a message, or as part of one.
pub fn stands_below(view: &View<'_, '_>, entry: u32, name: &str) -> bool {
    let facts = &view.file.facts;
    let is_strange = |at: &u32| matches!(view.file.twin_entries.get(*at as usize), Some(None));
    let mut below = (entry + 1..).take(LONGEST_ROW).take_while(is_strange);
    below.any(|at| {
        let below = facts.entry(at);
        let has = below.id == name || facts.pattern_of(below, Some(name)).is_some();
        has && message_above(view, at) == Some(entry)
    })
}
