//! The project that is reviewed: its source, its locales, and where its records are.

use super::Options;
use crate::check::is_locale;
use crate::commands::context::Context;
use crate::commands::folder;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::root::Root;
use crate::project::tree;
use crate::review::source::Source;
use crate::review::store::Home;
use crate::review::texts::Texts;
use crate::review::home;
use rayon::prelude::*;
use std::path::PathBuf;

/// A project.
pub struct Project {
    /// The current folder.
    pub current: PathBuf,
    /// The folder of locales, as it is shown.
    pub root: PathBuf,
    /// The source's name.
    pub source_name: String,
    /// The source's texts.
    pub source_texts: Texts,
    /// The source's messages.
    pub source: Source,
    /// The texts of the locales that were asked for.
    pub locales: Vec<Texts>,
    /// Where its records are.
    pub home: Home,
    /// What a command needs to find it again.
    pub options: String,
    /// What there is to say of files that could not be read.
    pub notes: Vec<Phrase>,
}

impl Project {
    /// Finds the project and reads it. Names that are ids are moved to `ids`.
    ///
    /// # Errors
    ///
    /// There is none, or a name is neither a locale's nor a message's.
    pub fn open(options: &mut Options, context: &Context<'_, '_>) -> Result<Self, Failure> {
        let current = folder::current(context)?;
        let path = folder::find(context, &options.source)?;
        let root = Root {
            current: &current,
            path: &path,
            source: &options.source,
        };
        let names = root.names()?;
        let source_texts = Texts::read(&current, &path, &options.source);
        let source = Source::new(&source_texts);
        let is_id = |name: &String| !names.contains(name) && source.has(name);
        let (ids, typed): (Vec<String>, Vec<String>) = options.names.drain(..).partition(is_id);
        options.ids = ids;
        let wanted = root.chosen(&typed, &names)?;
        let of_source = tree::locale(&current, &path, &options.source);
        let locales: Vec<Texts> = names
            .par_iter()
            .filter(|name| **name != options.source)
            .filter(|name| wanted.is_empty() || wanted.contains(name))
            .filter(|name| {
                let is_named = wanted.contains(name);
                is_named || is_locale(&tree::locale(&current, &path, name), &of_source)
            })
            .map(|name| Texts::read(&current, &path, name))
            .collect();
        let unread = locales.iter().chain([&source_texts]).flat_map(|texts| &texts.unread);
        let notes = unread.map(|(path, reason)| {
            let phrase = Phrase::new("status-unreadable");
            phrase.with("path", path.display().to_string()).with("reason", *reason)
        });
        Ok(Self {
            options: root.options(),
            home: home(current.clone(), &path),
            notes: notes.collect(),
            source_name: options.source.clone(),
            source_texts,
            source,
            locales,
            root: path,
            current,
        })
    }

    /// Says that there is no record, and how to begin one.
    pub fn no_record(&self) -> Failure {
        let root = self.root.display().to_string();
        let phrase = Phrase::new("review-no-record").with("folder", root);
        Failure::cannot(phrase.with("options", self.options.as_str()))
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
