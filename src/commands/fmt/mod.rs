//! `mira fmt`: files in canonical form.
//!
//! Exit codes: a file that had to be skipped (a mistake in it, a disk that is full) is 2, since
//! what was asked for could not be done; all others are still formatted. With `--check` or `--diff` a
//! file that would change is 1; `--diff` too, so that a script needs no other call to know.

mod files;
pub mod refused;

use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::disk::{FileError, Original};
use crate::failure::Failure;
use crate::ftl::canonical::canonical;
use crate::phrase::Phrase;
use crate::project::Project;
use crate::report::difference::{DifferenceStyle, difference};
use crate::text::visible::name;
use crate::threads;
use crate::world::Exit;
use files::{FileSearch, FormatFile, FoundFiles};
use refused::{UnformattedFile, explain};
use std::path::{Path, PathBuf};

/// What was typed.
#[derive(Debug)]
pub struct FmtOptions {
    /// Whether nothing is to be written, and the files that would change are to be named.
    pub check: bool,
    /// Whether nothing is to be written, and the changes are to be shown.
    pub diff: bool,
    /// Files and folders; none for the folder of the translations.
    pub paths: Vec<PathBuf>,
    /// Which project.
    pub which: Which,
    /// Whether to colour.
    pub color: Color,
}

impl FmtOptions {
    /// Gives the typed words their meaning.
    ///
    /// # Errors
    ///
    /// A colour that there is not.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        Ok(Self {
            check: typed.flag("check"),
            diff: typed.flag("diff"),
            paths: typed.all("paths").into_iter().map(PathBuf::from).collect(),
            which: Which::from_typed(typed),
            color: typed.color()?,
        })
    }
}

/// What became of a file.
enum Outcome {
    /// It has the canonical form already.
    Canonical,
    /// It has it now, or would have it.
    Changed(Change),
    /// It was left as it is.
    LeftAlone(UnformattedFile),
}

/// A change that was made, or would be.
struct Change {
    /// What is printed of it.
    shown: String,
    /// Whether only the ends of the lines differ, which a person cannot see.
    only_ends: bool,
}

/// What became of all files.
#[derive(Default)]
struct Totals {
    changed: usize,
    unchanged: usize,
    skipped: usize,
    only_ends: usize,
    /// Whether something that was asked for could not be done.
    failed: bool,
    /// Why stdout could not be written; the files are still formatted.
    output: Option<Failure>,
}

/// How many files are formatted before what became of them is printed, and how many bytes they may
/// have together: memory does not grow with the number of files.
const AT_ONCE: (usize, u64) = (64, 2 << 20);

/// How often a file is read anew that another program keeps changing: a second `fmt`, an editor.
const MOST_TRIES: usize = 3;

/// Formats, or shows what would be formatted.
///
/// # Errors
///
/// No folder is found, or stdout cannot be written.
pub fn run(options: &FmtOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let current = folder::current(context)?;
    let found = found(options, &current, context)?;
    let terminal = (context.world.stdout.columns)().is_some();
    let style = DifferenceStyle {
        color: context.colors(options.color, terminal),
        terminal,
    };
    let mut totals = Totals {
        failed: !found.failures.is_empty(),
        ..Totals::default()
    };
    for phrase in &found.failures {
        context.fail(phrase);
    }
    for phrase in &found.notes {
        context.note(phrase);
    }
    for files in batches(&found.files) {
        let one = |file: &FormatFile| seen_to(file, options, style, &current);
        let outcomes: Vec<Outcome> = threads::map(files, one);
        totals.report(outcomes, context);
    }
    let nothing = found.files.is_empty() && totals.failed;
    totals.end(nothing, options, context)
}

/// Divides files into those that are formatted at once. A large one stands alone.
fn batches(files: &[FormatFile]) -> Vec<&[FormatFile]> {
    let mut batches = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (at, file) in files.iter().enumerate() {
        let size = file.path.metadata().map_or(0, |metadata| metadata.len());
        if at > start && (at - start == AT_ONCE.0 || bytes + size > AT_ONCE.1) {
            batches.push(&files[start..at]);
            (start, bytes) = (at, 0);
        }
        bytes += size;
    }
    if start < files.len() {
        batches.push(&files[start..]);
    }
    batches
}

/// Finds the files of the paths that were typed, or of the folder of translations.
fn found(
    options: &FmtOptions,
    current: &Path,
    context: &mut Context<'_, '_>,
) -> Result<FoundFiles, Failure> {
    let mut search = FileSearch {
        current,
        source: options.which.source(),
        is_typed: true,
    };
    if !options.paths.is_empty() {
        return Ok(search.find(&options.paths));
    }
    search.is_typed = context.i18n.is_some();
    Ok(search.find(&paths(&folder::open(context, &options.which)?)))
}

/// The files of a project; where it has one folder with a folder for each locale, that folder.
fn paths(project: &Project) -> Vec<PathBuf> {
    if project.layout().is_none() {
        return vec![project.root().to_owned()];
    }
    let locales = project.locales().iter();
    let listings = locales.map(|locale| project.listing(locale));
    let listed = listings.flat_map(|listing| listing.files.iter().chain(&listing.unreadable));
    listed.map(|listed| listed.path.clone()).collect()
}

impl Totals {
    /// Prints what became of some files, and counts them.
    fn report(&mut self, outcomes: Vec<Outcome>, context: &mut Context<'_, '_>) {
        let mut printed = String::new();
        let mut refused = Vec::new();
        for outcome in outcomes {
            match outcome {
                Outcome::Canonical => self.unchanged += 1,
                Outcome::Changed(change) => {
                    self.changed += 1;
                    self.only_ends += usize::from(change.only_ends);
                    printed.push_str(&change.shown);
                }
                Outcome::LeftAlone(one) => refused.push(one),
            }
        }
        if self.output.is_none() && !printed.is_empty() {
            self.output = context.print(&printed).err();
        }
        self.skipped += refused.len();
        self.failed |= !refused.is_empty();
        for one in refused {
            context.fail(&one.phrase(&context.interface));
        }
    }

    /// Says the totals.
    fn end(
        self,
        nothing: bool,
        options: &FmtOptions,
        context: &mut Context<'_, '_>,
    ) -> Result<Exit, Failure> {
        let only_shown = options.check || options.diff;
        let summary = if only_shown { "fmt-shown" } else { "fmt-done" };
        let summary = Phrase::new(summary)
            .with("changed", self.changed)
            .with("unchanged", self.unchanged)
            .with("skipped", self.skipped);
        if !nothing {
            context.note(&summary);
        }
        if only_shown && self.only_ends > 0 {
            context.note(&Phrase::new("fmt-only-ends").with("files", self.only_ends));
        }
        match self.output {
            Some(failure) => Err(failure),
            None if self.failed => Ok(Exit::Failed),
            None if only_shown && self.changed > 0 => Ok(Exit::Findings),
            None => Ok(Exit::Done),
        }
    }
}

/// Sees to one file; one that another program changes meanwhile is read anew.
fn seen_to(
    file: &FormatFile,
    options: &FmtOptions,
    style: DifferenceStyle,
    current: &Path,
) -> Outcome {
    let mut tries = 1;
    loop {
        match format(file, options, style, current) {
            Ok(outcome) => return outcome,
            Err(FileError::Changed) if tries < MOST_TRIES => tries += 1,
            Err(error) => return Outcome::LeftAlone(explain(&file.shown, &error).into()),
        }
    }
}

/// Formats one file.
fn format(
    file: &FormatFile,
    options: &FmtOptions,
    style: DifferenceStyle,
    current: &Path,
) -> Result<Outcome, FileError> {
    let original = Original::read_below(&file.path, &file.tree)?;
    let text = original.text();
    let new = match canonical(text) {
        Ok(new) => new,
        Err(refusal) => {
            let place = (file.shown.as_path(), current);
            let refused = UnformattedFile::new(place, options.which.source(), text, refusal);
            return Ok(Outcome::LeftAlone(refused));
        }
    };
    if new == text {
        return Ok(Outcome::Canonical);
    }
    let change = |shown: String| {
        let only_ends = text.replace("\r\n", "\n") == new;
        Ok(Outcome::Changed(Change { shown, only_ends }))
    };
    if options.diff {
        return change(difference(&file.shown, text, &new, style));
    }
    if !options.check {
        original.replace(&new)?;
    }
    change(format!("{}\n", name(&shown(&file.shown))))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
