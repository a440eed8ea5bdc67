//! A folder under a temporary name, whose files are written before they take their place.

use crate::disk::FileError;
use crate::disk::create::folders;
use crate::disk::directory::Directory;
use crate::disk::interrupt::Writing;
use crate::disk::temporary::named;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The name of the folder in it that holds the files.
pub const NEW: &str = "new";

/// The paths of some files.
pub fn paths(files: &[(PathBuf, String)]) -> impl Iterator<Item = PathBuf> {
    files.iter().map(|(path, _)| path.clone())
}

/// A folder that is removed again, with the files in its folder [`NEW`].
pub struct TemporaryFolder {
    path: PathBuf,
    /// The folder, open.
    pub directory: Directory,
    /// The files to remove, within [`NEW`].
    pub files: Vec<PathBuf>,
    // Dropped last: it may end the program.
    _writing: Writing,
}

impl TemporaryFolder {
    /// Makes one in the folder `parent`, open as `directory`, for these files.
    ///
    /// # Errors
    ///
    /// `parent` may not be written to.
    pub fn create(
        parent: &Path,
        directory: &Directory,
        files: impl IntoIterator<Item = PathBuf>,
    ) -> io::Result<Self> {
        let writing = Writing::begin()?;
        let (name, ()) = named(|name| directory.create_folder(OsStr::new(name), true))?;
        let path = parent.join(&name);
        let made = directory.enter(OsStr::new(&name));
        Ok(Self {
            directory: made.inspect_err(|_| drop(fs::remove_dir(&path)))?,
            path,
            files: files.into_iter().collect(),
            _writing: writing,
        })
    }

    /// Writes the files into its folder [`NEW`], which has the permissions that any new folder has.
    ///
    /// # Errors
    ///
    /// The disk is full; the program is about to end.
    pub fn fill(&self, files: &[(PathBuf, String)]) -> io::Result<()> {
        self.begin()?;
        files
            .iter()
            .try_for_each(|(path, text)| self.add(path, text))
    }

    /// Makes its folder [`NEW`].
    ///
    /// # Errors
    ///
    /// The disk is full.
    pub fn begin(&self) -> io::Result<()> {
        self.directory.create_folder(OsStr::new(NEW), false)
    }

    /// Writes a file into that.
    ///
    /// # Errors
    ///
    /// As [`Self::fill`].
    pub fn add(&self, path: &Path, text: &str) -> io::Result<()> {
        // Ends here when a signal has come.
        let _writing = Writing::begin()?;
        let new = self.directory.enter(OsStr::new(NEW))?;
        let (folder, name) = folders(new, path).map_err(into_io)?;
        let mut file = folder.create_file(name, false)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    }

    /// The path of its folder [`NEW`].
    pub fn new_path(&self) -> PathBuf {
        self.path.join(NEW)
    }
}

fn into_io(error: FileError) -> io::Error {
    match error {
        FileError::System(error) => error,
        other => io::Error::other(other.reason()),
    }
}

/// Needs no file handle: there may be none left.
impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        if fs::remove_dir(&self.path).is_ok() {
            return; // its only folder has been renamed
        }
        let new = self.new_path();
        for path in &self.files {
            let _ = fs::remove_file(new.join(path));
        }
        // Folders within others end last in this order.
        let folders = self.files.iter().flat_map(|path| path.ancestors().skip(1));
        let mut folders: Vec<&Path> = folders.collect();
        folders.sort_unstable_by(|a, b| b.cmp(a));
        folders.dedup();
        for folder in folders {
            let _ = fs::remove_dir(new.join(folder));
        }
        let _ = fs::remove_dir(&self.path);
    }
}
