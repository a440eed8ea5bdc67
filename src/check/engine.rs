//! The run: the source first, then each locale by itself, on as many threads as there are.

use super::baseline::Baseline;
use super::context::graph::{Graph, Node};
use super::context::{CheckedFile, CheckedLocale, FolderContext};
use super::finding::Finding;
use super::memory::{self, FilePlace};
use super::options::{Options, StaleMessage};
use super::reporter::Reporter;
use super::settings::Settings;
use super::{FileFindings, Summary};
use crate::failure::Failure;
use crate::project::counterparts::Counterparts;
use crate::project::document::Document;
use crate::project::listing::Listing;
use crate::project::{self, Project, Selection, document};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What was found in a locale; `None` where the folder is none.
type Checked<R> = Option<(Summary, Vec<R>)>;

/// How the files of a locale are read, on several threads or not.
type Read = fn(&Project, &Listing, bool) -> Option<Vec<Document>>;

/// What all locales have in common.
struct Engine<'a, B, F> {
    project: &'a Project,
    settings: &'a Settings,
    baseline: Option<&'a Baseline>,
    /// Messages that are older than their source, by the path of their file.
    stale: &'a BTreeMap<PathBuf, Vec<StaleMessage>>,
    source: &'a CheckedLocale<'a>,
    /// Files that all locales share.
    shared: &'a [Document],
    /// What to report on.
    selection: Selection<'a>,
    /// Whether a locale's files are spread over threads: there are fewer locales than would keep
    /// them all busy.
    spread: bool,
    begin: B,
    per_file: F,
}

/// See [`super::check_with`].
pub fn check<W, R: Send>(
    (project, baseline): (&Project, Option<&Baseline>),
    options: &Options,
    begin: impl Fn() -> W + Sync,
    per_file: impl Fn(&mut W, &FileFindings<'_>) -> R + Sync,
) -> Result<(Summary, Vec<R>), Failure> {
    let settings = Settings::new(options, project.config())?;
    let selection = project.selection(&options.locales)?;
    let source_files = project.listing(project.source());
    if source_files.files.is_empty() {
        return Err(project.no_texts());
    }
    let documents = document::read_all(project, source_files, true);
    let files = documents.iter().map(CheckedFile::new).collect();
    let source = CheckedLocale::new(files, project.source(), true);
    let shared = document::read_all(project, &project.shared(), true);
    let engine = Engine {
        project,
        settings: &settings,
        baseline,
        stale: &options.stale,
        source: &source,
        shared: &shared,
        spread: selection.locales.len() < 2 * rayon::current_num_threads(),
        selection,
        begin,
        per_file,
    };
    let locales = &engine.selection.locales;
    let mut done: Vec<Option<Checked<R>>> = locales
        .par_iter()
        .with_max_len(1)
        .map_init(&engine.begin, |with, locale| {
            engine.locale(locale, document::read_small, with)
        })
        .collect();
    // The large ones, one after the other.
    let whole: Read = |project, listing, _| Some(document::read_all(project, listing, true));
    for (locale, done) in locales.iter().zip(&mut done) {
        if done.is_none() {
            *done = engine.locale(locale, whole, &mut (engine.begin)());
        }
    }
    Ok(Summary::join(done.into_iter().flatten().flatten()))
}

impl<W, R, B, F> Engine<'_, B, F>
where
    R: Send,
    B: Fn() -> W + Sync,
    F: Fn(&mut W, &FileFindings<'_>) -> R + Sync,
{
    /// Checks one locale, and drops it; `None` where `read` does not read it.
    fn locale(&self, locale: &project::Locale, read: Read, with: &mut W) -> Option<Checked<R>> {
        let listing = self.project.listing(locale);
        let counterparts = self.project.counterparts(locale);
        if self.project.is_source(locale) {
            return Some(Some(self.report(
                locale,
                listing,
                counterparts,
                self.source,
                with,
            )));
        }
        if !self.project.is_locale(locale) && self.selection.is_all() {
            return Some(None);
        }
        let documents = read(self.project, listing, self.spread)?;
        let by_messages = self.by_messages(locale, &documents);
        let counterparts = by_messages.as_ref().unwrap_or(counterparts);
        let pairs: Vec<_> = documents.iter().zip(&counterparts.of_files).collect();
        let files = self.map(&pairs, with, |_, (document, other)| {
            let mut file = CheckedFile::new(document);
            if let Some(other) = **other {
                file.pair(other, self.source.files[other].facts);
                file.expected = self.expected(locale, document, other);
            }
            file
        });
        let checked = CheckedLocale::new(files, locale, false);
        Some(Some(self.report(
            locale,
            listing,
            counterparts,
            &checked,
            with,
        )))
    }

    /// The path that a file should have that is not where patterns say.
    fn expected(
        &self,
        locale: &project::Locale,
        document: &Document,
        counterpart: usize,
    ) -> Option<PathBuf> {
        self.project.layout()?;
        let source = &self.project.listing(self.project.source()).files[counterpart];
        (source.name != document.name).then(|| self.project.expected_path(locale, source))
    }

    /// Which file corresponds to which by their messages, where that differs from their names.
    fn by_messages(
        &self,
        locale: &project::Locale,
        documents: &[Document],
    ) -> Option<Counterparts> {
        let own: Vec<&Document> = documents.iter().collect();
        let source = self.source.files.iter().map(|file| file.document);
        let source: Vec<&Document> = source.collect();
        let project = self.project;
        project.counterparts_by_messages(locale, &own, &source)
    }

    /// Maps a list, on several threads where that helps.
    fn map<'t, T: Sync, U: Send>(
        &self,
        list: &'t [T],
        with: &mut W,
        map: impl Fn(&mut W, &'t T) -> U + Sync,
    ) -> Vec<U> {
        if self.spread {
            list.par_iter().map_init(&self.begin, &map).collect()
        } else {
            list.iter().map(|item| map(with, item)).collect()
        }
    }

    /// Runs every rule, and passes on what they found.
    fn report(
        &self,
        of: &project::Locale,
        listing: &Listing,
        counterparts: &Counterparts,
        locale: &CheckedLocale<'_>,
        with: &mut W,
    ) -> (Summary, Vec<R>) {
        let files = locale.files.iter().enumerate();
        let numbers: Vec<usize> = files
            .filter(|(_, file)| self.selection.has(of, &file.document.path))
            .map(|(number, _)| number)
            .collect();
        let messages = numbers.iter().map(|at| locale.files[*at].facts.messages());
        let mut summary = Summary {
            locales: 1,
            files: numbers.len(),
            messages: messages.sum(),
            ..Summary::default()
        };
        let context = FolderContext {
            project: self.project,
            locale: of,
            listing,
            source_files: self.project.listing(self.project.source()),
            source: self.source,
            counterparts,
        };
        let mut results = self.in_folder(&context, &mut summary, with);
        let graph = Graph {
            locale,
            fallback: None,
        };
        let cycles = graph.cycles();
        let in_file = |with: &mut W, number: &usize| self.in_file((*number, locale), &cycles, with);
        for (part, result) in self.map(&numbers, with, in_file) {
            summary.add(part);
            results.extend(result);
        }
        results.sort_by(|(a, _), (b, _)| a.cmp(b));
        let results = results.into_iter().map(|(_, result)| result);
        (summary, results.collect())
    }

    fn in_folder(
        &self,
        context: &FolderContext<'_>,
        summary: &mut Summary,
        with: &mut W,
    ) -> Vec<(PathBuf, R)> {
        let mut findings = Vec::new();
        for (rule, severity) in self.settings.on() {
            if let Some(check) = rule.checks.folder {
                let path = &context.listing.path;
                let mut reporter = Reporter::new((rule.id, *severity), path, &mut findings);
                reporter.hint = self.settings.hint(rule);
                check(context, &mut reporter);
                summary.cut |= reporter.is_full();
            }
        }
        findings.retain(|finding| self.selection.has(context.locale, &finding.path));
        self.without_known(&mut findings);
        findings.sort_by(|a, b| a.path.cmp(&b.path));
        let mut results = Vec::new();
        for findings in findings.chunk_by(|a, b| a.path == b.path) {
            summary.count(findings);
            results.push(self.result(with, "", findings));
        }
        results
    }

    fn in_file(
        &self,
        (number, locale): (usize, &CheckedLocale<'_>),
        cycles: &[Vec<Node>],
        with: &mut W,
    ) -> (Summary, Option<(PathBuf, R)>) {
        let file = &locale.files[number];
        let path = &file.document.path;
        let mut summary = Summary::default();
        let stale = self.stale.get(path).map_or(&[][..], Vec::as_slice);
        let place = FilePlace {
            number,
            locale,
            source: self.source,
            shared: self.shared,
            cycles,
            stale,
        };
        let mut findings = memory::of_rules(self.settings, &place, &mut summary);
        self.without_known(&mut findings);
        summary.count(&findings);
        if findings.is_empty() {
            return (summary, None);
        }
        let result = self.result(with, file.text, &findings);
        (summary, Some(result))
    }

    /// What becomes of the findings of one file; there is one at least.
    fn result(&self, with: &mut W, text: &str, findings: &[Finding]) -> (PathBuf, R) {
        let path = &findings[0].path;
        let file = FileFindings {
            path,
            text,
            findings,
        };
        (path.clone(), (self.per_file)(with, &file))
    }

    /// Takes out what the baseline has.
    fn without_known(&self, findings: &mut Vec<Finding>) {
        if let Some(baseline) = self.baseline {
            baseline.remove_known(self.project, findings);
        }
    }
}
