//! One file per command: each takes typed options and a context, and returns how it ended.

use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::failure::Failure;
use crate::world::Exit;

pub mod check;
pub mod complete;
pub mod completions;
pub mod context;
pub mod editing;
pub mod fmt;
pub mod folder;
pub mod help;
pub mod init;
pub mod languages;
pub mod list;
pub mod man;
pub mod new;
pub mod read;
pub mod review;
pub mod rules;
pub mod site;
pub mod status;
pub mod version;

/// Runs a command by its name; no name is a reader's call.
///
/// # Errors
///
/// Whatever stops the command: a word that is not known, a file that cannot be read.
pub fn run(
    name: Option<&str>,
    typed: &Typed<'_>,
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    match name {
        None if typed.flag("version") => version::run(typed.flag("verbose"), context),
        Some("help") => help::run(&help::Options::from_typed(typed), context),
        Some("list") => list::run(&list::Options::from_typed(typed)?, context),
        Some("languages") => languages::run(&languages::Options::from_typed(typed)?, context),
        Some("check") => check::run(&check::Options::from_typed(typed)?, context),
        Some("status") => status::run(&status::Options::from_typed(typed)?, context),
        Some("review") => review::run(review::Options::from_typed(typed)?, context),
        Some("rules") => rules::run(&rules::Options::from_typed(typed)?, context),
        Some("fmt") => fmt::run(&fmt::Options::from_typed(typed)?, context),
        Some("lsp") => editing::lsp::run(editing::lsp::Options::from_typed(typed), context),
        Some("rename") => {
            editing::rename::run(&editing::rename::Options::from_typed(typed)?, context)
        }
        Some("new") => new::run(&new::Options::from_typed(typed)?, context),
        Some("init") => init::run(&init::Options::from_typed(typed), context),
        Some("site") => site::run(&site::Options::from_typed(typed)?, context),
        Some("man") => man::run(&man::Options::from_typed(typed), context),
        Some("completions") => completions::run(&completions::Options::from_typed(typed), context),
        _ => read::run(&read::Options::from_typed(typed)?, context),
    }
}
