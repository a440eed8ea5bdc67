//! Messages that one side has and the other lacks; and which of them are one under two names.

use super::locale::{File, View};
use super::place::in_places;
use crate::text::nearest::slip;

/// What a file lacks, and what it has that the source's file lacks.
#[derive(Debug, Default)]
pub struct Strangers {
    /// Messages of the source that are not here: indices of its entries.
    pub missing: Vec<u32>,
    /// Messages here that the source's file lacks.
    pub obsolete: Vec<(u32, Home)>,
    /// The file of the source that most messages here belong to, where they stand a second time: one
    /// file was saved over the other.
    pub copy_of: Option<usize>,
}

/// Where a message that the source's file lacks belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Nowhere.
    Nowhere,
    /// Its name is a slip of this entry's of the source's file.
    SlipOf(u32),
    /// It stands between the neighbours of this entry of the source's file, and looks like it.
    InPlaceOf(u32),
    /// It belongs in this other file of the source, whose own translation lacks it.
    OtherFile(usize),
    /// It belongs in this other file of the source, whose own translation has it.
    Double(usize),
}

/// Names compared with names, in one file, before slips are no longer looked for: a file in which
/// hundreds of names differ is no slip.
const MAX_COMPARED: usize = 250_000;

/// Neither.
pub static NONE: Strangers = Strangers {
    missing: Vec::new(),
    obsolete: Vec::new(),
    copy_of: None,
};

impl Strangers {
    /// Compares a file with the source's.
    pub fn of(view: &View<'_, '_>) -> Self {
        let Some(twin) = view.twin() else {
            return Self::default();
        };
        if view.file.document.is_opaque() {
            return Self::default();
        }
        let facts = &view.file.facts;
        let mut present = vec![false; twin.facts.entries.len()];
        let mut strange = Vec::new();
        for (at, found) in (0_u32..).zip(&view.file.twin_entries) {
            match found {
                Some(entry) => present[*entry as usize] = true,
                None if facts.entry(at).is_term() => {}
                // The source has it, and is to be mended.
                None if twin.is_broken(facts.entry(at).id) => {}
                None => strange.push(at),
            }
        }
        let mut missing: Vec<u32> = (0_u32..)
            .zip(&present)
            .filter(|(at, present)| !**present && !twin.facts.entry(*at).is_term())
            .map(|(at, _)| at)
            .collect();
        if missing.is_empty() && strange.is_empty() {
            return Self::default();
        }
        // The same id twice is one message.
        missing.retain(|at| twin.facts.find(twin.facts.entry(*at).id) == Some(*at));
        without_broken(view, &mut missing);
        let obsolete = homes(view, strange, &mut missing);
        missing.retain(|at| !stands_elsewhere(view, twin.facts.entry(*at).id));
        Self {
            missing,
            copy_of: copy_of(&obsolete, facts.messages),
            obsolete,
        }
    }
}

/// Finds out where each message belongs that the source's file lacks; one that is missing under that
/// name is no longer.
fn homes(view: &View<'_, '_>, strange: Vec<u32>, missing: &mut Vec<u32>) -> Vec<(u32, Home)> {
    // What the locale's other messages refer to is its own affair, as terms are.
    let is_used = |at: u32| view.locale.refers_to(view.file.facts.entry(at).id);
    let homes = strange.into_iter().map(|at| (at, home(view, at)));
    let homes = homes.filter(|(at, home)| *home != Home::Nowhere || !is_used(*at));
    let mut found: Vec<(u32, Home)> = homes.collect();
    if found.len().saturating_mul(missing.len()) <= MAX_COMPARED {
        slips(view, &mut found, missing);
    }
    in_places(view, &mut found, missing);
    found
}

/// Takes out what is there, but could not be read: by its name, or else by its place.
fn without_broken(view: &View<'_, '_>, missing: &mut Vec<u32>) {
    let Some(twin) = view.twin() else { return };
    if view.file.faults.is_empty() {
        return;
    }
    missing.retain(|at| !view.file.is_broken(twin.facts.entry(*at).id));
    let mut at_fault: Vec<usize> = view
        .file
        .broken
        .iter()
        .filter(|broken| twin.facts.find(broken.name).is_some())
        .map(|broken| broken.at)
        .collect();
    at_fault.sort_unstable();
    // A name that cannot be read is likely the source's next after the last one that can.
    let entries = view.file.facts.entries.iter().zip(&view.file.twin_entries);
    let mut known: Vec<(usize, u32)> = entries
        .filter_map(|(entry, twin)| Some((view.file.span(entry.id).start, (*twin)?)))
        .collect();
    known.sort_unstable();
    let mut meant: Vec<u32> = view
        .file
        .faults
        .iter()
        .filter(|fault| at_fault.binary_search(&fault.span.start).is_err())
        .map(|fault| {
            let before = known.partition_point(|(at, _)| *at < fault.span.start);
            before.checked_sub(1).map_or(0, |last| known[last].1 + 1)
        })
        .collect();
    meant.sort_unstable();
    missing.retain(|at| meant.binary_search(at).is_err());
}

/// Finds out where a message belongs that the source's file lacks.
fn home(view: &View<'_, '_>, entry: u32) -> Home {
    let id = view.file.facts.entry(entry).id;
    if let Some((file, _)) = view.source.find(None, id) {
        let there = view
            .locale
            .files
            .iter()
            .find(|other| other.twin == Some(file));
        let has = |other: &File<'_>| other.facts.find(id).is_some() || other.is_broken(id);
        return if there.is_some_and(has) {
            Home::Double(file)
        } else {
            Home::OtherFile(file)
        };
    }
    Home::Nowhere
}

/// Messages of another file that make a file a copy of that.
const FEWEST_COPIED: usize = 3;

/// The file that most messages belong to, where they are already.
fn copy_of(obsolete: &[(u32, Home)], messages: usize) -> Option<usize> {
    let mut files: Vec<usize> = obsolete
        .iter()
        .filter_map(|(_, home)| match home {
            Home::Double(file) => Some(*file),
            _ => None,
        })
        .collect();
    files.sort_unstable();
    let most = files
        .chunk_by(|a, b| a == b)
        .max_by_key(|same| same.len())?;
    (most.len() >= FEWEST_COPIED && most.len() * 2 > messages).then_some(most[0])
}

/// Finds the names that are slips of ones that are missing: the nearest pair first. One that is as near
/// to two of them is a slip of neither.
fn slips(view: &View<'_, '_>, found: &mut [(u32, Home)], missing: &mut Vec<u32>) {
    let Some(twin) = view.twin() else { return };
    let mut pairs = Vec::new();
    for (at, (own, _)) in found
        .iter()
        .enumerate()
        .filter(|(_, (_, home))| *home == Home::Nowhere)
    {
        let id = view.file.facts.entry(*own).id;
        let near = missing
            .iter()
            .filter_map(|other| Some((slip(id, twin.facts.entry(*other).id)?, at, *other)));
        pairs.extend(near);
    }
    pairs.sort_unstable();
    for (nth, (distance, at, other)) in pairs.iter().enumerate() {
        let is_missing = |other: &u32| missing.binary_search(other).is_ok();
        let rival = pairs
            .get(nth + 1)
            .is_some_and(|(far, also, rival)| far == distance && also == at && is_missing(rival));
        let (_, home) = &mut found[*at];
        if *home == Home::Nowhere && is_missing(other) && !rival {
            *home = Home::SlipOf(*other);
            missing.retain(|at| at != other);
        }
    }
}

/// Whether a message stands in a file of the locale where the source has none of that name: it is
/// told of there.
fn stands_elsewhere(view: &View<'_, '_>, id: &str) -> bool {
    view.locale.strange.binary_search(&id).is_ok()
        && view.source.find(None, id).map(|(file, _)| file) == view.file.twin
}
