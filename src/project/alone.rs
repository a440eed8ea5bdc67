//! A file by itself, of no project: what can be known from one file.

use super::layout::Layout;
use super::listing::{Listed, Listing};
use super::{Config, Locale, Project, Texts};
use crate::language::name::{of_folder, of_written};
use std::path::{Path, PathBuf};

impl Project {
    /// A project of one file, which is its source. Its language is the one that a folder of its path, or
    /// its own name, is the tag of. Relative paths begin in the folder `current`.
    pub fn of_file(current: &Path, path: &Path, texts: Texts) -> Self {
        let locale = Locale::new(language(path).unwrap_or_default().into(), of_written);
        let file = Listed {
            name: path.file_name().map_or_else(
                || path.to_string_lossy().into_owned(),
                |name| name.to_string_lossy().into_owned(),
            ),
            path: path.to_owned(),
            obstacle: None,
        };
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let _ = locale.listing.set(Listing::of_file(current, file));
        Self {
            current: current.to_owned(),
            root: folder.clone(),
            texts,
            layout: Some(Layout {
                root: folder,
                ..Layout::default()
            }),
            config: Config::default(),
            options: Vec::new(),
            locales: vec![locale],
            source: 0,
        }
    }

    /// Lays a text over one of the project's files. Returns the path of that file as it is shown; `None`
    /// where there is no such file in the project.
    pub fn lay_over(&mut self, path: &Path, text: &str) -> Option<PathBuf> {
        let real = |path: &Path| self.place(path).canonicalize().ok();
        let wanted = real(path)?;
        let name = path.file_name();
        let found = self.locales.iter().find_map(|locale| {
            let files = &self.listing(locale).files;
            let mut same = files.iter().filter(|file| file.path.file_name() == name);
            same.find(|file| real(&file.path).as_ref() == Some(&wanted))
        })?;
        let path = found.path.clone();
        self.texts.open(self.current.join(&path), text.into());
        Some(path)
    }
}

/// The name of the locale that a path is of, as far as it says one.
fn language(path: &Path) -> Option<String> {
    let text = |name: Option<&std::ffi::OsStr>| Some(name?.to_str()?.to_owned());
    let own = text(path.file_stem()).filter(|name| of_written(name).is_some());
    own.or_else(|| {
        let names = path.ancestors().skip(1);
        let names: Vec<String> = names
            .filter_map(|folder| text(folder.file_name()))
            .collect();
        let is_tag = |name: &&String| of_folder(name).is_some();
        // A name of three letters is rather a word (`sub`, `app`) than a code of that length.
        let is_likely = |name: &&String| is_tag(name) && name.len() != 3;
        let found = names.iter().find(is_likely).or(names.iter().find(is_tag));
        found.cloned()
    })
}

#[cfg(test)]
mod tests {
    use super::language;
    use std::path::Path;

    #[test]
    fn a_path_may_say_its_language() {
        for (path, expected) in [
            ("i18n/es/main.ftl", Some("es")),
            ("i18n/es/sub/main.ftl", Some("es")),
            ("locales/pt_BR.ftl", Some("pt_BR")),
            ("main.ftl", None),
            ("stdin", None),
        ] {
            assert_eq!(language(Path::new(path)).as_deref(), expected, "{path}");
        }
    }
}
