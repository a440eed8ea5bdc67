//! The state of files on disk, and the texts of open files laid over them.

use super::buffers::Buffers;
use crate::lsp::protocol::uri::plain;
use crate::project::{Project, Texts};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// What shows that a file on disk has changed.
pub type Stamp = Option<(SystemTime, u64)>;

/// Returns the state of a file on disk; `None` where there is none.
pub fn stamp(place: &Path) -> Stamp {
    let facts = fs::metadata(place).ok()?;
    Some((facts.modified().ok()?, facts.len()))
}

/// The texts of the open files that lie in a project, by their place as the project writes it.
pub fn texts(project: &Project, buffers: &Buffers) -> Texts {
    let written = project.place(project.root());
    let root = plain(&written);
    let mut texts = Texts::disk();
    for (_, buffer) in buffers.all() {
        let place = buffer.place.as_deref();
        if let Some(below) = place.and_then(|place| place.strip_prefix(&root).ok()) {
            texts.open(written.join(below), buffer.text.as_str().into());
        }
    }
    texts
}
