//! Which translations are older than their source while a person changes either in an editor.

use super::review;
use super::source::Source;
use super::stale::Stale;
use super::store::{BrokenRecord, Home, Store};
use super::texts::LocaleTexts;
use crate::project::Loaded;
use crate::project::document::Document;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The records of a project, and its source as it is now.
#[derive(Debug)]
pub struct Live {
    home: Home,
    /// The source, and the files that it was read of.
    source: Option<(Vec<Arc<Document>>, Source)>,
    /// The records of the locales that were asked for.
    stores: BTreeMap<String, Store>,
}

impl Live {
    /// Begins with the records at a place; `None` where there are none.
    pub fn new(home: Home) -> Option<Self> {
        home.exists().then(|| Self {
            home,
            source: None,
            stores: BTreeMap::new(),
        })
    }

    /// Forgets the record of a locale.
    pub fn forget(&mut self, locale: &str) {
        self.stores.remove(locale);
    }

    /// Lists the places of a locale's records.
    pub fn places(&self, locale: &str) -> Vec<PathBuf> {
        let names = self.stores.get(locale).map(|store| store.files.keys());
        let path = |name: &String| self.home.current.join(self.home.path(locale, name));
        names.into_iter().flatten().map(path).collect()
    }

    /// Lists the stale translations of a locale, whose record is read when it is first asked for.
    ///
    /// # Errors
    ///
    /// The record is broken. From then on it counts as empty.
    pub fn stale(&mut self, source: &Loaded, locale: &Loaded) -> Result<Vec<Stale>, BrokenRecord> {
        let name = &locale.name;
        if !self.stores.contains_key(name) {
            self.stores.insert(name.clone(), Store::default());
            self.stores.insert(name.clone(), self.home.open(name)?);
        }
        let store = &self.stores[name];
        if store.is_empty() {
            return Ok(Vec::new());
        }
        let known = self.source.take();
        let known = known.filter(|(known, _)| source.has_only(known));
        let (_, known) = self.source.insert(known.unwrap_or_else(|| {
            let read = Source::new(&LocaleTexts::of(source, source));
            (source.documents.clone(), read)
        }));
        let texts = LocaleTexts::of(locale, source);
        match review(known, &texts, &self.home, store, None) {
            Ok((review, _)) => Ok(review.stale),
            Err(broken) => {
                self.stores.insert(name.clone(), Store::default());
                Err(broken)
            }
        }
    }
}
