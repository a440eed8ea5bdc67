//! `--relative-to root`: paths of findings below the folder of the project.

use crate::check::FileFindings;
use crate::check::finding::Finding;
use crate::project::Project;
use crate::project::layout::pattern::normal;
use std::path::{Path, PathBuf};

/// The folder that paths are made relative to.
pub struct Root<'p> {
    project: &'p Project,
    place: PathBuf,
}

impl<'p> Root<'p> {
    /// That of a project.
    pub fn new(project: &'p Project) -> Self {
        let place = full(project, &project.home());
        Self { project, place }
    }

    /// Returns the findings of a file with their path below the folder. A path outside of it stays.
    pub fn apply<R>(
        &self,
        file: &FileFindings<'_>,
        report: impl FnOnce(&FileFindings<'_>) -> R,
    ) -> R {
        let path = self.below(file.path);
        let relative = |finding: &Finding| Finding {
            path: self.below(&finding.path),
            ..finding.clone()
        };
        let findings: Vec<Finding> = file.findings.iter().map(relative).collect();
        report(&FileFindings {
            path: &path,
            text: file.text,
            findings: &findings,
        })
    }

    fn below(&self, path: &Path) -> PathBuf {
        let place = full(self.project, path);
        let below = place.strip_prefix(&self.place);
        below.map_or_else(|_| path.to_owned(), Path::to_owned)
    }
}

/// A path from the disk's root, without `..`.
fn full(project: &Project, path: &Path) -> PathBuf {
    normal(&project.place(path).to_string_lossy()).into()
}
