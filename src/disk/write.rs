//! Files of translators, written so that none of their work is lost.
//!
//! A file is replaced by renaming a finished one over it, so that whoever looks, and whatever ends
//! the program, finds the old text or the new one, whole. Permissions stay. A link is followed: the
//! file it leads to is replaced, in its own folder, and the link stays. A file that may not be
//! written to is left alone, although its folder would allow a replacement.

use super::{Trouble, read};
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// What a temporary file's or folder's name begins with. A killed program may leave one behind.
pub const TEMPORARY: &str = ".mira-";

/// A file as it was read.
#[derive(Debug)]
pub struct Original {
    /// Its place, links followed.
    path: PathBuf,
    /// Its content.
    text: String,
}

impl Original {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// Anything but a readable UTF-8 file within the limit on sizes.
    pub fn read(path: &Path) -> Result<Self, Trouble> {
        let path = fs::canonicalize(path)?;
        match String::from_utf8(read(&path)?) {
            Ok(text) => Ok(Self { path, text }),
            Err(_) => Err(Trouble::NotText),
        }
    }

    /// What it said when it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Puts `text` in its place.
    ///
    /// # Errors
    ///
    /// A full disk, a folder or a file that may not be written to, and a file that an editor has
    /// changed meanwhile. The file then is what it was.
    pub fn replace(&self, text: &str) -> Result<(), Trouble> {
        let old = fs::metadata(&self.path)?;
        if old.permissions().readonly() {
            return Err(Trouble::Protected);
        }
        let new = beside(&self.path, text, Some(&old))?;
        // The last moment at which an editor's work can be seen.
        if read(&self.path).ok().as_deref() != Some(self.text.as_bytes()) {
            return Err(Trouble::Changed);
        }
        put(new, &self.path)
    }
}

/// Writes a file that is made anew each time: an older one goes, whatever it says.
///
/// # Errors
///
/// A full disk, a folder or a file that may not be written to. The file then is what it was.
pub fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let old = match fs::metadata(&path) {
        Ok(old) if old.is_dir() => return Err(Trouble::Folder),
        Ok(old) if !old.is_file() => return Err(Trouble::Special),
        Ok(old) if old.permissions().readonly() => return Err(Trouble::Protected),
        old => old.ok(),
    };
    put(beside(&path, text, old.as_ref())?, &path)
}

/// Writes what is to take a file's place into its folder, with the older one's permissions, or those
/// that any new file has.
fn beside(path: &Path, text: &str, old: Option<&Metadata>) -> Result<NamedTempFile, Trouble> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY).suffix(".tmp");
    #[cfg(unix)]
    if old.is_none() {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666)); // less what the umask takes
    }
    let mut new = builder.tempfile_in(folder_of(path))?;
    new.write_all(text.as_bytes())?;
    if let Some(old) = old {
        keep_owner(new.as_file(), old);
        new.as_file().set_permissions(old.permissions())?;
    }
    new.as_file().sync_all()?;
    Ok(new)
}

fn put(new: NamedTempFile, path: &Path) -> Result<(), Trouble> {
    new.persist(path).map_err(|error| error.error)?;
    sync_folder(folder_of(path));
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// A file that belongs to somebody else stays theirs, where we are allowed to give it away.
#[cfg(unix)]
fn keep_owner(file: &File, old: &Metadata) {
    use std::os::unix::fs::MetadataExt as _;
    let _ = std::os::unix::fs::fchown(file, Some(old.uid()), Some(old.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: &Metadata) {}

/// Makes a rename last through a power cut, on systems that can be asked to.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// Makes the folder `target` out of files, all at once: whoever looks finds all of them or none.
/// Names may lead into folders of their own.
///
/// # Errors
///
/// `target` exists, or its parent may not be written to. Nothing is there then that was not before.
pub fn make_folder(target: &Path, files: &[(PathBuf, String)]) -> io::Result<()> {
    let parent = target.parent().unwrap_or(Path::new("."));
    let room = tempfile::Builder::new()
        .prefix(TEMPORARY)
        .tempdir_in(parent)?;
    // A folder of its own inside, with the permissions that any new folder has.
    let made = room.path().join("new");
    fs::create_dir(&made)?;
    for (name, text) in files {
        let path = made.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = File::create_new(&path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    rename_new(&made, target)?;
    sync_folder(parent);
    Ok(())
}

/// Renames, never over anything that exists, not even an empty folder.
fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            // Not every file system can promise it.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {}
            done => return done.map_err(io::Error::from),
        }
    }
    if fs::symlink_metadata(to).is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_editor_wrote_meanwhile_stays() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("a.ftl");
        fs::write(&path, "old")?;
        let original = Original::read(&path).map_err(|_| io::ErrorKind::Other)?;
        fs::write(&path, "theirs")?;
        assert!(matches!(original.replace("ours"), Err(Trouble::Changed)));
        assert_eq!(fs::read_to_string(&path)?, "theirs");
        fs::remove_file(&path)?;
        assert!(matches!(original.replace("ours"), Err(Trouble::System(_))));
        assert_eq!(
            fs::read_dir(dir.path())?.count(),
            0,
            "nothing is left behind"
        );
        Ok(())
    }

    #[test]
    fn a_file_made_anew_is_whole_and_like_any_new_file() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("a.1");
        for text in ["one", "two"] {
            write(&path, text).map_err(|_| io::ErrorKind::Other)?;
            assert_eq!(fs::read_to_string(&path)?, text);
        }
        let plain = dir.path().join("plain");
        fs::write(&plain, "")?;
        assert_eq!(
            fs::metadata(&path)?.permissions(),
            fs::metadata(&plain)?.permissions()
        );
        let mut facts = fs::metadata(&path)?.permissions();
        facts.set_readonly(true);
        fs::set_permissions(&path, facts)?;
        assert!(matches!(write(&path, "three"), Err(Trouble::Protected)));
        assert!(matches!(write(dir.path(), "x"), Err(Trouble::Folder)));
        assert_eq!(fs::read_to_string(&path)?, "two");
        assert_eq!(
            fs::read_dir(dir.path())?.count(),
            2,
            "nothing is left behind"
        );
        Ok(())
    }

    #[test]
    fn what_is_no_text_file_is_not_read() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("a.ftl");
        fs::write(&path, b"a = \xff")?;
        assert!(matches!(Original::read(&path), Err(Trouble::NotText)));
        assert!(matches!(Original::read(dir.path()), Err(Trouble::Folder)));
        Ok(())
    }

    #[test]
    fn a_folder_is_made_whole_or_not_at_all() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let files = [
            ("a.ftl".into(), "a".to_owned()),
            ("b/c.ftl".into(), "c".to_owned()),
        ];
        make_folder(&dir.path().join("pt"), &files)?;
        assert_eq!(fs::read_to_string(dir.path().join("pt/b/c.ftl"))?, "c");
        // Not even an empty folder is taken.
        fs::create_dir(dir.path().join("es"))?;
        let refused = make_folder(&dir.path().join("es"), &files);
        assert_eq!(
            refused.map_err(|error| error.kind()),
            Err(io::ErrorKind::AlreadyExists)
        );
        assert_eq!(fs::read_dir(dir.path().join("es"))?.count(), 0);
        assert_eq!(
            fs::read_dir(dir.path())?.count(),
            2,
            "nothing is left behind"
        );
        Ok(())
    }
}
