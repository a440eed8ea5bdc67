//! `mira help [COMMAND]`: the page that `--help` shows.

use crate::cli::args;
use crate::cli::help;
use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::text::nearest::meant;
use crate::world::Exit;

/// Columns of a page where stdout is no terminal; at most this many where it is one.
const COLUMNS: usize = 100;

/// What was typed.
#[derive(Debug)]
pub struct HelpOptions {
    /// A command; the whole program where there is none.
    pub topic: Option<String>,
}

impl HelpOptions {
    /// Gives the typed words their meaning.
    pub fn from_typed(typed: &Typed<'_>) -> Self {
        Self {
            topic: typed.text("topic"),
        }
    }
}

/// Prints the page.
///
/// # Errors
///
/// There is no such command.
pub fn run(options: &HelpOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let Some(topic) = &options.topic else {
        return print(None, context);
    };
    let names = args::COMMANDS.iter().map(|(name, _)| *name);
    if names.clone().any(|name| name == topic) {
        return print(Some(topic), context);
    }
    let nearest = meant(topic, names);
    let phrase = Phrase::new("err-unknown-topic").with("word", topic.as_str());
    Err(Failure::cannot(phrase.with_nearest(nearest)))
}

/// Prints the page of a command, or of the whole program.
///
/// # Errors
///
/// stdout cannot be written.
pub fn print(name: Option<&str>, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let columns = (context.world.stdout.columns)()
        .unwrap_or(COLUMNS)
        .min(COLUMNS);
    let page = help::page(name, &context.interface, &context.names(), columns);
    context.print(&page)?;
    Ok(Exit::Done)
}
