//! The folder of locales around a file or folder that was named, and the locale that it is of.

use super::{Root, nearest, quoted};
use crate::language::name::of_folder;
use std::path::{Path, PathBuf};

/// What `check` needs to look at a file's locale, and to find it: each word behind a blank, quoted for
/// a shell. Empty where no folder of locales is found around the file.
pub fn checking(file: &Path, current: &Path, source: &str) -> String {
    let Some((path, locale)) = around(file, current, source) else {
        return String::new();
    };
    let root = Root {
        current,
        path: &path,
        source,
    };
    quoted(&[locale]) + &root.options()
}

/// The folder of locales around a file or folder, and its locale in it.
pub fn around(file: &Path, current: &Path, source: &str) -> Option<(PathBuf, String)> {
    in_nearest(file, current, source).or_else(|| beside_source(file, current, source))
}

/// The folder of locales that is found without being named, and the file's locale in it.
fn in_nearest(file: &Path, current: &Path, source: &str) -> Option<(PathBuf, String)> {
    let path = nearest(current, source)?;
    let root = Root {
        current,
        path: &path,
        source,
    };
    let file = current.join(file);
    let locale = file.ancestors().find_map(|folder| root.holds(folder))?;
    Some((path.clone(), locale.to_owned()))
}

/// A folder around the file that has the name of a language and stands beside the source's.
fn beside_source(file: &Path, current: &Path, source: &str) -> Option<(PathBuf, String)> {
    file.ancestors().find_map(|folder| {
        let locale = folder.file_name()?.to_str()?;
        let root = Path::new(".").join(folder.parent()?);
        of_folder(locale)?;
        let is_root = current.join(&root).join(source).is_dir();
        let root = root
            .strip_prefix(".")
            .ok()
            .filter(|path| *path != Path::new(""))
            .unwrap_or(&root);
        is_root.then(|| (root.to_owned(), locale.to_owned()))
    })
}
