//! Reads the locales of a project, each by itself.

use super::count::Messages;
use super::model::{CountedBy, Status};
use crate::disk::Budget;
use crate::failure::Failure;
use crate::ftl::limits::MAX_LOCALE_BYTES;
use crate::phrase::Phrase;
use crate::project::counterparts::{Pairs, copied};
use crate::project::document::{self, Document};
use crate::project::{Locale, Project};
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
    let (from, mut unreadable) = messages(project, source, missing, &[]);
    locales.retain(|locale| {
        !project.is_source(locale) && (!wanted.is_empty() || project.is_locale(locale))
    });
    let documents = threads::run(|| document::read_all(project, project.listing(source), true));
    let read = threads::map(&locales, |locale| {
        let (here, unreadable) = messages(project, locale, false, &documents);
        let path = |file: &Path| {
            let files = &project.listing(source).files;
            let at = files.binary_search_by(|listed| {
                Path::new(&listed.name).as_os_str().cmp(file.as_os_str())
            });
            match at {
                // A file that is not for this language.
                Ok(at) if project.path_in(&locale.name, &files[at]).is_none() => None,
                Ok(at) => Some(project.expected_path(locale, &files[at])),
                Err(_) => Some(file.to_owned()),
            }
        };
        (locale.name.clone(), from.progress(&here, &path), unreadable)
    });
    let mut locales = Vec::with_capacity(read.len());
    for (name, progress, unread) in read {
        unreadable.extend(unread);
        locales.push((name, progress));
    }
    let status = Status {
        source: source.name.clone(),
        options: project.options(),
        messages: from.count(),
        locales,
        by: CountedBy::Locale,
    };
    Ok((status, unreadable))
}

/// Reads the files of a locale: those that `check` reads. Of the source's `documents`, copies are found.
fn messages(
    project: &Project,
    locale: &Locale,
    texts: bool,
    documents: &[Document],
) -> (Messages, Vec<Phrase>) {
    let mut messages = Messages::new(texts);
    let listing = project.listing(locale);
    let listed = listing.unreadable.iter();
    let mut unreadable: Vec<Phrase> = listed
        .map(|listed| cannot_read(&listed.path, listed.obstacle.unwrap_or("other")))
        .collect();
    let budget = Budget::new(MAX_LOCALE_BYTES);
    for file in &listing.files {
        let name = PathBuf::from(&file.name);
        match project.read(file, &budget) {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                messages.add(name.clone(), &text);
                let source = documents.binary_search_by(|source| source.name.cmp(&file.name));
                if source.is_ok_and(|at| is_copied(project, locale, &documents[at], text)) {
                    messages.mark_copied(name);
                }
            }
            Err(reason) => unreadable.push(cannot_read(&file.path, reason)),
        }
    }
    (messages, unreadable)
}

/// Whether a file with this text is a copy of a document of the source's.
fn is_copied(project: &Project, locale: &Locale, source: &Document, text: String) -> bool {
    let own = Document::from_text(&source.name, &source.path, text);
    let pairs = Pairs::new(own.facts(), source.facts());
    let (tag, source_tag) = (locale.language(), project.source().language());
    let own = (own.facts(), tag.as_ref());
    copied::is_copied(own, (source.facts(), source_tag.as_ref()), &pairs)
}

fn cannot_read(path: &Path, reason: &'static str) -> Phrase {
    Phrase::new("status-unreadable")
        .with("path", path.display().to_string())
        .with("reason", reason)
}
