//! `mira fmt`: files in canonical form.
//!
//! Exit codes: a file that had to be left alone (a mistake in it, a disk that is full) is 2, since
//! what was asked for could not be done; all others are still seen to. With `--check` or `--diff` a
//! file that would change is 1; `--diff` too, so that a script needs no other call to know.

mod difference;
mod files;
mod refused;

use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::commands::folder;
use crate::disk::{Original, Trouble};
use crate::failure::Failure;
use crate::ftl::canonical::canonical;
use crate::language::SOURCE;
use crate::phrase::Phrase;
use crate::text::visible::visible;
use crate::world::Exit;
use difference::{Style, difference};
use files::{Target, find_files};
use rayon::prelude::*;
use refused::{Refused, explain};
use std::path::{Path, PathBuf};

/// What was typed.
#[derive(Debug)]
pub struct Options {
    /// Whether nothing is to be written, and the files that would change are to be named.
    pub check: bool,
    /// Whether nothing is to be written, and the changes are to be shown.
    pub diff: bool,
    /// Files and folders; none for the folder of the translations.
    pub paths: Vec<PathBuf>,
    /// The name of the source locale's folder, by which the folder of the translations is found.
    pub source: String,
    /// Whether to colour.
    pub color: Color,
}

impl Options {
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
            source: typed.text("source").unwrap_or_else(|| SOURCE.to_owned()),
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
    LeftAlone(Refused),
}

/// A change that was made, or would be.
struct Change {
    /// What is printed of it.
    shown: String,
    /// Whether nothing but the ends of the lines differs, which nobody can see.
    only_ends: bool,
}

/// Formats, or shows what would be formatted.
///
/// # Errors
///
/// No folder is found, or stdout cannot be written.
pub fn run(options: &Options, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let current = folder::current(context)?;
    let paths = if options.paths.is_empty() {
        vec![folder::find(context, &options.source)?]
    } else {
        options.paths.clone()
    };
    let (files, troubles) = find_files(&paths, &current, &options.source);
    let terminal = (context.world.stdout.columns)().is_some();
    let style = Style {
        color: context.colors(options.color, terminal),
        terminal,
    };
    let outcomes: Vec<Outcome> = files
        .par_iter()
        .map(|file| {
            format(file, options, style, &current)
                .unwrap_or_else(|trouble| Outcome::LeftAlone(explain(&file.shown, &trouble).into()))
        })
        .collect();
    tell(outcomes, troubles, options, context)
}

/// Tells what became of all files, and which of them are in the way.
fn tell(
    outcomes: Vec<Outcome>,
    mut troubles: Vec<Phrase>,
    options: &Options,
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    let nothing = outcomes.is_empty() && !troubles.is_empty();
    let mut left = 0_usize;
    let mut printed = String::new();
    let (mut changed, mut unchanged, mut only_ends) = (0_usize, 0_usize, 0_usize);
    for outcome in outcomes {
        match outcome {
            Outcome::Canonical => unchanged += 1,
            Outcome::Changed(change) => {
                changed += 1;
                only_ends += usize::from(change.only_ends);
                printed.push_str(&change.shown);
            }
            Outcome::LeftAlone(refused) => {
                left += 1;
                troubles.push(refused.phrase(&context.interface));
            }
        }
    }
    context.print(&printed)?;
    for phrase in &troubles {
        context.fail(phrase);
    }
    let only_shown = options.check || options.diff;
    let summary = if only_shown { "fmt-shown" } else { "fmt-done" };
    let summary = Phrase::new(summary)
        .with("changed", changed)
        .with("unchanged", unchanged)
        .with("left", left);
    if !nothing {
        context.note(&summary);
    }
    if only_shown && only_ends > 0 {
        context.note(&Phrase::new("fmt-only-ends").with("files", only_ends));
    }
    Ok(match (troubles.len(), changed) {
        (0, 0) => Exit::Done,
        (0, _) if only_shown => Exit::Findings,
        (0, _) => Exit::Done,
        _ => Exit::Failed,
    })
}

/// Sees to one file.
fn format(
    file: &Target,
    options: &Options,
    style: Style,
    current: &Path,
) -> Result<Outcome, Trouble> {
    let original = Original::read(&file.path)?;
    let text = original.text();
    let new = match canonical(text) {
        Ok(new) => new,
        Err(refusal) => {
            let place = (file.shown.as_path(), current);
            let refused = Refused::new(place, &options.source, text, refusal);
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
    let name = shown(&file.shown);
    let name = if style.terminal {
        visible(&name)
    } else {
        name.as_str().into()
    };
    change(format!("{name}\n"))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
