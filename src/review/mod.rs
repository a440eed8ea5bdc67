//! Which translations are older than their source, and what changed since.
//!
//! A [`record`] keeps, for each message of a locale, the source as it was when the translation was
//! last made or looked at, and the fingerprint of that translation. [`mod@compare`] holds both against
//! what is there now; [`history`] makes a first record of what version control knows.

pub mod compare;
pub mod entry;
pub mod finding;
pub mod fingerprint;
pub mod grade;
pub mod history;
pub mod live;
pub mod record;
pub mod source;
pub mod stale;
pub mod store;
pub mod texts;
pub mod update;
pub mod words;

use crate::project::Project;
use compare::{Comparison, State, compare};
use source::Source;
use stale::{Renamed, Stale};
use std::path::PathBuf;
use store::{BrokenRecord, Home, Store};
use texts::LocaleTexts;
use update::{Accept, Update};

/// How a locale stands.
#[derive(Debug, Default)]
pub struct Review {
    /// The locale's name.
    pub locale: String,
    /// Its stale translations, in the order of the source.
    pub stale: Vec<Stale>,
    /// Messages whose id changed in the source alone.
    pub renamed: Vec<Renamed>,
    /// How many translations are current.
    pub current: usize,
    /// How many changed together with their source, and are taken as current.
    pub changed: usize,
    /// Of how many nothing is recorded.
    pub unknown: usize,
}

/// Says what of a locale's stale translations, and of others, is taken as current.
pub type Accepting<'a> = dyn Fn(&[Stale]) -> Accept + Sync + 'a;

/// Reviews a locale, and makes its next record where `accept` says what is taken as current.
///
/// # Errors
///
/// A record is broken.
pub fn review(
    source: &Source,
    texts: &LocaleTexts,
    home: &Home,
    store: &Store,
    accept: Option<&Accepting<'_>>,
) -> Result<(Review, Option<Update>), BrokenRecord> {
    let compared = compare(source, texts, store);
    let comparison = compared.map_err(|(file, broken)| BrokenRecord {
        path: home.locale(&texts.locale).join(file),
        broken,
    })?;
    let stale = stale::list(&texts.locale, &comparison, source, store);
    let next = accept.map(|accept| update::update(&comparison, &accept(&stale)));
    let review = Review {
        locale: texts.locale.clone(),
        renamed: stale::renamed(&comparison, source),
        current: count(&comparison, &State::Current),
        changed: count(&comparison, &State::Changed),
        unknown: count(&comparison, &State::Unknown),
        stale,
    };
    Ok((review, next))
}

fn count(comparison: &Comparison<'_>, state: &State) -> usize {
    let entries = comparison.files.iter().flat_map(|file| &file.entries);
    entries.filter(|entry| entry.state == *state).count()
}

/// Sorts what a history says as a record is sorted: by the source. What the locale or the source does
/// not have any more is left out, where the translation is gone too.
///
/// # Errors
///
/// As [`review`].
pub fn sorted(
    source: &Source,
    texts: &LocaleTexts,
    home: &Home,
    store: &Store,
) -> Result<Update, BrokenRecord> {
    let keep = |_: &[Stale]| Accept::default();
    let (_, update) = review(source, texts, home, store, Some(&keep))?;
    Ok(update.unwrap_or_default())
}

/// Where the records of a project are: beside its configuration, else in the folder that its patterns
/// begin in, else beside the folder of its locales, or in it where it is the whole of a repository.
/// Paths are relative to `current`, as they are shown.
pub fn home(current: PathBuf, project: &Project) -> Home {
    let config = &project.config().path;
    let root = project.root();
    let folder = match (config.parent(), project.layout(), root.parent()) {
        (Some(folder), _, _) if config.file_name().is_some() => folder,
        (_, Some(layout), _) => &layout.root,
        _ if current.join(root).join(".git").exists() => root,
        (_, None, Some(parent)) if root.file_name().is_some_and(|name| name != "..") => parent,
        _ => &root.join(".."),
    };
    Home {
        folder: folder.join(store::FOLDER),
        current,
    }
}
