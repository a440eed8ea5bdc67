//! One call from beginning to end: parse, choose the language, run the command, report the outcome.

use crate::catalog::reader::Reader;
use crate::cli::args;
use crate::cli::options::{Typed, lang_among};
use crate::cli::usage;
use crate::commands::context::Context;
use crate::commands::{self, complete, help};
use crate::failure::Failure;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::world::{Exit, World};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Runs one call.
pub fn run(mut world: World<'_>) -> Exit {
    let words = std::mem::take(&mut world.args);
    if words.get(1).is_some_and(|word| word == complete::WORD) {
        return complete(&words, world);
    }
    match args::command_line(&words).try_get_matches_from(&words) {
        Ok(matches) => {
            let (name, typed) = Typed::of(&matches);
            answer(name, &typed, world)
        }
        Err(error) => {
            // Read again without complaint, for the command; the language in which to complain may
            // come after the fault, where clap reads no more.
            let lenient = args::command_line(&words)
                .ignore_errors(true)
                .try_get_matches_from(&words);
            let lenient = lenient.unwrap_or_default();
            let (name, typed) = Typed::of(&lenient);
            let lang = lang_among(&words);
            let mut context = context(&typed, &mut world, |_, world| {
                lenient_reader(lang.as_deref(), world)
            });
            let phrase = usage::explain(&error, name);
            outcome(Err(Failure::cannot(phrase)), &mut context)
        }
    }
}

/// Answers a shell that asks what may stand at the cursor. Whatever is wrong, a prompt is no place
/// to say so: nothing is offered then.
fn complete(typed: &[OsString], mut world: World<'_>) -> Exit {
    let Some(line) = complete::Line::of(typed) else {
        return Exit::Done;
    };
    let before = args::root()
        .ignore_errors(true)
        .try_get_matches_from(line.before());
    let before = before.unwrap_or_default();
    let (name, typed) = Typed::of(&before);
    let mut context = context(&typed, &mut world, lenient);
    let answer = complete::answer(&line, name, &typed, &context);
    let _ = context.print(&answer);
    Exit::Done
}

/// Answers a call whose words were understood.
fn answer(name: Option<&str>, typed: &Typed<'_>, mut world: World<'_>) -> Exit {
    let mut bad_tag = None;
    let mut context = context(typed, &mut world, |typed, world| {
        wanted(typed, world).unwrap_or_else(|phrase| {
            bad_tag = Some(phrase);
            lenient(typed, world)
        })
    });
    let result = match bad_tag {
        Some(phrase) => Err(Failure::cannot(phrase)),
        None if typed.flag("help") => help::print(name, &mut context),
        // An empty variable of a script: the whole disk would be a catalog.
        None if typed.path("i18n").is_some_and(|path| path == Path::new("")) => {
            let phrase = Phrase::new("err-value-missing").with("option", "--i18n");
            Err(Failure::cannot(phrase.with("help", usage::help(name))))
        }
        None if stray(name, typed).is_some() => {
            let option = format!("--{}", stray(name, typed).unwrap_or_default());
            let help = usage::help(name);
            let phrase = Phrase::new("err-unknown-option").with("option", option);
            Err(Failure::cannot(
                phrase.with_nearest(None).with("help", help),
            ))
        }
        None => commands::run(name, typed, &mut context),
    };
    outcome(result, &mut context)
}

/// The reader of a call that is wrong, or not whole yet.
fn lenient(typed: &Typed<'_>, world: &World<'_>) -> Reader {
    lenient_reader(typed.text("lang").as_deref(), world)
}

/// The same, with the value of `--lang`: a faulty one does not count.
fn lenient_reader(flag: Option<&str>, world: &World<'_>) -> Reader {
    Reader::listed(flag, world.env, world.system)
        .unwrap_or_else(|_| Reader::from_env(world.env, world.system))
}

/// The reader, from `--lang`, the environment or the system.
///
/// # Errors
///
/// `--lang` with something that is no language tag.
fn wanted(typed: &Typed<'_>, world: &World<'_>) -> Result<Reader, Phrase> {
    Reader::listed(typed.text("lang").as_deref(), world.env, world.system)
}

/// An option before a command that would be ignored in silence: the command does not take it.
fn stray<'a>(name: Option<&str>, typed: &Typed<'a>) -> Option<&'a str> {
    let command = args::command(name?)?;
    typed.stray(|id| command.get_arguments().any(|arg| arg.get_id() == id))
}

/// Reports how it ended, and turns it into an exit code.
fn outcome(result: Result<Exit, Failure>, context: &mut Context<'_, '_>) -> Exit {
    let exit = match result {
        Ok(exit) => exit,
        Err(failure) => {
            context.fail(&failure.phrase());
            failure.exit()
        }
    };
    context.report_broken_interface();
    exit
}

/// Gathers what every command is given.
fn context<'a, 'w>(
    typed: &Typed<'_>,
    world: &'a mut World<'w>,
    reader: impl FnOnce(&Typed<'_>, &World<'w>) -> Reader,
) -> Context<'a, 'w> {
    let reader = reader(typed, world);
    let from_env = || {
        (world.env)("MIRA_I18N")
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    // A configuration of a translator's project is no catalog.
    let typed_path = typed.path("i18n");
    let is_config = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "toml");
    let i18n = match typed_path {
        Some(path) if is_config(&path) => None,
        typed => typed.or_else(from_env),
    };
    let current = match &i18n {
        Some(i18n) if i18n.is_relative() => (world.folder)().unwrap_or_default(),
        _ => PathBuf::new(),
    };
    let interface = Interface::for_reader(&reader, current.clone(), i18n.clone());
    Context {
        interface,
        reader,
        i18n,
        current,
        quiet: typed.flag("quiet"),
        world,
    }
}
