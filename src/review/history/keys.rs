//! The keys of a history, and which of them today's files have.

use super::change::TreeChange;
use super::path::{self, Names, common};
use super::stream::FileChange;
use super::tree::Tree;
use crate::project::listing::slashes;
use crate::review::texts::LocaleTexts;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The keys of a history by number.
#[derive(Default)]
pub struct Keys {
    numbers: HashMap<String, u32>,
    names: Vec<String>,
}

impl Keys {
    /// The number of a key.
    pub fn number(&mut self, key: &str) -> u32 {
        if let Some(known) = self.numbers.get(key) {
            return *known;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(key.to_owned());
        self.numbers.insert(key.to_owned(), number);
        number
    }

    /// What a change of the stream does to the files of locales.
    pub fn change(
        &mut self,
        change: FileChange,
        names: &Names,
        parents: &[Tree],
    ) -> Vec<TreeChange> {
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

    /// The keys of today's files, by what they are called in the source: those of the last commit that
    /// have most in common with their paths, from the file upwards. No two have the same.
    pub fn of_today<'t>(
        &mut self,
        current: &str,
        locales: &'t [LocaleTexts],
        names: &Names,
        last: &Tree,
    ) -> HashMap<&'t str, u32> {
        let mut paths: BTreeMap<&str, String> = BTreeMap::new();
        for file in locales.iter().flat_map(|texts| &texts.files) {
            let path = || format!("{current}/{}", slashes(&file.path));
            // A counterpart has the key of the source's file, wherever it lies.
            paths.entry(&file.name).or_insert_with(path);
        }
        let known: BTreeSet<u32> = last
            .locales
            .iter()
            .flat_map(|files| &files[..])
            .map(|(key, _)| *key)
            .collect();
        let mut found = Vec::new();
        for (name, path) in &paths {
            let today = names
                .place(path)
                .map_or_else(|| path.clone(), |place| place.key);
            let open = today.find(path::OPEN).unwrap_or_default();
            let fewest = 1 + today[open..].matches('/').count();
            let best = self
                .nearest(&today, &known)
                .filter(|(shared, _)| *shared >= fewest);
            found.push((best, *name, today));
        }
        found.sort_by_key(|(best, ..)| std::cmp::Reverse(best.map(|(shared, _)| shared)));
        let mut keys = HashMap::new();
        let mut taken = BTreeSet::new();
        for (best, name, today) in found {
            let free = best.map(|(_, key)| key).filter(|key| taken.insert(*key));
            keys.insert(name, free.unwrap_or_else(|| self.number(&today)));
        }
        keys
    }

    /// The key that has most in common with another: how many folders, and its number.
    fn nearest(&self, today: &str, known: &BTreeSet<u32>) -> Option<(usize, u32)> {
        let shared = known
            .iter()
            .map(|key| (common(&self.names[*key as usize], today), *key));
        shared.max_by_key(|(shared, key)| (*shared, std::cmp::Reverse(*key)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::FileState;
    use super::*;
    use crate::review::texts::LocaleFile;

    #[test]
    fn no_two_files_have_one_key() {
        let mut keys = Keys::default();
        let known = keys.number("src/b/locales/{locale}.ftl");
        let mut last = Tree::new(1);
        let (version, made_of) = (std::rc::Rc::from([]), std::rc::Rc::default());
        last.insert(0, known, FileState { version, made_of });
        let file = |name: &str| LocaleFile {
            name: name.to_owned(),
            path: name.into(),
            text: String::new(),
        };
        let files = ["src/a/locales/en.ftl", "src/b/locales/en.ftl"].map(file);
        let texts = [LocaleTexts {
            locale: "en".to_owned(),
            files: files.into(),
            unread: Vec::new(),
        }];
        let found = keys.of_today("/x", &texts, &Names::new(["en"]), &last);
        assert_eq!(found["src/b/locales/en.ftl"], known);
        assert_ne!(found["src/a/locales/en.ftl"], known);
    }
}
