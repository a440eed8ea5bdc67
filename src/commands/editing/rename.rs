//! `mira rename`: a message, term, attribute or variable under another name, in every language.

use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::commands::editing::fix::show;
use crate::commands::fmt::refused::explain;
use crate::commands::folder::{self, Which};
use crate::failure::Failure;
use crate::fix::rename::{Symbol, mentions, renaming};
use crate::fix::write::{NotWritten, write_all};
use crate::phrase::Phrase;
use crate::world::Exit;

/// What was typed.
#[derive(Debug)]
pub struct RenameOptions {
    /// What is to be renamed.
    pub old: Option<String>,
    /// Its new name.
    pub new: Option<String>,
    /// Whether changes are shown, and nothing is written.
    pub diff: bool,
    /// Which project is meant.
    pub which: Which,
    /// Whether to colour.
    pub color: Color,
}

/// Lines of program files that are listed, at most.
const MOST_MENTIONS: usize = 20;

impl RenameOptions {
    /// Reads them.
    ///
    /// # Errors
    ///
    /// A value that is not known.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        Ok(Self {
            old: typed.text("old"),
            new: typed.text("new-name"),
            diff: typed.flag("diff"),
            which: Which::from_typed(typed),
            color: typed.color()?,
        })
    }
}

/// Renames in all files, or in none.
///
/// # Errors
///
/// A name is missing, is none, or is taken; a file cannot be read or written.
pub fn run(options: &RenameOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let (Some(old), Some(new)) = (&options.old, &options.new) else {
        return Err(Failure::cannot(Phrase::new("rename-names")));
    };
    let Some(symbol) = Symbol::parse(old) else {
        let phrase = Phrase::new("rename-symbol").with("name", old.as_str());
        return Err(Failure::cannot(phrase));
    };
    let project = folder::open(context, &options.which)?;
    let changes = renaming(&project, &symbol, new)?.changes();
    let places: usize = changes.iter().map(|change| change.count).sum();
    if options.diff {
        show(&changes, options.color, context)?;
    } else {
        write_all(&changes, &project.place(project.root()))
            .map_err(|failed| not_written(&failed, context))?;
        let paths = changes
            .iter()
            .map(|change| format!("{}\n", change.path.display()));
        context.print(&paths.collect::<String>())?;
    }
    let id = if options.diff {
        "rename-shown"
    } else {
        "rename-done"
    };
    let phrase = Phrase::new(id).with("places", places);
    context.note(&phrase.with("files", changes.len()));
    let found = mentions(&project, &symbol, MOST_MENTIONS);
    if !found.is_empty() {
        let lines = found
            .iter()
            .map(|one| format!("{}:{}", one.path.display(), one.line));
        let phrase = Phrase::new("rename-mentions").with("name", symbol.to_string());
        context.note(&phrase.with("places", lines.collect::<Vec<_>>().join("\n")));
    }
    Ok(Exit::Done)
}

/// Reports the first file that could not be written; and those that could not be restored.
fn not_written(failed: &[NotWritten], context: &mut Context<'_, '_>) -> Failure {
    for one in failed.iter().skip(1) {
        let path = one.path.display().to_string();
        context.fail(&Phrase::new("rename-not-restored").with("path", path));
    }
    let first = failed.first().map(|one| explain(&one.path, &one.error));
    Failure::cannot(first.unwrap_or_else(|| Phrase::new("rename-names")))
}
