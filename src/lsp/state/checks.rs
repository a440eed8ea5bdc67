//! The findings of files in memory: those of `mira check`, with the project's baseline and records.

use crate::check::Finding;
use crate::check::baseline::Baseline;
use crate::check::memory::{self, InMemory, Kept};
use crate::check::settings::Settings;
use crate::failure::Failure;
use crate::project::document::{Document, read_all};
use crate::project::{Loaded, Project};
use crate::review::live::Live;
use crate::review::stale::Stale;
use crate::review::{self, finding};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What the checks of a project go by besides its rules and texts.
#[derive(Debug, Default)]
pub struct Checks {
    /// Findings that are known.
    baseline: Option<Baseline>,
    /// What its translations were made of.
    live: Option<Live>,
    /// Files that all locales share.
    shared: Vec<Document>,
    /// Translations that are older than their source, by the path of their file, as the last check found
    /// them.
    stale: BTreeMap<PathBuf, Vec<Stale>>,
    /// What stays the same from one check to the next.
    kept: Kept,
    /// What could not be read, and has not been reported yet.
    failures: Vec<Failure>,
}

impl Checks {
    /// Reads what a project has.
    pub fn of(project: &Project) -> Self {
        let mut failures = Vec::new();
        let baseline = Baseline::read(project).unwrap_or_else(|failure| {
            failures.push(failure);
            None
        });
        let current = project.current().to_owned();
        Self {
            baseline,
            live: Live::new(review::home(current, project)),
            shared: read_all(project, &project.shared(), true),
            failures,
            ..Self::default()
        }
    }

    /// Returns the translations of a file that are older than their source, as the last check found them.
    pub fn stale(&self, path: &Path) -> &[Stale] {
        self.stale.get(path).map_or(&[], Vec::as_slice)
    }

    /// Lists the places of a locale's records.
    pub fn records(&self, locale: &str) -> Vec<PathBuf> {
        self.live
            .as_ref()
            .map(|live| live.places(locale))
            .unwrap_or_default()
    }

    /// Checks a file of a locale, or of the source where that is `None`.
    pub fn check(
        &mut self,
        (settings, source, locale): (&Settings, &Loaded, Option<&Loaded>),
        number: usize,
    ) -> Vec<Finding> {
        let mut stale = Vec::new();
        if let Some(locale) = locale {
            self.look(source, locale);
            let own = self.stale(&locale.documents[number].path).iter();
            stale.extend(own.filter_map(|one| finding::message(&source.name, one)));
        }
        let file = InMemory {
            source,
            locale,
            number,
            stale: &stale,
        };
        memory::findings(settings, file, &self.shared, &mut self.kept)
    }

    /// Forgets what is known of a locale that is not loaded.
    pub fn forget(&mut self, locale: &str) {
        self.kept.forget(locale);
        if let Some(live) = &mut self.live {
            live.forget(locale);
        }
    }

    /// Takes out the findings that the baseline has.
    pub fn remove_known(&self, project: &Project, findings: &mut Vec<Finding>) {
        if let Some(baseline) = &self.baseline {
            baseline.remove_known(project, findings);
        }
    }

    /// Takes what could not be read since the last call.
    pub fn failures(&mut self) -> Vec<Failure> {
        std::mem::take(&mut self.failures)
    }

    /// Finds the translations of a locale that are older than their source.
    fn look(&mut self, source: &Loaded, locale: &Loaded) {
        let Some(live) = &mut self.live else { return };
        match live.stale(source, locale) {
            Ok(all) => {
                for document in &locale.documents {
                    self.stale.remove(&document.path);
                }
                for stale in all {
                    self.stale
                        .entry(stale.path.clone())
                        .or_default()
                        .push(stale);
                }
            }
            Err(broken) => self.failures.push(broken.failure()),
        }
    }
}
