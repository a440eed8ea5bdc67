//! What is stale in a project, file by file: for `check`, and for an editor over its open buffers.

use super::home;
use super::source::Source;
use super::stale::Stale;
use super::store::BrokenRecord;
use super::texts::LocaleTexts;
use super::words::{Change, diff};
use super::{Review, review};
use crate::check::cause::MessageCause;
use crate::check::options::StaleMessage;
use crate::project::{Locale, Project};
use crate::threads;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Reviews the locales of a project that have a record; none where there is no record at all.
///
/// # Errors
///
/// A record is broken.
pub fn reviews(current: &Path, project: &Project) -> Result<Vec<Review>, BrokenRecord> {
    let home = home(current.to_owned(), project);
    if !home.exists() {
        return Ok(Vec::new());
    }
    let source = Source::new(&LocaleTexts::read(project, project.source()));
    let one = |locale: &Locale| {
        if project.is_source(locale) {
            return Ok(None);
        }
        let store = home.open(&locale.name)?;
        if store.is_empty() {
            return Ok(None);
        }
        let texts = LocaleTexts::read(project, locale);
        let (review, _) = review(&source, &texts, &home, &store, None)?;
        Ok(Some(review))
    };
    let found = threads::map(project.locales(), one).into_iter();
    found.filter_map(Result::transpose).collect()
}

/// Lists what `check` reports: stale translations by the path of their file, as it is shown. A change
/// of form alone is none.
pub fn messages(project: &Project, reviews: &[Review]) -> BTreeMap<PathBuf, Vec<StaleMessage>> {
    let mut messages: BTreeMap<PathBuf, Vec<StaleMessage>> = BTreeMap::new();
    for stale in reviews.iter().flat_map(|review| &review.stale) {
        if let Some(message) = message(&project.source().name, stale) {
            messages
                .entry(stale.path.clone())
                .or_default()
                .push(message);
        }
    }
    messages
}

/// What `check` reports of a stale translation; `None` for a change of form alone. `source` is the name of the
/// source locale.
pub fn message(source: &str, stale: &Stale) -> Option<StaleMessage> {
    stale.is_reported().then(|| StaleMessage {
        span: stale.span.clone(),
        cause: cause(source, stale),
    })
}

/// What changed, as a cause that has its words; `source` is the name of the source locale.
pub fn cause(source: &str, stale: &Stale) -> MessageCause {
    let name = stale.id.clone();
    let change = change(stale);
    if stale.through.is_empty() {
        let language = source.split('-').next().unwrap_or(source).to_owned();
        return MessageCause::Stale {
            name,
            language,
            change,
        };
    }
    MessageCause::StaleShown {
        name,
        shown: stale.through.join(", "),
        change,
    }
}

/// The source's text on one line, with what was taken out as `[-old-]` and what was put in as
/// `{+new+}`.
pub fn change(stale: &Stale) -> String {
    let Some(old) = &stale.old else {
        return stale.new.replace('\n', " ");
    };
    let mut out = String::new();
    for (change, text) in diff(old, &stale.new) {
        let (begin, end) = match change {
            Change::Same => ("", ""),
            Change::Removed => ("[-", "-]"),
            Change::Added => ("{+", "+}"),
        };
        out += &[begin, &text.replace('\n', " "), end].concat();
    }
    out
}
