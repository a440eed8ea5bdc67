//! Changed files, written the way `mira fmt` writes them: as a whole, and nothing that another program wrote
//! meanwhile is lost.

use super::project::ChangedFile;
use crate::disk::{FileError, Original};
use std::fs;
use std::path::{Path, PathBuf};

/// A file that was not written, and why.
#[derive(Debug)]
pub struct NotWritten {
    /// Its path, as it is shown.
    pub path: PathBuf,
    /// Why.
    pub error: FileError,
}

/// Writes a changed file. No link may lead out of the folder `tree`.
///
/// # Errors
///
/// It cannot be written, or is not what it was when the change was made.
pub fn write(change: &ChangedFile, tree: &Path) -> Result<(), NotWritten> {
    replace(change, tree, &change.old, &change.new)
}

/// Writes all changed files; where one cannot be written, those before it get their old text back.
///
/// # Errors
///
/// The first file that cannot be written, and those that could not be restored.
pub fn write_all(changes: &[ChangedFile], tree: &Path) -> Result<(), Vec<NotWritten>> {
    for (at, change) in changes.iter().enumerate() {
        let Err(error) = write(change, tree) else {
            continue;
        };
        let mut failed = vec![error];
        for written in changes[..at].iter().rev() {
            failed.extend(replace(written, tree, &written.new, &written.old).err());
        }
        return Err(failed);
    }
    Ok(())
}

/// Replaces the text of a file, which must be `old`.
fn replace(change: &ChangedFile, tree: &Path, old: &str, new: &str) -> Result<(), NotWritten> {
    let written = || {
        let tree = fs::canonicalize(tree)?;
        let place = fs::canonicalize(&change.place)?;
        if !place.starts_with(&tree) {
            return Err(FileError::Outside);
        }
        let original = Original::read_below(&place, &tree)?;
        if original.text() != old {
            return Err(FileError::Changed);
        }
        original.replace(new)
    };
    written().map_err(|error| NotWritten {
        path: change.path.clone(),
        error,
    })
}
