//! Holds a locale against its record: which translations are older than their source.

mod compared;

use crate::review::entry::{self, Said};
use crate::review::record::{RecordCause, RecordFault, Reviewed};
use crate::review::source::{self, Source, SourceEntry};
use crate::review::store::Store;
use crate::review::texts::LocaleTexts;
use std::collections::HashMap;
use std::path::PathBuf;

pub use compared::{Compared, ComparedFile, Comparison, Here, State, Why};

/// The translations of a locale by file and id.
type Translations<'a> = HashMap<&'a str, HashMap<&'a str, (usize, &'a str)>>;

/// Compares a locale with the source and its record.
///
/// # Errors
///
/// A message in the record has a syntax error: the file's name and what is wrong.
pub fn compare<'a>(
    source: &'a Source,
    texts: &'a LocaleTexts,
    store: &'a Store,
) -> Result<Comparison<'a>, (PathBuf, RecordFault)> {
    let translations: Translations<'a> = texts
        .files
        .iter()
        .map(|file| {
            let entries = entry::entries(&file.text).into_iter();
            let by_id = entries.map(|(id, at, text)| (id, (at, text))).collect();
            (file.name.as_str(), by_id)
        })
        .collect();
    let locale = Locale {
        source,
        store,
        texts,
        translations,
        gone: store.gone(|id| source.has(id)),
    };
    let mut files = Vec::with_capacity(source.files.len());
    for of_source in &source.files {
        let entries = of_source.entries.iter();
        let entries = entries.map(|entry| locale.compare(&of_source.name, entry));
        files.push(ComparedFile {
            source: of_source,
            file: texts.file(&of_source.name),
            entries: entries.collect::<Result<_, _>>()?,
        });
    }
    locale.settle(&mut files);
    Ok(Comparison {
        files,
        obsolete: locale.obsolete(),
    })
}

struct Locale<'a> {
    source: &'a Source,
    store: &'a Store,
    texts: &'a LocaleTexts,
    translations: Translations<'a>,
    /// What was recorded of ids that the source has no more.
    gone: Vec<(&'a str, &'a Reviewed)>,
}

impl<'a> Locale<'a> {
    fn translation(&self, file: &str, id: &str) -> Option<(usize, &'a str)> {
        self.translations.get(file)?.get(id).copied()
    }

    fn compare(
        &self,
        file: &'a str,
        entry: &'a SourceEntry,
    ) -> Result<Compared<'a>, (PathBuf, RecordFault)> {
        let here = self
            .translation(file, &entry.id)
            .map(|(at, text)| Here::new(at, text));
        let found = here
            .as_ref()
            .and_then(|here| self.record(file, &entry.id, here));
        let state = match (&here, found) {
            (None, _) => State::Missing,
            (Some(_), _) if entry.text.is_none() => State::Broken,
            (Some(_), None) => State::Unknown,
            (Some(here), Some((name, record))) => {
                state(entry, here, record).map_err(|broken| (PathBuf::from(name), broken))?
            }
        };
        Ok(Compared {
            source: entry,
            here,
            record: found.map(|(_, record)| record),
            state,
        })
    }

    /// What was recorded of a translation, and in the record of which file: of this id in this file,
    /// in a file that has it no more, or of the same translation under an id that is no more.
    fn record(&self, file: &'a str, id: &str, here: &Here<'_>) -> Option<(&'a str, &'a Reviewed)> {
        if let Some(found) = self.store.find(file, id) {
            return Some((file, found));
        }
        let is_free = |found: &(&str, &Reviewed)| self.translation(found.0, &found.1.id).is_none();
        let mut moved = self.store.all(id);
        moved.find(is_free).or_else(|| {
            let said = here.said()?.fingerprint();
            let mut gone = self.gone.iter().copied().filter(is_free);
            gone.find(|(_, found)| found.translation == said)
        })
    }

    /// Settles what is stale by way of others: a locale that has seen to its own is current.
    fn settle(&self, files: &mut [ComparedFile<'a>]) {
        let mut current: HashMap<(&str, &str), bool> = HashMap::new();
        for file in files.iter() {
            for entry in &file.entries {
                let is_current = matches!(entry.state, State::Current | State::Changed);
                current.insert((&file.source.name, &entry.source.id), is_current);
            }
        }
        let mut settled = Vec::new();
        for (at, file) in files.iter().enumerate() {
            for (nth, entry) in file.entries.iter().enumerate() {
                let State::Stale(Why::Shown(names)) = &entry.state else {
                    continue;
                };
                let shown = self.shown(&file.source.name, entry);
                let is_open = |name: &&String| {
                    let (id, _) = source::parts(name);
                    let own = current.get(&(file.source.name.as_str(), id)).copied();
                    let any = || {
                        let mut all = current.iter().filter(|((_, found), _)| *found == id);
                        all.next().is_some_and(|(_, is_current)| *is_current)
                    };
                    !(own.unwrap_or_else(any) && shown.contains(*name))
                };
                let open: Vec<String> = names.iter().filter(is_open).cloned().collect();
                settled.push((at, nth, open));
            }
        }
        for (at, nth, open) in settled {
            files[at].entries[nth].state = if open.is_empty() {
                State::Current
            } else {
                State::Stale(Why::Shown(open))
            };
        }
    }

    /// What a translation shows of its own locale.
    fn shown(&self, file: &str, entry: &Compared<'_>) -> Vec<String> {
        let Some(said) = entry.here.as_ref().and_then(Here::said) else {
            return Vec::new();
        };
        let read = |id: &str| {
            let own = self.translation(file, id);
            let any = || {
                let mut files = self.texts.files.iter();
                files.find_map(|file| self.translation(&file.name, id))
            };
            let (_, text) = own.or_else(any)?;
            entry::read(text)
        };
        let mut known: HashMap<String, Said> = HashMap::new();
        let mut open = said.uses.clone();
        while let Some(name) = open.pop() {
            let (id, _) = source::parts(&name);
            if let Some(said) = read(id).filter(|_| !known.contains_key(id)) {
                open.extend(said.uses.iter().cloned());
                known.insert(id.to_owned(), said);
            }
        }
        let shows = source::shown(&said.uses, |id| known.get(id));
        shows.into_iter().map(|(name, _)| name).collect()
    }

    fn obsolete(&self) -> Vec<(&'a str, &'a Reviewed)> {
        let mut kept = Vec::new();
        for (file, entries) in &self.store.files {
            for entry in entries {
                let is_gone = self.source.find(file, &entry.id).is_none();
                if is_gone && self.translation(file, &entry.id).is_some() {
                    kept.push((file.as_str(), entry));
                }
            }
        }
        kept
    }
}

fn state(entry: &SourceEntry, here: &Here<'_>, record: &Reviewed) -> Result<State, RecordFault> {
    let is_same = is_same_source(entry, record)?;
    let shown: Vec<String> = if is_same {
        let is_new = |shown: &&(String, _)| !record.shows.contains(shown);
        entry
            .shows
            .iter()
            .filter(is_new)
            .map(|(name, _)| name.clone())
            .collect()
    } else {
        Vec::new()
    };
    if is_same && shown.is_empty() {
        return Ok(State::Current);
    }
    Ok(match here.said() {
        None => State::Broken,
        Some(said) if said.fingerprint() != record.translation => State::Changed,
        Some(_) if is_same => State::Stale(Why::Shown(shown)),
        Some(_) => State::Stale(Why::Own),
    })
}

/// Whether the source of a message is what was recorded, whatever its id.
fn is_same_source(entry: &SourceEntry, record: &Reviewed) -> Result<bool, RecordFault> {
    if entry.text.as_ref() == Some(&record.source) {
        return Ok(true);
    }
    let said = entry::read(&record.source).ok_or(RecordFault {
        line: record.line,
        cause: RecordCause::Syntax,
    })?;
    Ok(said.fingerprint() == entry.fingerprint)
}
