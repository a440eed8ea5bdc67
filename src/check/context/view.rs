//! What a rule sees of one file.

use super::file::CheckedFile;
use super::graph::Node;
use super::locale::CheckedLocale;
use super::unmatched::Unmatched;
use crate::check::options::StaleMessage;
use crate::facts::{EntryRef, PatternRef, UseRef};
use crate::project::document::Document;
use crate::text::span::Slice;

/// What a rule sees: one file, its locale, and the source.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The file.
    pub file: &'a CheckedFile<'a>,
    /// Its index in its locale.
    pub number: usize,
    /// Its locale.
    pub locale: &'a CheckedLocale<'a>,
    /// The source; the locale itself when that is the source.
    pub source: &'a CheckedLocale<'a>,
    /// Files that all locales share.
    pub shared: &'a [Document],
    /// Functions that the program has, by the project's configuration.
    pub functions: &'a [String],
    /// Chains of references in the locale that end where they began.
    pub cycles: &'a [Vec<Node>],
    /// Messages that only this file or only the source's has.
    pub unmatched: &'a Unmatched,
    /// Values and attributes whose variables differ from the source's.
    pub differences: &'a [Difference<'a>],
    /// Messages of this file that are older than their source.
    pub stale: &'a [StaleMessage],
}

/// How the variables of a value or attribute differ from the source's.
#[derive(Debug)]
pub struct Difference<'a> {
    /// The value or attribute.
    pub pattern: PatternRef<'a>,
    /// The source's.
    pub source: PatternRef<'a>,
    /// Variables here that the program never gives, each with the one that is likely meant.
    pub unknown: Vec<(Slice<'a>, Option<Slice<'a>>)>,
    /// Variables of the source that are not used here, those left out that an unknown one is meant for.
    pub missing: Vec<Slice<'a>>,
}

impl<'a> Context<'a> {
    /// Returns the source's file that this one corresponds to; `None` in the source itself.
    pub fn counterpart(&self) -> Option<&'a CheckedFile<'a>> {
        Some(&self.source.files[self.file.counterpart?])
    }

    /// Returns the source's entry of the same id.
    pub fn source_entry(&self, entry: EntryRef<'a>) -> Option<EntryRef<'a>> {
        let other = *self.file.pairs.entries.get(entry.index() as usize)?;
        Some(self.counterpart()?.facts.entry(other?))
    }

    /// Returns the source's value or attribute of the same message.
    pub fn source_pattern(&self, pattern: PatternRef<'a>) -> Option<PatternRef<'a>> {
        let other = *self.file.pairs.patterns.get(pattern.index() as usize)?;
        Some(self.counterpart()?.facts.pattern(other?))
    }

    /// Lists messages whose parts are not those of the source's, each with the source's.
    pub fn uneven_pairs(&self) -> impl Iterator<Item = (EntryRef<'a>, EntryRef<'a>)> {
        self.file.pairs.uneven.iter().filter_map(move |at| {
            let entry = self.file.facts.entry(*at);
            Some((entry, self.source_entry(entry)?))
        })
    }

    /// Lists values and attributes of messages that the source has too, each with the source's.
    pub fn pattern_pairs(&self) -> impl Iterator<Item = (PatternRef<'a>, PatternRef<'a>)> {
        let patterns = self.file.facts.patterns();
        patterns.filter_map(|pattern| Some((pattern, self.source_pattern(pattern)?)))
    }

    /// Lists those whose variables are not the same ones in the same order.
    pub fn unlike_pairs(&self) -> impl Iterator<Item = (PatternRef<'a>, PatternRef<'a>)> {
        self.file.pairs.unlike.iter().filter_map(move |at| {
            let pattern = self.file.facts.pattern(*at);
            Some((pattern, self.source_pattern(pattern)?))
        })
    }

    /// Lists the values of terms that the source's file has too, each with the source's.
    pub fn term_pairs(&self) -> impl Iterator<Item = (PatternRef<'a>, PatternRef<'a>)> {
        let terms = self.file.facts.entries().filter(|entry| entry.is_term());
        terms.filter_map(|term| {
            let other = self.source_entry(term)?.patterns().next()?;
            Some((term.value()?, other))
        })
    }

    /// Lists what the source's message or term of the same id uses.
    pub fn source_uses(&self, entry: EntryRef<'a>) -> impl Iterator<Item = UseRef<'a>> + use<'a> {
        let other = self.source_entry(entry).into_iter();
        other.flat_map(|other| other.patterns().flat_map(PatternRef::uses))
    }

    /// Whether a message has as many parts as the source's, and the source's has each of them. One
    /// that occurs here twice may hide that another is missing: that is reported as a duplicate.
    pub fn is_complete(&self, entry: EntryRef<'a>, other: EntryRef<'a>) -> bool {
        let is_paired = |pattern| self.source_pattern(pattern).is_some();
        entry.pattern_count() == other.pattern_count() && entry.patterns().all(is_paired)
    }
}
