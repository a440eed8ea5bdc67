//! Files that are added to what is there, all of them or none.

use super::FileError;
use super::create::folders;
use super::directory::Directory;
use super::temporary::TemporaryFile;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file that is to be added.
#[derive(Debug)]
pub struct NewFile {
    /// A folder, which links may lead to.
    pub root: PathBuf,
    /// Its path below that; nothing on the way may be a link.
    pub below: PathBuf,
    /// Its text.
    pub text: String,
}

/// Files that were added, and the folders that were made for them.
#[derive(Debug, Default)]
pub struct Added {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

/// Adds files; missing folders are made. A file that is there is never replaced.
///
/// # Errors
///
/// Which of them cannot be added, and why. Nothing is there then that was not there before.
pub fn add_files(files: &[NewFile]) -> Result<Added, (usize, FileError)> {
    let mut added = Added::default();
    for (at, file) in files.iter().enumerate() {
        if let Err(error) = added.add(file) {
            added.undo();
            return Err((at, error));
        }
    }
    Ok(added)
}

impl Added {
    fn add(&mut self, file: &NewFile) -> Result<(), FileError> {
        let path = file.root.join(&file.below);
        let parents = path.ancestors().skip(1);
        let missing = parents.take_while(|folder| folder.symlink_metadata().is_err());
        let mut missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
        missing.reverse();
        self.folders.extend(missing);
        fs::create_dir_all(&file.root)?;
        let (directory, name) = folders(Directory::open(&file.root)?, &file.below)?;
        let mut new = TemporaryFile::create(&directory, false)?;
        new.fill(&file.text)?;
        new.place_new(name).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => FileError::Changed,
            _ => error.into(),
        })?;
        self.files.push(path);
        Ok(())
    }

    /// Removes them again, and the folders that are empty then.
    pub fn undo(&self) {
        for file in &self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(root: &Path, below: &str) -> NewFile {
        NewFile {
            root: root.to_owned(),
            below: below.into(),
            text: below.to_owned(),
        }
    }

    #[test]
    fn files_are_added_all_or_none() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        fs::write(dir.path().join("there"), "mine")?;
        let names = |names: &[&str]| -> Vec<NewFile> {
            names.iter().map(|name| file(dir.path(), name)).collect()
        };
        for last in ["there", "there/below", "a/b.ftl"] {
            let refused = add_files(&names(&["a/b.ftl", "c/d/e.ftl", "f.ftl", last]));
            assert!(matches!(refused, Err((3, _))), "{refused:?}");
            assert_eq!(fs::read_dir(dir.path())?.count(), 1, "{last}");
        }
        assert_eq!(fs::read_to_string(dir.path().join("there"))?, "mine");
        let added = add_files(&names(&["a/b.ftl", "c/d/e.ftl"]));
        let added = added.map_err(|(_, error)| io::Error::other(error.reason()))?;
        assert_eq!(
            fs::read_to_string(dir.path().join("c/d/e.ftl"))?,
            "c/d/e.ftl"
        );
        added.undo();
        assert_eq!(fs::read_dir(dir.path())?.count(), 1);
        Ok(())
    }
}
