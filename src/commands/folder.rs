//! Which project the translator's commands work on.

use crate::catalog::settings::CatalogSettings;
use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::failure::{Failure, io_reason};
use crate::language::SOURCE;
use crate::phrase::Phrase;
use crate::project::{Project, Request, Texts};
use std::path::{Path, PathBuf};

/// What was typed to say which project is meant.
#[derive(Clone, Debug, Default)]
pub struct Which {
    /// `--i18n`, as often as it was typed.
    pub i18n: Vec<PathBuf>,
    /// `--source`.
    pub source: Option<String>,
    /// `--layout`, as often as it was typed.
    pub layouts: Vec<String>,
}

impl Which {
    /// Reads the options.
    pub fn from_typed(typed: &Typed<'_>) -> Self {
        Self {
            i18n: typed.all("i18n").into_iter().map(PathBuf::from).collect(),
            source: typed.text("source"),
            layouts: typed.texts("layout"),
        }
    }

    /// The name of the source, where nothing but an option says it.
    pub fn source(&self) -> &str {
        self.source.as_deref().unwrap_or(SOURCE)
    }

    /// Whether an option says where the files are.
    pub fn is_given(&self, context: &Context<'_, '_>) -> bool {
        !self.i18n.is_empty() || !self.layouts.is_empty() || context.i18n.is_some()
    }
}

/// Opens the project: the one that options or `MIRA_I18N` name, else the one that the nearest
/// configuration describes, else the one that the folders show.
///
/// Its paths are those that the person would type from the current folder (`i18n`, `../i18n`): findings
/// are shown with them.
///
/// # Errors
///
/// None is found, its configuration is wrong, or it has no source.
pub fn open(context: &Context<'_, '_>, which: &Which) -> Result<Project, Failure> {
    let i18n = match which.i18n.as_slice() {
        [] => context.i18n.iter().cloned().collect(),
        typed => typed.to_vec(),
    };
    let current = current(context)?;
    let source = which.source.clone().or_else(|| of_catalog(&current, &i18n));
    let request = Request {
        current,
        i18n,
        source,
        layouts: which.layouts.clone(),
        texts: Texts::disk(),
    };
    request.open()
}

/// The source language that the `mira.toml` of a catalog names, in the folder that an option names or in
/// the one above, where readers' commands look for it, too.
fn of_catalog(current: &Path, i18n: &[PathBuf]) -> Option<String> {
    let [root] = i18n else { return None };
    if !current.join(root).is_dir() {
        return None;
    }
    let settings = CatalogSettings::read(current, root).ok()?;
    let source = settings.source.to_string();
    (source != SOURCE).then_some(source)
}

/// The current folder.
///
/// # Errors
///
/// It was deleted, or may not be looked at.
pub fn current(context: &Context<'_, '_>) -> Result<PathBuf, Failure> {
    (context.world.folder)().map_err(|error| {
        let reason = io_reason(&error);
        Failure::cannot(Phrase::new("folder-current").with("reason", reason)).because(error)
    })
}
