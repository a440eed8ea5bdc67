//! Files of the source without a counterpart, and which names are meant as one.

use super::MAX_COMPARED;
use crate::project::listing::Listing;
use crate::text::nearest::nearest;
use std::collections::{HashMap, VecDeque};

/// Edits between `.ftl` and an extension that was meant as such: `.flt`, `.ft`, `.fttl`.
const EDITS: usize = 1;

/// Files of the source, and which of them are missing. They are numbered in the order of their names.
pub struct Missing<'a> {
    source: &'a Listing,
    is_missing: Vec<bool>,
}

impl<'a> Missing<'a> {
    /// All of them.
    pub fn new(source: &'a Listing) -> Self {
        Self {
            source,
            is_missing: vec![true; source.files.len()],
        }
    }

    /// The file of this name, missing or not.
    pub fn find(&self, name: &str) -> Option<usize> {
        let files = &self.source.files;
        files
            .binary_search_by(|file| file.name.as_str().cmp(name))
            .ok()
    }

    /// Notes that a file has a counterpart.
    pub fn take(&mut self, at: usize) {
        self.is_missing[at] = false;
    }

    /// Those that are missing.
    pub fn all(&self) -> Vec<usize> {
        let all = 0..self.is_missing.len();
        all.filter(|at| self.is_missing[*at]).collect()
    }

    /// Finds the missing files that are meant by some numbered names, which are missing no longer. Returns
    /// the number of each such name and the index of its file.
    pub fn meant_by(&mut self, names: Vec<(usize, &str)>) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        let unmatched = self.by_same_name(names, &mut found);
        self.by_typo(unmatched, &mut found);
        found
    }

    /// Pairs names that differ in their folder, in capital letters, or in what follows `.ftl`. Returns
    /// the names without such a file.
    fn by_same_name<'n>(
        &mut self,
        mut names: Vec<(usize, &'n str)>,
        found: &mut Vec<(usize, usize)>,
    ) -> Vec<(usize, &'n str)> {
        let mut by_last: HashMap<&str, VecDeque<usize>> = HashMap::new();
        let mut by_lower: HashMap<String, VecDeque<usize>> = HashMap::new();
        if !names.is_empty() {
            for at in self.all() {
                let name = self.source.files[at].name.as_str();
                by_last.entry(split(name).1).or_default().push_back(at);
                let lower = name.to_ascii_lowercase();
                by_lower.entry(lower).or_default().push_back(at);
            }
        }
        names.retain(|(number, name)| {
            let same_last = by_last.get_mut(split(name).1);
            let same_lower = by_lower.get_mut(&name.to_ascii_lowercase());
            let same = [same_last, same_lower].into_iter().flatten();
            let first = same.filter_map(|all| self.first(all)).min();
            let counterpart = first
                .or_else(|| self.begun_by(name))
                .or_else(|| self.without_extension(name));
            if let Some(counterpart) = counterpart {
                self.take(counterpart);
                found.push((*number, counterpart));
            }
            counterpart.is_none()
        });
        names
    }

    /// Pairs names that are typos of one in the same folder, if they are few enough.
    fn by_typo(&mut self, names: Vec<(usize, &str)>, found: &mut Vec<(usize, usize)>) {
        let mut by_folder: HashMap<&str, Vec<&str>> = HashMap::new();
        for at in self.all() {
            let name = self.source.files[at].name.as_str();
            by_folder.entry(split(name).0).or_default().push(name);
        }
        let names: Vec<(usize, &str)> = names
            .into_iter()
            .filter(|(_, name)| by_folder.contains_key(split(name).0) && may_be_ftl(name))
            .collect();
        let compared = names.iter().map(|(_, name)| by_folder[split(name).0].len());
        if compared.sum::<usize>() > MAX_COMPARED {
            return;
        }
        for (number, name) in names {
            let Some(missing) = by_folder.get_mut(split(name).0) else {
                continue;
            };
            let own = split(name).1;
            let near = nearest(own, missing.iter().map(|name| split(name).1));
            let near = near.and_then(|near| missing.iter().find(|name| split(name).1 == near));
            let near = near.copied();
            if let Some(counterpart) = near.and_then(|near| self.find(near)) {
                missing.retain(|name| Some(*name) != near);
                self.take(counterpart);
                found.push((number, counterpart));
            }
        }
    }

    /// The first that is still missing. Those before it are removed.
    fn first(&self, all: &mut VecDeque<usize>) -> Option<usize> {
        while all.front().is_some_and(|at| !self.is_missing[*at]) {
            all.pop_front();
        }
        all.front().copied()
    }

    /// The missing file that has this name and an extension.
    fn without_extension(&self, name: &str) -> Option<usize> {
        let found = self.find(&format!("{name}.ftl"))?;
        self.is_missing[found].then_some(found)
    }

    /// The missing file whose name, and a dot, begins this one: `main.ftl.bak`.
    fn begun_by(&self, name: &str) -> Option<usize> {
        let dots = name.match_indices('.');
        let begun = dots.filter_map(|(dot, _)| self.find(&name[..dot]));
        begun.into_iter().find(|at| self.is_missing[*at])
    }
}

/// The folder of a file, and its own name.
fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('/').unwrap_or(("", name))
}

/// Whether a file may be meant as one of messages, by its extension: none, one like `.ftl`, or the
/// `.txt` that editors add. Pictures are not.
fn may_be_ftl(name: &str) -> bool {
    let ending = split(name).1.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_none_or(|ending| {
        let ending = ending.to_ascii_lowercase();
        let is_short = ending.len() <= "ftl".len() + EDITS;
        ending == "txt" || is_short && strsim::damerau_levenshtein(&ending, "ftl") <= EDITS
    })
}

#[cfg(test)]
mod tests {
    use super::may_be_ftl;

    #[test]
    fn pictures_are_not_meant_as_messages() {
        for (name, expected) in [
            ("main.ftl", true),
            ("main.flt", true),
            ("main.FTL", true),
            ("main.ft", true),
            ("a.b/main", true),
            ("organisation.txt", true),
            ("organisation.png", false),
            ("organisation.html", false),
            ("organisation.ftl/organisation.png", false),
            ("main.", false),
        ] {
            assert_eq!(may_be_ftl(name), expected, "{name}");
        }
    }
}
