//! Reads the locales of a project, each by itself.

use super::count::Messages;
use super::model::{CountedBy, MOST_LEFT, Progress, Status};
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::counterparts::{Pairs, copied};
use crate::project::document::{self, ContentError, Document};
use crate::project::listing::Listing;
use crate::project::{Locale, Project};
use crate::threads;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

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
    locales.retain(|locale| {
        !project.is_source(locale) && (!wanted.is_empty() || project.is_locale(locale))
    });
    let listing = project.listing(source);
    let documents = whole(project, listing);
    let from = messages(&documents, missing);
    let mut unreadable = obstacles(listing, &documents);
    let source = Source {
        project,
        documents,
        messages: from,
        left: AtomicUsize::new(0),
    };
    let mut read = threads::map(&locales, |locale| {
        let documents = document::read_small(project, project.listing(locale), false);
        documents.map(|documents| source.compare(locale, documents))
    });
    // The large ones, one after the other.
    for (locale, read) in locales.iter().zip(&mut read) {
        read.get_or_insert_with(|| source.compare(locale, whole(project, project.listing(locale))));
    }
    if source.left.into_inner() > MOST_LEFT {
        let phrase = Phrase::new("status-too-much").with("limit", MOST_LEFT >> 20);
        return Err(Failure::cannot(phrase));
    }
    let compared = locales.iter().zip(read.into_iter().flatten());
    let compared = compared.map(|(locale, (progress, unread))| {
        unreadable.extend(unread);
        (locale.name.clone(), progress)
    });
    let status = Status {
        source: project.source().name.clone(),
        options: project.options(),
        messages: source.messages.count(),
        locales: compared.collect(),
        by: CountedBy::Locale,
    };
    Ok((status, unreadable))
}

/// All files of a locale, read on several threads.
fn whole(project: &Project, listing: &Listing) -> Vec<Document> {
    threads::run(|| document::read_all(project, listing, true))
}

/// The source, which all locales are compared with.
struct Source<'p> {
    project: &'p Project,
    documents: Vec<Document>,
    messages: Messages,
    /// Bytes of what was listed as left.
    left: AtomicUsize,
}

impl Source<'_> {
    /// How far a locale is with these files. Also returns notes on those that cannot be read.
    fn compare(&self, locale: &Locale, documents: Vec<Document>) -> (Progress, Vec<Phrase>) {
        let project = self.project;
        let mut here = messages(&documents, false);
        for own in &documents {
            let source = self
                .documents
                .binary_search_by(|one| one.name.cmp(&own.name));
            if source.is_ok_and(|at| self.is_copied(locale, own, &self.documents[at])) {
                here.mark_copied(PathBuf::from(&own.name));
            }
        }
        let unreadable = obstacles(project.listing(locale), &documents);
        drop(documents);
        let path = |file: &Path| {
            let files = &project.listing(project.source()).files;
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
        let mut progress = self.messages.progress(&here, &path);
        let bytes = progress.left_bytes;
        if self.left.fetch_add(bytes, Relaxed).saturating_add(bytes) > MOST_LEFT {
            progress.left = Vec::new();
        }
        (progress, unreadable)
    }

    /// Whether a file is a copy of one of the source's.
    fn is_copied(&self, locale: &Locale, own: &Document, source: &Document) -> bool {
        let pairs = Pairs::new(own.facts(), source.facts());
        let (tag, source_tag) = (locale.language(), self.project.source().language());
        let own = (own.facts(), tag.as_ref());
        copied::is_copied(own, (source.facts(), source_tag.as_ref()), &pairs)
    }
}

fn messages(documents: &[Document], texts: bool) -> Messages {
    let mut messages = Messages::new(texts);
    for document in documents {
        messages.add(PathBuf::from(&document.name), &document.text);
    }
    messages
}

/// What of a locale cannot be read, or is not read: folders first, then files.
fn obstacles(listing: &Listing, documents: &[Document]) -> Vec<Phrase> {
    let listed = listing.unreadable.iter();
    let listed = listed.map(|one| cannot_read(&one.path, one.obstacle.unwrap_or("other")));
    let files = documents.iter().filter_map(|document| {
        let reason = match document.error? {
            ContentError::Unreadable(reason) => reason,
            ContentError::TooLarge => "too-large",
            ContentError::TooMany => "too-much",
            _ => return None,
        };
        Some(cannot_read(&document.path, reason))
    });
    listed.chain(files).collect()
}

fn cannot_read(path: &Path, reason: &'static str) -> Phrase {
    Phrase::new("status-unreadable")
        .with("path", path.display().to_string())
        .with("reason", reason)
}
