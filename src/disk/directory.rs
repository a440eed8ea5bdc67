//! An open folder. Files in it are named relative to it, and no link is followed in that step.

use super::FileError;
use rustix::fs::{self, AtFlags, Mode, OFlags};
use std::ffi::{OsStr, OsString};
use std::fs::{File, Metadata};
use std::io;
use std::path::{Component, Path};

/// An open folder.
#[derive(Debug)]
pub struct Directory(File);

impl Directory {
    /// Opens a folder; links are followed.
    ///
    /// # Errors
    ///
    /// It is missing, no folder, or may not be entered.
    pub fn open(path: &Path) -> io::Result<Self> {
        Ok(Self(fs::open(path, entry_flags(), Mode::empty())?.into()))
    }

    /// Opens the folder that holds a file, and returns the file's name in it. `path` holds no link
    /// (see [`std::fs::canonicalize`]). Below `root`, which `path` begins with, a link that has
    /// come into it since is not followed.
    ///
    /// # Errors
    ///
    /// A folder on the way is gone, or is a link now; `path` has no name at its end.
    pub fn holding(path: &Path, root: &Path) -> Result<(Self, OsString), FileError> {
        let below = path.strip_prefix(root).map_err(|_| FileError::Outside)?;
        let mut directory = Self::open(root)?;
        let mut names = below.components().peekable();
        while let Some(Component::Normal(name)) = names.next() {
            if names.peek().is_none() {
                return Ok((directory, name.to_owned()));
            }
            directory = directory.enter(name)?;
        }
        Err(FileError::Folder)
    }

    /// Opens a folder in this one.
    ///
    /// # Errors
    ///
    /// It is a link or no folder, or may not be entered.
    pub fn enter(&self, name: &OsStr) -> io::Result<Self> {
        let flags = entry_flags() | OFlags::NOFOLLOW;
        Ok(Self(
            fs::openat(&self.0, name, flags, Mode::empty())?.into(),
        ))
    }

    /// Makes a folder in this one, with the permissions that any new folder has, or only the
    /// caller's if it is `private`.
    ///
    /// # Errors
    ///
    /// It exists, or this folder may not be written to.
    pub fn create_folder(&self, name: &OsStr, private: bool) -> io::Result<()> {
        let mode = if private { 0o700 } else { 0o777 };
        Ok(fs::mkdirat(&self.0, name, Mode::from_raw_mode(mode))?)
    }

    /// Opens a file to read it, without waiting for a pipe that has taken its place.
    ///
    /// # Errors
    ///
    /// It is missing or a link, or may not be read.
    pub fn open_file(&self, name: &OsStr) -> io::Result<File> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        Ok(fs::openat(&self.0, name, flags | OFlags::NOCTTY, Mode::empty())?.into())
    }

    /// Makes a new file in it to write to; see [`Self::create_folder`].
    ///
    /// # Errors
    ///
    /// It exists, or the folder may not be written to.
    pub fn create_file(&self, name: &OsStr, private: bool) -> io::Result<File> {
        let mode = if private { 0o600 } else { 0o666 };
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL;
        let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(fs::openat(&self.0, name, flags, Mode::from_raw_mode(mode))?.into())
    }

    /// Looks at what is there under a name, a link itself and not where it leads.
    ///
    /// # Errors
    ///
    /// Nothing is there; the folder may not be entered.
    pub fn metadata(&self, name: &OsStr) -> io::Result<Metadata> {
        let flags = OFlags::NOFOLLOW | OFlags::CLOEXEC;
        #[cfg(any(target_os = "linux", target_os = "android"))]
        let flags = flags | OFlags::PATH;
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        let flags = flags | OFlags::NONBLOCK | OFlags::NOCTTY;
        let found: File = fs::openat(&self.0, name, flags, Mode::empty())?.into();
        found.metadata()
    }

    /// Looks at the folder itself.
    ///
    /// # Errors
    ///
    /// The system does not know it.
    pub fn own_metadata(&self) -> io::Result<Metadata> {
        self.0.metadata()
    }

    /// Whether the caller's permissions allow to write to a file.
    ///
    /// # Errors
    ///
    /// It is missing.
    pub fn may_write(&self, name: &OsStr) -> io::Result<bool> {
        let access = fs::accessat(&self.0, name, fs::Access::WRITE_OK, AtFlags::EACCESS);
        match access {
            Err(rustix::io::Errno::NOENT) => Err(io::ErrorKind::NotFound.into()),
            access => Ok(access.is_ok()),
        }
    }

    /// Renames, over what has the new name.
    ///
    /// # Errors
    ///
    /// The system refuses.
    pub fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(fs::renameat(&self.0, from, &self.0, to)?)
    }

    /// Exchanges two names at once; `false` where the system or the file system cannot.
    ///
    /// # Errors
    ///
    /// One of them is missing; the system refuses.
    pub fn exchange(&self, one: &OsStr, other: &OsStr) -> io::Result<bool> {
        self.swap(one, self, other)
    }

    /// The same for a name of another folder.
    ///
    /// # Errors
    ///
    /// As [`Self::exchange`].
    pub fn swap(&self, name: &OsStr, other: &Self, at: &OsStr) -> io::Result<bool> {
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        {
            let flags = fs::RenameFlags::EXCHANGE;
            is_supported(fs::renameat_with(&self.0, name, &other.0, at, flags))
        }
        #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
        {
            let _ = (name, other, at);
            Ok(false)
        }
    }

    /// Renames what the folder `from` holds to a name in this one that nothing has.
    ///
    /// # Errors
    ///
    /// Something has that name, even an empty folder; the system refuses.
    pub fn rename_new(&self, from: &Self, name: &OsStr, new: &OsStr) -> io::Result<()> {
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        {
            let flags = fs::RenameFlags::NOREPLACE;
            if is_supported(fs::renameat_with(&from.0, name, &self.0, new, flags))? {
                return Ok(());
            }
        }
        if self.metadata(new).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        Ok(fs::renameat(&from.0, name, &self.0, new)?)
    }

    /// Removes a file.
    ///
    /// # Errors
    ///
    /// The system refuses.
    pub fn remove_file(&self, name: &OsStr) -> io::Result<()> {
        Ok(fs::unlinkat(&self.0, name, AtFlags::empty())?)
    }

    /// Makes what was renamed in it last through a power cut, on systems that can be asked to.
    pub fn sync(&self) {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        if let Ok(folder) = fs::openat(&self.0, ".", flags, Mode::empty()) {
            let _ = fs::fsync(folder);
        }
    }
}

/// How a folder is opened: not even its names need be readable, where the system has that.
fn entry_flags() -> OFlags {
    let flags = OFlags::DIRECTORY | OFlags::CLOEXEC;
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let flags = flags | OFlags::PATH;
    flags
}

/// Whether a rename was done, of a kind that not every file system has.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn is_supported(done: rustix::io::Result<()>) -> io::Result<bool> {
    use rustix::io::Errno;
    match done {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
