//! A tree of locales on disk: which folders stand for locales, and which files are theirs. Every
//! command asks here, so that all of them see the same tree. Things are looked up, never opened.
//!
//! - The folder of a locale stands right in the root; it may be a link to a folder elsewhere.
//! - What begins with a dot is hidden, and all that is in it: editors and tools keep it there.
//! - A file of messages is called `*.ftl`, in the locale's folder or in folders within. One that
//!   is no ordinary file (a folder, a pipe, a device) is listed with what makes it an obstacle.
//! - A link in the root that leads nowhere is listed as a folder, for nobody knows what was meant.
//! - Links are followed. One that leads back to a folder it lies in is listed as unreadable, as is
//!   a link that leads nowhere and a folder that may not be looked into.
//! - At most [`MAX_LISTED`] are listed.

use crate::failure::io_reason;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};
use walkdir::WalkDir;

/// Most `.ftl` files and folders in the folder of one locale, since links to folders can make
/// endlessly many of a few: what lies behind such a link counts five times. Other files count a
/// fiftieth: there may be a great many pictures.
pub const MAX_LISTED: usize = 20_000;

/// The same for a folder that may hold a whole tree of locales, or be a whole project.
pub const MAX_IN_TREE: usize = 5 * MAX_LISTED;

/// How many other files count as one.
const OTHERS: usize = 50;

/// How often it counts what lies behind a link to a folder.
const LINKED: usize = 5;

/// A file under a locale's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its path below the locale's folder, with `/` between folders.
    pub name: String,
    /// Its path with the root as the person named it ([`Folder::place`] is where it is).
    pub path: PathBuf,
    /// Why it cannot be opened at all, as in `io_reason`; also `special` (a pipe, a device),
    /// `loop` (a link that leads back) and `too-many`.
    pub obstacle: Option<&'static str>,
}

/// The folder of a locale.
#[derive(Debug, Default)]
pub struct Folder {
    /// Its name, which ought to be a language tag.
    pub name: String,
    /// Its path, with the root as the person named it.
    pub path: PathBuf,
    /// The folder that such paths begin in; the process's own where it is empty.
    current: PathBuf,
    /// Its `.ftl` files, sorted by name.
    pub files: Vec<Listed>,
    /// Names of all other files, sorted.
    pub others: Vec<String>,
    /// What is below it and cannot be looked at: folders, links.
    pub unreadable: Vec<Listed>,
}

/// Lists the names of the folders in `root` that are not hidden, sorted.
///
/// What of a name is no Unicode is replaced by U+FFFD; [`locale`] finds the folder all the same.
///
/// # Errors
/// `root` is no folder, or cannot be read to its end.
pub fn folders(root: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        let name = entry.file_name();
        if !is_hidden(&name) && is_folder(&entry) {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// Whether an entry is a folder, or may be one: of a link that leads nowhere it must be told.
fn is_folder(entry: &fs::DirEntry) -> bool {
    match entry.file_type() {
        Ok(kind) if kind.is_symlink() => {
            fs::metadata(entry.path()).map_or(true, |target| target.is_dir())
        }
        Ok(kind) => kind.is_dir(),
        Err(_) => true,
    }
}

/// The path of a folder by the name that [`folders`] gave it.
fn path_of(current: &Path, root: &Path, name: &str) -> PathBuf {
    let listed = below(root, name);
    let place = current.join(root);
    if !name.contains(char::REPLACEMENT_CHARACTER) || place.join(name).exists() {
        return listed;
    }
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let mut names = entries.map(|entry| entry.file_name());
    let found = names.find(|found| found.to_string_lossy() == name);
    found.map_or(listed, |found| below(root, found))
}

/// A path in the root as it is shown: nobody types the `./` of the current folder.
pub fn below(root: &Path, name: impl AsRef<Path>) -> PathBuf {
    if root == Path::new(".") {
        name.as_ref().to_owned()
    } else {
        root.join(name)
    }
}

/// Lists what is in the folder of one locale. The root is shown as it is given, and looked for from
/// the folder `current` (from the process's own where that is empty).
pub fn locale(current: &Path, root: &Path, name: &str) -> Folder {
    Folder {
        name: name.to_owned(),
        ..Folder::below(current, path_of(current, root, name), MAX_LISTED)
    }
}

/// Whether a path is that of a file of messages, by its name.
pub fn is_ftl(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

impl Folder {
    /// Lists what is in a folder, up to `most` files of messages and folders; `current` is as above.
    pub fn below(current: &Path, path: PathBuf, most: usize) -> Self {
        let mut folder = Self {
            path,
            current: current.to_owned(),
            ..Self::default()
        };
        let place = folder.place(&folder.path);
        let walk = WalkDir::new(&place).follow_links(true).min_depth(1);
        let visible = walk
            .into_iter()
            .filter_entry(|entry| !is_hidden(entry.file_name()));
        let (mut listed, mut link) = (0, None);
        for entry in visible {
            let times = if is_linked(&entry, &mut link) {
                LINKED
            } else {
                1
            };
            listed += times * folder.add(entry, &place);
            if listed > most * OTHERS {
                let whole = folder.listed(Path::new(""), Some("too-many"));
                folder.unreadable.push(whole);
                break;
            }
        }
        folder.files.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        folder.others.sort_unstable();
        let faults = &mut folder.unreadable;
        faults.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        folder
    }

    /// Where a path of the folder is, for whoever opens it.
    pub fn place(&self, path: &Path) -> PathBuf {
        self.current.join(path)
    }

    /// Lists one thing that was found in the folder's `place`; returns how much it counts.
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
            self.others.push(name_of(below));
            return 1;
        }
        OTHERS
    }

    /// What there is to say of a path below the folder; an empty one is the folder itself.
    fn listed(&self, below: &Path, obstacle: Option<&'static str>) -> Listed {
        let name = name_of(below);
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

/// Whether an entry lies behind a link to a folder; `link` is the depth of the last one.
fn is_linked(entry: &walkdir::Result<walkdir::DirEntry>, link: &mut Option<usize>) -> bool {
    let Ok(entry) = entry else { return false };
    let is_behind = link.is_some_and(|depth| entry.depth() > depth);
    if !is_behind {
        let is_link = entry.path_is_symlink() && entry.file_type().is_dir();
        *link = is_link.then(|| entry.depth());
    }
    is_behind
}

/// A path with `/` between folders, on every system.
fn name_of(path: &Path) -> String {
    let name = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        name.into_owned()
    } else {
        name.replace('\\', "/")
    }
}

#[cfg(test)]
mod tests;
