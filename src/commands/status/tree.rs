//! Reads the locales of a folder, each by itself.

use super::Status;
use super::count::Messages;
use crate::check::is_locale;
use crate::disk::{self, Budget};
use crate::failure::Failure;
use crate::ftl::limits::MAX_LOCALE_BYTES;
use crate::phrase::Phrase;
use crate::project::root::Root;
use crate::project::tree::{self, Folder};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// Reads a folder of locales: those wanted, or all. With `missing`, what is left is listed. Beside it
/// come notes on files that could not be read: their messages count as missing.
///
/// # Errors
///
/// The folder cannot be listed, or has no folder of the source or of a locale wanted.
pub fn read(
    root: &Root<'_>,
    wanted: &[String],
    missing: bool,
) -> Result<(Status, Vec<Phrase>), Failure> {
    let names = root.names()?;
    let wanted = root.chosen(wanted, &names)?;
    let source_folder = tree::locale(root.current, root.path, root.source);
    let (from, mut unreadable) = messages(&source_folder, missing);
    let locales: Vec<&String> = names
        .iter()
        .filter(|name| *name != root.source && (wanted.is_empty() || wanted.contains(name)))
        .collect();
    let read: Vec<_> = locales
        .into_par_iter()
        .filter_map(|name| {
            let folder = tree::locale(root.current, root.path, name);
            if !wanted.contains(name) && !is_locale(&folder, &source_folder) {
                return None;
            }
            let (here, unreadable) = messages(&folder, false);
            Some((name.clone(), from.progress(&here), unreadable))
        })
        .collect();
    let mut locales = Vec::with_capacity(read.len());
    for (name, progress, faults) in read {
        unreadable.extend(faults);
        locales.push((name, progress));
    }
    let status = Status {
        root: root.path.to_owned(),
        source: root.source.to_owned(),
        options: root.options(),
        messages: from.count(),
        locales,
    };
    Ok((status, unreadable))
}

/// Reads the files of a locale: those that `check` reads.
fn messages(folder: &Folder, texts: bool) -> (Messages, Vec<Phrase>) {
    let mut messages = Messages::new(texts);
    let listed = folder.unreadable.iter();
    let mut unreadable: Vec<Phrase> = listed
        .map(|listed| fault(&listed.path, listed.obstacle.unwrap_or("other")))
        .collect();
    let budget = Budget::new(MAX_LOCALE_BYTES);
    for file in &folder.files {
        let read = match file.obstacle {
            Some(reason) => Err(reason),
            None => disk::read_listed(&folder.place(&file.path), &budget)
                .map_err(|trouble| trouble.reason()),
        };
        match read {
            Ok(bytes) => {
                messages.add(PathBuf::from(&file.name), &String::from_utf8_lossy(&bytes));
            }
            Err(reason) => unreadable.push(fault(&file.path, reason)),
        }
    }
    (messages, unreadable)
}

fn fault(path: &Path, reason: &'static str) -> Phrase {
    Phrase::new("status-unreadable")
        .with("path", path.display().to_string())
        .with("reason", reason)
}
