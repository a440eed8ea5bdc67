//! The locales that one call has opened, each read once and only when it is needed.

use crate::catalog::Catalog;
use crate::catalog::locale::{Broken, Locale};
use crate::catalog::reader::Links;
use crate::catalog::statement::{self, Needs, Statement};
use crate::commands::context::Context;
use crate::phrase::Phrase;
use unic_langid::LanguageIdentifier;

/// Opened locales.
pub struct Shelf<'c> {
    catalog: &'c Catalog,
    opened: Vec<Opened>,
    unreadable: Vec<Phrase>,
}

/// A locale that was opened.
struct Opened {
    locale: Locale,
    /// Why it is empty, until that is told.
    fault: Option<Phrase>,
}

impl<'c> Shelf<'c> {
    /// Starts with nothing but the source.
    pub fn new(catalog: &'c Catalog) -> Self {
        Self {
            catalog,
            opened: Vec::new(),
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
            let locale = self.wanted(&link.tag);
            statement::find(locale, source, id, needs, broken)
        })?;
        let fallback = !link.wanted || link.tag != links.first().tag;
        Some((statement, fallback, link.wanted))
    }

    /// What is shelved.
    pub fn catalog(&self) -> &'c Catalog {
        self.catalog
    }

    /// The locales of some tags, in their order.
    pub fn all(&mut self, tags: &[LanguageIdentifier]) -> Vec<&Locale> {
        let mut places = Vec::with_capacity(tags.len());
        for tag in tags {
            self.wanted(tag);
            places.push(self.open(tag));
        }
        let source = self.catalog.source();
        let locale = |place: Option<usize>| place.map_or(source, |at| &self.opened[at].locale);
        places.into_iter().map(locale).collect()
    }

    /// A locale that is merely looked into: if it cannot be read, that is nobody's concern.
    pub fn peek(&mut self, tag: &LanguageIdentifier) -> &Locale {
        let at = self.open(tag);
        at.map_or(self.catalog.source(), |at| &self.opened[at].locale)
    }

    /// Tells of the files that could not be read, and the folders that are no locales.
    pub fn tell(&self, context: &mut Context<'_, '_>) {
        self.unreadable
            .iter()
            .for_each(|phrase| context.note(phrase));
        context.tell_folders(self.catalog);
    }

    /// What a language calls itself.
    pub fn name(&self, tag: &LanguageIdentifier) -> String {
        self.catalog.name(tag)
    }

    /// A locale that texts are wanted from.
    fn wanted(&mut self, tag: &LanguageIdentifier) -> &Locale {
        let Some(at) = self.open(tag) else {
            return self.catalog.source();
        };
        let opened = &mut self.opened[at];
        self.unreadable.extend(opened.fault.take());
        &opened.locale
    }

    /// The place of a locale; `None` for the source, which is open from the beginning.
    fn open(&mut self, tag: &LanguageIdentifier) -> Option<usize> {
        if *tag == self.catalog.source().tag {
            return None;
        }
        let known = self.opened.iter().position(|one| one.locale.tag == *tag);
        Some(known.unwrap_or_else(|| {
            self.opened.push(match self.catalog.locale(tag) {
                Ok(locale) => Opened {
                    locale,
                    fault: None,
                },
                Err((path, trouble)) => Opened {
                    locale: Locale::new(tag.clone(), Vec::new()),
                    fault: Some(
                        Phrase::new("note-unreadable")
                            .with("path", path.display().to_string())
                            .with("reason", trouble.reason()),
                    ),
                },
            });
            self.opened.len() - 1
        }))
    }
}
