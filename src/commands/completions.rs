//! `mira completions SHELL`: what a shell sources, to complete what is typed.
//!
//! The script holds no words: it calls the program back (see `complete`), which answers in the
//! reader's language.

use crate::cli::args;
use crate::cli::options::Typed;
use crate::commands::complete::shell::Shell;
use crate::commands::context::Context;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::text::nearest::meant;
use crate::world::Exit;

/// What was typed.
#[derive(Debug)]
pub struct CompletionsOptions {
    /// The name of a shell.
    pub shell: Option<String>,
}

impl CompletionsOptions {
    /// Gives the typed words their meaning.
    pub fn from_typed(typed: &Typed<'_>) -> Self {
        Self {
            shell: typed.text("shell"),
        }
    }
}

/// Prints the script.
///
/// # Errors
///
/// No shell was named, or none that there are completions for.
pub fn run(options: &CompletionsOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let known = args::SHELLS.join(", ");
    let Some(name) = &options.shell else {
        let phrase = Phrase::new("err-shell-missing").with("known", known);
        return Err(Failure::cannot(phrase));
    };
    let Some(shell) = Shell::of(name) else {
        let phrase = Phrase::new("err-unknown-shell")
            .with("word", name.as_str())
            .with("known", known)
            .with_nearest(meant(name, args::SHELLS.iter().copied()));
        return Err(Failure::cannot(phrase));
    };
    context.print(shell.script())?;
    Ok(Exit::Done)
}
