//! Checks one file: of a run, or of a locale that is in memory, for fixing and for an editor's server.

use super::Summary;
use super::context::graph::{Graph, Node};
use super::context::index::Index;
use super::context::{CheckedFile, CheckedLocale, Context, unmatched};
use super::finding::Finding;
use super::line;
use super::options::StaleMessage;
use super::reporter::Reporter;
use super::settings::Settings;
use super::shared::differences::differences;
use super::suppress::{allow, follow_up};
use super::unmatched::find;
use crate::project::Loaded;
use crate::project::counterparts::Pairs;
use crate::project::document::Document;
use std::collections::HashMap;
use std::sync::Arc;

/// A file of a locale that is in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InMemory<'a> {
    /// The source.
    pub source: &'a Loaded,
    /// The file's locale; `None` where that is the source.
    pub locale: Option<&'a Loaded>,
    /// The index of the file in its locale.
    pub number: usize,
    /// Messages of the file that are older than their source.
    pub stale: &'a [StaleMessage],
}

/// Returns the findings of a file, in the order of the text. Rules about folders are left out. `kept` is used
/// where the files are still the same.
pub(crate) fn findings(
    settings: &Settings,
    file: InMemory<'_>,
    shared: &[Document],
    kept: &mut Kept,
) -> Vec<Finding> {
    let checked_source = kept.source(file.source);
    let own = file
        .locale
        .map(|locale| kept.locale(locale, file.source, &checked_source));
    let own = own.as_ref().unwrap_or(&checked_source);
    let graph = Graph {
        locale: own,
        fallback: None,
    };
    let cycles = graph.cycles();
    let place = FilePlace {
        number: file.number,
        locale: own,
        source: &checked_source,
        shared,
        cycles: &cycles,
        stale: file.stale,
    };
    of_rules(settings, &place, &mut Summary::default())
}

/// A file, its counterpart in the source, and what corresponds to what.
type KeptPairs = (Arc<Document>, Arc<Document>, Arc<Pairs>);

/// What was found of files that may be checked again, while they stay as they are.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    /// The files of the source, and what they say together.
    index: Option<(Vec<Arc<Document>>, Arc<Index>)>,
    /// By the file's locale and index.
    pairs: HashMap<(String, usize), KeptPairs>,
}

impl Kept {
    /// Forgets the files of a locale.
    pub fn forget(&mut self, locale: &str) {
        self.pairs.retain(|(name, _), _| name != locale);
    }

    /// Takes the files of a source.
    fn source<'a>(&mut self, source: &'a Loaded) -> CheckedLocale<'a> {
        let documents = &source.documents;
        let files = documents.iter().map(|one| CheckedFile::new(one)).collect();
        let name = (source.name.as_str(), source.tag.as_ref());
        let known = self.index.as_ref();
        if let Some((_, index)) = known.filter(|(known, _)| source.has_only(known)) {
            return CheckedLocale::with_index(files, name, true, Arc::clone(index));
        }
        let checked = CheckedLocale::named(files, name, true);
        self.index = Some((documents.clone(), Arc::clone(checked.index())));
        checked
    }

    /// Takes the files of a locale, paired with the source's.
    fn locale<'a>(
        &mut self,
        locale: &'a Loaded,
        source: &Loaded,
        checked_source: &CheckedLocale<'_>,
    ) -> CheckedLocale<'a> {
        let pairs = locale.documents.iter().zip(&locale.counterparts);
        let files = pairs.enumerate().map(|(at, (document, counterpart))| {
            let mut file = CheckedFile::new(document);
            if let Some(counterpart) = *counterpart
                && let Some(other) = source.documents.get(counterpart)
            {
                let facts = checked_source.files[counterpart].facts;
                let new = || Arc::new(Pairs::new(file.facts, facts));
                let at = (locale.name.clone(), at);
                let pairs = self.pairs(at, (document, other), new);
                file.pair_as(counterpart, pairs);
            }
            file
        });
        let name = (locale.name.as_str(), locale.tag.as_ref());
        CheckedLocale::named(files.collect(), name, locale.is_source)
    }

    /// Returns what corresponds to what in two files; `new` finds it where it is not known.
    fn pairs(
        &mut self,
        at: (String, usize),
        (own, other): (&Arc<Document>, &Arc<Document>),
        new: impl FnOnce() -> Arc<Pairs>,
    ) -> Arc<Pairs> {
        match self.pairs.get(&at) {
            Some((a, b, pairs)) if Arc::ptr_eq(a, own) && Arc::ptr_eq(b, other) => {
                Arc::clone(pairs)
            }
            _ => {
                let pairs = new();
                let known = (Arc::clone(own), Arc::clone(other), Arc::clone(&pairs));
                self.pairs.insert(at, known);
                pairs
            }
        }
    }
}

/// A file in its locale, and what is known of both.
pub(super) struct FilePlace<'a> {
    /// The index of the file in its locale.
    pub number: usize,
    /// Its locale.
    pub locale: &'a CheckedLocale<'a>,
    /// The source.
    pub source: &'a CheckedLocale<'a>,
    /// Files that all locales share.
    pub shared: &'a [Document],
    /// Chains of references in the locale that end where they began.
    pub cycles: &'a [Vec<Node>],
    /// Messages of the file that are older than their source.
    pub stale: &'a [StaleMessage],
}

/// Returns what the rules find in a file and no comment silences, in the order of the text.
pub(super) fn of_rules(
    settings: &Settings,
    place: &FilePlace<'_>,
    summary: &mut Summary,
) -> Vec<Finding> {
    let plain = Context {
        file: &place.locale.files[place.number],
        number: place.number,
        locale: place.locale,
        source: place.source,
        shared: place.shared,
        functions: settings.functions(),
        cycles: place.cycles,
        unmatched: &unmatched::NONE,
        differences: &[],
        stale: place.stale,
    };
    let unmatched = find::unmatched(&plain);
    let differences = differences(&plain);
    let context = Context {
        unmatched: &unmatched,
        differences: &differences,
        ..plain
    };
    in_context(settings, &context, summary)
}

fn in_context(settings: &Settings, context: &Context<'_>, summary: &mut Summary) -> Vec<Finding> {
    let (document, text) = (context.file.document, context.file.text);
    let path = &document.path;
    let mut findings = Vec::new();
    for (rule, severity) in settings.on() {
        if let Some(check) = rule.checks.file {
            let mut reporter = Reporter::new((rule.id, *severity), path, &mut findings);
            check(context, &mut reporter);
            summary.cut |= reporter.is_full();
        }
    }
    allow::apply(text, path, settings, &mut findings);
    follow_up::remove(text, &mut findings);
    for finding in &mut findings {
        finding.span = line::whole_characters(text, finding.span.clone());
        // Places in a text that is not the file's own bytes are no places in the file.
        if document.error.is_some() {
            finding.fix = None;
        }
    }
    findings.sort_by_key(|finding| finding.span.start);
    findings
}
