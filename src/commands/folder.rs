//! Which folder of locales the translator's commands work on, and how its path is spelled.

use crate::context::Context;
use crate::failure::{Failure, io_reason};
use crate::phrase::Phrase;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the folder that is looked for when none is named.
const NAME: &str = "i18n";

/// Finds the folder of locales: the one that `--i18n` or `MIRA_I18N` names, else the nearest `i18n`
/// going up from the current folder.
///
/// The path comes back as the person would type it from there (`i18n`, `../i18n`): findings are
/// shown with it.
///
/// # Errors
///
/// The folder named is none, or none is found.
pub fn find(context: &Context<'_, '_>) -> Result<PathBuf, Failure> {
    from(context.i18n.as_deref(), &current(context)?).map_err(Failure::cannot)
}

/// The current folder.
///
/// # Errors
///
/// It was deleted, or may not be looked at.
pub fn current(context: &Context<'_, '_>) -> Result<PathBuf, Failure> {
    (context.world.folder)().map_err(|error| {
        let reason = io_reason(&error);
        Failure::cannot(Phrase::new("folder-current").with("reason", reason)).because(error)
    })
}

/// The same, of a folder that was named, and the current one.
fn from(named: Option<&Path>, current: &Path) -> Result<PathBuf, Phrase> {
    match named {
        Some(named) => check(named, current),
        None => nearest(current).ok_or_else(|| Phrase::new("folder-not-found")),
    }
}

/// Returns the folder as it was named, if it is one.
fn check(named: &Path, current: &Path) -> Result<PathBuf, Phrase> {
    match current.join(named).metadata() {
        Ok(found) if found.is_dir() => Ok(named.to_owned()),
        Ok(_) => Err(Phrase::new("folder-is-a-file").with("folder", shown(named))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(Phrase::new("folder-missing").with("folder", shown(named)))
        }
        Err(error) => Err(unreadable(named, &error)),
    }
}

/// Says that a folder of locales cannot be read.
pub fn unreadable(folder: &Path, error: &io::Error) -> Phrase {
    Phrase::new("folder-unreadable")
        .with("folder", shown(folder))
        .with("reason", io_reason(error))
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

    fn tree() -> io::Result<tempfile::TempDir> {
        let dir = tempfile::tempdir()?;
        for folder in ["project/i18n/es", "project/src/deep", "other", "empty"] {
            fs::create_dir_all(dir.path().join(folder))?;
        }
        fs::write(dir.path().join("file"), "")?;
        Ok(dir)
    }

    #[test]
    fn a_named_folder_goes_before_the_nearest() -> io::Result<()> {
        let dir = tree()?;
        let cases = [
            (Some("../other"), "project", "../other"),
            (None, "project", "i18n"),
            (None, "project/src/deep", "../../i18n"),
            (None, "project/i18n/es", "../../i18n"),
            (None, "project/i18n", "../i18n"),
        ];
        for (named, current, expected) in cases {
            let found = from(named.map(Path::new), &dir.path().join(current));
            assert_eq!(found, Ok(PathBuf::from(expected)), "{named:?} {current}");
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
        for (named, expected) in cases {
            let found = from(named.map(Path::new), dir.path());
            assert_eq!(found.map_err(|phrase| phrase.id), Err(expected));
        }
        Ok(())
    }
}
