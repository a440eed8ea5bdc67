//! A new file under a temporary name, until it takes its place.

use super::FileError;
use super::directory::Directory;
use super::identity::Identity;
use super::interrupt::Writing;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Write as _};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// What a temporary file's or folder's name begins with. Only a kill that no program sees
/// (`SIGKILL`, a power cut) leaves one.
const PREFIX: &str = ".mira-";
const SUFFIX: &str = ".tmp";

/// How often another name is tried.
const MOST_NAMES: usize = 100;

/// A file that is removed again unless it takes another's place.
#[derive(Debug)]
pub struct TemporaryFile<'d> {
    directory: &'d Directory,
    name: String,
    file: File,
    is_placed: bool,
    // Dropped last: it may end the program.
    _writing: Writing,
}

impl<'d> TemporaryFile<'d> {
    /// Makes an empty one in a folder. No other user may read it if it is `private`; otherwise it has
    /// the permissions that any new file has.
    ///
    /// # Errors
    ///
    /// The folder may not be written to; the program is about to end.
    pub fn create(directory: &'d Directory, private: bool) -> Result<Self, FileError> {
        let writing = Writing::begin().map_err(|_| FileError::Interrupted)?;
        let (name, file) = named(|name| directory.create_file(OsStr::new(name), private))?;
        Ok(Self {
            directory,
            name,
            file,
            is_placed: false,
            _writing: writing,
        })
    }

    /// The file itself.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// Writes its content, and waits until the disk has it.
    ///
    /// # Errors
    ///
    /// There is no space left.
    pub fn fill(&mut self, text: &str) -> io::Result<()> {
        self.file.write_all(text.as_bytes())?;
        self.file.sync_all()
    }

    /// Takes the place of the file `name`, or of none. A link there is replaced, not followed.
    ///
    /// # Errors
    ///
    /// The system refuses. What was there is there still.
    pub fn place(mut self, name: &OsStr) -> io::Result<()> {
        self.directory.rename(OsStr::new(&self.name), name)?;
        self.is_placed = true;
        self.directory.sync();
        Ok(())
    }

    /// Takes a name that nothing has.
    ///
    /// # Errors
    ///
    /// Something has it; the system refuses.
    pub fn place_new(mut self, name: &OsStr) -> io::Result<()> {
        let directory = self.directory;
        directory.rename_new(directory, OsStr::new(&self.name), name)?;
        self.is_placed = true;
        directory.sync();
        Ok(())
    }

    /// Takes the place of the file `name`, if that is `old`.
    ///
    /// Where the system can exchange two names, what was in the place is looked at once more
    /// afterwards: another file that came there at the last moment is put back.
    ///
    /// # Errors
    ///
    /// Another file came there; the system refuses. What was there is there still.
    pub fn exchange(self, name: &OsStr, old: &Identity) -> Result<(), FileError> {
        let own = OsStr::new(&self.name);
        if !self.directory.exchange(own, name)? {
            return Ok(self.place(name)?);
        }
        let replaced = self.identity_of(own);
        if replaced.is_some_and(|replaced| replaced.is_same_content(old)) {
            self.directory.sync();
            return Ok(()); // dropping it removes the old file
        }
        self.directory.exchange(own, name)?;
        // A third file may have come to the place in between, and be here now: it is the newest.
        let ours = self.file.metadata().ok().map(|own| Identity::new(&own));
        let back = self.identity_of(own);
        if let (Some(ours), Some(back)) = (ours, back)
            && !back.is_same_content(&ours)
        {
            self.directory.exchange(own, name)?;
        }
        Err(FileError::Changed)
    }

    fn identity_of(&self, name: &OsStr) -> Option<Identity> {
        let metadata = self.directory.metadata(name).ok()?;
        Some(Identity::new(&metadata))
    }
}

impl Drop for TemporaryFile<'_> {
    fn drop(&mut self) {
        if !self.is_placed {
            let _ = self.directory.remove_file(OsStr::new(&self.name));
        }
    }
}

/// Whether a name is one of those that temporary files and folders have.
pub fn is_temporary(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with(PREFIX) && name.ends_with(SUFFIX)
}

/// Makes something under a name that nothing has yet.
///
/// # Errors
///
/// What `make` says; every name that was tried exists.
pub fn named<T>(make: impl Fn(&str) -> io::Result<T>) -> io::Result<(String, T)> {
    static MADE: AtomicU64 = AtomicU64::new(0);
    for _ in 0..MOST_NAMES {
        let name = format!(
            "{PREFIX}{}-{}{SUFFIX}",
            process::id(),
            MADE.fetch_add(1, Relaxed)
        );
        match make(&name) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            done => return done.map(|made| (name, made)),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
