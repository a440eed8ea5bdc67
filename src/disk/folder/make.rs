//! Folders that are made anew.

use super::temporary::{NEW, TemporaryFolder};
use crate::disk::directory::Directory;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

/// Makes the folder `name` in the folder `parent` out of files, all at once: whoever looks finds all
/// of them or none. The files' paths may lead into folders of their own. `text` gives the content of the
/// file of a number, one at a time, so that they need not be in memory together.
///
/// # Errors
///
/// It exists, or `parent` may not be written to; what `text` says. Nothing is there then that was not
/// there before.
pub fn make_folder(
    parent: &Path,
    name: &OsStr,
    files: &[PathBuf],
    text: &dyn Fn(usize) -> io::Result<String>,
) -> io::Result<()> {
    let directory = Directory::open(parent)?;
    let staging = TemporaryFolder::create(parent, &directory, files.iter().cloned())?;
    staging.begin()?;
    for (number, path) in files.iter().enumerate() {
        staging.add(path, &text(number)?)?;
    }
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
        let files = ["a.ftl", "b/c.ftl", "b/d.ftl"].map(PathBuf::from);
        let text = |number: usize| Ok(["a", "c", "d"][number].to_owned());
        make_folder(dir.path(), OsStr::new("pt"), &files, &text)?;
        let refused = make_folder(
            dir.path(),
            OsStr::new("fr"),
            &files,
            &|number| match number {
                2 => Err(io::ErrorKind::Other.into()),
                _ => text(number),
            },
        );
        assert!(refused.is_err());
        assert_eq!(fs::read_to_string(dir.path().join("pt/b/d.ftl"))?, "d");
        // Not even an empty folder is taken.
        fs::create_dir(dir.path().join("es"))?;
        let refused = make_folder(dir.path(), OsStr::new("es"), &files, &text);
        let refused = refused.map_err(|error| error.kind());
        assert_eq!(refused, Err(io::ErrorKind::AlreadyExists));
        assert_eq!(fs::read_dir(dir.path().join("es"))?.count(), 0);
        let left = fs::read_dir(dir.path())?.count();
        assert_eq!(left, 2, "nothing else is left");
        Ok(())
    }
}
