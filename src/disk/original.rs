//! A file of a translator: read, changed, and written so that no work of anybody is lost.

use super::directory::Directory;
use super::identity::Identity;
use super::temporary::TemporaryFile;
use super::{FileError, attributes, read, writable};
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::Path;

/// A file as it was read. Its folder and the file itself stay open.
#[derive(Debug)]
pub struct Original {
    directory: Directory,
    name: OsString,
    file: File,
    identity: Identity,
    text: String,
}

impl Original {
    /// Reads a file; a link is followed wherever it leads.
    ///
    /// # Errors
    ///
    /// It is anything but a readable UTF-8 file within the limit on sizes.
    pub fn read(path: &Path) -> Result<Self, FileError> {
        let real = fs::canonicalize(path)?;
        let folder = real.parent().ok_or(FileError::Folder)?;
        Self::read_below(&real, folder)
    }

    /// Reads a file below the folder `root`. Neither path holds a link (see [`fs::canonicalize`]);
    /// one that has come into `path` since, after `root`, is not followed.
    ///
    /// # Errors
    ///
    /// It lies elsewhere, or is reached through such a link; otherwise as [`Self::read`].
    pub fn read_below(path: &Path, root: &Path) -> Result<Self, FileError> {
        let (directory, name) = Directory::holding(path, root)?;
        read::ordinary(&directory.metadata(&name)?)?;
        let file = directory.open_file(&name)?;
        let identity = Identity::new(&file.metadata()?);
        let bytes = read::contents(&file)?;
        let text = String::from_utf8(bytes).map_err(|_| FileError::NotText)?;
        Ok(Self {
            directory,
            name,
            file,
            identity,
            text,
        })
    }

    /// Its content when it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Writes `text` to a new file, which then takes its place at once: whoever looks, and whatever
    /// ends the program, finds the old text or the new one, whole. What the file has beside its
    /// content stays: see [`attributes`].
    ///
    /// # Errors
    ///
    /// A full disk; a folder or a file that may not be written to; a file with something that would
    /// be lost; a file that another program has changed since it was read. The file then is what it
    /// was.
    pub fn replace(&self, text: &str) -> Result<(), FileError> {
        let metadata = self.file.metadata()?;
        writable::check(&self.directory, &self.name, &metadata)?;
        let mut new = TemporaryFile::create(&self.directory, true)?;
        new.fill(text)?;
        attributes::keep(&self.file, new.file())?;
        self.check_unchanged()?;
        new.exchange(&self.name, &self.identity)
    }

    /// The last look before the new file takes its place.
    fn check_unchanged(&self) -> Result<(), FileError> {
        let there = self.directory.open_file(&self.name);
        let there = there.map_err(|_| FileError::Changed)?;
        if Identity::new(&there.metadata()?) != self.identity {
            return Err(FileError::Changed);
        }
        // Two changes within one tick of the clock have the same time.
        match read::contents(&there) {
            Ok(bytes) if bytes == self.text.as_bytes() => Ok(()),
            _ => Err(FileError::Changed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    fn original(path: &Path) -> io::Result<Original> {
        Original::read(path).map_err(|error| io::Error::other(error.reason()))
    }

    #[test]
    fn a_change_of_another_program_stays() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("a.ftl");
        fs::write(&path, "old")?;
        let read = original(&path)?;
        fs::write(&path, "new")?;
        assert!(matches!(read.replace("ours"), Err(FileError::Changed)));
        assert_eq!(fs::read_to_string(&path)?, "new");
        // Another file of the same content is another file.
        let read = original(&path)?;
        fs::rename(&path, dir.path().join("b.ftl"))?;
        fs::write(&path, "new")?;
        assert!(matches!(read.replace("ours"), Err(FileError::Changed)));
        fs::remove_file(&path)?;
        assert!(matches!(read.replace("ours"), Err(FileError::Changed)));
        assert_eq!(fs::read_dir(dir.path())?.count(), 1, "nothing else is left");
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_comes_in_the_way_is_not_followed() -> io::Result<()> {
        use std::os::unix::fs::symlink;
        let dir = tempfile::tempdir()?;
        let tree = dir.path().join("tree");
        fs::create_dir_all(tree.join("en"))?;
        fs::write(dir.path().join("secret"), "a=b")?;
        fs::write(tree.join("en/a.ftl"), "a=b")?;
        let path = tree.join("en/a.ftl");
        let first = original(&path)?;
        fs::remove_file(&path)?;
        symlink("../../secret", &path)?;
        assert!(matches!(first.replace("ours"), Err(FileError::Changed)));
        let real = fs::canonicalize(&tree)?;
        let outside = Original::read_below(&real.with_file_name("secret"), &real);
        assert!(matches!(outside, Err(FileError::Outside)), "{outside:?}");
        let link = Original::read_below(&real.join("en/a.ftl"), &real);
        assert!(matches!(link, Err(FileError::Special)), "{link:?}");
        // A folder that becomes a link between the two steps of reading.
        fs::rename(tree.join("en"), tree.join("es"))?;
        symlink("../..", tree.join("en"))?;
        let held = Directory::holding(&real.join("en/secret"), &real);
        assert!(matches!(held, Err(FileError::System(_))), "{held:?}");
        assert_eq!(fs::read_to_string(dir.path().join("secret"))?, "a=b");
        Ok(())
    }

    #[test]
    fn only_text_files_are_read() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("a.ftl");
        fs::write(&path, b"a = \xff")?;
        let read = |path: &Path| Original::read(path).map(drop);
        assert!(matches!(read(&path), Err(FileError::NotText)));
        assert!(matches!(read(dir.path()), Err(FileError::Folder)));
        #[cfg(unix)]
        assert!(matches!(
            read(Path::new("/dev/null")),
            Err(FileError::Special)
        ));
        Ok(())
    }
}
