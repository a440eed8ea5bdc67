//! The run: the source first, then each locale by itself, on as many threads as there are.

use super::finding::Finding;
use super::locale::{File, Locale, View};
use super::pairing::Pairing;
use super::reach::Reach;
use super::rules::FolderView;
use super::settings::{Settings, Sink};
use super::strangers::{self, Strangers};
use super::{FileFindings, Options, Summary, allow, line, quiet, variables};
use crate::failure::Failure;
use crate::project::document;
use crate::project::root::Root;
use crate::project::tree::{self, Folder};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// What all locales have in common.
struct Run<'a, B, F> {
    options: &'a Options,
    settings: &'a Settings,
    /// The names of all folders in the root.
    names: &'a [String],
    source_folder: &'a Folder,
    source: &'a Locale<'a>,
    /// What to report on: files, and folders with all that is below them; everything when empty.
    parts: Vec<PathBuf>,
    /// Whether a locale's files are spread over threads: there are fewer locales than would keep
    /// them all busy.
    spread: bool,
    begin: B,
    per_file: F,
}

/// See [`super::check_with`].
pub fn check<W, R: Send>(
    options: &Options,
    begin: impl Fn() -> W + Sync,
    per_file: impl Fn(&mut W, &FileFindings<'_>) -> R + Sync,
) -> Result<(Summary, Vec<R>), Failure> {
    let settings = Settings::new(options)?;
    let root = options.folder();
    let all = root.names()?;
    let (names, parts) = selected(&root, options, &all)?;
    let source_folder = tree::locale(&options.current, &options.root, &options.source);
    if source_folder.files.is_empty() {
        return Err(root.no_texts());
    }
    let documents = document::read_all(&source_folder, true);
    let files = documents.par_iter().map(File::new).collect();
    let mut source = Locale::new(files, &options.source, true);
    source.cycles = Reach {
        locale: &source,
        fallback: None,
    }
    .cycles();
    let run = Run {
        options,
        settings: &settings,
        names: &all,
        source_folder: &source_folder,
        source: &source,
        parts,
        spread: names.len() < 2 * rayon::current_num_threads(),
        begin,
        per_file,
    };
    let done: Vec<Option<(Summary, Vec<R>)>> = names
        .par_iter()
        .with_max_len(1)
        .map_init(&run.begin, |with, name| run.locale(name, with))
        .collect();
    let mut summary = Summary::default();
    let mut results = Vec::new();
    for (part, found) in done.into_iter().flatten() {
        summary.add(part);
        results.extend(found);
    }
    Ok((summary, results))
}

/// The names of the folders to look at, and what to report on.
fn selected(
    root: &Root<'_>,
    options: &Options,
    names: &[String],
) -> Result<(Vec<String>, Vec<PathBuf>), Failure> {
    if options.locales.is_empty() {
        return Ok((names.to_owned(), Vec::new()));
    }
    let parts = root.parts(&options.locales, names)?;
    if parts.is_empty() {
        return Ok((names.to_owned(), Vec::new()));
    }
    let (mut names, parts): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
    names.sort_unstable();
    names.dedup();
    Ok((names, parts))
}

impl<W, R, B, F> Run<'_, B, F>
where
    R: Send,
    B: Fn() -> W + Sync,
    F: Fn(&mut W, &FileFindings<'_>) -> R + Sync,
{
    /// Checks one locale, and lets go of it.
    fn locale(&self, name: &str, with: &mut W) -> Option<(Summary, Vec<R>)> {
        let is_source = name == self.options.source;
        if is_source {
            let twins = vec![None; self.source.files.len()];
            let slips = vec![false; twins.len()];
            let pairing = Pairing {
                twins,
                slips,
                ..Pairing::default()
            };
            return Some(self.report(self.source_folder, &pairing, self.source, with));
        }
        let folder = tree::locale(&self.options.current, &self.options.root, name);
        let pairing = Pairing::new(&folder, self.source_folder);
        if !pairing.is_locale(&folder) && self.parts.is_empty() {
            return None;
        }
        let documents = document::read_all(&folder, self.spread);
        let pairs: Vec<_> = documents.iter().zip(&pairing.twins).collect();
        let files = self.map(&pairs, with, |_, (document, twin)| {
            let mut file = File::new(document);
            if let Some(twin) = **twin {
                file.pair(twin, &self.source.files[twin].facts);
            }
            file
        });
        let mut locale = Locale::new(files, name, false);
        locale.cycles = Reach {
            locale: &locale,
            fallback: Some(self.source),
        }
        .cycles();
        Some(self.report(&folder, &pairing, &locale, with))
    }

    /// Whether a file or folder is to be reported on.
    fn is_asked(&self, path: &Path) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|part| path.starts_with(part))
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
        folder: &Folder,
        pairing: &Pairing,
        locale: &Locale<'_>,
        with: &mut W,
    ) -> (Summary, Vec<R>) {
        let files = locale.files.iter().enumerate();
        let numbers: Vec<usize> = files
            .filter(|(_, file)| self.is_asked(&file.document.path))
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
            folder,
            names: self.names,
            source_folder: self.source_folder,
            source: self.source,
            pairing,
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
                let mut sink = Sink::new(*asked, &view.folder.path, &mut findings);
                find(view, &mut sink);
                summary.cut |= sink.is_full();
            }
        }
        findings.retain(|finding| self.is_asked(&finding.path));
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
