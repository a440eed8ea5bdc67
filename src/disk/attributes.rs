//! What a file keeps when it is replaced: group, permissions, access lists, extended attributes; its
//! owner where the caller may give files away.

use super::FileError;
use std::fs::{File, Metadata};

/// Gives the new file what the old one has.
///
/// # Errors
///
/// The group, a permission or an attribute cannot be kept.
#[cfg(unix)]
pub fn keep(old: &File, new: &File) -> Result<(), FileError> {
    let facts = old.metadata()?;
    keep_owner(&facts, new)?;
    new.set_permissions(facts.permissions())?;
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    extended::keep(old, new).map_err(|_| FileError::Attributes)?;
    // An access list and a change of owner touch the permissions.
    if new.metadata()?.permissions() != facts.permissions() {
        return Err(FileError::Attributes);
    }
    Ok(())
}

/// Gives the new file what the old one has.
///
/// # Errors
///
/// The permissions cannot be kept.
#[cfg(not(unix))]
pub fn keep(old: &File, new: &File) -> Result<(), FileError> {
    Ok(new.set_permissions(old.metadata()?.permissions())?)
}

#[cfg(unix)]
fn keep_owner(old: &Metadata, new: &File) -> Result<(), FileError> {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let made = new.metadata()?;
    if (made.uid(), made.gid()) == (old.uid(), old.gid()) {
        return Ok(());
    }
    if fchown(new, Some(old.uid()), Some(old.gid())).is_ok() {
        return Ok(());
    }
    // Only root gives files away; to another group of theirs anybody does.
    let is_special = old.mode() & 0o6000 != 0;
    if is_special || made.gid() != old.gid() && fchown(new, None, Some(old.gid())).is_err() {
        return Err(FileError::Attributes);
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod extended {
    use rustix::fs::{
        XattrFlags, fgetxattr, fgetxattr_query, flistxattr, flistxattr_query, fremovexattr,
        fsetxattr,
    };
    use rustix::io::{Errno, Result};
    use std::fs::File;

    /// Attributes that the system sets by itself, and that no program may set or remove.
    const OF_THE_SYSTEM: &[&[u8]] = &[b"security.", b"com.apple.provenance"];

    /// Gives the new file the attributes of the old one, access lists among them, and no other.
    pub fn keep(old: &File, new: &File) -> Result<()> {
        let (wanted, made) = (names(old)?, names(new)?);
        for name in &wanted {
            let value = value(old, name)?;
            let has_it = made.contains(name) && self::value(new, name)? == value;
            if !has_it {
                fsetxattr(new, name.as_slice(), &value, XattrFlags::empty())?;
            }
        }
        // Such as the list that a folder gives every new file in it.
        for name in made.iter().filter(|name| !wanted.contains(name)) {
            let removed = fremovexattr(new, name.as_slice());
            if removed.is_err() && !OF_THE_SYSTEM.iter().any(|own| name.starts_with(own)) {
                return removed;
            }
        }
        Ok(())
    }

    /// The names of a file's attributes; none where the file system has no attributes.
    fn names(file: &File) -> Result<Vec<Vec<u8>>> {
        let list = match flistxattr_query(file) {
            Ok(0) | Err(Errno::OPNOTSUPP | Errno::NOSYS) => return Ok(Vec::new()),
            Ok(size) => {
                let mut list = vec![0; size];
                let size = flistxattr(file, list.as_mut_slice())?;
                list.truncate(size);
                list
            }
            Err(error) => return Err(error),
        };
        let names = list.split(|byte| *byte == 0);
        Ok(names
            .filter(|name| !name.is_empty())
            .map(<[u8]>::to_vec)
            .collect())
    }

    fn value(file: &File, name: &[u8]) -> Result<Vec<u8>> {
        let size = fgetxattr_query(file, name)?;
        let mut value = vec![0; size];
        if size > 0 {
            let size = fgetxattr(file, name, value.as_mut_slice())?;
            value.truncate(size);
        }
        Ok(value)
    }
}
