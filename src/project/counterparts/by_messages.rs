//! Files that correspond by what they say: a renamed file has the messages of the source's.

use super::Counterparts;
use crate::project::document::Document;
use std::collections::HashMap;

/// Messages that a renamed file shares with the source's: one alone may have the same name by chance.
const FEWEST: usize = 2;

impl Counterparts {
    /// Looks at the messages of files whose names are not the source's. One that has none of the messages
    /// of the file whose name is nearly the same is no typo of it; one that has most of its messages in a
    /// missing file is that one, renamed. Returns `None` where nothing changes.
    pub fn by_messages(&self, own: &[&Document], source: &[&Document]) -> Option<Self> {
        let has_same_name = |at: usize| {
            let other = self.of_files.get(at).copied().flatten();
            other.is_some_and(|other| {
                source
                    .get(other)
                    .is_some_and(|one| one.name == own[at].name)
            })
        };
        let renamed: Vec<usize> = (0..own.len().min(self.of_files.len()))
            .filter(|at| !has_same_name(*at) && own[*at].facts().messages() > 0)
            .collect();
        if renamed.is_empty() {
            return None;
        }
        let mut found = self.clone();
        for at in &renamed {
            let Some(other) = found.of_files[*at] else {
                continue;
            };
            if shares_nothing(own[*at], source[other]) {
                found.of_files[*at] = None;
                found.missing.push(other);
            }
        }
        found.missing.sort_unstable();
        found.pair_by_messages(&renamed, own, source);
        (found.of_files != self.of_files).then_some(found)
    }

    /// Pairs files without a counterpart with the missing ones that have most of their messages.
    fn pair_by_messages(&mut self, renamed: &[usize], own: &[&Document], source: &[&Document]) {
        let alone = renamed.iter().filter(|at| self.of_files[**at].is_none());
        let alone: Vec<usize> = alone.copied().collect();
        if alone.is_empty() {
            return;
        }
        let mut missing: HashMap<&str, Vec<usize>> = HashMap::new();
        for at in &self.missing {
            for entry in source[*at].facts().entries().filter(|one| !one.is_term()) {
                missing.entry(entry.id().str()).or_default().push(*at);
            }
        }
        for at in alone {
            let facts = own[at].facts();
            let mut shared: HashMap<usize, usize> = HashMap::new();
            for entry in facts.entries().filter(|one| !one.is_term()) {
                for other in missing.get(entry.id().str()).into_iter().flatten() {
                    *shared.entry(*other).or_default() += 1;
                }
            }
            let free = shared.into_iter();
            let free = free.filter(|(other, _)| self.missing.binary_search(other).is_ok());
            let most = free.max_by_key(|(other, count)| (*count, usize::MAX - other));
            if let Some((other, count)) = most
                && count >= FEWEST
                && count * 2 > facts.messages()
            {
                self.of_files[at] = Some(other);
                self.missing.retain(|one| *one != other);
            }
        }
    }
}

/// Whether both files have messages, and none in common.
fn shares_nothing(own: &Document, source: &Document) -> bool {
    let (own, source) = (own.facts(), source.facts());
    let mut messages = own.entries().filter(|one| !one.is_term());
    source.messages() > 0 && messages.all(|one| source.find(&one.id()).is_none())
}
