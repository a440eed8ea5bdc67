//! A folder by its path, on systems where none can be held open: see `directory.rs` for what each
//! function returns. A link that comes in the way meanwhile may be followed here.

use super::FileError;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// A folder.
#[derive(Debug)]
pub struct Directory(PathBuf);

impl Directory {
    pub fn open(path: &Path) -> io::Result<Self> {
        if fs::metadata(path)?.is_dir() {
            Ok(Self(path.to_owned()))
        } else {
            Err(io::ErrorKind::NotADirectory.into())
        }
    }

    pub fn holding(path: &Path, root: &Path) -> Result<(Self, OsString), FileError> {
        if !path.starts_with(root) {
            return Err(FileError::Outside);
        }
        match (path.parent(), path.file_name()) {
            (Some(folder), Some(name)) => Ok((Self::open(folder)?, name.to_owned())),
            _ => Err(FileError::Folder),
        }
    }

    pub fn enter(&self, name: &OsStr) -> io::Result<Self> {
        let path = self.0.join(name);
        if fs::symlink_metadata(&path)?.is_dir() {
            Ok(Self(path))
        } else {
            Err(io::ErrorKind::NotADirectory.into())
        }
    }

    pub fn create_folder(&self, name: &OsStr, _private: bool) -> io::Result<()> {
        fs::create_dir(self.0.join(name))
    }

    pub fn open_file(&self, name: &OsStr) -> io::Result<File> {
        File::open(self.0.join(name))
    }

    pub fn create_file(&self, name: &OsStr, _private: bool) -> io::Result<File> {
        File::create_new(self.0.join(name))
    }

    pub fn metadata(&self, name: &OsStr) -> io::Result<Metadata> {
        fs::symlink_metadata(self.0.join(name))
    }

    pub fn own_metadata(&self) -> io::Result<Metadata> {
        fs::metadata(&self.0)
    }

    pub fn may_write(&self, name: &OsStr) -> io::Result<bool> {
        let metadata = fs::metadata(self.0.join(name))?;
        Ok(!metadata.permissions().readonly())
    }

    pub fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        fs::rename(self.0.join(from), self.0.join(to))
    }

    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "as in directory.rs"
    )]
    pub fn exchange(&self, _one: &OsStr, _other: &OsStr) -> io::Result<bool> {
        Ok(false)
    }

    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "as in directory.rs"
    )]
    pub fn swap(&self, _name: &OsStr, _other: &Self, _at: &OsStr) -> io::Result<bool> {
        Ok(false)
    }

    pub fn rename_new(&self, from: &Self, name: &OsStr, new: &OsStr) -> io::Result<()> {
        if self.metadata(new).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        fs::rename(from.0.join(name), self.0.join(new))
    }

    pub fn remove_file(&self, name: &OsStr) -> io::Result<()> {
        fs::remove_file(self.0.join(name))
    }

    #[expect(clippy::unused_self, reason = "as in directory.rs")]
    pub fn sync(&self) {}
}
