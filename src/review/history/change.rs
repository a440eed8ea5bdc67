//! Changes of a commit's files, and what two parents do not have in common.

use super::messages::Version;
use super::tree::{FileState, Tree};
use std::collections::HashSet;
use std::rc::Rc;

/// A change of a commit's files, relative to its first parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TreeChange {
    /// A locale's file, by its key, has the content of this mark.
    Put(u32, u32, u64),
    /// A file is gone.
    Delete(u32, u32),
    /// A file has the content of another.
    Copy {
        /// The other's locale and key.
        from: (u32, u32),
        /// Its own.
        to: (u32, u32),
    },
    /// All files are gone.
    Clear,
}

/// Applies a change, and adds the files that it touches. `version` gives the content of a mark.
pub fn apply(
    state: &mut Tree,
    touched: &mut HashSet<(u32, u32)>,
    change: &TreeChange,
    base: &Tree,
    version: impl Fn(u64) -> Option<Version>,
) {
    match *change {
        TreeChange::Put(locale, key, mark) => match version(mark) {
            Some(version) => {
                let made_of = Rc::default();
                state.insert(locale, key, FileState { version, made_of });
                touched.insert((locale, key));
            }
            // Its content was not given as that of a file of messages.
            None => state.remove(locale, key),
        },
        TreeChange::Delete(locale, key) => {
            state.remove(locale, key);
            touched.insert((locale, key));
        }
        TreeChange::Copy { from, to } => {
            if let Some(file) = state.file(from.0, from.1).cloned() {
                state.insert(to.0, to.1, file);
                touched.insert(to);
            }
        }
        TreeChange::Clear => {
            for (locale, files) in (0..).zip(&base.locales) {
                touched.extend(files.iter().map(|(key, _)| (locale, *key)));
            }
            *state = Tree::new(base.locales.len());
        }
    }
}

/// Adds the files that two parents do not have in common.
pub fn differing(base: &Tree, other: &Tree, touched: &mut HashSet<(u32, u32)>) {
    for (locale, (here, there)) in (0..).zip(base.locales.iter().zip(&other.locales)) {
        if Rc::ptr_eq(here, there) {
            continue;
        }
        for (key, file) in &there[..] {
            if base.file(locale, *key).is_none_or(|known| !known.is(file)) {
                touched.insert((locale, *key));
            }
        }
        for (key, _) in &here[..] {
            if other.file(locale, *key).is_none() {
                touched.insert((locale, *key));
            }
        }
    }
}
