//! Finds the files of a project where nothing says where they are: what the folders say.

mod members;
mod nested;

use super::listing::{Listing, MAX_LISTED};
use crate::failure::{Failure, io_reason};
use crate::language::SOURCE;
use crate::language::name::{of_folder, of_written};
use crate::phrase::Phrase;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the folder that is looked for first.
const NAME: &str = "i18n";
/// Other names of such folders.
const NAMES: [&str; 6] = [
    NAME,
    "locales",
    "locale",
    "l10n",
    "translations",
    "localization",
];
/// The names that a source locale has where none is given.
const SOURCES: [&str; 3] = [SOURCE, "en-US", "en-GB"];

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub enum FoundProject {
    /// A folder that has a folder, or a file, for each locale.
    Folder {
        /// Its path.
        path: PathBuf,
        /// The name of the source.
        source: String,
    },
    /// Several such folders.
    Patterns {
        /// The folder that the patterns begin in.
        root: PathBuf,
        /// The pattern of each.
        patterns: Vec<String>,
        /// The name of the source.
        source: String,
    },
}

/// Finds the files of the project that a folder is in, going up from there: a folder `i18n`, or one of
/// another usual name, or one that has a folder of the source; else, in that folder and in that of the
/// repository, all folders of a usual name. Paths are relative to the folder.
pub fn found(place: &Path, source: Option<&str>) -> Option<FoundProject> {
    if let Some(path) = source.map_or_else(
        || SOURCES.iter().find_map(|source| nearest(place, source)),
        |source| nearest(place, source),
    ) {
        let source = source_in(&place.join(&path), source);
        return Some(with_members(place, path, source));
    }
    let mut up = PathBuf::new();
    for above in place.ancestors() {
        let is_repository = above.join(".git").exists();
        for name in ["."].iter().chain(&NAMES) {
            let folder = above.join(name);
            if flat(&folder, source).is_some() || holds_source(&folder, source) {
                let source = source_in(&folder, source);
                let path = if *name == "." {
                    up.clone()
                } else {
                    up.join(name)
                };
                return Some(FoundProject::Folder { path, source });
            }
        }
        if up == Path::new("") || is_repository {
            let nested = nested::patterns(above, source);
            if let Some((source, patterns)) = nested {
                return Some(FoundProject::Patterns {
                    root: up,
                    patterns,
                    source,
                });
            }
        }
        if is_repository {
            return None;
        }
        up.push("..");
    }
    None
}

/// The folder `i18n` of a workspace together with those of its members; any other folder by itself.
fn with_members(place: &Path, path: PathBuf, source: String) -> FoundProject {
    let root = path.parent().unwrap_or(Path::new("")).to_owned();
    let of_members = path.file_name().filter(|name| *name == NAME);
    let of_members = of_members
        .filter(|_| place.join(&root).join("Cargo.toml").is_file())
        .and_then(|name| members::patterns(&place.join(&root), Path::new(name), &source));
    match of_members {
        Some(patterns) => FoundProject::Patterns {
            root,
            patterns,
            source,
        },
        None => FoundProject::Folder { path, source },
    }
}

/// Whether a folder has one of the source with `.ftl` files.
fn holds_source(folder: &Path, source: Option<&str>) -> bool {
    let names: &[&str] = source.as_ref().map_or(&SOURCES, std::slice::from_ref);
    names.iter().any(|name| holds(folder, name))
}

fn holds(folder: &Path, source: &str) -> bool {
    folder.join(source).is_dir()
        && !Listing::below(folder, source.into(), MAX_LISTED)
            .files
            .is_empty()
}

/// The name of the source of a folder that has a file for each locale: one for the source, and one at
/// least for another.
pub fn flat(folder: &Path, source: Option<&str>) -> Option<String> {
    let names: &[&str] = source.as_ref().map_or(&SOURCES, std::slice::from_ref);
    let source = names
        .iter()
        .find(|name| folder.join(format!("{name}.ftl")).is_file())?;
    if folder.join(source).is_dir() {
        return None;
    }
    let is_other = |entry: fs::DirEntry| {
        let name = entry.file_name();
        let name = name.to_str().and_then(|name| name.strip_suffix(".ftl"));
        name.is_some_and(|name| name != *source && of_written(name).is_some())
    };
    let mut entries = fs::read_dir(folder).ok()?.flatten();
    entries.any(is_other).then(|| (*source).to_owned())
}

/// The name of the source's folder in a folder of locales.
pub fn source_in(folder: &Path, named: Option<&str>) -> String {
    if let Some(named) = named {
        return named.to_owned();
    }
    let is_there =
        |name: &&&str| folder.join(name).is_dir() || folder.join(format!("{name}.ftl")).is_file();
    let found = SOURCES.iter().find(is_there);
    (*found.unwrap_or(&SOURCE)).to_owned()
}

/// Finds the nearest folder `i18n`, going up from the current folder, or the nearest one that has a
/// folder of the source with `.ftl` files. The path is relative to the current folder.
pub fn nearest(current: &Path, source: &str) -> Option<PathBuf> {
    let is_name = of_folder(source).is_some();
    // A folder called `i18n` is found by its name when its parent is looked at.
    let is_named = |above: &Path| above.file_name().is_some_and(|name| name == NAME);
    let mut up = PathBuf::new();
    for above in current.ancestors() {
        if above.join(NAME).is_dir() {
            return Some(up.join(NAME));
        }
        if is_name && !is_named(above) && holds(above, source) {
            let is_here = up == Path::new("");
            return Some(if is_here { PathBuf::from(".") } else { up });
        }
        up.push("..");
    }
    None
}

/// Says that a folder of locales cannot be read.
pub fn unreadable(folder: &Path, error: io::Error) -> Failure {
    let phrase = Phrase::new("folder-unreadable")
        .with("folder", folder.display().to_string())
        .with("reason", io_reason(&error));
    Failure::cannot(phrase).because(error)
}

/// What a command needs to find the same folder and source again, each word after a space and quoted for
/// a shell. Empty where it finds them by itself.
pub fn options(current: &Path, root: &Path, source: &str) -> String {
    let mut words = Vec::new();
    if source != SOURCE {
        words.extend(["--source".to_owned(), source.to_owned()]);
    }
    if nearest(current, source).as_deref() != Some(root) {
        words.extend(["--i18n".to_owned(), root.display().to_string()]);
    }
    quoted(&words)
}

/// Words as a shell takes them, each after a space.
pub fn quoted(words: &[String]) -> String {
    let mut quoted = String::new();
    for word in words.iter().filter_map(|word| shlex::try_quote(word).ok()) {
        quoted.push(' ');
        quoted.push_str(&word);
    }
    quoted
}
