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
        Some("help") => help::run(&help::HelpOptions::from_typed(typed), context),
        Some("list") => list::run(&list::ListOptions::from_typed(typed)?, context),
        Some("languages") => {
            languages::run(&languages::LanguagesOptions::from_typed(typed)?, context)
        }
        Some("check") => check::run(&check::CheckOptions::from_typed(typed)?, context),
        Some("status") => status::run(&status::StatusOptions::from_typed(typed)?, context),
        Some("review") => review::run(review::ReviewOptions::from_typed(typed)?, context),
        Some("rules") => rules::run(&rules::RulesOptions::from_typed(typed)?, context),
        Some("fmt") => fmt::run(&fmt::FmtOptions::from_typed(typed)?, context),
        Some("lsp") => editing::lsp::run(editing::lsp::LspOptions::from_typed(typed), context),
        Some("rename") => {
            editing::rename::run(&editing::rename::RenameOptions::from_typed(typed)?, context)
        }
        Some("new") => new::run(&new::NewOptions::from_typed(typed)?, context),
        Some("init") => init::run(&init::InitOptions::from_typed(typed), context),
        Some("site") => site::run(&site::SiteOptions::from_typed(typed)?, context),
        Some("man") => man::run(&man::ManOptions::from_typed(typed), context),
        Some("completions") => {
            completions::run(&completions::CompletionsOptions::from_typed(typed), context)
        }
        _ => read::run(&read::ReadOptions::from_typed(typed)?, context),
    }
}
