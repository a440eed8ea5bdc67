//! Reads the bytes of an ordinary file, without waiting, and up to a limit.

use super::{FileError, MAX_FILE_BYTES};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

/// How many bytes several files may have together, on several threads.
#[derive(Debug)]
pub struct Budget {
    left: AtomicU64,
    exceeded: AtomicBool,
}

impl Budget {
    /// Starts with so many bytes.
    pub fn new(bytes: u64) -> Self {
        Self {
            left: AtomicU64::new(bytes),
            exceeded: AtomicBool::new(false),
        }
    }

    /// Whether some file was refused.
    pub fn is_exceeded(&self) -> bool {
        self.exceeded.load(Relaxed)
    }

    /// Takes a file's bytes off, if there are as many left.
    fn take(&self, bytes: u64) -> Result<(), FileError> {
        let taken = self
            .left
            .fetch_update(Relaxed, Relaxed, |left| left.checked_sub(bytes));
        taken.map(drop).map_err(|_| {
            self.exceeded.store(true, Relaxed);
            FileError::TooMuch
        })
    }
}

/// Reads a file, if it is an ordinary one.
///
/// # Errors
///
/// What the system says; what is no ordinary file, and is not opened; more than [`MAX_FILE_BYTES`].
pub fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    ordinary(&fs::metadata(path)?)?;
    contents(&open(path)?)
}

/// The same, and refuses a link. The path is looked at once before it is opened.
///
/// # Errors
///
/// As above; it is a link.
pub fn read_unlinked(path: &Path) -> Result<Vec<u8>, FileError> {
    let facts = fs::symlink_metadata(path)?;
    if facts.is_symlink() {
        return Err(FileError::Link);
    }
    ordinary(&facts)?;
    contents(&open(path)?)
}

/// The same for a file that was listed as an ordinary one ([`crate::project::listing`]), and so need not be
/// looked at before. What it has is taken off `budget`.
///
/// # Errors
///
/// As above; the budget has less left than the file has.
pub fn read_listed(path: &Path, budget: &Budget) -> Result<Vec<u8>, FileError> {
    let file = open(path)?;
    let len = size(&file)?;
    budget.take(len)?;
    let bytes = all(&file, len)?;
    budget.take((bytes.len() as u64).saturating_sub(len))?;
    Ok(bytes)
}

/// Opens a file to read it, without waiting for anybody: a pipe that has taken its place meanwhile,
/// or a file of the system's that has nothing to say yet, would keep us.
fn open(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags(OFlags::NONBLOCK.bits().cast_signed());
    }
    options.open(path)
}

/// An ordinary file's size in bytes.
fn size(file: &File) -> Result<u64, FileError> {
    let metadata = file.metadata()?;
    ordinary(&metadata)?;
    if metadata.len() > MAX_FILE_BYTES {
        return Err(FileError::TooLarge);
    }
    Ok(metadata.len())
}

/// Reads an open file from where it stands, if it is an ordinary one; no more than the limit, even
/// of a file that grows meanwhile.
///
/// # Errors
///
/// It is no ordinary file, or has more than [`MAX_FILE_BYTES`].
pub fn contents(file: &File) -> Result<Vec<u8>, FileError> {
    all(file, size(file)?)
}

/// Reads a file of `len` bytes.
fn all(file: &File, len: u64) -> Result<Vec<u8>, FileError> {
    // One byte more than it has: a read that ends before is the last one.
    let mut bytes = vec![0; usize::try_from(len).unwrap_or_default() + 1];
    let mut file = file.take(MAX_FILE_BYTES + 1);
    let first = loop {
        match file.read(&mut bytes) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            done => break done?,
        }
    };
    bytes.truncate(first);
    if first as u64 != len {
        file.read_to_end(&mut bytes)?;
    }
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(FileError::TooLarge);
    }
    Ok(bytes)
}

/// Refuses what is no ordinary file.
///
/// # Errors
///
/// It is a folder, a pipe or a device.
pub fn ordinary(facts: &fs::Metadata) -> Result<(), FileError> {
    match () {
        () if facts.is_file() => Ok(()),
        () if facts.is_dir() => Err(FileError::Folder),
        () => Err(FileError::Special),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_the_same_for_everybody() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join("a.ftl");
        let of_size = |bytes| {
            File::create(&path)?.set_len(bytes)?;
            let budget = Budget::new(u64::MAX);
            let lengths = [read(&path), read_listed(&path, &budget)];
            io::Result::Ok(lengths.map(|read| read.ok().map(|bytes| bytes.len() as u64)))
        };
        for bytes in [0, 1, 5_000, MAX_FILE_BYTES] {
            assert_eq!(of_size(bytes)?, [Some(bytes); 2]);
        }
        assert_eq!(of_size(MAX_FILE_BYTES + 1)?, [None; 2]);
        assert!(matches!(read(&path), Err(FileError::TooLarge)));
        Ok(())
    }

    #[test]
    fn what_is_no_ordinary_file_is_refused_by_its_kind() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let missing = read(&dir.path().join("a.ftl")).map_err(|error| error.reason());
        assert_eq!(missing, Err("not-found"));
        let folder = read(dir.path()).map_err(|error| error.reason());
        assert_eq!(folder, Err("is-folder"));
        #[cfg(unix)]
        for device in ["/dev/null", "/dev/zero"] {
            let device = read(Path::new(device)).map_err(|error| error.reason());
            assert_eq!(device, Err("special"));
        }
        Ok(())
    }

    /// Files of the system's say that they are empty, or fuller than they are.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_that_hides_its_size_is_read_whole() -> io::Result<()> {
        for path in [
            "/proc/self/status",
            "/sys/kernel/mm/transparent_hugepage/enabled",
        ] {
            let Ok(expected) = fs::read(path) else {
                continue;
            };
            let found = read(Path::new(path)).map_err(|_| io::ErrorKind::Other)?;
            assert_eq!(found.len(), expected.len(), "{path}");
        }
        Ok(())
    }

    #[test]
    fn files_together_fit_in_a_budget() -> io::Result<()> {
        let dir = tempfile::tempdir()?;
        let budget = Budget::new(10);
        let of_size = |bytes| {
            let path = dir.path().join("a.ftl");
            File::create(&path)?.set_len(bytes)?;
            let read = read_listed(&path, &budget);
            io::Result::Ok(read.map_err(|error| error.reason()))
        };
        assert_eq!(of_size(6)?, Ok(vec![0; 6]));
        assert!(!budget.is_exceeded());
        assert_eq!(of_size(5)?, Err("too-much"));
        assert_eq!(of_size(4)?, Ok(vec![0; 4]));
        assert!(budget.is_exceeded());
        Ok(())
    }
}
