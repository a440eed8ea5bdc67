//! Writes down what was done: the next record of a locale.

use super::compare::{Compared, Comparison, Here, State};
use super::record::Reviewed;
use super::source::SourceEntry;
use super::stale::Stale;
use std::collections::BTreeMap;

/// What is taken as current.
#[derive(Clone, Debug, Default)]
pub struct Accept {
    /// Translations of which nothing is recorded.
    pub unknown: bool,
    /// Translations that changed as their source did, and new fingerprints of those that changed alone.
    pub changed: bool,
    /// Stale translations: the file's name and the id of each.
    pub stale: Vec<(String, String)>,
}

/// The next record of a locale.
#[derive(Debug, Default)]
pub struct Update {
    /// The entries of each file in the order of the source, then those whose source is gone.
    pub files: BTreeMap<String, Vec<Reviewed>>,
    /// Ids of translations that are recorded for the first time.
    pub added: Vec<String>,
    /// Ids of translations that changed together with their source.
    pub changed: Vec<String>,
    /// Ids of stale translations that are taken as current.
    pub done: Vec<String>,
}

impl Accept {
    /// Takes these stale translations as current, and nothing else.
    pub fn only<'s>(stale: impl IntoIterator<Item = &'s Stale>) -> Self {
        let stale = stale
            .into_iter()
            .map(|one| (one.file.clone(), one.id.clone()));
        Self {
            stale: stale.collect(),
            ..Self::default()
        }
    }

    fn has(&self, file: &str, id: &str) -> bool {
        self.stale
            .iter()
            .any(|(of, known)| of == file && known == id)
    }
}

/// Returns the next record of a locale.
pub fn update(comparison: &Comparison<'_>, accept: &Accept) -> Update {
    let mut update = Update::default();
    for file in &comparison.files {
        let mut entries = Vec::new();
        for entry in &file.entries {
            entries.extend(next(&file.source.name, entry, accept, &mut update));
        }
        update.files.insert(file.source.name.clone(), entries);
    }
    for (file, record) in &comparison.obsolete {
        let entries = update.files.entry((*file).to_owned()).or_default();
        entries.push((*record).clone());
    }
    update
}

/// What is recorded of a message next, if anything.
fn next(
    file: &str,
    entry: &Compared<'_>,
    accept: &Accept,
    update: &mut Update,
) -> Option<Reviewed> {
    let here = entry.here.as_ref()?;
    let id = &entry.source.id;
    let is_taken = match entry.state {
        State::Unknown if accept.unknown => {
            update.added.push(id.clone());
            true
        }
        State::Changed if accept.changed => {
            update.changed.push(id.clone());
            true
        }
        State::Stale(_) if accept.has(file, id) => {
            update.done.push(id.clone());
            true
        }
        State::Current => accept.changed,
        _ => false,
    };
    let now = is_taken.then(|| reviewed(entry.source, here)).flatten();
    now.or_else(|| entry.record.map(|record| named(record, id)))
}

/// What is recorded of a translation that is current.
fn reviewed(source: &SourceEntry, here: &Here<'_>) -> Option<Reviewed> {
    Some(Reviewed {
        id: source.id.clone(),
        source: source.text.clone()?,
        translation: here.said()?.fingerprint(),
        shows: source.shows.clone(),
        line: 0,
    })
}

/// What was recorded, maybe under another id, under this one.
fn named(record: &Reviewed, id: &str) -> Reviewed {
    let mut record = record.clone();
    if record.id != id {
        record.source.replace_range(..record.id.len(), id);
        id.clone_into(&mut record.id);
    }
    record
}
