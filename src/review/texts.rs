//! The files of a project's locales, as text. The one place of review that asks what files there are.

use crate::disk::{self, Budget};
use crate::ftl::limits::MAX_LOCALE_BYTES;
use crate::project::tree;
use std::path::{Path, PathBuf};

/// The files of one locale.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// The locale's name, as its folder is called.
    pub locale: String,
    /// Its files.
    pub files: Vec<File>,
    /// Files that could not be read, each with the kind of reason, as in `io_reason`.
    pub unread: Vec<(PathBuf, &'static str)>,
}

/// One file of a locale.
#[derive(Clone, Debug)]
pub struct File {
    /// What its counterparts in all locales are called, with `/` between folders.
    pub name: String,
    /// Its path, as it is shown.
    pub path: PathBuf,
    /// What it says; bytes that are no UTF-8 are replaced.
    pub text: String,
}

impl Texts {
    /// Reads the files of a locale in the folder `root`, looked for from the folder `current`.
    pub fn read(current: &Path, root: &Path, locale: &str) -> Self {
        let folder = tree::locale(current, root, locale);
        let mut texts = Self {
            locale: locale.to_owned(),
            ..Self::default()
        };
        for listed in &folder.unreadable {
            let reason = listed.obstacle.unwrap_or("other");
            texts.unread.push((listed.path.clone(), reason));
        }
        let budget = Budget::new(MAX_LOCALE_BYTES);
        for listed in &folder.files {
            let read = match listed.obstacle {
                Some(reason) => Err(reason),
                None => disk::read_listed(&folder.place(&listed.path), &budget)
                    .map_err(|trouble| trouble.reason()),
            };
            match read {
                Ok(bytes) => texts.files.push(File {
                    name: listed.name.clone(),
                    path: listed.path.clone(),
                    text: text(bytes),
                }),
                Err(reason) => texts.unread.push((listed.path.clone(), reason)),
            }
        }
        texts
    }

    /// The file of this name.
    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.iter().find(|file| file.name == name)
    }
}

fn text(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}
