//! Which files are to be formatted.

use crate::phrase::Phrase;
use crate::project::find::nearest;
use crate::project::listing::{Listed, Listing, MAX_IN_TREE, is_ftl};
use crate::text::nearest::meant;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file that was asked for.
pub struct Target {
    /// Its place.
    pub path: PathBuf,
    /// The same, as the person would type it.
    pub shown: PathBuf,
}

/// Lists the `.ftl` files, each once, sorted by the path that is shown.
///
/// A file that is named is taken whatever its name ends with. In folders a link's own target must be
/// called `.ftl` too: another was surely not made for us. `source` is the name of the source locale.
pub fn find_files(paths: &[PathBuf], current: &Path, source: &str) -> (Vec<Target>, Vec<Phrase>) {
    let mut found: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
    let mut troubles = Vec::new();
    for shown in paths {
        let path = current.join(shown);
        if is_missing(&path) {
            troubles.push(missing(shown, current, source));
            continue;
        }
        if !path.is_dir() {
            let real = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
            found.entry(real).or_insert_with(|| shown.clone());
            continue;
        }
        let mut listing = Listing::below(current, shown.clone(), MAX_IN_TREE);
        // Of several ways to one file the first is shown.
        listing.files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        // Nobody types the `./` of the current folder.
        if shown == Path::new(".") {
            for listed in listing.files.iter_mut().chain(&mut listing.unreadable) {
                match listed.path.strip_prefix(shown) {
                    Ok(below) if below != Path::new("") => listed.path = below.to_owned(),
                    _ => {}
                }
            }
        }
        for listed in &listing.files {
            let Ok(real) = fs::canonicalize(listing.place(&listed.path)) else {
                continue; // it has vanished
            };
            if is_ftl(&real) {
                found.entry(real).or_insert_with(|| listed.path.clone());
            }
        }
        troubles.extend(listing.unreadable.iter().map(unreadable));
    }
    let mut files: Vec<Target> = found
        .into_iter()
        .map(|(path, shown)| Target { path, shown })
        .collect();
    files.sort_by(|a, b| a.shown.cmp(&b.shown));
    (files, troubles)
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
        let entries = fs::read_dir(current.join(folder)).ok()?.flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
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
