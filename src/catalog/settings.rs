//! What `mira.toml` says about a catalog: its source language, and whether texts hold Markdown.
//!
//! The file stands in the catalog's folder or in the one above it. Keys that concern translators
//! alone are ignored here.

use crate::failure::Failure;
use crate::language::name::{meant, of_folder};
use crate::language::{SOURCE, Tag, tag};
use crate::phrase::Phrase;
use crate::project::config::{self, Config};
use std::path::{Path, PathBuf};

/// What concerns a reader's call.
#[derive(Clone, Debug)]
pub(crate) struct CatalogSettings {
    /// The locale that defines every id, and that every chain ends in.
    pub source: Tag,
    /// Whether texts are Markdown.
    pub markdown: bool,
}

impl Default for CatalogSettings {
    fn default() -> Self {
        Self {
            source: tag::english(),
            markdown: false,
        }
    }
}

impl CatalogSettings {
    /// Reads the settings of the catalog in `root`, which is relative to the folder `current`.
    /// Without a file, the source is English and texts are plain.
    ///
    /// # Errors
    ///
    /// The file exists and cannot be read, or a key has a value that it cannot have.
    pub fn read(current: &Path, root: &Path) -> Result<Self, Failure> {
        for path in [root.join(config::MIRA), above(root)] {
            if let Some(config) = config::read_mira(current, &path)? {
                return Self::of(&config);
            }
        }
        Ok(Self::default())
    }

    fn of(config: &Config) -> Result<Self, Failure> {
        let wrong = |key: &str, value: &str, nearest: Option<&str>, known: &str| {
            let phrase = Phrase::new("err-setting")
                .with("path", config.path.display().to_string())
                .with("key", key)
                .with("value", value)
                .with("known", known)
                .with_nearest(nearest);
            Failure::cannot(phrase)
        };
        let source = config.source.as_deref().unwrap_or(SOURCE);
        let source = of_folder(&source.replace('_', "-"))
            .ok_or_else(|| wrong("source", source, meant(source).as_deref(), "en, es, pt-BR"))?;
        let markup = config.markup.as_ref().map(|markup| markup.value.as_str());
        match markup {
            None | Some("markdown") => Ok(Self {
                source,
                markdown: markup.is_some(),
            }),
            Some(other) => Err(wrong("markup", other, Some("markdown"), "markdown")),
        }
    }
}

/// The file in the folder above, by the shortest path.
fn above(root: &Path) -> PathBuf {
    match (root.file_name(), root.parent()) {
        (Some(_), Some(parent)) => parent.join(config::MIRA),
        _ => root.join("..").join(config::MIRA),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_and_the_markup_are_read() {
        let dir = tempfile::tempdir().expect("a folder");
        let cases = [
            ("", Ok(("en", false))),
            ("source = \"ca\"", Ok(("ca", false))),
            ("source = \"pt_BR\"", Ok(("pt-BR", false))),
            ("markup = \"markdown\"", Ok(("en", true))),
            ("markup = \"html\"", Err("err-setting")),
        ];
        for (text, expected) in cases {
            std::fs::write(dir.path().join("mira.toml"), text).expect("a file");
            let found = CatalogSettings::read(dir.path(), Path::new("i18n"));
            let found = found.map(|found| (found.source.to_string(), found.markdown));
            let found = found.map_err(|failure| failure.phrase().id);
            let expected = expected.map(|(source, markdown)| (source.to_owned(), markdown));
            assert_eq!(found, expected, "{text}");
        }
        for text in ["source = ", "source = 1", "source = \"catalan\""] {
            std::fs::write(dir.path().join("mira.toml"), text).expect("a file");
            assert!(
                CatalogSettings::read(dir.path(), Path::new("i18n")).is_err(),
                "{text}"
            );
        }
    }

    #[test]
    fn the_folder_above_is_named_by_the_shortest_path() {
        for (root, expected) in [
            ("i18n", "mira.toml"),
            ("a/i18n", "a/mira.toml"),
            (".", "./../mira.toml"),
            ("..", "../../mira.toml"),
            ("/srv/i18n", "/srv/mira.toml"),
        ] {
            assert_eq!(above(Path::new(root)), Path::new(expected), "{root}");
        }
    }
}
