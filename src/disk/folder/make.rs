//! Folders that are made anew.

use super::temporary::{NEW, TemporaryFolder};
use crate::disk::directory::Directory;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

/// Makes the folder `name` in the folder `parent` out of files, all at once: whoever looks finds all
/// of them or none. The files' paths may lead into folders of their own.
///
/// # Errors
///
/// It exists, or `parent` may not be written to. Nothing is there then that was not there before.
pub fn make_folder(parent: &Path, name: &OsStr, files: &[(PathBuf, String)]) -> io::Result<()> {
    let directory = Directory::open(parent)?;
    let staging = TemporaryFolder::create(parent, &directory, files)?;
    staging.fill(files)?;
    directory.rename_new(&staging.directory, OsStr::new(NEW), name)?;
    directory.sync();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_folder_is_made_whole_or_not_at_all() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let files = [
            ("a.ftl".into(), "a".to_owned()),
            ("b/c.ftl".into(), "c".to_owned()),
            ("b/d.ftl".into(), "d".to_owned()),
        ];
        make_folder(dir.path(), OsStr::new("pt"), &files)?;
        assert_eq!(fs::read_to_string(dir.path().join("pt/b/d.ftl"))?, "d");
        // Not even an empty folder is taken.
        fs::create_dir(dir.path().join("es"))?;
        let refused = make_folder(dir.path(), OsStr::new("es"), &files);
        let refused = refused.map_err(|error| error.kind());
        assert_eq!(refused, Err(io::ErrorKind::AlreadyExists));
        assert_eq!(fs::read_dir(dir.path().join("es"))?.count(), 0);
        let left = fs::read_dir(dir.path())?.count();
        assert_eq!(left, 2, "nothing else is left");
        Ok(())
    }
}
