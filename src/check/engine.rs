//! The run: the source first, then each locale by itself, on as many threads as there are.

use super::finding::Finding;
use super::locale::{File, Locale, View};
use super::reach::Reach;
use super::rules::FolderView;
use super::settings::{Settings, Sink};
use super::strangers::{self, Strangers};
use super::{FileFindings, Options, Summary, allow, line, quiet, variables};
use crate::failure::Failure;
use crate::project::counterparts::Counterparts;
use crate::project::listing::Listing;
use crate::project::{self, Project, Selection, document};
use rayon::prelude::*;
use std::path::PathBuf;

/// What all locales have in common.
struct Run<'a, B, F> {
    project: &'a Project,
    settings: &'a Settings,
    source: &'a Locale<'a>,
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
    project: &Project,
    options: &Options,
    begin: impl Fn() -> W + Sync,
    per_file: impl Fn(&mut W, &FileFindings<'_>) -> R + Sync,
) -> Result<(Summary, Vec<R>), Failure> {
    let settings = Settings::new(options)?;
    let selection = project.selection(&options.locales)?;
    let source_files = project.listing(project.source());
    if source_files.files.is_empty() {
        return Err(project.no_texts());
    }
    let documents = document::read_all(project, source_files, true);
    let files = documents.par_iter().map(File::new).collect();
    let mut source = Locale::new(files, &project.source().name, true);
    source.cycles = Reach {
        locale: &source,
        fallback: None,
    }
    .cycles();
    let run = Run {
        project,
        settings: &settings,
        source: &source,
        spread: selection.locales.len() < 2 * rayon::current_num_threads(),
        selection,
        begin,
        per_file,
    };
    let locales = &run.selection.locales;
    let done: Vec<Option<(Summary, Vec<R>)>> = locales
        .par_iter()
        .with_max_len(1)
        .map_init(&run.begin, |with, locale| run.locale(locale, with))
        .collect();
    let mut summary = Summary::default();
    let mut results = Vec::new();
    for (part, found) in done.into_iter().flatten() {
        summary.add(part);
        results.extend(found);
    }
    Ok((summary, results))
}

impl<W, R, B, F> Run<'_, B, F>
where
    R: Send,
    B: Fn() -> W + Sync,
    F: Fn(&mut W, &FileFindings<'_>) -> R + Sync,
{
    /// Checks one locale, and drops it.
    fn locale(&self, locale: &project::Locale, with: &mut W) -> Option<(Summary, Vec<R>)> {
        let listing = self.project.listing(locale);
        let counterparts = self.project.counterparts(locale);
        if self.project.is_source(locale) {
            return Some(self.report(locale, listing, counterparts, self.source, with));
        }
        if !self.project.is_locale(locale) && self.selection.paths.is_empty() {
            return None;
        }
        let documents = document::read_all(self.project, listing, self.spread);
        let pairs: Vec<_> = documents.iter().zip(&counterparts.of_files).collect();
        let files = self.map(&pairs, with, |_, (document, twin)| {
            let mut file = File::new(document);
            if let Some(twin) = **twin {
                file.pair(twin, &self.source.files[twin].facts);
            }
            file
        });
        let mut read = Locale::new(files, &locale.name, false);
        read.cycles = Reach {
            locale: &read,
            fallback: Some(self.source),
        }
        .cycles();
        Some(self.report(locale, listing, counterparts, &read, with))
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

    /// Asks every rule, and hands on what they found.
    fn report(
        &self,
        of: &project::Locale,
        listing: &Listing,
        counterparts: &Counterparts,
        locale: &Locale<'_>,
        with: &mut W,
    ) -> (Summary, Vec<R>) {
        let files = locale.files.iter().enumerate();
        let numbers: Vec<usize> = files
            .filter(|(_, file)| self.selection.has(&file.document.path))
            .map(|(number, _)| number)
            .collect();
        let messages = numbers.iter().map(|at| locale.files[*at].facts.messages);
        let mut summary = Summary {
            locales: 1,
            files: numbers.len(),
            messages: messages.sum(),
            ..Summary::default()
        };
        let view = FolderView {
            project: self.project,
            locale: of,
            listing,
            source_files: self.project.listing(self.project.source()),
            source: self.source,
            counterparts,
        };
        let mut results = self.in_folder(&view, &mut summary, with);
        let in_file = |with: &mut W, number: &usize| self.in_file(*number, locale, with);
        for (part, result) in self.map(&numbers, with, in_file) {
            summary.add(part);
            results.extend(result);
        }
        results.sort_by(|(a, _), (b, _)| a.cmp(b));
        (
            summary,
            results.into_iter().map(|(_, result)| result).collect(),
        )
    }

    fn in_folder(
        &self,
        view: &FolderView<'_>,
        summary: &mut Summary,
        with: &mut W,
    ) -> Vec<(PathBuf, R)> {
        let mut findings = Vec::new();
        for asked in self.settings.asked() {
            if let Some(find) = asked.0.run.folder {
                let mut sink = Sink::new(*asked, &view.listing.path, &mut findings);
                find(view, &mut sink);
                summary.cut |= sink.is_full();
            }
        }
        findings.retain(|finding| self.selection.has(&finding.path));
        findings.sort_by(|a, b| a.path.cmp(&b.path));
        let groups = findings.chunk_by(|a, b| a.path == b.path);
        groups
            .map(|findings| {
                summary.count(findings);
                let path = &findings[0].path;
                (
                    path.clone(),
                    (self.per_file)(
                        with,
                        &FileFindings {
                            path,
                            text: "",
                            findings,
                        },
                    ),
                )
            })
            .collect()
    }

    fn in_file(
        &self,
        number: usize,
        locale: &Locale<'_>,
        with: &mut W,
    ) -> (Summary, Option<(PathBuf, R)>) {
        let file = &locale.files[number];
        let source = self.source;
        let plain = View {
            file,
            number,
            locale,
            source,
            strangers: &strangers::NONE,
            differences: &[],
        };
        let strangers = Strangers::of(&plain);
        let differences = variables::differences(&plain);
        let view = View {
            strangers: &strangers,
            differences: &differences,
            ..plain
        };
        let path = &file.document.path;
        let text = file.text;
        let mut summary = Summary::default();
        let findings = self.findings(&view, &mut summary);
        if findings.is_empty() {
            return (summary, None);
        }
        let result = (self.per_file)(
            with,
            &FileFindings {
                path,
                text,
                findings: &findings,
            },
        );
        (summary, Some((path.clone(), result)))
    }

    /// What the rules find in a file and no comment silences, in the order of the text.
    fn findings(&self, view: &View<'_, '_>, summary: &mut Summary) -> Vec<Finding> {
        let (path, text) = (&view.file.document.path, view.file.text);
        let mut findings = Vec::new();
        for asked in self.settings.asked() {
            if let Some(find) = asked.0.run.file {
                let mut sink = Sink::new(*asked, path, &mut findings);
                find(view, &mut sink);
                summary.cut |= sink.is_full();
            }
        }
        allow::apply(text, path, self.settings, &mut findings);
        quiet::apply(text, &mut findings);
        for finding in &mut findings {
            finding.span = line::whole_characters(text, finding.span.clone());
        }
        findings.sort_by_key(|finding| finding.span.start);
        summary.count(&findings);
        findings
    }
}
