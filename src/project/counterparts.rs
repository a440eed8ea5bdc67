//! Which file of a locale corresponds to which file of the source.

mod by_messages;
pub mod copied;
mod missing;
mod pairs;

use crate::language::name;
use crate::project::listing::Listing;
use missing::Missing;

pub use pairs::Pairs;

/// Comparisons of names in one locale; past it no typos are looked for. Where hundreds of names differ,
/// they are no typos.
const MAX_COMPARED: usize = 50_000;

/// The files of a locale beside those of the source.
#[derive(Clone, Debug, Default)]
pub struct Counterparts {
    /// For each file of the locale, the index of its counterpart in the source: the file of the same
    /// name, or the one whose name was meant.
    pub of_files: Vec<Option<usize>>,
    /// Files with another extension (`main.flt`) that are meant as a file of the source: index among
    /// [`Listing::others`], and index of the source's file.
    pub mistyped: Vec<(usize, usize)>,
    /// Files of the source that have no counterpart.
    pub missing: Vec<usize>,
}

impl Counterparts {
    /// Those of the source itself: it has none.
    pub fn of_source(source: &Listing) -> Self {
        Self {
            of_files: vec![None; source.files.len()],
            ..Self::default()
        }
    }

    /// Matches files by name, then by similarity: first those whose names differ in their folder or in
    /// capital letters, then those that look like typos. Unless `similar`, by name alone, but for
    /// files with another extension.
    pub fn new(listing: &Listing, source: &Listing, similar: bool) -> Self {
        let mut missing = Missing::new(source);
        let find = |name: &str| missing.find(name);
        let mut found = Self {
            of_files: listing.files.iter().map(|file| find(&file.name)).collect(),
            ..Self::default()
        };
        for counterpart in found.of_files.iter().flatten() {
            missing.take(*counterpart);
        }
        if similar {
            found.by_similarity(listing, &mut missing);
        }
        let others = listing.others.iter().map(String::as_str).enumerate();
        found.mistyped = missing.meant_by(others.collect());
        found.mistyped.sort_unstable();
        found.missing = missing.all();
        found
    }

    fn by_similarity(&mut self, listing: &Listing, missing: &mut Missing<'_>) {
        let unmatched = (0..).zip(&listing.files).zip(&self.of_files);
        let unmatched: Vec<(usize, &str)> = unmatched
            .filter(|(_, counterpart)| counterpart.is_none())
            .map(|((at, file), _)| (at, file.name.as_str()))
            .collect();
        for (at, counterpart) in missing.meant_by(unmatched) {
            self.of_files[at] = Some(counterpart);
        }
    }

    /// Whether a folder of this name is meant for a locale: it holds `.ftl` files or what was meant as
    /// one, or it is empty and named with a language tag.
    pub fn is_locale(&self, name: &str, listing: &Listing) -> bool {
        let is_empty = || listing.others.is_empty() && name::of_folder(name).is_some();
        !listing.files.is_empty()
            || !listing.unreadable.is_empty()
            || is_empty()
            || !self.mistyped.is_empty()
    }
}
