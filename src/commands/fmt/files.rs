//! Which files are to be formatted.

use crate::failure::io_reason;
use crate::ftl::limits::MAX_LISTED;
use crate::interface::phrase::Phrase;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// A file that was asked for.
pub struct Target {
    /// Its place.
    pub path: PathBuf,
    /// The same, as the person would type it.
    pub shown: PathBuf,
}

/// Lists the `.ftl` files, each once, sorted by the path that is shown.
///
/// A file that is named is taken whatever its name ends with. In folders, links are followed, but a
/// link's own target must be called `.ftl` too; folders whose name begins with a dot are passed over.
pub fn find_files(paths: &[PathBuf], current: &Path) -> (Vec<Target>, Vec<Phrase>) {
    let mut found: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
    let mut troubles = Vec::new();
    for shown in paths {
        let path = current.join(shown);
        if !path.is_dir() {
            let real = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
            found.entry(real).or_insert_with(|| shown.clone());
            continue;
        }
        let walk = WalkDir::new(&path).follow_links(true).sort_by_file_name();
        let walk = walk.into_iter().filter_entry(|entry| !is_hidden(entry));
        let mut listed = 0;
        for entry in walk {
            // Files of other kinds may be as many as they like.
            let counts = |entry: &DirEntry| entry.file_type().is_dir() || is_ftl(entry.path());
            listed += usize::from(entry.as_ref().map_or(true, counts));
            if listed > 2 * MAX_LISTED {
                let phrase = Phrase::new("err-file").with("path", shown.display().to_string());
                troubles.push(phrase.with("reason", "too-large"));
                break;
            }
            match entry {
                Ok(entry) if is_ftl(entry.path()) && !entry.file_type().is_dir() => {
                    let Ok(real) = fs::canonicalize(entry.path()) else {
                        continue; // it has vanished
                    };
                    let below = entry.path().strip_prefix(&path).unwrap_or(entry.path());
                    if is_ftl(&real) {
                        found.entry(real).or_insert_with(|| join(shown, below));
                    }
                }
                Ok(_) => {}
                Err(error) => troubles.push(unwalkable(&error, &path, shown)),
            }
        }
    }
    let mut files: Vec<Target> = found
        .into_iter()
        .map(|(path, shown)| Target { path, shown })
        .collect();
    files.sort_by(|a, b| a.shown.cmp(&b.shown));
    (files, troubles)
}

/// A path below a folder, as a person would type it.
fn join(folder: &Path, below: &Path) -> PathBuf {
    if folder == Path::new(".") {
        below.to_owned()
    } else {
        folder.join(below)
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn is_ftl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

/// A folder that cannot be listed, or a link that leads back to where it came from.
fn unwalkable(error: &walkdir::Error, path: &Path, shown_as: &Path) -> Phrase {
    let at = error.path().unwrap_or(path);
    let at = join(shown_as, at.strip_prefix(path).unwrap_or(at));
    if error.loop_ancestor().is_some() {
        return Phrase::new("fmt-loop").with("path", at.display().to_string());
    }
    let reason = error.io_error().map_or("other", io_reason);
    Phrase::new("err-file")
        .with("path", at.display().to_string())
        .with("reason", reason)
}
