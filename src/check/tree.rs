//! Which files there are: looked up, not opened.

use super::Failure;
use crate::failure::io_reason;
use crate::ftl::limits::{MAX_FILE_BYTES, MAX_LISTED};
use crate::interface::phrase::Phrase;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// A file under a locale's folder.
#[derive(Debug)]
pub struct Listed {
    /// Its path below the locale's folder, with `/` between folders.
    pub name: String,
    /// Its path with the root as the person named it.
    pub path: PathBuf,
    /// Why it cannot be opened at all: what the system said, or that it is no ordinary file.
    pub obstacle: Option<&'static str>,
}

/// The folder of a locale.
#[derive(Debug)]
pub struct Folder {
    /// Its name, which ought to be a language tag.
    pub name: String,
    /// Its path.
    pub path: PathBuf,
    /// Its `.ftl` files, sorted by name.
    pub files: Vec<Listed>,
    /// Names of all other files, sorted.
    pub others: Vec<String>,
    /// Folders below it that cannot be read.
    pub unreadable: Vec<Listed>,
}

/// Lists the names of the folders in `root`, sorted; those whose name begins with a dot are left out.
///
/// # Errors
/// `root` is no folder, or cannot be read.
pub fn folders(root: &Path) -> Result<Vec<String>, Failure> {
    let entries = fs::read_dir(root).map_err(|error| Failure {
        phrase: Phrase::new("check-no-folder")
            .with("path", root.display().to_string())
            .with("reason", io_reason(&error)),
    })?;
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| {
            let kind = entry.file_type().ok();
            kind.is_some_and(|kind| kind.is_dir() || (kind.is_symlink() && entry.path().is_dir()))
        })
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort_unstable();
    Ok(names)
}

/// Lists what is in one locale's folder.
pub fn scan(root: &Path, name: &str) -> Folder {
    let path = root.join(name);
    let mut folder = Folder {
        name: name.to_owned(),
        files: Vec::new(),
        others: Vec::new(),
        unreadable: Vec::new(),
        path,
    };
    let walk = WalkDir::new(&folder.path).follow_links(true).min_depth(1);
    let visible = walk
        .into_iter()
        .filter_entry(|entry| !entry.file_name().as_encoded_bytes().starts_with(b"."));
    for (nth, entry) in visible.enumerate() {
        if nth >= MAX_LISTED {
            let path = folder.path.clone();
            folder
                .unreadable
                .push(listed(&folder.path, path, Some("too-large")));
            break;
        }
        match entry {
            Ok(entry) => {
                let kind = entry.file_type();
                let is_ftl = entry
                    .path()
                    .extension()
                    .is_some_and(|extension| extension == "ftl");
                if kind.is_dir() && !is_ftl {
                    continue;
                }
                let obstacle = match () {
                    () if kind.is_dir() => Some("is-folder"),
                    () if kind.is_file() => None,
                    () => Some("special"),
                };
                let listed = listed(&folder.path, entry.into_path(), obstacle);
                if is_ftl {
                    folder.files.push(listed);
                } else {
                    folder.others.push(listed.name);
                }
            }
            Err(error) => {
                let reason = match error.io_error() {
                    Some(io) => io_reason(io),
                    None => "loop",
                };
                let path = error.path().unwrap_or(&folder.path).to_owned();
                folder
                    .unreadable
                    .push(listed(&folder.path, path, Some(reason)));
            }
        }
    }
    folder.files.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    folder.others.sort_unstable();
    folder
        .unreadable
        .sort_unstable_by(|a, b| a.name.cmp(&b.name));
    // Together they must fit, too: what comes past the limit is not opened.
    let mut left = MAX_FILE_BYTES;
    for file in &mut folder.files {
        let len = fs::metadata(&file.path).map_or(0, |facts| facts.len());
        match left.checked_sub(len) {
            Some(rest) => left = rest,
            // A file that is too large by itself says so better.
            None if len <= MAX_FILE_BYTES && file.obstacle.is_none() => {
                file.obstacle = Some("too-large");
            }
            None => {}
        }
    }
    folder
}

fn listed(folder: &Path, path: PathBuf, obstacle: Option<&'static str>) -> Listed {
    let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy();
    let name = if std::path::MAIN_SEPARATOR == '/' {
        below.into_owned()
    } else {
        below.replace('\\', "/")
    };
    Listed {
        name,
        path,
        obstacle,
    }
}
