//! Which folder of locales the translator's commands work on, and how its path is spelled.

use crate::commands::context::Context;
use crate::failure::{Failure, io_reason};
use crate::phrase::Phrase;
use crate::project::find::{nearest, unreadable};
use crate::project::{Project, Texts};
use std::io;
use std::path::{Path, PathBuf};

/// Finds the folder of locales: the one that `--i18n` or `MIRA_I18N` names, else the nearest `i18n`
/// going up from the current folder, or the nearest one that holds the source.
///
/// The path comes back as the person would type it from there (`i18n`, `../i18n`): findings are
/// shown with it.
///
/// # Errors
///
/// The folder named is none, or none is found.
pub fn find(context: &Context<'_, '_>, source: &str) -> Result<PathBuf, Failure> {
    from(context.i18n.as_deref(), &current(context)?, source)
}

/// Opens the project that is found, from the current folder.
///
/// # Errors
///
/// The folder named is none, none is found, or it has no folder of the source.
pub fn open(context: &Context<'_, '_>, source: &str) -> Result<Project, Failure> {
    let root = find(context, source)?;
    Project::open(&current(context)?, &root, source, Texts::disk())
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
fn from(named: Option<&Path>, current: &Path, source: &str) -> Result<PathBuf, Failure> {
    match named {
        Some(named) => check(named, current),
        None => {
            nearest(current, source).ok_or_else(|| Failure::cannot(Phrase::new("folder-not-found")))
        }
    }
}

/// Returns the folder as it was named, if it is one.
fn check(named: &Path, current: &Path) -> Result<PathBuf, Failure> {
    let id = match current.join(named).metadata() {
        Ok(found) if found.is_dir() => return Ok(named.to_owned()),
        Ok(_) => "folder-is-a-file",
        Err(error) if error.kind() == io::ErrorKind::NotFound => "folder-missing",
        Err(error) => return Err(unreadable(named, error)),
    };
    let folder = named.display().to_string();
    Err(Failure::cannot(Phrase::new(id).with("folder", folder)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn tree() -> io::Result<tempfile::TempDir> {
        let dir = tempfile::tempdir()?;
        for folder in [
            "project/i18n/es",
            "project/src/deep",
            "other",
            "project/po/en",
            "project/po/es",
            "project/empty/en",
        ] {
            fs::create_dir_all(dir.path().join(folder))?;
        }
        fs::write(dir.path().join("project/po/en/main.ftl"), "")?;
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
            (None, "project/po", "."),
            (None, "project/po/es", ".."),
            (None, "project/empty", "../i18n"),
        ];
        for (named, current, expected) in cases {
            let found = from(named.map(Path::new), &dir.path().join(current), "en");
            assert_eq!(
                found.ok(),
                Some(PathBuf::from(expected)),
                "{named:?} {current}"
            );
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
            let found = from(named.map(Path::new), dir.path(), "en");
            assert_eq!(found.map_err(|failure| failure.phrase().id), Err(expected));
        }
        Ok(())
    }
}
