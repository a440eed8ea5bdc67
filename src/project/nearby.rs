//! The other files of the program that a project belongs to, such as its source code.

use super::Project;
use super::listing::is_ftl;
use crate::disk;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Files that are looked at, at most.
const MOST_FILES: usize = 20_000;

/// Bytes of the longest one that is read.
const MOST_BYTES: u64 = 2 << 20;

/// Folders that hold what was built or fetched.
const SKIPPED: [&str; 6] = [
    "target",
    "node_modules",
    "dist",
    "build",
    "vendor",
    "__pycache__",
];

/// Reads the regular files beside a project's folder and below, sorted by path, until `look` returns `false`.
/// Hidden files, `.ftl` files, large ones and those that are not text are left out; links are not followed.
pub fn each_file(project: &Project, mut look: impl FnMut(&Path, &[u8]) -> bool) {
    let root = project.place(project.root());
    let Ok(root) = root.canonicalize() else {
        return;
    };
    let Some(program) = root.parent().filter(|parent| parent.parent().is_some()) else {
        return; // a project right below the root of the disk: all files of the system would be beside it
    };
    let shown = |path: &Path| -> PathBuf {
        let here = project.place(Path::new("")).canonicalize();
        let below = here
            .ok()
            .and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
        below.unwrap_or_else(|| path.to_owned())
    };
    let walk = WalkDir::new(program).min_depth(1).sort_by_file_name();
    let walk = walk.into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        !(name.starts_with('.') || entry.file_type().is_dir() && SKIPPED.contains(&&*name))
    });
    let files = walk.flatten().filter(|entry| entry.file_type().is_file());
    for entry in files.take(MOST_FILES).filter(|entry| !is_ftl(entry.path())) {
        if entry.metadata().is_ok_and(|facts| facts.len() > MOST_BYTES) {
            continue;
        }
        let Ok(bytes) = disk::read(entry.path()) else {
            continue;
        };
        let is_text = memchr::memchr(0, &bytes[..bytes.len().min(1024)]).is_none();
        if is_text && !look(&shown(entry.path()), &bytes) {
            return;
        }
    }
}
