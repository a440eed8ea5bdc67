//! Whether a file may be replaced by another of its name.

use super::FileError;
use super::directory::Directory;
use std::ffi::OsStr;
use std::fs::Metadata;
use std::io;

/// Refuses a file that its folder would allow to replace, although the file itself does not allow to
/// be written to or would not be what it was.
///
/// # Errors
///
/// It is gone; it is no ordinary file; its owner or the caller may not write to it; it has several names; it belongs
/// to another user, in a folder where only owners replace files (`/tmp`).
pub fn check(directory: &Directory, name: &OsStr, file: &Metadata) -> Result<(), FileError> {
    match () {
        () if file.is_symlink() => return Err(FileError::Link),
        () if file.is_dir() => return Err(FileError::Folder),
        () if !file.is_file() => return Err(FileError::Special),
        () => {}
    }
    owner(directory, file)?;
    match directory.may_write(name) {
        Ok(true) if !file.permissions().readonly() => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(FileError::Changed),
        _ => Err(FileError::Protected),
    }
}

#[cfg(unix)]
fn owner(directory: &Directory, file: &Metadata) -> Result<(), FileError> {
    use std::os::unix::fs::MetadataExt as _;
    const OWNER_WRITES: u32 = 0o200;
    const STICKY: u32 = 0o1000;
    if file.mode() & OWNER_WRITES == 0 {
        return Err(FileError::Protected);
    }
    if file.nlink() > 1 {
        return Err(FileError::HardLinks);
    }
    let is_sticky = directory.own_metadata()?.mode() & STICKY != 0;
    if is_sticky && file.uid() != rustix::process::geteuid().as_raw() {
        return Err(FileError::Sticky);
    }
    Ok(())
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "nothing of it is known here")]
fn owner(_: &Directory, _: &Metadata) -> Result<(), FileError> {
    Ok(())
}
