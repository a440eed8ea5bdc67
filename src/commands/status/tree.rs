//! Reads the locales of a project, each by itself.

use super::Status;
use super::count::Messages;
use crate::disk::Budget;
use crate::failure::Failure;
use crate::ftl::limits::MAX_LOCALE_BYTES;
use crate::phrase::Phrase;
use crate::project::Project;
use crate::project::listing::Listing;
use crate::threads;
use std::path::{Path, PathBuf};

/// Reads the locales of a project: those wanted, or all. With `missing`, what is left is listed. Also
/// returns notes on files that cannot be read: their messages count as missing.
///
/// # Errors
///
/// The project does not have a locale that is wanted.
pub fn read(
    project: &Project,
    wanted: &[String],
    missing: bool,
) -> Result<(Status, Vec<Phrase>), Failure> {
    let source = project.source();
    let mut locales = project.chosen(wanted)?;
    let (from, mut unreadable) = messages(project, project.listing(source), missing);
    locales.retain(|locale| {
        !project.is_source(locale) && (!wanted.is_empty() || project.is_locale(locale))
    });
    let read = threads::map(&locales, |locale| {
        let (here, unreadable) = messages(project, project.listing(locale), false);
        (locale.name.clone(), from.progress(&here), unreadable)
    });
    let mut locales = Vec::with_capacity(read.len());
    for (name, progress, unread) in read {
        unreadable.extend(unread);
        locales.push((name, progress));
    }
    let status = Status {
        root: project.root().to_owned(),
        source: source.name.clone(),
        options: project.options(),
        messages: from.count(),
        locales,
    };
    Ok((status, unreadable))
}

/// Reads the files of a locale: those that `check` reads.
fn messages(project: &Project, listing: &Listing, texts: bool) -> (Messages, Vec<Phrase>) {
    let mut messages = Messages::new(texts);
    let listed = listing.unreadable.iter();
    let mut unreadable: Vec<Phrase> = listed
        .map(|listed| cannot_read(&listed.path, listed.obstacle.unwrap_or("other")))
        .collect();
    let budget = Budget::new(MAX_LOCALE_BYTES);
    for file in &listing.files {
        match project.read(file, &budget) {
            Ok(bytes) => {
                messages.add(PathBuf::from(&file.name), &String::from_utf8_lossy(&bytes));
            }
            Err(reason) => unreadable.push(cannot_read(&file.path, reason)),
        }
    }
    (messages, unreadable)
}

fn cannot_read(path: &Path, reason: &'static str) -> Phrase {
    Phrase::new("status-unreadable")
        .with("path", path.display().to_string())
        .with("reason", reason)
}
