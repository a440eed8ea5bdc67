//! The projects of the open files.

use super::buffers::Buffers;
use super::workspace::{FileId, Workspace};
use crate::failure::Failure;
use crate::lsp::protocol::uri::plain;
use crate::phrase::Phrase;
use crate::project::{Request, Texts};
use std::path::{Component, Path};
use std::time::{Duration, Instant};

/// Files on disk are looked at again after this time: some clients watch none.
const PATIENCE: Duration = Duration::from_millis(500);

/// The projects that are in memory.
#[derive(Debug, Default)]
pub struct Projects {
    /// Which project is meant, as it was typed.
    typed: Request,
    all: Vec<Workspace>,
    looked: Option<Instant>,
}

impl Projects {
    /// Begins with what was typed when the server was started.
    pub fn new(typed: Request) -> Self {
        Self {
            typed,
            ..Self::default()
        }
    }

    /// Finds the project of a place on disk, and the file in it; `None` where the place is no file that is open
    /// or in a project.
    pub fn find(&mut self, place: &Path, buffers: &Buffers) -> Option<(&Workspace, FileId)> {
        let (at, file) = self.position(place, buffers)?;
        Some((&self.all[at], file))
    }

    /// The same, to be changed.
    pub fn find_mut(
        &mut self,
        place: &Path,
        buffers: &Buffers,
    ) -> Option<(&mut Workspace, FileId)> {
        let (at, file) = self.position(place, buffers)?;
        Some((&mut self.all[at], file))
    }

    fn position(&mut self, place: &Path, buffers: &Buffers) -> Option<(usize, FileId)> {
        let known = |all: &mut Vec<Workspace>| {
            let mut all = all.iter_mut().enumerate();
            all.find_map(|(at, one)| Some((at, one.file(place)?)))
        };
        if let Some(found) = known(&mut self.all) {
            return Some(found);
        }
        if let Ok(workspace) = self.open(place, buffers) {
            self.all.push(workspace);
            if let Some(found) = known(&mut self.all) {
                return Some(found);
            }
            self.all.pop();
        }
        let (_, buffer) = buffers.at(place)?;
        self.all.push(Workspace::alone(place, &buffer.text).ok()?);
        known(&mut self.all)
    }

    /// Opens the project around a place.
    fn open(&self, place: &Path, buffers: &Buffers) -> Result<Workspace, Failure> {
        let folder = place.parent().unwrap_or(Path::new("/"));
        // A folder that is not there yet has no project of its own.
        let is_there = |folder: &&Path| folder.is_dir();
        let folder = folder.ancestors().find(is_there).unwrap_or(Path::new("/"));
        // No project lies right below the root of the disk, and to look for one there takes long.
        let depth = folder
            .components()
            .filter(|part| matches!(part, Component::Normal(_)));
        if depth.count() < 2 && self.typed.i18n.is_empty() && self.typed.layouts.is_empty() {
            return Err(Failure::cannot(Phrase::new("folder-not-found")));
        }
        let i18n = self
            .typed
            .i18n
            .iter()
            .map(|path| self.typed.current.join(path));
        let request = Request {
            current: folder.to_owned(),
            i18n: i18n.map(|path| plain(&path)).collect(),
            texts: Texts::disk(),
            ..self.typed.clone()
        };
        Workspace::open(&request, buffers)
    }

    /// Takes over the text of an open file.
    pub fn replace(&mut self, place: &Path, buffers: &Buffers) {
        let Some((at, file)) = self.position(place, buffers) else {
            return;
        };
        if let Some((_, buffer)) = buffers.at(place) {
            self.all[at].replace(&file, &buffer.text);
        }
    }

    /// Forgets all that is known, so that it is read again.
    pub fn forget(&mut self) {
        self.all.clear();
    }

    /// Forgets the projects whose files on disk have changed. Returns whether there were any.
    pub fn refresh(&mut self, buffers: &Buffers) -> bool {
        if self
            .looked
            .is_some_and(|looked| looked.elapsed() < PATIENCE)
        {
            return false;
        }
        self.looked = Some(Instant::now());
        let before = self.all.len();
        self.all.retain(|one| !one.is_stale(buffers));
        self.all.len() < before
    }

    /// Forgets the file of a place that has no project.
    pub fn close(&mut self, place: &Path) {
        self.all
            .retain_mut(|one| one.project.is_some() || one.file(place).is_none());
    }

    /// Lists the projects in memory.
    pub fn all(&self) -> &[Workspace] {
        &self.all
    }
}
