//! Which folder of locales the translator's commands work on, and how its path is spelled.

use crate::interface::phrase::Phrase;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The name of the folder that is looked for when none is named.
const NAME: &str = "i18n";

/// Finds the folder of locales: the one that `--i18n` names, else a non-empty `MIRA_I18N`, else the
/// nearest `i18n` going up from the current folder.
///
/// The path comes back as the person would type it from there (`i18n`, `../i18n`): findings are
/// shown with it.
///
/// # Errors
///
/// A phrase, with what to do in its `.help`, when the folder named is none, or when none is found.
pub fn find(
    option: Option<&Path>,
    variable: Option<&OsStr>,
    current: &Path,
) -> Result<PathBuf, Phrase> {
    let named = option.or_else(|| variable.filter(|text| !text.is_empty()).map(Path::new));
    match named {
        Some(named) => check(named, current),
        None => nearest(current).ok_or_else(|| Phrase::new("folder-not-found")),
    }
}

/// Returns the folder as it was named, if it is one.
fn check(named: &Path, current: &Path) -> Result<PathBuf, Phrase> {
    let place = current.join(named);
    if place.is_dir() {
        return Ok(named.to_owned());
    }
    // What cannot be looked at is left to whoever reads it: the reason is known there.
    let id = match place.metadata() {
        Ok(_) => "folder-is-a-file",
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => "folder-missing",
        Err(_) => "folder-unreadable",
    };
    Err(Phrase::new(id).with("folder", shown(named)))
}

/// Goes up from the current folder; the path is relative to it.
fn nearest(current: &Path) -> Option<PathBuf> {
    let mut up = PathBuf::new();
    for above in current.ancestors() {
        if above.join(NAME).is_dir() {
            return Some(up.join(NAME));
        }
        up.push("..");
    }
    None
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io;

    fn tree() -> io::Result<tempfile::TempDir> {
        let dir = tempfile::tempdir()?;
        for folder in ["project/i18n/es", "project/src/deep", "other", "empty"] {
            fs::create_dir_all(dir.path().join(folder))?;
        }
        fs::write(dir.path().join("file"), "")?;
        Ok(dir)
    }

    #[test]
    fn the_option_goes_before_the_variable_before_the_nearest() -> io::Result<()> {
        let dir = tree()?;
        let cases = [
            (Some("i18n"), Some("../other"), "project", "i18n"),
            (None, Some("../other"), "project", "../other"),
            (None, Some(""), "project", "i18n"),
            (None, None, "project/src/deep", "../../i18n"),
            (None, None, "project/i18n/es", "../../i18n"),
            (None, None, "project/i18n", "../i18n"),
        ];
        for (option, variable, current, expected) in cases {
            let found = find(
                option.map(Path::new),
                variable.map(OsStr::new),
                &dir.path().join(current),
            );
            assert_eq!(found, Ok(PathBuf::from(expected)), "{option:?} {current}");
        }
        Ok(())
    }

    #[test]
    fn what_is_no_folder_is_named() -> io::Result<()> {
        let dir = tree()?;
        let cases = [
            (Some("nowhere"), "folder-missing"),
            (Some("file"), "folder-is-a-file"),
            (None, "folder-not-found"),
        ];
        for (option, expected) in cases {
            let found = find(option.map(Path::new), None, &dir.path().join("."));
            assert_eq!(found.map_err(|phrase| phrase.id), Err(expected));
        }
        Ok(())
    }
}
