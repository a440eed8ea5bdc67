//! What the configuration files of a project say: `mira.toml`, Mozilla's `l10n.toml`, cargo-i18n's
//! `i18n.toml`.

mod cargo;
mod file;
mod mira;
mod mozilla;

use crate::failure::Failure;
use crate::language::SOURCE;
use crate::project::layout::Layout;
use file::ConfigFile;
use std::path::{Path, PathBuf};

pub use file::{At, ConfigFile as Toml};
pub use mira::source_of;

/// What a configuration says.
#[derive(Debug, Default)]
pub struct Config {
    /// Its path, as it is shown; empty where there is no configuration.
    pub path: PathBuf,
    /// The name of the source locale.
    pub source: Option<String>,
    /// Where the files lie.
    pub files: ConfiguredFiles,
    /// The functions that the program gives to its messages.
    pub functions: Vec<String>,
    /// The path of the baseline, as it is shown.
    pub baseline: Option<PathBuf>,
    /// The levels of rules: id and level as they are written.
    pub rules: Vec<(At<String>, String)>,
    /// The markup of statements.
    pub markup: Option<At<String>>,
}

/// Where the files of a project lie.
#[derive(Debug, Default)]
pub enum ConfiguredFiles {
    /// The configuration does not say so.
    #[default]
    Unknown,
    /// In this folder, which has a folder for each locale.
    Folder(PathBuf),
    /// Where these patterns say.
    Layout(Layout),
}

/// The name of mira's own configuration.
pub const MIRA: &str = "mira.toml";

/// Reads the nearest configuration, going up from the folder `current`: the nearest `mira.toml`, or
/// else the nearest `l10n.toml`, or else the nearest `i18n.toml`. No repository is left.
///
/// # Errors
///
/// It cannot be read, or something in it is wrong.
pub fn nearest(current: &Path, l10n_base: Option<&Path>) -> Result<Option<Config>, Failure> {
    for name in [MIRA, "l10n.toml", "i18n.toml"] {
        let mut up = PathBuf::new();
        for above in current.ancestors() {
            let place = above.join(name);
            if place.symlink_metadata().is_ok_and(|facts| !facts.is_dir()) {
                return read(current, &up.join(name), l10n_base).map(Some);
            }
            if above.join(".git").exists() {
                break;
            }
            up.push("..");
        }
    }
    Ok(None)
}

/// Reads a configuration; which one it is, its name says: `mira.toml` and `i18n.toml`, all others are
/// Mozilla's. `l10n_base` is the folder of all locales that Mozilla's may ask for.
///
/// # Errors
///
/// It cannot be read, or something in it is wrong.
pub fn read(current: &Path, path: &Path, l10n_base: Option<&Path>) -> Result<Config, Failure> {
    of_file(current, &ConfigFile::read(current, path)?, l10n_base)
}

/// Reads a `mira.toml`, where there is one: one look at the path.
///
/// # Errors
///
/// It cannot be read, or something in it is wrong.
pub fn read_mira(current: &Path, path: &Path) -> Result<Option<Config>, Failure> {
    let file = ConfigFile::find(current, path)?;
    file.map(|file| mira::read(&file)).transpose()
}

fn of_file(current: &Path, file: &ConfigFile, l10n_base: Option<&Path>) -> Result<Config, Failure> {
    match file.path.file_name().and_then(|name| name.to_str()) {
        Some(MIRA) => mira::read(file),
        Some("i18n.toml") => cargo::read(file),
        _ => mozilla::read(current, file, l10n_base),
    }
}

/// The folder of a configuration, as it is shown.
fn folder(path: &Path) -> PathBuf {
    path.parent().unwrap_or(Path::new("")).to_owned()
}

/// The name of the source locale that a pattern of the source's files has where that of their
/// counterparts has `{locale}`.
fn named_in(layout: &Layout) -> String {
    let named = |rule: &super::layout::LayoutRule| {
        let locale = rule.target.matches(&rule.source.to_string())?.locale?;
        crate::language::name::of_folder(&locale.replace('_', "-")).map(|_| locale)
    };
    layout
        .rules
        .iter()
        .find_map(named)
        .unwrap_or_else(|| SOURCE.to_owned())
}
