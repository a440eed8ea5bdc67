//! Fixes the files of a project: first the source, which all others are compared with, then each locale.

use super::rounds::{FixLevel, Fixed, fix};
use crate::check::memory::{self, InMemory, Kept};
use crate::check::settings::Settings;
use crate::check::{self, Options};
use crate::disk::{Budget, MAX_FILE_BYTES};
use crate::failure::Failure;
use crate::project::document::{Document, read_all};
use crate::project::{Loaded, Locale, Project, Selection};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A file that is to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedFile {
    /// Its path, as it is shown.
    pub path: PathBuf,
    /// Where it is on disk.
    pub place: PathBuf,
    /// Its text.
    pub old: String,
    /// The text that it is to have.
    pub new: String,
    /// How many fixes, or names, make the difference.
    pub count: usize,
}

/// Times that the files of a locale are gone through: a fix in one may allow another in the next.
const MOST_PASSES: usize = 5;

/// Fixes the files that `options` select; writes nothing. Returns the files that change, in the order of the
/// locales and paths.
///
/// # Errors
///
/// As [`check::check`].
pub fn changes(
    project: &Project,
    options: &Options,
    wanted: FixLevel,
) -> Result<Vec<ChangedFile>, Failure> {
    let paths = fixable(project, options, wanted)?;
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let settings = Settings::new(options, project.config())?;
    let selection = project.selection(&options.locales)?;
    let shared = read_all(project, &project.shared(), true);
    let mut fixing = Fixing {
        project,
        settings: &settings,
        shared: &shared,
        wanted,
        selection: &selection,
        changes: Vec::new(),
    };
    let locale = project.source();
    let mut source = Loaded::read(project, locale);
    if selection.locales.iter().any(|one| project.is_source(one)) {
        fixing.source(locale, &mut source);
    }
    let source_changed = !fixing.changes.is_empty();
    for locale in selection
        .locales
        .iter()
        .filter(|one| !project.is_source(one))
    {
        let folder = project.listing(locale).files.iter();
        if source_changed
            || folder
                .map(|file| &file.path)
                .any(|path| paths.contains(path))
        {
            let own = Loaded::beside(&source, project, locale);
            fixing.locale(locale, &source, own);
        }
    }
    let mut changes = fixing.changes;
    changes.retain(|change| change.old != change.new);
    Ok(changes)
}

/// Lists the files with a finding that can be fixed.
fn fixable(
    project: &Project,
    options: &Options,
    wanted: FixLevel,
) -> Result<BTreeSet<PathBuf>, Failure> {
    let (_, paths) = check::check_with(
        (project, None),
        options,
        || (),
        |(), file| {
            let mut fixes = file
                .findings
                .iter()
                .filter_map(|finding| finding.fix.as_ref());
            fixes
                .any(|fix| wanted.has(fix))
                .then(|| file.path.to_owned())
        },
    )?;
    Ok(paths.into_iter().flatten().collect())
}

/// A file that is fixed. No fix is for a message that is older than its source.
fn in_memory<'a>(source: &'a Loaded, locale: Option<&'a Loaded>, number: usize) -> InMemory<'a> {
    InMemory {
        source,
        locale,
        number,
        stale: &[],
    }
}

struct Fixing<'a> {
    project: &'a Project,
    settings: &'a Settings,
    /// Files that all locales share.
    shared: &'a [Document],
    wanted: FixLevel,
    selection: &'a Selection<'a>,
    changes: Vec<ChangedFile>,
}

impl Fixing<'_> {
    fn source(&mut self, of: &Locale, source: &mut Loaded) {
        let mut kept = Kept::default();
        for _ in 0..MOST_PASSES {
            let mut is_changed = false;
            for number in self.numbers(of, source) {
                let Some(text) = self.text(source, number) else {
                    continue;
                };
                let fixed = fix(&text, self.wanted, &mut |text| {
                    source.replace(number, text.to_owned());
                    let file = in_memory(source, None, number);
                    memory::findings(self.settings, file, self.shared, &mut kept)
                });
                source.replace(number, fixed.text.clone());
                is_changed |= self.note(source, number, text, fixed);
            }
            if !is_changed {
                return;
            }
        }
    }

    fn locale(&mut self, of: &Locale, source: &Loaded, mut locale: Loaded) {
        let mut kept = Kept::default();
        for _ in 0..MOST_PASSES {
            let mut is_changed = false;
            for number in self.numbers(of, &locale) {
                let Some(text) = self.text(&locale, number) else {
                    continue;
                };
                let fixed = fix(&text, self.wanted, &mut |text| {
                    locale.replace(number, text.to_owned());
                    let file = in_memory(source, Some(&locale), number);
                    memory::findings(self.settings, file, self.shared, &mut kept)
                });
                locale.replace(number, fixed.text.clone());
                is_changed |= self.note(&locale, number, text, fixed);
            }
            if !is_changed {
                return;
            }
        }
    }

    /// Lists the files of a locale that are selected.
    fn numbers(&self, of: &Locale, loaded: &Loaded) -> Vec<usize> {
        let documents = loaded.documents.iter().enumerate();
        let selected =
            documents.filter(|(_, one)| one.error.is_none() && self.selection.has(of, &one.path));
        selected.map(|(number, _)| number).collect()
    }

    /// Returns the text of a file as it is so far: as an earlier pass left it, or as it is on disk.
    fn text(&self, loaded: &Loaded, number: usize) -> Option<String> {
        let path = &loaded.documents[number].path;
        if let Some(change) = self.changes.iter().find(|change| change.path == *path) {
            return Some(change.new.clone());
        }
        let place = self.project.place(path);
        let bytes = self
            .project
            .texts()
            .read(&place, &Budget::new(MAX_FILE_BYTES));
        String::from_utf8(bytes.ok()?).ok()
    }

    /// Notes what became of a file; returns whether it has changed.
    fn note(&mut self, loaded: &Loaded, number: usize, old: String, fixed: Fixed) -> bool {
        if fixed.text == old {
            return false;
        }
        let path = &loaded.documents[number].path;
        if let Some(change) = self.changes.iter_mut().find(|change| change.path == *path) {
            change.new = fixed.text;
            change.count += fixed.count;
        } else {
            self.changes.push(ChangedFile {
                path: path.clone(),
                place: self.project.place(path),
                old,
                new: fixed.text,
                count: fixed.count,
            });
        }
        true
    }
}
