//! What is reviewed: a project's source, its locales, and where its records are.

use super::options::ReviewOptions;
use crate::commands::context::Context;
use crate::commands::folder;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::{Locale, Project};
use crate::review::home;
use crate::review::source::Source;
use crate::review::store::Home;
use crate::review::texts::LocaleTexts;
use crate::threads;
use std::path::PathBuf;

/// What is reviewed.
pub struct Input {
    /// The current folder.
    pub current: PathBuf,
    /// The project.
    pub project: Project,
    /// The source's texts.
    pub source_texts: LocaleTexts,
    /// The source's messages.
    pub source: Source,
    /// The texts of the locales that were asked for.
    pub locales: Vec<LocaleTexts>,
    /// Where its records are.
    pub home: Home,
    /// What there is to say of files that could not be read.
    pub notes: Vec<Phrase>,
}

impl Input {
    /// Finds the project and reads it. Names that are ids are moved to `ids`.
    ///
    /// # Errors
    ///
    /// There is none, or a name is neither a locale's nor a message's.
    pub fn read(options: &mut ReviewOptions, context: &Context<'_, '_>) -> Result<Self, Failure> {
        let current = folder::current(context)?;
        let project = folder::open(context, &options.which)?;
        let source_texts = LocaleTexts::read(&project, project.source());
        let source = Source::new(&source_texts);
        let is_id = |name: &String| project.locale(name).is_none() && source.has(name);
        let (ids, typed): (Vec<String>, Vec<String>) = options.names.drain(..).partition(is_id);
        options.ids = ids;
        let read = |locale: &&Locale| {
            let is_meant = !typed.is_empty() || project.is_locale(locale);
            let is_reviewed = is_meant && !project.is_source(locale);
            is_reviewed.then(|| LocaleTexts::read(&project, locale))
        };
        let locales = threads::map(&project.chosen(&typed)?, read);
        let locales: Vec<LocaleTexts> = locales.into_iter().flatten().collect();
        let texts = locales.iter().chain([&source_texts]);
        let notes = texts.flat_map(|texts| &texts.unread).map(|(path, reason)| {
            Phrase::new("status-unreadable")
                .with("path", path.display().to_string())
                .with("reason", *reason)
        });
        Ok(Self {
            notes: notes.collect(),
            home: home(current.clone(), &project),
            source_texts,
            source,
            locales,
            project,
            current,
        })
    }

    /// Says that there is no record, and how to begin one.
    pub fn no_record(&self) -> Failure {
        let root = match self.project.root() {
            root if root.as_os_str().is_empty() => ".".to_owned(),
            root => root.display().to_string(),
        };
        let phrase = Phrase::new("review-no-record").with("folder", root);
        Failure::cannot(phrase.with("options", self.project.options()))
    }

    /// Makes sure that no file is missing only because it could not be read: what is recorded of its
    /// translations would be lost.
    ///
    /// # Errors
    ///
    /// One is.
    pub fn demand_all_read(&self) -> Result<(), Failure> {
        let texts = self.locales.iter().chain([&self.source_texts]);
        match texts.flat_map(|texts| &texts.unread).next() {
            None => Ok(()),
            Some((path, _)) => Err(Failure::cannot(
                Phrase::new("review-unread").with("path", path.display().to_string()),
            )),
        }
    }
}
