//! Files that are made anew.

use super::directory::Directory;
use super::temporary::TemporaryFile;
use super::{FileError, attributes, writable};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Component, Path};

/// Writes a file that is made anew each time: an older one goes, whatever it says. `root` may be
/// reached by links; below it, along the path `below`, nothing may be one. Missing folders are made.
///
/// # Errors
///
/// A full disk; something on the way that is a link or no folder; an older file that may not be
/// written to or would lose something. What was there is what it was.
pub fn write_below(root: &Path, below: &Path, text: &str) -> Result<(), FileError> {
    fs::create_dir_all(root)?;
    let (directory, name) = folders(Directory::open(root)?, below)?;
    let old = match directory.metadata(name) {
        Ok(metadata) => {
            writable::check(&directory, name, &metadata)?;
            Some(directory.open_file(name)?)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        // Some systems do not open a link to look at it.
        Err(error) => return Err(error.into()),
    };
    let mut new = TemporaryFile::create(&directory, old.is_some())?;
    new.fill(text)?;
    if let Some(old) = &old {
        attributes::keep(old, new.file())?;
    }
    Ok(new.place(name)?)
}

/// Opens the folders of a path one in the other, making those that are missing. Returns the last
/// one, and the name after it.
pub(super) fn folders(root: Directory, below: &Path) -> Result<(Directory, &OsStr), FileError> {
    let mut directory = root;
    let mut names = below.components().peekable();
    while let Some(Component::Normal(name)) = names.next() {
        if names.peek().is_none() {
            return Ok((directory, name));
        }
        match directory.create_folder(name, false) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error.into()),
            _ => {}
        }
        directory = match directory.enter(name) {
            Ok(folder) => folder,
            Err(_)
                if directory
                    .metadata(name)
                    .is_ok_and(|found| found.is_symlink()) =>
            {
                return Err(FileError::Link);
            }
            Err(error) => return Err(error.into()),
        };
    }
    Err(FileError::Folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_made_anew_is_whole_and_like_any_new_file() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("man1/a.1");
        let write = |text| write_below(dir.path(), Path::new("man1/a.1"), text);
        for text in ["one", "two"] {
            write(text).map_err(|error| io::Error::other(error.reason()))?;
            assert_eq!(fs::read_to_string(&path)?, text);
        }
        let plain = dir.path().join("plain");
        fs::write(&plain, "")?;
        let permissions = |path: &Path| fs::metadata(path).map(|facts| facts.permissions());
        assert_eq!(permissions(&path)?, permissions(&plain)?);
        let mut locked = permissions(&path)?;
        locked.set_readonly(true);
        fs::set_permissions(&path, locked)?;
        assert!(matches!(write("three"), Err(FileError::Protected)));
        let folder = write_below(dir.path(), Path::new("man1"), "x");
        assert!(matches!(folder, Err(FileError::Folder)));
        assert_eq!(fs::read_to_string(&path)?, "two");
        assert_eq!(fs::read_dir(dir.path().join("man1"))?.count(), 1);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() -> io::Result<()> {
        use std::os::unix::fs::symlink;
        let dir = tempfile::tempdir()?;
        let root = dir.path().join("man");
        fs::create_dir_all(root.join("man1"))?;
        fs::create_dir(dir.path().join("elsewhere"))?;
        fs::write(dir.path().join("secret"), "mine")?;
        symlink("../../secret", root.join("man1/a.1"))?;
        symlink("../elsewhere", root.join("es"))?;
        for below in ["man1/a.1", "es/a.1", "es/man1/a.1"] {
            let written = write_below(&root, Path::new(below), "x");
            assert!(
                matches!(written, Err(FileError::Link)),
                "{below}: {written:?}"
            );
        }
        assert_eq!(fs::read_to_string(dir.path().join("secret"))?, "mine");
        assert_eq!(fs::read_dir(dir.path().join("elsewhere"))?.count(), 0);
        Ok(())
    }
}
