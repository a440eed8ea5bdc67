//! Where the contents of files come from: the disk, with an editor's open buffers laid over it.

use crate::disk::{self, Budget, FileError};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A source of texts.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// The open buffers by their place on disk.
    open: BTreeMap<PathBuf, Arc<str>>,
}

impl Texts {
    /// Those on disk.
    pub fn disk() -> Self {
        Self::default()
    }

    /// Lays the text of an open buffer over the file at `place`, an absolute path.
    pub fn open(&mut self, place: PathBuf, text: Arc<str>) {
        self.open.insert(place, text);
    }

    /// Closes a buffer: what is on disk counts again.
    pub fn close(&mut self, place: &Path) {
        self.open.remove(place);
    }

    /// The text of the open buffer at a place.
    pub fn buffer(&self, place: &Path) -> Option<&Arc<str>> {
        self.open.get(place)
    }

    /// The places of open buffers in a folder.
    pub fn buffers_in(&self, folder: &Path) -> impl Iterator<Item = &Path> {
        let from = self.open.range(folder.to_owned()..);
        let places = from.map(|(place, _)| place.as_path());
        places.take_while(move |place| place.starts_with(folder))
    }

    /// Reads a file that was listed as a regular one. What it has is taken off `budget`.
    ///
    /// # Errors
    ///
    /// It cannot be read, has more bytes than a file may have, or more than the budget has left.
    pub fn read(&self, place: &Path, budget: &Budget) -> Result<Vec<u8>, FileError> {
        match self.open.get(place) {
            Some(text) => Ok(text.as_bytes().to_vec()),
            None => disk::read_listed(place, budget),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;
    use crate::disk::Budget;
    use std::path::Path;

    #[test]
    fn an_open_buffer_is_read_until_it_is_closed() -> std::io::Result<()> {
        let dir = tempfile::tempdir()?;
        let place = dir.path().join("a.ftl");
        std::fs::write(&place, "disk")?;
        let budget = Budget::new(100);
        let mut texts = Texts::disk();
        let read = |texts: &Texts| texts.read(&place, &budget).unwrap_or_default();
        assert_eq!(read(&texts), b"disk");
        texts.open(place.clone(), "buffer".into());
        texts.open(dir.path().join("b/c.ftl"), "new".into());
        texts.open(Path::new("/elsewhere/a.ftl").into(), "other".into());
        assert_eq!(read(&texts), b"buffer");
        assert_eq!(texts.buffers_in(dir.path()).count(), 2);
        assert_eq!(texts.buffers_in(&dir.path().join("b")).count(), 1);
        texts.close(&place);
        assert_eq!(read(&texts), b"disk");
        Ok(())
    }
}
