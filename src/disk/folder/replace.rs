//! A folder of files that is replaced by another, all files at once.
//!
//! The new folder is written beside the old one, and the two exchange their names. Where that cannot be
//! (a file system without it, a folder that is a mount point, a folder above that may not be written to)
//! the files are exchanged one by one, and back again when one of them fails.

use super::make::make_folder;
use super::steps::Steps;
use super::temporary::{NEW, TemporaryFolder, paths};
use crate::disk::directory::Directory;
use crate::disk::temporary::is_temporary;
use crate::disk::{FileError, attributes};
use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// A folder of files as it was found: existing, or yet to be made.
#[derive(Debug)]
pub struct OriginalFolder {
    /// Its path without links.
    path: PathBuf,
    /// The names in it; `None` where there is no folder.
    names: Option<BTreeSet<OsString>>,
}

impl OriginalFolder {
    /// Looks at a folder; links to it are followed.
    ///
    /// # Errors
    ///
    /// It is a file, a link that leads nowhere, or may not be read.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        match fs::canonicalize(path) {
            Ok(real) => Ok(Self {
                names: Some(names(&real)?),
                path: real,
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                match fs::symlink_metadata(path) {
                    Ok(_) => Err(FileError::Link),
                    Err(_) => Ok(Self {
                        path: path.to_owned(),
                        names: None,
                    }),
                }
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The names of what is in it, in order; what a run that was killed left there aside.
    pub fn names(&self) -> impl Iterator<Item = &OsStr> {
        let names = self.names.iter().flatten().map(OsString::as_os_str);
        names.filter(|name| !is_temporary(name))
    }

    /// Whether a name in it is a folder's.
    pub fn is_folder(&self, name: &OsStr) -> bool {
        fs::symlink_metadata(self.path.join(name)).is_ok_and(|found| found.is_dir())
    }

    /// The text of a file in it; empty where there is none that can be read.
    pub fn text(&self, name: &str) -> String {
        let bytes = crate::disk::read(&self.path.join(name)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Replaces all files in the folder, none of which is a folder, by these, or makes the folder.
    /// `interim` is a file that is there while they are replaced one by one.
    ///
    /// # Errors
    ///
    /// A full disk, a folder that may not be written to, another program that has put something into it.
    /// Then the folder is what it was.
    pub fn replace(
        &self,
        files: &[(PathBuf, String)],
        interim: &(PathBuf, String),
    ) -> Result<(), FileError> {
        let Some(names) = &self.names else {
            return Ok(make_with_parents(&self.path, files)?);
        };
        if fs::metadata(&self.path)?.permissions().readonly() {
            return Err(FileError::Protected);
        }
        for left in names.iter().filter(|name| is_temporary(name)) {
            fs::remove_dir_all(self.path.join(left))?;
        }
        let old: BTreeSet<OsString> = self.names().map(OsStr::to_owned).collect();
        if self.exchange(&old, files)? {
            return Ok(());
        }
        Ok(self.replace_one_by_one(&old, files, interim)?)
    }

    /// Writes the new folder beside the old one and exchanges them; `false` where that cannot be.
    fn exchange(
        &self,
        old: &BTreeSet<OsString>,
        files: &[(PathBuf, String)],
    ) -> Result<bool, FileError> {
        let (Some(parent), Some(name)) = (self.path.parent(), self.path.file_name()) else {
            return Ok(false);
        };
        let directory = match Directory::open(parent) {
            Ok(directory) if is_on_one_disk(&self.path, parent) => directory,
            _ => return Ok(false),
        };
        let mut staging = match TemporaryFolder::create(parent, &directory, paths(files)) {
            Ok(staging) => staging,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Err(error.into()),
            Err(_) => return Ok(false),
        };
        staging.fill(files)?;
        let new = OsStr::new(NEW);
        let kept =
            File::open(&self.path).and_then(|old| Ok((old, File::open(staging.new_path())?)));
        let kept = kept.is_ok_and(|(old, new)| attributes::keep(&old, &new).is_ok());
        let swap = || directory.swap(name, &staging.directory, new);
        if !kept || !swap().unwrap_or(false) {
            return Ok(false);
        }
        if names(&staging.new_path())? != *old {
            swap()?;
            return Err(FileError::Changed);
        }
        // What is removed with the temporary folder is the old files now.
        staging.files = old.iter().map(PathBuf::from).collect();
        directory.sync();
        Ok(true)
    }

    fn replace_one_by_one(
        &self,
        old: &BTreeSet<OsString>,
        files: &[(PathBuf, String)],
        interim: &(PathBuf, String),
    ) -> io::Result<()> {
        let directory = Directory::open(&self.path)?;
        let first = Path::new("first").join(&interim.0);
        let mut all = files.to_vec();
        all.push((first.clone(), interim.1.clone()));
        let mut staging = TemporaryFolder::create(&self.path, &directory, paths(&all))?;
        staging.fill(&all)?;
        let staged = staging.directory.enter(OsStr::new(NEW))?;
        // The old files, until all is done.
        let kept = OsStr::new("old");
        staged.create_folder(kept, false)?;
        staging
            .files
            .extend(old.iter().map(|name| Path::new(kept).join(name)));
        let new: BTreeSet<&OsStr> = files.iter().map(|(path, _)| path.as_os_str()).collect();
        let steps = Steps {
            directory: &directory,
            first: staged.enter(OsStr::new("first"))?,
            kept: staged.enter(kept)?,
            staged,
        };
        let mut done = Vec::new();
        let mut ran = steps.put(&steps.first, interim.0.as_os_str(), &mut done);
        for (path, _) in files {
            ran = ran.and_then(|()| steps.put(&steps.staged, path.as_os_str(), &mut done));
        }
        for name in old.iter().filter(|name| !new.contains(name.as_os_str())) {
            ran = ran.and_then(|()| steps.remove(name, &mut done));
        }
        if ran.is_err() {
            done.into_iter().rev().for_each(|step| steps.undo(&step));
        }
        directory.sync();
        ran
    }
}

/// Whether a folder lies on the file system of the one above it: a mount point cannot be renamed.
fn is_on_one_disk(path: &Path, parent: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let device = |path: &Path| fs::metadata(path).map(|found| found.dev()).ok();
        device(path) == device(parent)
    }
    #[cfg(not(unix))]
    {
        let _ = (path, parent);
        true
    }
}

fn names(path: &Path) -> io::Result<BTreeSet<OsString>> {
    let entries = fs::read_dir(path)?;
    entries.map(|entry| Ok(entry?.file_name())).collect()
}

/// Makes a folder, and the folders above it that are missing. When that fails, none of them stays.
fn make_with_parents(path: &Path, files: &[(PathBuf, String)]) -> io::Result<()> {
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(io::ErrorKind::NotFound.into());
    };
    let missing = parent.ancestors().take_while(|folder| !folder.exists());
    let missing: Vec<&Path> = missing.collect();
    let text = |number: usize| Ok(files[number].1.clone());
    let paths: Vec<PathBuf> = paths(files).collect();
    let made = fs::create_dir_all(parent).and_then(|()| make_folder(parent, name, &paths, &text));
    if made.is_err() {
        for folder in missing {
            let _ = fs::remove_dir(folder);
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Vec<(PathBuf, String)> {
        let files = names.iter();
        files
            .map(|name| (PathBuf::from(name), format!("new {name}")))
            .collect()
    }

    fn content(folder: &Path) -> io::Result<Vec<String>> {
        let all = names(folder)?.into_iter();
        all.map(|name| fs::read_to_string(folder.join(name)))
            .collect()
    }

    /// A folder with two old files, opened.
    fn old() -> Result<(tempfile::TempDir, OriginalFolder), FileError> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("site");
        fs::create_dir(&path)?;
        for name in ["a", "b"] {
            fs::write(path.join(name), format!("old {name}"))?;
        }
        let original = OriginalFolder::open(&path)?;
        Ok((dir, original))
    }

    fn interim() -> (PathBuf, String) {
        (PathBuf::from("list"), "both".to_owned())
    }

    #[test]
    fn both_ways_end_in_the_same_folder() -> Result<(), FileError> {
        for at_once in [true, false] {
            let (dir, original) = old()?;
            let old = original.names.clone().unwrap_or_default();
            let new = files(&["b", "c", "list"]);
            if at_once {
                original.replace(&new, &interim())?;
            } else {
                original.replace_one_by_one(&old, &new, &interim())?;
            }
            assert_eq!(content(&original.path)?, ["new b", "new c", "new list"]);
            assert_eq!(names(dir.path())?.len(), 1, "nothing else is left");
        }
        Ok(())
    }

    #[test]
    fn a_step_that_fails_undoes_those_before_it() -> Result<(), FileError> {
        let (dir, original) = old()?;
        let old = BTreeSet::from(["a".into(), "b".into(), "gone".into()]);
        let new = files(&["b", "c", "list"]);
        let failed = original.replace_one_by_one(&old, &new, &interim());
        assert!(
            failed.is_err(),
            "a file that is not there cannot be removed"
        );
        assert_eq!(content(&original.path)?, ["old a", "old b"]);
        assert_eq!(names(dir.path())?.len(), 1, "nothing else is left");
        Ok(())
    }

    #[test]
    fn what_came_meanwhile_stays() -> Result<(), FileError> {
        let (dir, original) = old()?;
        fs::write(original.path.join("mine"), "mine")?;
        let refused = original.replace(&files(&["b", "list"]), &interim());
        assert!(matches!(refused, Err(FileError::Changed)), "{refused:?}");
        assert_eq!(content(&original.path)?, ["old a", "old b", "mine"]);
        assert_eq!(names(dir.path())?.len(), 1, "nothing else is left");
        Ok(())
    }

    #[test]
    fn a_folder_that_cannot_be_made_leaves_none_above_it() -> Result<(), FileError> {
        let dir = tempfile::tempdir()?;
        let original = OriginalFolder::open(&dir.path().join("a/b/site"))?;
        let bad = files(&["x", "x"]);
        assert!(original.replace(&bad, &interim()).is_err());
        assert_eq!(names(dir.path())?.len(), 0);
        Ok(())
    }
}
