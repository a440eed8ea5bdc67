//! `mira check --fix`, `--unsafe-fixes` and `--diff`: fixes applied, or shown.

use crate::check::Options;
use crate::cli::options::Color;
use crate::commands::context::Context;
use crate::commands::fmt::refused::explain;
use crate::failure::Failure;
use crate::fix::write::{NotWritten, write};
use crate::fix::{ChangedFile, FixLevel, project};
use crate::phrase::Phrase;
use crate::project::Project;
use crate::report::difference::{DifferenceStyle, difference};

/// What is to be done with fixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixing {
    /// Which are wanted.
    pub wanted: FixLevel,
    /// Whether they are shown, and nothing is written.
    pub diff: bool,
}

/// What became of them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Done {
    /// Files that were changed, or would be.
    pub files: usize,
    /// Fixes in them.
    pub fixes: usize,
    /// Files that could not be written.
    pub failed: usize,
}

impl Done {
    /// Adds what became of another project's files.
    pub fn add(&mut self, other: Self) {
        self.files += other.files;
        self.fixes += other.fixes;
        self.failed += other.failed;
    }

    /// Reports the totals.
    pub fn report(self, fixing: Fixing, context: &mut Context<'_, '_>) {
        let id = if fixing.diff { "fix-shown" } else { "fix-done" };
        let phrase = Phrase::new(id).with("fixes", self.fixes);
        context.note(&phrase.with("files", self.files));
    }
}

/// Fixes a project's files, or shows what would change. A file that cannot be written is reported, and the
/// others are still written.
///
/// # Errors
///
/// As for a check; stdout cannot be written.
pub fn run(
    project: &Project,
    (check, color): (&Options, Color),
    fixing: Fixing,
    context: &mut Context<'_, '_>,
) -> Result<Done, Failure> {
    let changes = project::changes(project, check, fixing.wanted)?;
    let mut done = Done::default();
    if fixing.diff {
        show(&changes, color, context)?;
    }
    let tree = project.place(project.root());
    for change in &changes {
        if !fixing.diff
            && let Err(NotWritten { path, error }) = write(change, &tree)
        {
            done.failed += 1;
            context.fail(&explain(&path, &error));
            continue;
        }
        done.files += 1;
        done.fixes += change.count;
    }
    Ok(done)
}

/// Prints what would change.
///
/// # Errors
///
/// stdout cannot be written.
pub fn show(
    changes: &[ChangedFile],
    color: Color,
    context: &mut Context<'_, '_>,
) -> Result<(), Failure> {
    let terminal = (context.world.stdout.columns)().is_some();
    let style = DifferenceStyle {
        color: context.colors(color, terminal),
        terminal,
    };
    let texts = changes.iter();
    let shown = texts.map(|one| difference(&one.path, &one.old, &one.new, style));
    context.print(&shown.collect::<String>())
}
