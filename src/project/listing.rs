//! The files of one locale, listed. Nothing is opened.
//!
//! - A name that begins with a dot is hidden, with everything in it: editors and tools keep files there.
//! - A file of messages is called `*.ftl`. One that is not a regular file (a folder, a pipe, a device)
//!   is listed with its obstacle.
//! - Links are followed. A link to a folder that contains it is listed as unreadable, as is a link that
//!   leads nowhere and a folder that cannot be opened.
//! - At most [`MAX_LISTED`] files are listed.

use super::texts::Texts;
use crate::failure::io_reason;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::{fs, io};
use walkdir::WalkDir;

/// The most `.ftl` files and folders that one locale may have. Links to folders can turn a few files into
/// very many, so what is reached through such a link counts five times. Other files, such as pictures,
/// count a fiftieth.
pub const MAX_LISTED: usize = 20_000;

/// The same for a folder that may hold all locales, or a whole project.
pub const MAX_IN_TREE: usize = 5 * MAX_LISTED;

/// So many other files count as one.
const OTHERS: usize = 50;

/// A file that is reached through a link to a folder counts as so many.
const LINKED: usize = 5;

/// A file of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What pairs it with its counterpart in the source, which has the same name: its path below the
    /// locale's folder with `/` between folders, or the path of the counterpart.
    pub name: String,
    /// Its path, with the root as the person named it ([`Listing::place`] is where it is).
    pub path: PathBuf,
    /// Why it cannot be opened at all, as in `io_reason`; also `special` (a pipe, a device),
    /// `loop` (a link that leads back) and `too-many`.
    pub obstacle: Option<&'static str>,
}

/// The files of a locale, or of a listing.
#[derive(Debug, Default)]
pub struct Listing {
    /// The path of its folder, with the root as the person named it.
    pub path: PathBuf,
    /// The folder that such paths begin in; the process's own where it is empty.
    current: PathBuf,
    /// Its `.ftl` files, sorted by name.
    pub files: Vec<Listed>,
    /// Names of all other files, sorted; where patterns say where files lie, only of those whose extension is
    /// nearly `.ftl`, as their counterparts in the source would have it.
    pub others: Vec<String>,
    /// The paths of these, where patterns say where files lie.
    pub other_paths: Vec<PathBuf>,
    /// Folders and links below it that cannot be read.
    pub unreadable: Vec<Listed>,
}

/// Lists the names of the folders in `root` that are not hidden, sorted. A link that leads nowhere is
/// listed too: it may have been meant as a listing.
///
/// # Errors
///
/// `root` is no folder, or cannot be read to its end.
pub fn folders(root: &Path) -> io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        let name = entry.file_name();
        if !is_hidden(&name) && is_folder(&entry) {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// Lists the names of what is in a folder and not hidden, in no order; none where it cannot be read.
pub fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name());
    let visible = names.filter(|name| !is_hidden(name));
    visible
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

/// Whether nothing is in a folder.
///
/// # Errors
///
/// It is no folder, or cannot be read.
pub fn is_empty(folder: &Path) -> io::Result<bool> {
    Ok(fs::read_dir(folder)?.next().is_none())
}

/// Whether an entry is a folder, or a link that leads nowhere.
fn is_folder(entry: &fs::DirEntry) -> bool {
    match entry.file_type() {
        Ok(kind) if kind.is_symlink() => {
            fs::metadata(entry.path()).map_or(true, |target| target.is_dir())
        }
        Ok(kind) => kind.is_dir(),
        Err(_) => true,
    }
}

/// A path in the root as it is shown: the `./` of the current folder is left out.
pub fn below(root: &Path, name: impl AsRef<Path>) -> PathBuf {
    if root == Path::new(".") {
        name.as_ref().to_owned()
    } else {
        root.join(name)
    }
}

/// Whether a path is one of a file of messages, by its name.
pub fn is_ftl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

impl Listing {
    /// One without files. Relative paths begin in `current`.
    pub fn empty(current: &Path) -> Self {
        Self {
            current: current.to_owned(),
            ..Self::default()
        }
    }

    /// One of a single file.
    pub fn of_file(current: &Path, file: Listed) -> Self {
        Self {
            files: vec![file],
            ..Self::empty(current)
        }
    }

    /// Lists what is in a folder, up to `most` files of messages and folders. A relative path begins in the
    /// folder `current`, or in the process's own where that is empty.
    pub fn below(current: &Path, path: PathBuf, most: usize) -> Self {
        Self::within(current, path, most, &|_| true)
    }

    /// The same, of the folders that `enter` lets in; it gets their path below the folder.
    pub fn within(
        current: &Path,
        path: PathBuf,
        most: usize,
        enter: &dyn Fn(&Path) -> bool,
    ) -> Self {
        let mut listing = Self {
            path,
            current: current.to_owned(),
            ..Self::default()
        };
        let place = listing.place(&listing.path);
        let walk = WalkDir::new(&place).follow_links(true).min_depth(1);
        let visible = walk.into_iter().filter_entry(|entry| {
            !is_hidden(entry.file_name())
                && (entry.depth() == 0
                    || !entry.file_type().is_dir()
                    || is_ftl(entry.path())
                    || enter(entry.path().strip_prefix(&place).unwrap_or(entry.path())))
        });
        let (mut listed, mut link) = (0, None);
        for entry in visible {
            let times = if is_linked(&entry, &mut link) {
                LINKED
            } else {
                1
            };
            listed += times * listing.add(entry, &place);
            if listed > most * OTHERS {
                let whole = listing.listed(Path::new(""), Some("too-many"));
                listing.unreadable.push(whole);
                break;
            }
        }
        listing.files.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        listing.others.sort_unstable();
        let unreadable = &mut listing.unreadable;
        unreadable.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        listing
    }

    /// Adds the files that an editor has open and has not saved yet.
    pub fn add_buffers(&mut self, texts: &Texts) {
        let folder = self.place(&self.path);
        for place in texts.buffers_in(&folder).filter(|place| is_ftl(place)) {
            let Ok(below) = place.strip_prefix(&folder) else {
                continue;
            };
            let listed = self.listed(below, None);
            if let Err(at) = self
                .files
                .binary_search_by(|file| file.name.cmp(&listed.name))
            {
                self.files.insert(at, listed);
            }
        }
    }

    /// The path of one of the [`others`](Self::others).
    pub fn other(&self, at: usize) -> PathBuf {
        let path = self.other_paths.get(at).cloned();
        path.unwrap_or_else(|| self.path.join(&self.others[at]))
    }

    /// Where a path of the listing is on disk.
    pub fn place(&self, path: &Path) -> PathBuf {
        self.current.join(path)
    }

    /// Adds one entry that was found in the folder's `place`; returns how much it counts.
    fn add(&mut self, entry: walkdir::Result<walkdir::DirEntry>, place: &Path) -> usize {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let below = error.path().and_then(|path| path.strip_prefix(place).ok());
                let reason = error.io_error().map_or("loop", io_reason);
                let listed = self.listed(below.unwrap_or(Path::new("")), Some(reason));
                self.unreadable.push(listed);
                return OTHERS;
            }
        };
        let kind = entry.file_type();
        let below = match entry.depth() {
            1 => Path::new(entry.file_name()), // nearly always
            _ => entry.path().strip_prefix(place).unwrap_or(entry.path()),
        };
        if is_ftl(below) {
            let obstacle = match () {
                () if kind.is_dir() => Some("is-folder"),
                () if kind.is_file() => None,
                () => Some("special"),
            };
            self.files.push(self.listed(below, obstacle));
        } else if !kind.is_dir() {
            self.others.push(slashes(below));
            return 1;
        }
        OTHERS
    }

    /// Describes a path below the folder; an empty one is the folder itself.
    fn listed(&self, below: &Path, obstacle: Option<&'static str>) -> Listed {
        let name = slashes(below);
        let mut path = PathBuf::with_capacity(self.path.as_os_str().len() + 1 + name.len());
        path.push(&self.path);
        if !name.is_empty() {
            path.push(below);
        }
        Listed {
            name,
            path,
            obstacle,
        }
    }
}

/// Whether an entry is reached through a link to a folder; `link` is the depth of the last one.
fn is_linked(entry: &walkdir::Result<walkdir::DirEntry>, link: &mut Option<usize>) -> bool {
    let Ok(entry) = entry else { return false };
    let is_below_link = link.is_some_and(|depth| entry.depth() > depth);
    if !is_below_link {
        let is_link = entry.path_is_symlink() && entry.file_type().is_dir();
        *link = is_link.then(|| entry.depth());
    }
    is_below_link
}

/// Writes a path with `/` between its names, on every system.
pub fn slashes(path: &Path) -> String {
    let name = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        name.into_owned()
    } else {
        name.replace('\\', "/")
    }
}

#[cfg(test)]
mod tests;
