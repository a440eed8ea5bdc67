//! What version control knows of translations: the source that each was made of.
//!
//! A translation that a commit changes is made of the source of that same commit. One that it leaves
//! alone is made of what it was made of in a parent, also where the commit moves it, gives it another
//! id, or brings it back. All parents of a merge count: a translation keeps what it was made of in the
//! parent that it comes from, so one that was made on a branch is stale if the source has changed
//! meanwhile on another. Layout, line endings and comments are no changes.

mod change;
mod commit;
mod keys;
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
use crate::project::listing::slashes;
use change::TreeChange;
use commit::Commits;
use keys::Keys;
use path::Names;
use std::collections::{BTreeMap, HashMap};
use std::io::BufRead;
use stream::{Stream, StreamFault};
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
    let names = names(locales);
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
        // Of a text that a translation was copied from, the source's is kept: it is read first.
        let of_source = |change: &&TreeChange| matches!(change, TreeChange::Put(0, ..));
        let others = changes.iter().filter(|change| !of_source(change));
        for change in changes.iter().filter(of_source).chain(others) {
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

/// What the paths of a project call its locales.
fn names(locales: &[LocaleTexts]) -> Names {
    let mut names = Names::new(locales.iter().map(|texts| texts.locale.as_str()));
    let Some((source, others)) = locales.split_first() else {
        return names;
    };
    for texts in others {
        let counterpart = texts.files.first();
        let pair = counterpart.and_then(|file| Some((source.file(&file.name)?, file)));
        if let Some((source, file)) = pair {
            names.learn(&slashes(&source.path), &slashes(&file.path));
        }
    }
    names
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
    let by_name = match today {
        Some((current, names)) => keys.of_today(current, locales, names, &last),
        None => HashMap::new(),
    };
    for (locale, texts) in locales.iter().enumerate() {
        let mut named = BTreeMap::new();
        for file in &texts.files {
            let key = by_name.get(file.name.as_str()).copied();
            let key = key.unwrap_or_else(|| keys.number(&file.name));
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

#[cfg(test)]
mod tests;
