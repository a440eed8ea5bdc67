//! Files and folders that are made anew.

use super::directory::Directory;
use super::interrupt::Writing;
use super::temporary::{TemporaryFile, named};
use super::{FileError, attributes, writable};
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

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
fn folders(root: Directory, below: &Path) -> Result<(Directory, &OsStr), FileError> {
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

/// Makes the folder `name` in the folder `parent` out of files, all at once: whoever looks finds all
/// of them or none. The files' paths may lead into folders of their own.
///
/// # Errors
///
/// It exists, or `parent` may not be written to. Nothing is there then that was not before.
pub fn make_folder(parent: &Path, name: &str, files: &[(PathBuf, String)]) -> io::Result<()> {
    let directory = Directory::open(parent)?;
    let room = TemporaryFolder::create(parent, &directory, files)?;
    // A folder of its own inside, with the permissions that any new folder has.
    let new = OsStr::new("new");
    room.directory.create_folder(new, false)?;
    for (path, text) in files {
        let made = room.directory.enter(new)?;
        let (folder, name) = folders(made, path).map_err(into_io)?;
        let mut file = folder.create_file(name, false)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    directory.rename_new(&room.directory, new, OsStr::new(name))?;
    directory.sync();
    Ok(())
}

fn into_io(error: FileError) -> io::Error {
    match error {
        FileError::System(error) => error,
        other => io::Error::other(other.reason()),
    }
}

/// A folder that is removed again, with the files that were made in it.
struct TemporaryFolder<'f> {
    path: PathBuf,
    directory: Directory,
    files: &'f [(PathBuf, String)],
    // Dropped last: it may end the program.
    _writing: Writing,
}

impl<'f> TemporaryFolder<'f> {
    fn create(
        parent: &Path,
        directory: &Directory,
        files: &'f [(PathBuf, String)],
    ) -> io::Result<Self> {
        let writing = Writing::begin()?;
        let (name, ()) = named(|name| directory.create_folder(OsStr::new(name), true))?;
        let path = parent.join(&name);
        let made = directory.enter(OsStr::new(&name));
        Ok(Self {
            directory: made.inspect_err(|_| drop(fs::remove_dir(&path)))?,
            path,
            files,
            _writing: writing,
        })
    }
}

/// Needs no file handle: there may be none to be had.
impl Drop for TemporaryFolder<'_> {
    fn drop(&mut self) {
        if fs::remove_dir(&self.path).is_ok() {
            return; // its only folder has been renamed
        }
        let new = self.path.join("new");
        for (path, _) in self.files {
            let _ = fs::remove_file(new.join(path));
        }
        // Folders within others end last in this order.
        let folders = self
            .files
            .iter()
            .flat_map(|(path, _)| path.ancestors().skip(1));
        let mut folders: Vec<&Path> = folders.collect();
        folders.sort_unstable_by(|a, b| b.cmp(a));
        folders.dedup();
        for folder in folders {
            let _ = fs::remove_dir(new.join(folder));
        }
        let _ = fs::remove_dir(&self.path);
    }
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
            write(text).map_err(into_io)?;
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

    #[test]
    fn a_folder_is_made_whole_or_not_at_all() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let files = [
            ("a.ftl".into(), "a".to_owned()),
            ("b/c.ftl".into(), "c".to_owned()),
            ("b/d.ftl".into(), "d".to_owned()),
        ];
        make_folder(dir.path(), "pt", &files)?;
        assert_eq!(fs::read_to_string(dir.path().join("pt/b/d.ftl"))?, "d");
        // Not even an empty folder is taken.
        fs::create_dir(dir.path().join("es"))?;
        let refused = make_folder(dir.path(), "es", &files);
        let refused = refused.map_err(|error| error.kind());
        assert_eq!(refused, Err(io::ErrorKind::AlreadyExists));
        assert_eq!(fs::read_dir(dir.path().join("es"))?.count(), 0);
        let left = fs::read_dir(dir.path())?.count();
        assert_eq!(left, 2, "nothing else is left");
        Ok(())
    }
}
