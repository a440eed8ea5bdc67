//! The files of a project's locales, as text. The one place of review that asks what files there are.

use crate::disk::Budget;
use crate::ftl::limits::MAX_LOCALE_BYTES;
use crate::project::{Loaded, Locale, Project};
use std::path::PathBuf;

/// The files of one locale.
#[derive(Clone, Debug, Default)]
pub struct LocaleTexts {
    /// The locale's name, as the project writes it.
    pub locale: String,
    /// Its files.
    pub files: Vec<LocaleFile>,
    /// Files that could not be read, each with the kind of reason, as in `io_reason`.
    pub unread: Vec<(PathBuf, &'static str)>,
}

/// One file of a locale.
#[derive(Clone, Debug)]
pub struct LocaleFile {
    /// What its counterpart in the source is called, with `/` between folders.
    pub name: String,
    /// Its path, as it is shown.
    pub path: PathBuf,
    /// What it says; bytes that are no UTF-8 are replaced.
    pub text: String,
}

impl LocaleTexts {
    /// Reads the files of a locale.
    pub fn read(project: &Project, locale: &Locale) -> Self {
        let listing = project.listing(locale);
        let mut texts = Self {
            locale: locale.name.clone(),
            ..Self::default()
        };
        for listed in &listing.unreadable {
            let reason = listed.obstacle.unwrap_or("other");
            texts.unread.push((listed.path.clone(), reason));
        }
        let of_source = &project.listing(project.source()).files;
        let counterparts = &project.counterparts(locale).of_files;
        let budget = Budget::new(MAX_LOCALE_BYTES);
        for (at, listed) in listing.files.iter().enumerate() {
            let other = counterparts.get(at).copied().flatten();
            let other = other.and_then(|other| of_source.get(other));
            match project.read(listed, &budget) {
                Ok(bytes) => texts.files.push(LocaleFile {
                    name: other.unwrap_or(listed).name.clone(),
                    path: listed.path.clone(),
                    text: text(bytes),
                }),
                Err(reason) => texts.unread.push((listed.path.clone(), reason)),
            }
        }
        texts
    }

    /// Takes the files of a locale that is in memory.
    pub fn of(locale: &Loaded, source: &Loaded) -> Self {
        let pairs = locale.documents.iter().zip(&locale.counterparts);
        let files = pairs.map(|(document, counterpart)| {
            let other = counterpart.and_then(|other| source.documents.get(other));
            LocaleFile {
                name: other.unwrap_or(document).name.clone(),
                path: document.path.clone(),
                text: document.text.to_string(),
            }
        });
        Self {
            locale: locale.name.clone(),
            files: files.collect(),
            unread: Vec::new(),
        }
    }

    /// The file of this name.
    pub fn file(&self, name: &str) -> Option<&LocaleFile> {
        self.files.iter().find(|file| file.name == name)
    }
}

fn text(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}
