//! What a rule sees of one file.

use super::locale::{File, Locale};
use super::strangers::Strangers;
use super::variables::Difference;
use crate::facts::{Entry, Pattern, Use, items};
use std::ops::Range;

/// What a rule sees: one file, its locale, and the source.
#[derive(Clone, Copy, Debug)]
pub struct View<'l, 's> {
    /// The file.
    pub file: &'l File<'l>,
    /// Its index in its locale.
    pub number: usize,
    /// Its locale.
    pub locale: &'l Locale<'l>,
    /// The source; the locale itself when that is the source.
    pub source: &'s Locale<'s>,
    /// Messages that the file has or lacks, unlike the source's.
    pub strangers: &'l Strangers,
    /// Values and attributes whose variables differ from the source's.
    pub differences: &'l [(&'l Pattern<'l>, Difference<'l, 's>)],
}

impl<'l, 's> View<'l, 's> {
    /// The source's file that this one stands for; none in the source itself.
    pub fn twin(&self) -> Option<&'s File<'s>> {
        Some(&self.source.files[self.file.twin?])
    }

    /// Messages whose parts are not those of the source's, each beside the source's.
    pub fn uneven_pairs(&self) -> impl Iterator<Item = (u32, &'l Entry<'l>, &'s Entry<'s>)> {
        let (twin, file) = (self.twin(), self.file);
        file.uneven.iter().filter_map(move |at| {
            let other = (*file.twin_entries.get(*at as usize)?)?;
            Some((*at, file.facts.entry(*at), twin?.facts.entry(other)))
        })
    }

    /// Values and attributes of messages that the source has too, each beside the source's.
    pub fn pattern_pairs(&self) -> impl Iterator<Item = (&'l Pattern<'l>, &'s Pattern<'s>)> {
        let twin = self.twin();
        let patterns = self.file.facts.patterns.iter();
        let pairs = patterns.zip(&self.file.twin_patterns);
        pairs.filter_map(move |(pattern, other)| {
            Some((pattern, &twin?.facts.patterns[(*other)? as usize]))
        })
    }

    /// The value or attribute here that has the use of an index.
    pub fn pattern_of_use(&self, at: u32) -> Option<&'l Pattern<'l>> {
        let patterns = &self.file.facts.patterns;
        let below = patterns.partition_point(|one| one.uses.start <= at);
        patterns[..below].last()
    }

    /// What the source's message or term of the same name uses.
    pub fn source_uses(&self, entry: u32) -> impl Iterator<Item = &'s Use<'s>> {
        let twin = self.twin().map(|twin| &twin.facts);
        let other = self.file.twin_entries.get(entry as usize);
        let found = twin.zip(other.copied().flatten());
        found.into_iter().flat_map(|(facts, other)| {
            let patterns = facts.patterns_of(facts.entry(other)).iter();
            patterns.flat_map(|pattern| items(&facts.uses, &pattern.uses))
        })
    }

    /// The values of terms that the source's file has too, each beside the source's.
    pub fn term_pairs(&self) -> impl Iterator<Item = (&'l Pattern<'l>, &'s Pattern<'s>)> {
        let (twin, file) = (self.twin(), self.file);
        let values = file
            .facts
            .patterns
            .iter()
            .filter(|one| one.attribute.is_none());
        let terms = values.filter(move |one| file.facts.entry(one.entry).is_term());
        terms.filter_map(move |term| {
            let facts = &twin?.facts;
            let entry = (*file.twin_entries.get(term.entry as usize)?)?;
            Some((term, facts.patterns_of(facts.entry(entry)).first()?))
        })
    }

    /// Those values and attributes of messages whose variables are not the same ones in the same order.
    pub fn unlike_pairs(&self) -> impl Iterator<Item = (&'l Pattern<'l>, &'s Pattern<'s>)> {
        let (twin, file) = (self.twin(), self.file);
        file.unlike.iter().filter_map(move |at| {
            let other = (*file.twin_patterns.get(*at as usize)?)?;
            let pattern = &file.facts.patterns[*at as usize];
            Some((pattern, &twin?.facts.patterns[other as usize]))
        })
    }

    /// Whether a message has as many parts as the source's, and the source's has each of them. One
    /// that stands here twice may take the place of another: that is told of as a duplicate.
    pub fn is_complete(&self, entry: &Entry<'_>, other: &Entry<'_>) -> bool {
        let range = entry.patterns.start as usize..entry.patterns.end as usize;
        let paired = self.file.twin_patterns.get(range).unwrap_or_default();
        paired.len() == other.patterns.len() && paired.iter().all(Option::is_some)
    }

    /// The message or attribute a pattern is, as people write it: `id` or `id.attribute`.
    pub fn name_of(&self, pattern: &Pattern<'_>) -> String {
        let id = self.file.facts.entry(pattern.entry).id;
        pattern
            .attribute
            .map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
    }

    /// Where to point when a whole pattern is meant: its id or attribute's name.
    pub fn head_of(&self, pattern: &Pattern<'_>) -> Range<usize> {
        let id = self.file.facts.entry(pattern.entry).id;
        self.file.span(pattern.attribute.unwrap_or(id))
    }
}
