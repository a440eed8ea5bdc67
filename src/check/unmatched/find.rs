//! Messages that one side has and the other lacks; and which of them are one under two names.

use super::place::in_places;
use crate::check::context::{CheckedFile, Context, Origin, Unmatched};
use crate::facts::FactsRef;
use crate::text::nearest::typo;

/// Names compared with names, in one file, before typos are no longer looked for: hundreds of different
/// names are no typos.
const MAX_COMPARED: usize = 250_000;

/// Compares a file with the source's.
pub fn unmatched(context: &Context<'_>) -> Unmatched {
    let Some(source) = context.counterpart().map(|file| file.facts) else {
        return Unmatched::default();
    };
    if context.file.document.is_opaque() {
        return Unmatched::default();
    }
    let facts = context.file.facts;
    let (mut missing, extra) = both(context, source);
    if missing.is_empty() && extra.is_empty() {
        return Unmatched::default();
    }
    // The same id twice is one message.
    missing.retain(|at| {
        let first = source.find(&source.entry(*at).id());
        first.is_some_and(|first| first.index() == *at)
    });
    remove_unparsed(context, &mut missing);
    let obsolete = origins(context, extra, &mut missing);
    missing.retain(|at| !stands_elsewhere(context, &source.entry(*at).id()));
    Unmatched {
        missing,
        copy_of: copy_of(&obsolete, facts.messages()),
        obsolete,
    }
}

/// Lists messages of the source that are not here, and messages here that the source's file lacks.
fn both(context: &Context<'_>, source: FactsRef<'_>) -> (Vec<u32>, Vec<u32>) {
    let mut present = vec![false; source.len()];
    let mut extra = Vec::new();
    let entries = context.file.facts.entries();
    for (entry, found) in entries.zip(&context.file.pairs.entries) {
        match found {
            Some(other) => present[*other as usize] = true,
            None if entry.is_term() => {}
            // The source has it, and has a syntax error there.
            None if has_unparsed(context, &entry.id()) => {}
            None => extra.push(entry.index()),
        }
    }
    let missing = source.entries().zip(&present);
    let missing = missing.filter(|(entry, present)| !**present && !entry.is_term());
    (missing.map(|(entry, _)| entry.index()).collect(), extra)
}

fn has_unparsed(context: &Context<'_>, id: &str) -> bool {
    let source = context.counterpart();
    source.is_some_and(|source| source.document.has_unparsed(id))
}

/// Finds out where each message comes from that the source's file lacks; one that is missing under
/// another name is no longer missing.
fn origins(context: &Context<'_>, extra: Vec<u32>, missing: &mut Vec<u32>) -> Vec<(u32, Origin)> {
    // What the locale's other messages refer to is its own affair, as terms are.
    let is_used = |at: u32| {
        let id = context.file.facts.entry(at).id();
        context.locale.refers_to(&id)
    };
    let origins = extra.into_iter().map(|at| (at, origin(context, at)));
    let origins = origins.filter(|(at, origin)| *origin != Origin::Unknown || !is_used(*at));
    let mut found: Vec<(u32, Origin)> = origins.collect();
    if found.len().saturating_mul(missing.len()) <= MAX_COMPARED {
        typos(context, &mut found, missing);
    }
    in_places(context, &mut found, missing);
    found
}

/// Removes what is there, but could not be parsed: by its name, or else by its place.
fn remove_unparsed(context: &Context<'_>, missing: &mut Vec<u32>) {
    let Some(source) = context.counterpart().map(|file| file.facts) else {
        return;
    };
    let document = context.file.document;
    if document.faults.is_empty() {
        return;
    }
    missing.retain(|at| !document.has_unparsed(&source.entry(*at).id()));
    let names = document.unparsed_names();
    let names = names.filter(|(name, _)| source.find(name).is_some());
    let mut at_fault: Vec<usize> = names.map(|(_, at)| at).collect();
    at_fault.sort_unstable();
    // A name that cannot be parsed is likely the source's next after the last one that can.
    let entries = context.file.facts.entries();
    let entries = entries.zip(&context.file.pairs.entries);
    let known = entries.filter_map(|(entry, other)| Some((entry.start(), (*other)?)));
    let mut known: Vec<(usize, u32)> = known.collect();
    known.sort_unstable();
    let faults = document.faults.iter().map(|fault| fault.span.start);
    let faults = faults.filter(|start| at_fault.binary_search(start).is_err());
    let meant = faults.map(|start| {
        let before = known.partition_point(|(at, _)| *at < start);
        before.checked_sub(1).map_or(0, |last| known[last].1 + 1)
    });
    let mut meant: Vec<u32> = meant.collect();
    meant.sort_unstable();
    missing.retain(|at| meant.binary_search(at).is_err());
}

/// Finds out which file a message belongs to that the source's file lacks.
fn origin(context: &Context<'_>, entry: u32) -> Origin {
    let id = context.file.facts.entry(entry).id();
    let Some((file, _)) = context.source.find(None, &id) else {
        return Origin::Unknown;
    };
    let mut others = context.locale.files.iter();
    let other = others.find(|other| other.counterpart == Some(file));
    let has = |other: &CheckedFile<'_>| {
        other.facts.find(&id).is_some() || other.document.has_unparsed(&id)
    };
    if other.is_some_and(has) {
        Origin::Duplicate(file)
    } else {
        Origin::OtherFile(file)
    }
}

/// Messages of another file that make a file a copy of that.
const FEWEST_COPIED: usize = 3;

/// Returns the file that most messages belong to, and that already has them.
fn copy_of(obsolete: &[(u32, Origin)], messages: usize) -> Option<usize> {
    let files = obsolete.iter().filter_map(|(_, origin)| match origin {
        Origin::Duplicate(file) => Some(*file),
        _ => None,
    });
    let mut files: Vec<usize> = files.collect();
    files.sort_unstable();
    let same = files.chunk_by(|a, b| a == b);
    let most = same.max_by_key(|same| same.len())?;
    (most.len() >= FEWEST_COPIED && most.len() * 2 > messages).then_some(most[0])
}

/// Finds the names that are typos of missing ones: the nearest pair first. One that is as near to two of
/// them is a typo of neither.
fn typos(context: &Context<'_>, found: &mut [(u32, Origin)], missing: &mut Vec<u32>) {
    let Some(source) = context.counterpart().map(|file| file.facts) else {
        return;
    };
    let mut pairs = Vec::new();
    let unknown = found.iter().enumerate();
    for (at, (own, _)) in unknown.filter(|(_, (_, origin))| *origin == Origin::Unknown) {
        let id = context.file.facts.entry(*own).id();
        let near = missing.iter().filter_map(|other| {
            let distance = typo(&id, &source.entry(*other).id())?;
            Some((distance, at, *other))
        });
        pairs.extend(near);
    }
    pairs.sort_unstable();
    for (nth, (distance, at, other)) in pairs.iter().enumerate() {
        let is_missing = |other: &u32| missing.binary_search(other).is_ok();
        let rival = pairs
            .get(nth + 1)
            .is_some_and(|(far, also, rival)| far == distance && also == at && is_missing(rival));
        let (_, origin) = &mut found[*at];
        if *origin == Origin::Unknown && is_missing(other) && !rival {
            *origin = Origin::TypoOf(*other);
            missing.retain(|at| at != other);
        }
    }
}

/// Whether a message stands in a file of the locale whose counterpart has none of that name: it is
/// reported there.
fn stands_elsewhere(context: &Context<'_>, id: &str) -> bool {
    context.locale.is_unmatched(id)
        && context.source.find(None, id).map(|(file, _)| file) == context.file.counterpart
}
