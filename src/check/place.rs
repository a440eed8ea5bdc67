//! Which message or attribute of the source a strange one stands in the place of: its name may have been
//! translated, or changed in the source.

use super::facts::{Entry, Facts, Pattern, items};
use super::locale::View;
use super::strangers::Home;
use super::variables::variables;

/// Finds out whether it stands where one that is missing ought to, and has the same parts.
pub fn in_place(view: &View<'_, '_>, at: u32, missing: &mut Vec<u32>) -> Home {
    let found = between_neighbours(view, at).filter(|other| missing.contains(other));
    let Some((other, twin)) = found.zip(view.twin()) else {
        return Home::Nowhere;
    };
    let parts = |facts: &Facts<'_>, entry: &Entry<'_>| {
        let own = facts.patterns_of(entry);
        let has_value = own.iter().any(|one| one.attribute.is_none());
        (own.len(), has_value)
    };
    let facts = &view.file.facts;
    let (own, source) = (facts.entry(at), twin.facts.entry(other));
    let own_patterns = facts.patterns_of(own);
    let source_patterns = twin.facts.patterns_of(source);
    if parts(facts, own) != parts(&twin.facts, source)
        || !fill_in_the_same((facts, own_patterns), (&twin.facts, source_patterns))
    {
        return Home::Nowhere;
    }
    missing.retain(|at| *at != other);
    Home::InPlaceOf(other)
}

/// Strangers in a row that are held against what the source has between their neighbours.
const LONGEST_ROW: usize = 20;

/// Entries of the source, terms and all, that such a row may be the place of.
const LONGEST_STRETCH: usize = 500;

/// The message of the source that has this one's place: between the same two messages, with as many
/// before it and behind it.
fn between_neighbours(view: &View<'_, '_>, at: u32) -> Option<u32> {
    let (own, source) = (&view.file.facts, &view.twin()?.facts);
    let at = at as usize;
    let twin = |at: &usize| view.file.twin_entries.get(*at).copied().flatten();
    // How many strangers lie on one side, and the source's message behind them.
    let side = |list: &mut dyn Iterator<Item = usize>| {
        let mut messages = list.filter(|at| !own.entries[*at].is_term());
        let mut row = 0;
        loop {
            match messages.next() {
                Some(_) if row > LONGEST_ROW => return None,
                Some(at) => match twin(&at) {
                    Some(found) => return Some((row, Some(found))),
                    None => row += 1,
                },
                None => return Some((row, None)),
            }
        }
    };
    let (before, first) = side(&mut (0..at).rev())?;
    let (behind, last) = side(&mut (at + 1..own.entries.len()))?;
    first.or(last)?;
    let start = first.map_or(0, |first| first + 1);
    let end = last.map_or(source.entries.len(), |last| last as usize);
    let stretch = start..u32::try_from(end).ok()?;
    if stretch.len() > LONGEST_STRETCH {
        return None;
    }
    let mut messages = stretch.filter(|at| !source.entry(*at).is_term());
    let found = messages.by_ref().nth(before)?;
    let rest = messages.take(behind + 1).count();
    (rest == behind).then_some(found)
}

/// Whether texts use the same variables.
fn fill_in_the_same(
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

/// The attribute of the source's message in whose place a strange one stands: at the same number among
/// as many, with the same variables.
pub fn attribute_in_place<'s>(
    (own, patterns): (&Facts<'_>, &[Pattern<'_>]),
    (source, others): (&'s Facts<'s>, &'s [Pattern<'s>]),
    strange: &str,
) -> Option<&'s Pattern<'s>> {
    let at = patterns
        .iter()
        .position(|one| one.attribute == Some(strange))?;
    let (one, other) = (&patterns[at..=at], others.get(at..=at)?);
    let is_lacking = patterns
        .iter()
        .all(|one| one.attribute != other[0].attribute);
    let is_there = others.iter().any(|one| one.attribute == Some(strange));
    let is_meant = patterns.len() == others.len() && is_lacking && !is_there;
    (is_meant && fill_in_the_same((own, one), (source, other))).then(|| &other[0])
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
