//! `mira help [COMMAND]`: the page that `--help` shows.

use crate::args;
use crate::context::Context;
use crate::failure::Failure;
use crate::interface::help;
use crate::interface::phrase::Phrase;
use crate::options::{Typed, nearest};
use crate::world::Exit;

/// What was typed.
#[derive(Debug)]
pub struct Options {
    /// A command; the whole program where there is none.
    pub topic: Option<String>,
}

impl Options {
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
pub fn run(options: &Options, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let Some(topic) = &options.topic else {
        return help::print(None, context);
    };
    let mut names = args::COMMANDS.iter().map(|(name, _)| *name);
    if names.clone().any(|name| name == topic) {
        return help::print(Some(topic), context);
    }
    let nearest = nearest(topic, &mut names);
    let phrase = Phrase::new("err-unknown-topic").with("word", topic.as_str());
    Err(Failure::cannot(phrase.with_nearest(nearest)))
}
