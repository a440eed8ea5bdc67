//! What version control knows of translations: the source that each was made of.
//!
//! A translation that a commit changes is made of the source of that same commit. One that it leaves
//! alone is made of what it was made of in a parent, also where the commit moves it, gives it another
//! id, or brings it back. All parents of a merge count: a translation keeps what it was made of in the
//! parent that it comes from, so one that was made on a branch is stale if the source has changed
//! meanwhile on another. Layout, line endings and comments are no changes.

mod change;
mod commit;
mod made_of;
mod messages;
mod path;
mod shallow;
pub mod stream;
mod tree;

pub use shallow::is_shallow;

use super::entry;
use super::record::Reviewed;
use super::store::Store;
use super::texts::LocaleTexts;
use change::TreeChange;
use commit::Commits;
use path::{HistoryPath, Names, common};
use std::collections::{BTreeMap, HashMap};
use std::io::BufRead;
use std::path::Path;
use stream::{FileChange, Stream, StreamFault};
use tree::{NONE, Tree};

/// Reads a history and says what the translations of a project were made of, locale by locale:
/// `locales` are those of the project, the source first, as they are now. `current` is the folder that
/// their paths begin in.
///
/// # Errors
///
/// The stream is no whole history, or cannot be read.
pub fn read(
    input: impl BufRead,
    current: &str,
    locales: &[LocaleTexts],
) -> Result<Vec<Store>, StreamFault> {
    let names = Names::new(locales.iter().map(|texts| texts.locale.as_str()));
    let mut commits = Commits::new(names.len());
    let mut keys = Keys::default();
    let mut stream = Stream::new(input);
    let mut versions = HashMap::new();
    let mut known: HashMap<u64, Tree> = HashMap::new();
    let mut last = None;
    while let Some(commit) = stream.next()? {
        let mut parents = Vec::with_capacity(commit.parents.len());
        for mark in &commit.parents {
            parents.push(known.get(mark).cloned().ok_or(StreamFault::Partial)?);
        }
        let mut changes = Vec::new();
        for change in commit.changes {
            changes.extend(keys.change(change, &names, &parents));
        }
        for change in &changes {
            if let TreeChange::Put(locale, _, mark) = change
                && let Some(bytes) = stream.blobs.get(mark)
                && !versions.contains_key(mark)
            {
                let version = commits.messages.read(bytes, *locale == 0);
                versions.insert(*mark, version);
            }
        }
        stream.blobs.clear();
        let state = commits.commit(&parents, &changes, |mark| versions.get(&mark).cloned());
        known.insert(commit.mark, state.clone());
        last = Some(state);
    }
    let last = last.ok_or(StreamFault::Empty)?;
    let today = Some((current, &names));
    Ok(finish(&mut commits, &mut keys, last, today, locales))
}

/// The same of an older copy of the project: its files as they were are the only commit.
pub fn from_copy(old: &[LocaleTexts], now: &[LocaleTexts]) -> Vec<Store> {
    let mut commits = Commits::new(now.len());
    let mut keys = Keys::default();
    let mut changes = Vec::new();
    let mut versions = Vec::new();
    for texts in old {
        let Some(locale) = now.iter().position(|now| now.locale == texts.locale) else {
            continue;
        };
        for file in &texts.files {
            let key = keys.number(&file.name);
            let mark = versions.len() as u64;
            versions.push(commits.messages.read(file.text.as_bytes(), locale == 0));
            changes.push(TreeChange::Put(number(locale), key, mark));
        }
    }
    let find = |mark: u64| versions.get(usize::try_from(mark).ok()?).cloned();
    let state = commits.commit(&[], &changes, find);
    finish(&mut commits, &mut keys, state, None, now)
}

/// Adds the files as they are now, which may not be committed yet, and makes the records. `today` says
/// where their paths begin, unless they are called as those of the last commit.
fn finish(
    commits: &mut Commits,
    keys: &mut Keys,
    last: Tree,
    today: Option<(&str, &Names)>,
    locales: &[LocaleTexts],
) -> Vec<Store> {
    let mut versions = Vec::new();
    let mut changes = vec![TreeChange::Clear];
    let mut files: Vec<BTreeMap<u32, &str>> = Vec::new();
    let mut by_name: HashMap<&str, u32> = HashMap::new();
    for (locale, texts) in locales.iter().enumerate() {
        let mut named = BTreeMap::new();
        for file in &texts.files {
            // A counterpart has the key of the source's file, wherever it lies.
            let key = *by_name.entry(&file.name).or_insert_with(|| match today {
                Some((current, names)) => {
                    let path = format!("{current}/{}", slashes(&file.path));
                    keys.of_today(&path, names, &last)
                }
                None => keys.number(&file.name),
            });
            let mark = versions.len() as u64;
            versions.push(commits.messages.read(file.text.as_bytes(), locale == 0));
            changes.push(TreeChange::Put(number(locale), key, mark));
            named.insert(key, file.name.as_str());
        }
        files.push(named);
    }
    let find = |mark: u64| versions.get(usize::try_from(mark).ok()?).cloned();
    let state = commits.commit(&[last], &changes, find);
    let stores = files.iter().enumerate().map(|(locale, named)| {
        let mut records = BTreeMap::new();
        for (key, file) in &state.locales[locale][..] {
            if let Some(name) = named.get(key) {
                let entries = reviewed(commits, file);
                records.insert((*name).to_owned(), entries);
            }
        }
        Store::of(records)
    });
    stores.collect()
}

/// What is recorded of the translations in a file.
fn reviewed(commits: &Commits, file: &tree::FileState) -> Vec<Reviewed> {
    let mut entries = Vec::new();
    for message in &file.version[..] {
        let Some((said, made_of)) = file
            .find(message.id)
            .filter(|(_, made_of)| *made_of != NONE)
        else {
            continue;
        };
        let made_of = commits.made_of(made_of);
        let Some((text, _)) = commits.messages.source(made_of.said) else {
            continue;
        };
        let id = commits.messages.name(message.id);
        if let Some(source) = entry::canonical_text(text) {
            let old = source.split([' ', '=']).next().map_or(0, str::len);
            entries.push(Reviewed {
                id: id.to_owned(),
                source: format!("{id}{}", &source[old..]),
                translation: commits.messages.fingerprint(said),
                shows: made_of.shows.clone(),
                line: 0,
            });
        }
    }
    entries
}

fn number(locale: usize) -> u32 {
    u32::try_from(locale).unwrap_or(u32::MAX)
}

/// The keys of a history by number.
#[derive(Default)]
struct Keys {
    numbers: HashMap<String, u32>,
    names: Vec<String>,
}

impl Keys {
    fn number(&mut self, key: &str) -> u32 {
        if let Some(known) = self.numbers.get(key) {
            return *known;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(key.to_owned());
        self.numbers.insert(key.to_owned(), number);
        number
    }

    /// What a change of the stream does to the files of locales.
    fn change(&mut self, change: FileChange, names: &Names, parents: &[Tree]) -> Vec<TreeChange> {
        let mut place = |path: &str| {
            let place = names.place(path)?;
            Some((place.locale, self.number(&place.key)))
        };
        match change {
            FileChange::DeleteAll => vec![TreeChange::Clear],
            FileChange::Modify(path, mark) => place(&path)
                .map(|(locale, key)| TreeChange::Put(locale, key, mark))
                .into_iter()
                .collect(),
            FileChange::Delete(path) => match place(&path) {
                Some((locale, key)) => vec![TreeChange::Delete(locale, key)],
                None => self.below(&path, names, parents),
            },
            FileChange::Move { from, to, is_copy } => {
                let (from, to) = (place(&from), place(&to));
                let put = from.zip(to).map(|(from, to)| TreeChange::Copy { from, to });
                let gone = from.filter(|_| !is_copy);
                let gone = gone.map(|(locale, key)| TreeChange::Delete(locale, key));
                put.into_iter().chain(gone).collect()
            }
        }
    }

    /// The files in a folder that is deleted.
    fn below(&self, folder: &str, names: &Names, parents: &[Tree]) -> Vec<TreeChange> {
        let Some(parent) = parents.first() else {
            return Vec::new();
        };
        let prefix = format!("{folder}/");
        let mut gone = Vec::new();
        for (locale, files) in (0..).zip(&parent.locales) {
            for (key, _) in &files[..] {
                let name = self.names.get(*key as usize).map_or("", String::as_str);
                let path = name.replacen(path::OPEN, names.name(locale), 1);
                if path.starts_with(&prefix) {
                    gone.push(TreeChange::Delete(locale, *key));
                }
            }
        }
        gone
    }

    /// The key of a file of today's project: the one of the last commit that has most in common with
    /// its path, from the file upwards.
    fn of_today(&mut self, path: &str, names: &Names, last: &Tree) -> u32 {
        let Some(HistoryPath { key: today, .. }) = names.place(path) else {
            return self.number(path);
        };
        let open = today.find(path::OPEN).unwrap_or_default();
        let least = 1 + today[open..].matches('/').count();
        let mut best: Option<(usize, u32)> = None;
        for (key, _) in last.locales.iter().flat_map(|files| &files[..]) {
            let shared = common(&self.names[*key as usize], &today);
            if shared >= least && best.is_none_or(|(most, _)| shared > most) {
                best = Some((shared, *key));
            }
        }
        best.map_or_else(|| self.number(&today), |(_, key)| key)
    }
}

/// A path with `/` between folders, on every system.
fn slashes(path: &Path) -> String {
    path.to_string_lossy()
        .replace(std::path::MAIN_SEPARATOR, "/")
}

#[cfg(test)]
mod tests;
