//! `mira __complete SHELL VIEW WORD…`: what may stand at the cursor, for the scripts that
//! `mira completions` prints.
//!
//! No section can be called `__complete`, since a Fluent id begins with a letter. The words are
//! those of the line up to the cursor, the program's own first. What is offered comes out one on a
//! line, a tab and its description after it; a line that begins with a tab asks for the shell's
//! own files or folders. A call that fails prints nothing at all.

mod answer;
mod choices;
mod line;
pub mod shell;

pub use line::Line;

use crate::cli::args;
use crate::cli::help;
use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::phrase::Phrase;
use crate::text::visible::visible;
use choices::{Choice, Choices};
use clap::{Arg, Command};
use clap_complete::engine::{self, ArgValueCompleter, CompletionCandidate};
use std::ffi::OsStr;

/// The word that a script calls back with.
pub const WORD: &str = "__complete";

/// Finds what may stand at the cursor. `name` and `typed` are the command and the words before it.
pub fn answer(
    line: &Line,
    name: Option<&str>,
    typed: &Typed<'_>,
    context: &Context<'_, '_>,
) -> String {
    let choices = Choices::new(typed, context, line.last());
    let mut command = declared(&choices, context);
    let folder = (context.world.folder)().ok();
    let words = line.words();
    let at = words.len() - 1;
    let found = engine::complete(&mut command, words, at, folder.as_deref());
    let mut found: Vec<Choice> = found
        .unwrap_or_default()
        .iter()
        .filter(|candidate| !is_command(candidate) || typed.text("section").is_none())
        .filter_map(choice)
        .filter(|choice| line.last().starts_with('-') || !choice.value.starts_with('-'))
        .filter(|choice| line.last().is_empty() || choice.value.starts_with(line.last()))
        .collect();
    // What an organisation says comes before what a program does.
    let is_name = |choice: &Choice| {
        args::COMMANDS
            .iter()
            .any(|(known, _)| *known == choice.value)
    };
    if name.is_none() {
        found.sort_by_key(is_name);
    }
    answer::lines(line, &found)
}

/// The whole command line in the reader's words, with what may stand at each place.
fn declared(choices: &Choices<'_, '_, '_>, context: &Context<'_, '_>) -> Command {
    let say = |id| context.interface.say(&Phrase::new(id));
    let mut root = help::localized(args::root(), "mira", &context.interface)
        .subcommand_help_heading(say("heading-commands"));
    for (name, _) in args::COMMANDS {
        let Some(command) = args::command(name) else {
            continue;
        };
        let command = help::localized(command, name, &context.interface);
        let command = command.mut_args(|arg| offered(arg, name, choices));
        root = root.mut_subcommand(name, |_| command);
    }
    root.mut_args(|arg| offered(arg, "mira", choices))
}

/// An argument with what may stand for it.
fn offered(arg: Arg, command: &str, choices: &Choices<'_, '_, '_>) -> Arg {
    let listed = match arg.get_id().as_str() {
        "lang" => choices.languages(command),
        id => choices.of(command, id),
    };
    let arg = match arg.get_id().as_str() {
        "lang" | "deny" | "allow" => arg.value_delimiter(','),
        _ => arg,
    };
    let complete = move |current: &OsStr| {
        let current = current.to_string_lossy();
        let candidates = listed.iter().filter_map(|choice| {
            let value = choice.continuing(&current)?;
            let about = choice.about.clone().map(Into::into);
            Some(CompletionCandidate::new(value).help(about))
        });
        candidates.collect()
    };
    arg.add(ArgValueCompleter::new(complete))
}

fn is_command(candidate: &CompletionCandidate) -> bool {
    candidate
        .get_id()
        .is_some_and(|id| id.starts_with("command::"))
}

/// A candidate of the engine; `None` where it could not be shown as it is.
fn choice(candidate: &CompletionCandidate) -> Option<Choice> {
    let value = candidate.get_value().to_str()?;
    let about = candidate.get_help().map(ToString::to_string);
    let printable = |char: char| !char.is_control() || char == '\t';
    if !value.chars().all(printable) || visible(value) != value {
        return None;
    }
    Some(Choice::new(value, about.as_deref()))
}
