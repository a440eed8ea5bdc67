//! Which files are to be formatted.

use super::refused::explain;
use crate::disk::FileError;
use crate::phrase::Phrase;
use crate::project::find::nearest;
use crate::project::listing::{Listed, Listing, MAX_IN_TREE, is_ftl, names_in};
use crate::text::nearest::meant;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// A file that was asked for.
pub struct FormatFile {
    /// Its place, without links.
    pub path: PathBuf,
    /// The folder that it lies in, at any depth, and that no link may lead out of; without links.
    pub tree: Arc<Path>,
    /// Its path as the person would type it.
    pub shown: PathBuf,
}

/// What was found of the paths that were given.
#[derive(Default)]
pub struct FoundFiles {
    /// The `.ftl` files, each once, sorted by the path that is shown.
    pub files: Vec<FormatFile>,
    /// What cannot be formatted although it was asked for.
    pub failures: Vec<Phrase>,
    /// What is skipped: links that lead out of a folder.
    pub notes: Vec<Phrase>,
}

/// A search for files.
pub struct FileSearch<'a> {
    /// The folder that relative paths begin in.
    pub current: &'a Path,
    /// The name of the source locale.
    pub source: &'a str,
    /// Whether the paths were typed, and not found.
    pub is_typed: bool,
}

impl FileSearch<'_> {
    /// Finds the files of these paths.
    ///
    /// A file that is named is taken whatever its name ends with. In folders a link's own target must
    /// be called `.ftl` too: another was surely not made for us.
    pub fn find(&self, paths: &[PathBuf]) -> FoundFiles {
        let mut files = BTreeMap::new();
        let mut found = FoundFiles::default();
        for shown in paths {
            let path = self.current.join(shown);
            if shown.as_os_str().is_empty() || is_missing(&path) {
                found
                    .failures
                    .push(missing(shown, self.current, self.source));
                continue;
            }
            let real = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
            let limit = self.limit(shown, &path);
            if limit.as_ref().is_some_and(|limit| !real.starts_with(limit)) {
                let is_ordinary = path.is_file() || path.is_dir();
                let not_a_file = || explain(shown, &FileError::Special);
                let failure = is_ordinary.then(|| outside(shown));
                found.failures.push(failure.unwrap_or_else(not_a_file));
            } else if path.is_dir() {
                self.folder(shown, &real, &mut files, &mut found);
            } else {
                let tree = limit.or_else(|| real.parent().map(Arc::from));
                let tree = tree.unwrap_or_else(|| Arc::from(self.current));
                files.entry(real).or_insert_with(|| (tree, shown.clone()));
            }
        }
        let files = files.into_iter();
        found.files = files
            .map(|(path, (tree, shown))| FormatFile { path, tree, shown })
            .collect();
        found.files.sort_by(|a, b| a.shown.cmp(&b.shown));
        found
    }

    /// The folder that a path may not leave by a link: a path within the current folder stays in
    /// that; of any other the last name is no link to elsewhere. A folder that was typed as one
    /// elsewhere may be a link.
    fn limit(&self, shown: &Path, path: &Path) -> Option<Arc<Path>> {
        let is_within = shown
            .components()
            .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        let limit = match path.parent() {
            _ if is_within => self.current,
            _ if self.is_typed && path.is_dir() => return None,
            Some(parent) if path.file_name().is_some() => parent,
            _ => return None, // the root, or a path that ends in `..`
        };
        fs::canonicalize(limit).ok().map(Arc::from)
    }

    /// Adds the files in a folder, whose place without links is `tree`.
    fn folder(&self, shown: &Path, tree: &Path, files: &mut Files, found: &mut FoundFiles) {
        let mut listing = Listing::below(self.current, shown.to_owned(), MAX_IN_TREE);
        // Of several ways to one file the first is shown.
        listing.files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        // The `./` of the current folder is not usually typed.
        if shown == Path::new(".") {
            for listed in listing.files.iter_mut().chain(&mut listing.unreadable) {
                match listed.path.strip_prefix(shown) {
                    Ok(below) if below != Path::new("") => listed.path = below.to_owned(),
                    _ => {}
                }
            }
        }
        let tree: Arc<Path> = Arc::from(tree);
        let mut links = BTreeSet::new();
        for listed in &listing.files {
            let Ok(real) = fs::canonicalize(listing.place(&listed.path)) else {
                continue; // it has vanished
            };
            if !real.starts_with(&tree) {
                links.insert(self.link(shown, &listed.path, &tree));
            } else if is_ftl(&real) {
                let place = || (Arc::clone(&tree), listed.path.clone());
                files.entry(real).or_insert_with(place);
            }
        }
        found.notes.extend(links.iter().map(|link| outside(link)));
        found
            .failures
            .extend(listing.unreadable.iter().map(unreadable));
    }

    /// The first link of a path that leads out of a tree.
    fn link(&self, folder: &Path, path: &Path, tree: &Path) -> PathBuf {
        let mut ways: Vec<&Path> = path.ancestors().collect();
        ways.retain(|way| *way != Path::new("") && *way != folder);
        let leaves = |way: &&&Path| {
            let real = fs::canonicalize(self.current.join(way));
            way.as_os_str().len() > folder.as_os_str().len()
                && real.is_ok_and(|real| !real.starts_with(tree))
        };
        ways.iter()
            .rev()
            .find(leaves)
            .map_or(path, |way| way)
            .to_owned()
    }
}

/// Files by their places without links.
type Files = BTreeMap<PathBuf, (Arc<Path>, PathBuf)>;

/// A link leads out of the folder that was given.
fn outside(path: &Path) -> Phrase {
    Phrase::new("fmt-outside").with("path", path.display().to_string())
}

fn is_missing(path: &Path) -> bool {
    fs::symlink_metadata(path).is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// What was named is not there: a locale may have been meant, or a file beside.
fn missing(shown: &Path, current: &Path, source: &str) -> Phrase {
    let locale = nearest(current, source).map(|root| root.join(shown));
    let locale = locale.filter(|path| shown.is_relative() && current.join(path).exists());
    let meant = locale.or_else(|| {
        let folder = shown.parent()?;
        let names = names_in(&current.join(folder));
        let name = shown.file_name()?.to_str()?;
        let meant = meant(name, names.iter().map(String::as_str))?;
        Some(folder.join(meant))
    });
    let meant = meant.map(|path| path.display().to_string());
    Phrase::new("fmt-missing")
        .with("path", shown.display().to_string())
        .with_nearest(meant.as_deref())
}

/// A folder that cannot be listed, or a link that leads back to where it came from.
fn unreadable(listed: &Listed) -> Phrase {
    let path = listed.path.display().to_string();
    match listed.obstacle {
        Some("loop") => Phrase::new("fmt-loop").with("path", path),
        reason => Phrase::new("err-file")
            .with("path", path)
            .with("reason", reason.unwrap_or("other")),
    }
}
