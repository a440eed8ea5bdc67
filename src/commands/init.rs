//! `mira init`: a configuration for the project at hand; with `--statements`, the start of a catalog.

mod project;
mod statements;

use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::commands::folder::Which;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::world::Exit;
use std::path::Path;

/// What was typed.
#[derive(Debug)]
pub struct InitOptions {
    /// Whether a catalog of statements is wanted.
    pub statements: bool,
    /// Which project a configuration is wanted for, where no catalog is.
    pub which: Which,
}

impl InitOptions {
    /// Gives the typed words their meaning.
    pub fn from_typed(typed: &Typed<'_>) -> Self {
        Self {
            statements: typed.flag("statements"),
            which: Which::from_typed(typed),
        }
    }
}

/// Writes the files, and says what was found or what can be done next.
///
/// # Errors
///
/// One of the files exists or cannot be written, or there is no project to configure.
pub fn run(options: &InitOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    if options.statements {
        statements::run(context)
    } else {
        project::run(&options.which, context)
    }
}

/// Says that a file cannot be written.
fn unwritten(path: &Path, reason: &'static str) -> Failure {
    let phrase = Phrase::new("err-write").with("path", path.display().to_string());
    Failure::cannot(phrase.with("reason", reason))
}
