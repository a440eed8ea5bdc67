//! What `mira.toml` says about a catalog: its source language, and whether texts hold Markdown.
//!
//! The file stands in the catalog's folder or in the one above it. Keys that concern translators
//! alone are ignored here.

use crate::disk::{self, FileError};
use crate::failure::Failure;
use crate::language::name::{meant, of_folder};
use crate::language::{SOURCE, Tag};
use crate::phrase::Phrase;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The name of the file.
const FILE: &str = "mira.toml";

/// What concerns a reader's call.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The locale that defines every id, and that every chain ends in.
    pub source: Tag,
    /// Whether texts are Markdown.
    pub markdown: bool,
}

/// The keys of the file that are read here.
#[derive(Default, Deserialize)]
struct Keys {
    source: Option<String>,
    markup: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            source: crate::language::tag::english(),
            markdown: false,
        }
    }
}

impl Settings {
    /// Reads the settings of the catalog in `root`, which is relative to the folder `current`.
    /// Without a file, the source is English and texts are plain.
    ///
    /// # Errors
    ///
    /// The file exists and cannot be read, or a key has a value that it cannot have.
    pub fn read(current: &Path, root: &Path) -> Result<Self, Failure> {
        for path in [root.join(FILE), above(root)] {
            match disk::read(&current.join(&path)) {
                Ok(bytes) => return Self::parse(&path, &String::from_utf8_lossy(&bytes)),
                Err(trouble) if trouble.is_missing() => {}
                Err(trouble) => return Err(unreadable(&path, trouble)),
            }
        }
        Ok(Self::default())
    }

    fn parse(path: &Path, text: &str) -> Result<Self, Failure> {
        let shown = path.display().to_string();
        let keys: Keys = basic_toml::from_str(text).map_err(|error| {
            let phrase = Phrase::new("err-settings").with("path", shown.as_str());
            Failure::cannot(phrase.with("reason", error.to_string()))
        })?;
        let wrong = |key: &str, value: &str, nearest: Option<&str>, known: &str| {
            let phrase = Phrase::new("err-setting")
                .with("path", shown.as_str())
                .with("key", key)
                .with("value", value)
                .with("known", known)
                .with_nearest(nearest);
            Failure::cannot(phrase)
        };
        let source = keys.source.as_deref().unwrap_or(SOURCE);
        let source = of_folder(&source.replace('_', "-"))
            .ok_or_else(|| wrong("source", source, meant(source).as_deref(), "en, es, pt-BR"))?;
        match keys.markup.as_deref() {
            None => Ok(Self {
                source,
                markdown: false,
            }),
            Some("markdown") => Ok(Self {
                source,
                markdown: true,
            }),
            Some(other) => Err(wrong("markup", other, Some("markdown"), "markdown")),
        }
    }
}

/// The file in the folder above, by the shortest path.
fn above(root: &Path) -> PathBuf {
    match (root.file_name(), root.parent()) {
        (Some(_), Some(parent)) => parent.join(FILE),
        _ => root.join("..").join(FILE),
    }
}

fn unreadable(path: &Path, trouble: FileError) -> Failure {
    let phrase = Phrase::new("err-file")
        .with("path", path.display().to_string())
        .with("reason", trouble.reason());
    match trouble {
        FileError::System(error) => Failure::cannot(phrase).because(error),
        _ => Failure::cannot(phrase),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_source_and_the_markup_are_read() {
        let cases = [
            ("", Ok(("en", false))),
            ("source = \"ca\"", Ok(("ca", false))),
            ("source = \"pt_BR\"", Ok(("pt-BR", false))),
            (
                "markup = \"markdown\"\n[check]\nbaseline = \"b\"",
                Ok(("en", true)),
            ),
            ("source = \"catalan\"", Err("err-setting")),
            ("markup = \"html\"", Err("err-setting")),
            ("source = ", Err("err-settings")),
            ("source = 1", Err("err-settings")),
        ];
        for (text, expected) in cases {
            let found = Settings::parse(Path::new(FILE), text);
            let found = found.map(|found| (found.source.to_string(), found.markdown));
            let found = found.map_err(|failure| failure.phrase().id);
            let expected = expected.map(|(source, markdown)| (source.to_owned(), markdown));
            assert_eq!(found, expected, "{text}");
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
