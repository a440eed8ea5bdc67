//! Whether the history of a folder was cut off when it was fetched.

use std::fs;
use std::path::{Path, PathBuf};

/// Whether a folder is in a working tree of git whose history is shallow: with its first commits
/// missing, every translation would seem to be as new as the oldest one that is there.
pub fn is_shallow(folder: &Path) -> bool {
    let mut found = folder
        .ancestors()
        .filter_map(|above| git(&above.join(".git")));
    let shallow = found.next().map(|git| git.join("shallow"));
    shallow.is_some_and(|file| fs::metadata(file).is_ok_and(|facts| facts.len() > 0))
}

/// The folder that git keeps the history in. A working tree of its own has a file that names another
/// folder, and that one names the first in turn.
fn git(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return Some(path.to_owned());
    }
    let text = fs::read_to_string(path).ok()?;
    let named = text.strip_prefix("gitdir:")?.trim();
    let own = path.parent()?.join(named);
    let Ok(common) = fs::read_to_string(own.join("commondir")) else {
        return Some(own);
    };
    Some(own.join(common.trim()))
}
