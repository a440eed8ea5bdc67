//! A catalog's folder on disk: which locales it has, and how one of their files is read.

use crate::catalog::bundle::resource::Resource;
use crate::catalog::limits::{MOST_ENTRIES, MOST_LOCALES};
use crate::catalog::{STATEMENTS, embedded, tag};
use crate::disk::{self, FileError};
use crate::failure::{Failure, io_reason};
use crate::language::name::of_folder;
use crate::phrase::Phrase;
use crate::project::listing;
use std::collections::HashMap;
use std::io;
use std::path::Path;
use unic_langid::LanguageIdentifier;

/// The locales of a catalog.
#[derive(Debug, Default)]
pub(super) struct Folders {
    /// Tag and folder name of each locale, sorted by name.
    pub locales: Vec<(LanguageIdentifier, String)>,
    /// Why some folders, or all of them, are skipped.
    pub skipped: Vec<Phrase>,
    /// Folders past [`MOST_LOCALES`], which are not looked at.
    pub too_many: usize,
}

impl Folders {
    /// Those of the built-in catalog.
    pub fn built_in() -> Self {
        let locales = embedded::LOCALES.iter();
        let named = |locale: &embedded::EmbeddedLocale| (tag(locale.tag), locale.tag.to_owned());
        Self {
            locales: locales.map(named).collect(),
            ..Self::default()
        }
    }

    /// Those of a folder; of one that cannot be read, none. `root` is relative to the folder
    /// `current`.
    pub fn list(current: &Path, root: &Path, source: &LanguageIdentifier) -> Self {
        let mut found = Self::default();
        match listing::folders(&current.join(root)) {
            Ok(names) => {
                let names = names.iter().map(|name| name.to_string_lossy().into_owned());
                found.sort_out(names.collect());
            }
            Err(error) => found.skipped.push(unreadable(root, &error)),
        }
        found.too_many = found.locales.len().saturating_sub(MOST_LOCALES);
        if found.too_many > 0 {
            // The source stays, whatever goes.
            let mut places = MOST_LOCALES - 1;
            found.locales.retain(|(tag, _)| {
                let stays = tag == source || places > 0;
                places -= usize::from(stays && tag != source && places > 0);
                stays
            });
        }
        found
    }

    /// Separates locales from other folders. Of two with one tag (`pt-BR`, `PT-br`), the one in
    /// canonical spelling is used, since it is opened without listing the others.
    fn sort_out(&mut self, names: Vec<String>) {
        let mut tagged = Vec::new();
        for name in names {
            if let Some(tag) = of_folder(&name) {
                tagged.push((tag, name));
            } else {
                let phrase = Phrase::new("note-folder-no-locale").with("name", name);
                self.skipped.push(phrase);
            }
        }
        tagged.sort_by_cached_key(|(tag, name)| tag.to_string() != *name);
        let mut known: HashMap<LanguageIdentifier, String> = HashMap::new();
        for (tag, name) in tagged {
            if let Some(first) = known.get(&tag) {
                let phrase = Phrase::new("note-folder-same-locale").with("name", name);
                self.skipped.push(phrase.with("first", first.as_str()));
            } else {
                known.insert(tag.clone(), name.clone());
                self.locales.push((tag, name));
            }
        }
        self.locales.sort_by(|a, b| a.1.cmp(&b.1));
    }

    /// The folder of a tag, which may be spelled otherwise (`PT-br`, `zh-hant`).
    pub fn of(&self, tag: &LanguageIdentifier) -> Option<&str> {
        let found = self.locales.iter().find(|(known, _)| known == tag);
        found.map(|(_, name)| name.as_str())
    }
}

/// Reads a file, within limits and only if it is one; `path` is relative to the folder `current`.
pub(crate) fn read(current: &Path, path: &Path) -> Result<Resource, FileError> {
    let bytes = disk::read(&current.join(path))?;
    let resource = Resource::from_bytes(path.to_owned(), bytes);
    if resource.entries() > MOST_ENTRIES {
        return Err(FileError::TooLarge);
    }
    Ok(resource)
}

/// Reads a file of a locale whose folder may be spelled otherwise than its tag (`PT-br`); folders
/// are listed only where none has exactly the tag as its name.
pub(crate) fn read_spelled(
    current: &Path,
    root: &Path,
    tag: &LanguageIdentifier,
    file: &str,
) -> Result<Resource, FileError> {
    let folder = root.join(tag.to_string());
    let found = read(current, &folder.join(file));
    let is_missing = found.as_ref().is_err_and(FileError::is_missing);
    if !is_missing || current.join(&folder).is_dir() {
        return found;
    }
    match Folders::list(current, root, tag).of(tag) {
        Some(name) => read(current, &root.join(name).join(file)),
        None => found,
    }
}

fn unreadable(root: &Path, error: &io::Error) -> Phrase {
    Phrase::new("err-catalog-folder")
        .with("path", root.display().to_string())
        .with("reason", io_reason(error))
}

/// Says why a folder cannot serve as a catalog: the folder itself first, then its source.
pub(super) fn not_a_catalog(
    current: &Path,
    root: &Path,
    source: &LanguageIdentifier,
    trouble: FileError,
) -> Failure {
    let folder = listing::is_empty(&current.join(root));
    let shown = root.display().to_string();
    let file = root
        .join(source.to_string())
        .join(STATEMENTS)
        .display()
        .to_string();
    let phrase = match folder {
        Err(error) => {
            let phrase = unreadable(root, &error);
            return Failure::cannot(phrase).because(error);
        }
        Ok(true) => Phrase::new("err-catalog-empty")
            .with("path", shown)
            .with("file", file),
        Ok(false) if trouble.is_missing() => Phrase::new("err-catalog-source")
            .with("path", shown)
            .with("file", file),
        Ok(false) => Phrase::new("err-file")
            .with("path", file)
            .with("reason", trouble.reason()),
    };
    match trouble {
        FileError::System(error) => Failure::cannot(phrase).because(error),
        _ => Failure::cannot(phrase),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(names: &[&str]) -> Folders {
        let mut found = Folders::default();
        found.sort_out(names.iter().map(|name| (*name).to_owned()).collect());
        found
    }

    #[test]
    fn of_folders_with_one_tag_the_one_spelled_like_it_is_read() {
        let found = list(&["PT-br", "en", "polish", "pt-BR", "zh-hant"]);
        let names: Vec<&str> = found.locales.iter().map(|(_, name)| &**name).collect();
        assert_eq!(names, ["en", "pt-BR", "zh-hant"]);
        let ids: Vec<&str> = found.skipped.iter().map(|phrase| phrase.id).collect();
        assert_eq!(ids, ["note-folder-no-locale", "note-folder-same-locale"]);
        assert_eq!(found.of(&tag("zh-Hant")), Some("zh-hant"));
        assert_eq!(
            list(&["PT-br", "en", "pt-br"]).of(&tag("pt-BR")),
            Some("PT-br")
        );
    }

    #[test]
    fn the_reason_for_an_empty_list_is_reported() {
        let folder = tempfile::tempdir().expect("a folder");
        let found = Folders::list(folder.path(), Path::new("nowhere"), &tag("en"));
        assert!(found.locales.is_empty());
        let ids: Vec<&str> = found.skipped.iter().map(|phrase| phrase.id).collect();
        assert_eq!(ids, ["err-catalog-folder"]);
    }
}
