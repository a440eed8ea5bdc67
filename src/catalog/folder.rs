//! A catalog's folder on disk: which locales it has, and how one of their files is read.

use super::limits::{MOST_ENTRIES, MOST_LOCALES};
use super::resource::Resource;
use super::{SOURCE, STATEMENTS, embedded, tag};
use crate::disk::{self, Trouble};
use crate::failure::{Failure, io_reason};
use crate::language::name::of_folder;
use crate::phrase::Phrase;
use crate::tree;
use std::fs;
use std::path::Path;
use unic_langid::LanguageIdentifier;

/// The locales of a catalog.
#[derive(Debug, Default)]
pub(super) struct Folders {
    /// Tag and folder name of each locale, sorted by name.
    pub locales: Vec<(LanguageIdentifier, String)>,
    /// Names of folders that are no language tags.
    pub strange: Vec<String>,
    /// Folders past [`MOST_LOCALES`], which are not looked at.
    pub too_many: usize,
}

impl Folders {
    /// Those of the built-in catalog.
    pub fn built_in() -> Self {
        let locales = embedded::LOCALES.iter();
        let named = |locale: &embedded::Locale| (tag(locale.tag), locale.tag.to_owned());
        Self {
            locales: locales.map(named).collect(),
            ..Self::default()
        }
    }

    /// Those of a folder; of one that cannot be read, none.
    pub fn list(root: &Path) -> Self {
        let mut found = Self::default();
        for name in tree::folders(root).unwrap_or_default() {
            match of_folder(&name) {
                Some(tag) => found.locales.push((tag, name)),
                None => found.strange.push(name),
            }
        }
        found.too_many = found.locales.len().saturating_sub(MOST_LOCALES);
        if found.too_many > 0 {
            let source = tag(SOURCE);
            // The source stays, whatever goes.
            let mut places = MOST_LOCALES - 1;
            found.locales.retain(|(tag, _)| {
                let stays = *tag == source || places > 0;
                places -= usize::from(stays && *tag != source && places > 0);
                stays
            });
        }
        found.locales.dedup_by(|b, a| a.0 == b.0);
        found
    }
}

/// Reads a file, within limits and only if it is one; `path` is relative to the folder `current`.
pub(crate) fn read(current: &Path, path: &Path) -> Result<Resource, Trouble> {
    let bytes = disk::read(&current.join(path))?;
    let resource = Resource::from_bytes(path.to_owned(), bytes);
    if resource.entries() > MOST_ENTRIES {
        return Err(Trouble::TooLarge);
    }
    Ok(resource)
}

/// Says why a folder cannot serve as a catalog: the folder itself first, then its source.
pub(super) fn not_a_catalog(current: &Path, root: &Path, trouble: &Trouble) -> Failure {
    let folder = fs::read_dir(current.join(root)).map(|mut entries| entries.next().is_none());
    let shown = root.display().to_string();
    let file = root.join(SOURCE).join(STATEMENTS).display().to_string();
    Failure::cannot(match folder {
        Err(error) => Phrase::new("err-catalog-folder")
            .with("path", shown)
            .with("reason", io_reason(&error)),
        Ok(true) => Phrase::new("err-catalog-empty")
            .with("path", shown)
            .with("file", file),
        Ok(false) if trouble.is_missing() => Phrase::new("err-catalog-source")
            .with("path", shown)
            .with("file", file),
        Ok(false) => Phrase::new("err-file")
            .with("path", file)
            .with("reason", trouble.reason()),
    })
}
