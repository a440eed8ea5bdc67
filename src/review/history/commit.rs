//! From the states of a commit's parents to its own.

use super::change::{TreeChange, apply, differing};
use super::made_of::MadeOf;
use super::messages::{MessageTable, Version, find};
use super::tree::{FileState, NONE, Tree};
use crate::review::source;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// What was learned of all commits so far.
pub struct Commits {
    /// All messages.
    pub messages: MessageTable,
    locales: usize,
    made_of: Vec<MadeOf>,
    numbers: HashMap<MadeOf, u32>,
    /// Translations that were deleted, by locale, id and what they said: what they were made of.
    deleted: HashMap<(u32, u32, u32), u32>,
}

/// Translations that a commit takes away from one place: they may stand at another.
#[derive(Default)]
struct Gone {
    /// By id and what they say.
    by_id: HashMap<(u32, u32), u32>,
    /// By what they say: the id, and what they were made of.
    by_said: HashMap<u32, (u32, u32)>,
}

impl Commits {
    /// Before the first commit, of so many locales; the first is the source.
    pub fn new(locales: usize) -> Self {
        Self {
            messages: MessageTable::default(),
            locales,
            made_of: Vec::new(),
            numbers: HashMap::new(),
            deleted: HashMap::new(),
        }
    }

    /// What a translation was made of, by its number.
    pub fn made_of(&self, number: u32) -> &MadeOf {
        &self.made_of[number as usize]
    }

    /// Returns the state of a commit. `version` gives the content of a mark.
    pub fn commit(
        &mut self,
        parents: &[Tree],
        changes: &[TreeChange],
        version: impl Fn(u64) -> Option<Version>,
    ) -> Tree {
        let base = parents.first().cloned();
        let base = base.unwrap_or_else(|| Tree::new(self.locales));
        let (mut state, mut touched) = (base.clone(), HashSet::new());
        for change in changes {
            apply(&mut state, &mut touched, change, &base, &version);
        }
        for other in parents.iter().skip(1) {
            differing(&base, other, &mut touched);
        }
        let mut touched: Vec<(u32, u32)> = touched.into_iter().collect();
        touched.sort_unstable();
        let mut locale = None;
        let mut gone = Gone::default();
        for (of, key) in touched.iter().copied().filter(|(of, _)| *of > 0) {
            if locale != Some(of) {
                gone = self.gone(&base, &state, of, &touched);
                locale = Some(of);
            }
            self.translate(parents, &mut state, (of, key), &gone);
        }
        for (_, key) in touched.iter().filter(|(of, _)| *of == 0) {
            self.arrive(&base, &mut state, *key);
        }
        state
    }

    /// The translations of a locale that the commit takes away.
    fn gone(&mut self, base: &Tree, state: &Tree, locale: u32, touched: &[(u32, u32)]) -> Gone {
        let mut gone = Gone::default();
        for (_, key) in touched.iter().filter(|(of, _)| *of == locale) {
            let Some(before) = base.file(locale, *key) else {
                continue;
            };
            let after = state.file(locale, *key);
            for (message, made_of) in before.version.iter().zip(&before.made_of[..]) {
                if after.is_some_and(|after| find(&after.version, message.id).is_some()) {
                    continue;
                }
                gone.by_id.insert((message.id, message.said), *made_of);
                gone.by_said.insert(message.said, (message.id, *made_of));
                self.deleted
                    .insert((locale, message.id, message.said), *made_of);
            }
        }
        gone
    }

    /// Says what the translations of a file are made of.
    fn translate(
        &mut self,
        parents: &[Tree],
        state: &mut Tree,
        (locale, key): (u32, u32),
        gone: &Gone,
    ) {
        let Some(file) = state.file(locale, key).cloned() else {
            return;
        };
        let before: Vec<Option<FileState>> = parents
            .iter()
            .map(|parent| parent.file(locale, key).cloned())
            .collect();
        let made_of: Rc<[u32]> = file
            .version
            .iter()
            .map(|message| {
                let here = before.iter().flatten();
                let found: Vec<(u32, u32)> =
                    here.filter_map(|file| file.find(message.id)).collect();
                let kept = found.iter().filter(|(said, _)| *said == message.said);
                let kept: Vec<u32> = kept.map(|(_, made_of)| *made_of).collect();
                if let [only] = kept[..] {
                    return only;
                }
                let now = self.source_of(state, key, message.id);
                match kept.first() {
                    // What is current on one side is current.
                    Some(first) if kept.contains(&now) => {
                        if now == NONE {
                            *first
                        } else {
                            now
                        }
                    }
                    Some(first) => *first,
                    None if !found.is_empty() => now,
                    None => self.moved(locale, (message.id, message.said), now, gone),
                }
            })
            .collect();
        let version = file.version;
        state.insert(locale, key, FileState { version, made_of });
    }

    /// What a translation is made of that no parent has at its place.
    fn moved(&self, locale: u32, (id, said): (u32, u32), now: u32, gone: &Gone) -> u32 {
        if let Some(made_of) = gone.by_id.get(&(id, said)) {
            return *made_of;
        }
        if let Some((_, made_of)) = gone.by_said.get(&said).filter(|(old, _)| *old != id)
            && *made_of != NONE
            && now != NONE
            && self.made_of(*made_of).said == self.made_of(now).said
        {
            return *made_of;
        }
        let deleted = self.deleted.get(&(locale, id, said));
        deleted
            .copied()
            .filter(|made_of| *made_of != NONE)
            .unwrap_or(now)
    }

    /// The number of what the source of a commit says and shows; [`NONE`] where it has no such
    /// message. It is looked for in the file's counterpart, else where only one file has it.
    fn source_of(&mut self, state: &Tree, key: u32, id: u32) -> u32 {
        let said = state.file(0, key).and_then(|file| find(&file.version, id));
        let said = said.map(|message| message.said).or_else(|| {
            let mut found = state.locales[0].iter();
            let found = found
                .by_ref()
                .filter_map(|(_, file)| find(&file.version, id));
            let found: Vec<u32> = found.map(|message| message.said).take(2).collect();
            (found.len() == 1).then(|| found[0])
        });
        let Some(said) = said else { return NONE };
        let shows = match self.messages.source(said) {
            None => return NONE,
            Some((_, text)) if text.uses.is_empty() => Vec::new(),
            Some((_, text)) => source::shown(&text.uses, |id| {
                let id = self.messages.known_id(id)?;
                let own = state.file(0, key).and_then(|file| find(&file.version, id));
                let any = || {
                    let mut files = state.locales[0].iter();
                    files.find_map(|(_, file)| find(&file.version, id))
                };
                let said = own.or_else(any)?.said;
                self.messages.source(said).map(|(_, said)| said)
            }),
        };
        let made_of = MadeOf::new(said, shows);
        let next = u32::try_from(self.made_of.len()).unwrap_or(NONE);
        let number = *self.numbers.entry(made_of.clone()).or_insert(next);
        if number == next {
            self.made_of.push(made_of);
        }
        number
    }

    /// Translations that came before their source are made of the first one that comes.
    fn arrive(&mut self, base: &Tree, state: &mut Tree, key: u32) {
        let Some(file) = state.file(0, key).cloned() else {
            return;
        };
        let before = base.file(0, key).map(|file| file.version.clone());
        let is_known = |id| {
            before
                .as_ref()
                .is_some_and(|before| find(before, id).is_some())
        };
        let new: Vec<u32> = file
            .version
            .iter()
            .map(|message| message.id)
            .filter(|id| !is_known(*id))
            .collect();
        if new.is_empty() {
            return;
        }
        for locale in 1..u32::try_from(self.locales).unwrap_or(0) {
            let Some(file) = state.file(locale, key).cloned() else {
                continue;
            };
            let is_open = |id: &&u32| file.find(**id).is_some_and(|(_, made_of)| made_of == NONE);
            if !new.iter().any(|id| is_open(&id)) {
                continue;
            }
            let pairs = file.version.iter().zip(&file.made_of[..]);
            let made_of = pairs.map(|(message, made_of)| {
                if *made_of == NONE && new.contains(&message.id) {
                    self.source_of(state, key, message.id)
                } else {
                    *made_of
                }
            });
            let made_of = made_of.collect();
            let version = file.version.clone();
            state.insert(locale, key, FileState { version, made_of });
        }
    }
}
