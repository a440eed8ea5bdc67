//! The folder of locales that a file or folder lies in, and its locale.

use super::find::{nearest, options, quoted};
use crate::language::name::of_folder;
use std::path::{Path, PathBuf};

/// What `check` needs to find a file's locale: each word after a space, quoted for a shell. Empty where
/// the file lies in no folder of locales.
pub fn checking(file: &Path, current: &Path, source: &str) -> String {
    let Some((path, locale)) = Around::new(current, source).locale_of(file) else {
        return String::new();
    };
    quoted(&[locale]) + &options(current, &path, source)
}

/// The name of a path right in a folder of locales.
pub(super) fn name_in<'p>(root: &Path, path: &'p Path) -> Option<&'p str> {
    let real = |path: &Path| path.canonicalize().ok();
    let is_in = real(path.parent()?)? == real(root)?;
    path.file_name().filter(|_| is_in)?.to_str()
}

/// Finds the folders of locales that files and folders lie in.
pub struct Around<'a> {
    current: &'a Path,
    source: &'a str,
    /// The folder of locales that is found without being named: it is looked for once.
    pub usual: Option<PathBuf>,
}

impl<'a> Around<'a> {
    /// Around what is named from the folder `current`; `source` is the name of the source locale.
    pub fn new(current: &'a Path, source: &'a str) -> Self {
        Self {
            current,
            source,
            usual: nearest(current, source),
        }
    }

    /// The folder of locales around a file or folder, which may be that folder itself.
    pub fn root_of(&self, path: &Path) -> Option<PathBuf> {
        let around = self.locale_of(path).map(|(root, _)| root);
        around.or_else(|| self.is_root(path).then(|| path.to_owned()))
    }

    /// The folder of locales around a file or folder, and its locale in it.
    fn locale_of(&self, file: &Path) -> Option<(PathBuf, String)> {
        self.in_usual(file).or_else(|| self.beside_source(file))
    }

    /// The usual folder of locales, and the file's locale in it.
    fn in_usual(&self, file: &Path) -> Option<(PathBuf, String)> {
        let path = self.usual.as_ref()?;
        let root = self.current.join(path);
        let file = self.current.join(file);
        let locale = file.ancestors().find_map(|folder| name_in(&root, folder))?;
        Some((path.clone(), locale.to_owned()))
    }

    /// A folder around the file that has the name of a language and stands beside the source's.
    fn beside_source(&self, file: &Path) -> Option<(PathBuf, String)> {
        file.ancestors().find_map(|folder| {
            let locale = folder.file_name()?.to_str()?;
            let root = Path::new(".").join(folder.parent()?);
            of_folder(locale)?;
            let is_root = self.is_root(&root);
            let root = root
                .strip_prefix(".")
                .ok()
                .filter(|path| *path != Path::new(""))
                .unwrap_or(&root);
            is_root.then(|| (root.to_owned(), locale.to_owned()))
        })
    }

    /// Whether a folder holds the source's.
    fn is_root(&self, folder: &Path) -> bool {
        self.current.join(folder).join(self.source).is_dir()
    }
}
