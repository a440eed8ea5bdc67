//! cargo-i18n's `i18n.toml`: the source, and the folder of the locales.

use super::file::ConfigFile;
use super::{Config, ConfiguredFiles, folder};
use crate::failure::Failure;
use crate::project::layout::pattern::normal;

/// Reads it. Keys that are about other tools are skipped.
pub fn read(file: &ConfigFile) -> Result<Config, Failure> {
    file.parse(|top| {
        let source = top.text("fallback_language")?;
        let fluent = top.table("fluent")?;
        let assets = fluent
            .map(|fluent| fluent.text("assets_dir"))
            .transpose()?
            .flatten();
        let files = assets.map_or(ConfiguredFiles::Unknown, |assets| {
            let path = folder(&file.path).join(assets.value);
            ConfiguredFiles::Folder(normal(&path.to_string_lossy()).into())
        });
        Ok(Config {
            path: file.path.clone(),
            source: source.map(|source| source.value),
            files,
            ..Config::default()
        })
    })
}
