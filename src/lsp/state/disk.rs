//! What a workspace takes from the disk again, and when.

use super::buffers::Buffers;
use super::stamps::{stamp, texts};
use super::workspace::{FileId, Workspace};
use crate::failure::Failure;
use crate::project::document::Document;
use crate::project::{Project, Request};
use std::path::Path;
use std::sync::Arc;

impl Workspace {
    /// Reads the counterparts of a file in the locales that are not its own, at most `most`.
    pub fn others(&self, file: &FileId, most: usize) -> Vec<(String, Arc<Document>)> {
        let Some(project) = &self.project else {
            return Vec::new();
        };
        let own = self.loaded(file);
        let counterpart = match file.locale {
            None => Some(file.number),
            Some(_) => own.counterparts.get(file.number).copied().flatten(),
        };
        let Some(counterpart) = counterpart else {
            return Vec::new();
        };
        let mut others = Vec::new();
        for locale in project.locales() {
            if locale.name == own.name || project.is_source(locale) || others.len() >= most {
                continue;
            }
            let mut counterparts = project.counterparts(locale).of_files.iter();
            let Some(at) = counterparts.position(|one| *one == Some(counterpart)) else {
                continue;
            };
            if let Some(loaded) = self.locales.get(&locale.name) {
                others.push((locale.name.clone(), Arc::clone(&loaded.documents[at])));
            } else if let Some(document) = read(project, &project.listing(locale).files[at].path) {
                others.push((locale.name.clone(), Arc::new(document)));
            }
        }
        others
    }

    /// Opens the project anew, with the texts of the open files.
    ///
    /// # Errors
    ///
    /// It is gone.
    pub fn reopen(&self, buffers: &Buffers) -> Result<Project, Failure> {
        let request = self.request.clone().unwrap_or_default();
        let texts = self.project.as_ref().map(|project| texts(project, buffers));
        Request {
            texts: texts.unwrap_or_default(),
            ..request
        }
        .open()
    }

    /// Whether a file on disk that is loaded, and not open, has changed.
    pub fn is_stale(&self, buffers: &Buffers) -> bool {
        self.stamps
            .iter()
            .any(|(place, known)| buffers.at(place).is_none() && stamp(place) != *known)
    }
}

fn read(project: &Project, path: &Path) -> Option<Document> {
    let bytes = crate::disk::read(&project.place(path)).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Some(Document::from_text("", path, text))
}
