//! The locales that one call has opened, each read once and only when it is needed.

use crate::catalog::Catalog;
use crate::catalog::locale::{Broken, Locale};
use crate::catalog::statement::{self, Needs, Statement};
use crate::context::Context;
use crate::interface::phrase::Phrase;
use crate::reader::Links;
use unic_langid::LanguageIdentifier;

/// Opened locales.
pub struct Shelf<'c> {
    catalog: &'c Catalog,
    opened: Vec<Locale>,
    names: Vec<(LanguageIdentifier, String)>,
    unreadable: Vec<Phrase>,
}

impl<'c> Shelf<'c> {
    /// Starts with nothing but the source.
    pub fn new(catalog: &'c Catalog) -> Self {
        Self {
            catalog,
            opened: Vec::new(),
            names: Vec::new(),
            unreadable: Vec::new(),
        }
    }

    /// Finds a statement along the links, opening no locale behind the one that has it.
    ///
    /// Returns it, whether it is in another language than the first choice, and whether that
    /// language is one that the reader listed. What is broken is added to `broken`.
    pub fn find(
        &mut self,
        links: &Links<'_>,
        id: &str,
        needs: Needs,
        broken: &mut Vec<Broken>,
    ) -> Option<(Statement, bool, bool)> {
        let source = self.catalog.source();
        let (statement, link) = links.find(|link| {
            let locale = if link.tag == source.tag {
                source
            } else {
                self.open(&link.tag)
            };
            statement::find(locale, source, id, needs, broken)
        })?;
        let fallback = !link.wanted || link.tag != links.first().tag;
        Some((statement, fallback, link.wanted))
    }

    /// Tells of the files that could not be read, and the folders that are no locales.
    pub fn tell(&self, context: &mut Context<'_, '_>) {
        self.unreadable
            .iter()
            .for_each(|phrase| context.note(phrase));
        context.tell_folders(self.catalog);
    }

    /// What a language calls itself.
    pub fn name(&mut self, tag: &LanguageIdentifier) -> String {
        if let Some((_, name)) = self.names.iter().find(|(known, _)| known == tag) {
            return name.clone();
        }
        let name = self.catalog.name(tag);
        self.names.push((tag.clone(), name.clone()));
        name
    }

    fn open(&mut self, tag: &LanguageIdentifier) -> &Locale {
        let known = self.opened.iter().position(|locale| locale.tag == *tag);
        let at = known.unwrap_or_else(|| {
            let locale = self.catalog.locale(tag).unwrap_or_else(|(path, trouble)| {
                let path = path.display().to_string();
                let phrase = Phrase::new("note-unreadable").with("path", path);
                self.unreadable
                    .push(phrase.with("reason", trouble.reason()));
                Locale::new(tag.clone(), Vec::new())
            });
            self.opened.push(locale);
            self.opened.len() - 1
        });
        &self.opened[at]
    }
}
