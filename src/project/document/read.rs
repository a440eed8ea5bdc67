//! Reads the files of a locale from disk, within the limits on a locale's size.

use super::encoding::ContentError;
use super::parsed::Document;
use crate::disk::{Budget, FileError};
use crate::ftl::limits::{MAX_LOCALE_BYTES, MAX_PARTS, SMALL_LOCALE};
use crate::project::Project;
use crate::project::listing::{Listed, Listing};
use rayon::prelude::*;
use std::sync::Arc;

/// Reads, decodes and parses the files of a locale, on several threads if `spread`. What comes past
/// `MAX_LOCALE_BYTES` or `MAX_PARTS` is not looked at.
pub fn read_all(project: &Project, listing: &Listing, spread: bool) -> Vec<Document> {
    let budget = Budget::new(MAX_LOCALE_BYTES);
    let files = &listing.files;
    let mut documents = map(files, spread, |file| read(project, file, &budget));
    // Which of them came first is chance: where not all fit, it is to be the same in every run.
    if spread && budget.is_exceeded() {
        drop(documents);
        return read_all(project, listing, false);
    }
    limit(&mut documents);
    analyze(&mut documents, spread);
    documents
}

/// The same for a locale that is to be read beside others; `None` where it is not within
/// `SMALL_LOCALE`.
pub fn read_small(project: &Project, listing: &Listing, spread: bool) -> Option<Vec<Document>> {
    let (bytes, most) = SMALL_LOCALE;
    let budget = Budget::new(bytes);
    let mut documents = map(&listing.files, spread, |file| read(project, file, &budget));
    let texts = documents.iter().map(|one| one.text.as_bytes());
    if budget.is_exceeded() || texts.map(parts).sum::<usize>() > most {
        return None;
    }
    analyze(&mut documents, spread);
    Some(documents)
}

/// Counts lines and braces.
fn parts(text: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', text).count() + memchr::memchr_iter(b'{', text).count()
}

fn analyze(documents: &mut [Document], spread: bool) {
    if spread {
        documents.par_iter_mut().for_each(Document::analyze);
    } else {
        documents.iter_mut().for_each(Document::analyze);
    }
}

/// Reads a file, if it is an ordinary one within the limits.
fn read(project: &Project, listed: &Listed, budget: &Budget) -> Document {
    let content = if let Some(reason) = listed.obstacle {
        Err(ContentError::Unreadable(reason))
    } else {
        let bytes = project.texts().read(&project.place(&listed.path), budget);
        bytes.map_err(|error| match error {
            FileError::TooLarge => ContentError::TooLarge,
            other => ContentError::Unreadable(other.reason()),
        })
    };
    Document::new(&listed.name, &listed.path, content)
}

fn map<'l, T: Sync, U: Send>(
    list: &'l [T],
    spread: bool,
    map: impl Fn(&'l T) -> U + Sync + Send,
) -> Vec<U> {
    if spread {
        list.par_iter().map(map).collect()
    } else {
        list.iter().map(map).collect()
    }
}

/// Drops the content of files with which a locale has more than [`MAX_PARTS`].
fn limit(documents: &mut [Document]) {
    let mut left: usize = documents.iter().map(|one| one.text.len()).sum();
    let mut seen = 0_usize;
    for document in documents {
        // Few bytes hold few parts: most locales need no count.
        if seen + left <= MAX_PARTS {
            return;
        }
        left -= document.text.len();
        let here = parts(document.text.as_bytes());
        if seen + here > MAX_PARTS {
            document.error = Some(ContentError::TooMany);
            document.text = Arc::default();
            document.lone_returns = Vec::new();
            document.has_mark = false;
        } else {
            seen += here;
        }
    }
}
