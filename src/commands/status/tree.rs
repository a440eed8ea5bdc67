//! Reads the locales of a folder, each by itself.

use super::Status;
use super::count::Messages;
use crate::catalog::limits::MOST_BYTES;
use crate::check::rules::is_tag;
use crate::commands::folder;
use crate::disk;
use crate::failure::{Failure, io_reason};
use crate::ftl::limits::MAX_LISTED;
use crate::interface::phrase::Phrase;
use crate::options::nearest;
use rayon::prelude::*;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Reads a folder: the locales wanted, or all of them. With `missing`, what is left is
/// listed. Beside it come notes on files that could not be read: their messages count as missing.
///
/// # Errors
///
/// The folder cannot be listed, or has no folder of the source or of a locale wanted.
pub fn read(
    root: &Path,
    source: &str,
    wanted: &[String],
    missing: bool,
) -> Result<(Status, Vec<Phrase>), Failure> {
    let names = names(root)?;
    let known = |name: &str| names.iter().any(|known| known == name);
    if !known(source) {
        return Err(no_folder("status-no-source", root, source, &names));
    }
    if let Some(name) = wanted.iter().find(|name| !known(name)) {
        return Err(no_folder("status-no-locale", root, name, &names));
    }
    let (from, mut unreadable) = messages(&root.join(source), missing);
    let locales: Vec<&String> = names
        .iter()
        .filter(|name| *name != source && (wanted.is_empty() || wanted.contains(name)))
        .collect();
    let read: Vec<_> = locales
        .into_par_iter()
        .filter_map(|name| {
            let (here, unreadable) = messages(&root.join(name), false);
            // A folder of other things is no locale; one with a strange name and messages is.
            (is_tag(name) || !here.is_empty())
                .then(|| (name.clone(), from.progress(&here), unreadable))
        })
        .collect();
    let mut locales = Vec::with_capacity(read.len());
    for (name, progress, faults) in read {
        unreadable.extend(faults);
        locales.push((name, progress));
    }
    let status = Status {
        root: root.to_owned(),
        source: source.to_owned(),
        messages: from.count(),
        locales,
    };
    Ok((status, unreadable))
}

/// The folders in a folder, sorted; hidden ones are no locales.
fn names(root: &Path) -> Result<Vec<String>, Failure> {
    let unreadable = |error| Failure::cannot(folder::unreadable(root, &error));
    let mut names = Vec::new();
    for entry in fs::read_dir(root).map_err(unreadable)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') && entry.path().is_dir() {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

fn no_folder(id: &'static str, root: &Path, name: &str, names: &[String]) -> Failure {
    let tags = names.iter().filter(|name| is_tag(name));
    let nearest = nearest(name, tags.map(String::as_str));
    Failure::cannot(
        Phrase::new(id)
            .with("locale", name)
            .with("folder", root.display().to_string())
            .with_nearest(nearest),
    )
}

/// Reads all `.ftl` files of a locale, in folders within it too.
fn messages(folder: &Path, texts: bool) -> (Messages, Vec<Phrase>) {
    let (mut messages, mut unreadable) = (Messages::new(texts), Vec::new());
    let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    for (nth, entry) in walk.into_iter().enumerate() {
        if nth > MAX_LISTED {
            unreadable.push(fault(folder, "too-large"));
            break;
        }
        let path = match entry {
            Ok(entry) if entry.file_type().is_file() => entry.into_path(),
            Ok(_) => continue,
            Err(error) => {
                unreadable.extend(
                    error
                        .io_error()
                        .map(|io| fault(error.path().unwrap_or(folder), io_reason(io))),
                );
                continue;
            }
        };
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        match bytes(&path) {
            Ok(bytes) => {
                let name: PathBuf = path.strip_prefix(folder).unwrap_or(&path).to_owned();
                messages.add(name, &String::from_utf8_lossy(&bytes));
            }
            Err(error) => unreadable.push(fault(&path, io_reason(&error))),
        }
    }
    (messages, unreadable)
}

/// Reads a file, if it is not too large to be one.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = disk::open(path)?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

fn fault(path: &Path, reason: &'static str) -> Phrase {
    Phrase::new("status-unreadable")
        .with("path", path.display().to_string())
        .with("reason", reason)
}
