//! `mira check --write-baseline`: what is found now is known from then on.

use super::CheckOptions;
use crate::check::{self, baseline};
use crate::commands::context::Context;
use crate::commands::folder;
use crate::disk;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::Project;
use crate::review::finding;
use crate::world::Exit;
use std::path::Path;

/// Checks all of a project, and writes its baseline.
///
/// # Errors
///
/// Only a part of a project was asked for, the baseline that is there is not one of this version, the
/// check fails, or the file cannot be written.
pub fn write(
    options: &CheckOptions,
    projects: &[(Project, Vec<String>)],
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    let [(project, typed)] = projects else {
        return Err(Failure::cannot(Phrase::new("baseline-part")));
    };
    if !typed.is_empty() {
        return Err(Failure::cannot(Phrase::new("baseline-part")));
    }
    // One of another version, or half merged, is somebody's work.
    baseline::Baseline::read(project)?;
    let reviews = finding::reviews(&folder::current(context)?, project);
    let reviews = reviews.map_err(|broken| broken.failure())?;
    let check = check::Options {
        stale: finding::messages(project, &reviews),
        ..options.check.clone()
    };
    let entries = |(): &mut (), file: &check::FileFindings<'_>| {
        let findings = file.findings.iter();
        findings
            .map(|finding| baseline::entry(project, finding))
            .collect::<Vec<_>>()
    };
    let (_, entries) = check::check_with((project, None), &check, || (), entries)?;
    let entries = entries.concat();
    let count = entries.len();
    let path = baseline::path(project);
    let place = project.place(&path);
    let folder = place.parent().unwrap_or(Path::new(""));
    let name = Path::new(place.file_name().unwrap_or_default());
    disk::write_below(folder, name, &baseline::text(entries)).map_err(|error| {
        let phrase = Phrase::new("err-write").with("path", path.display().to_string());
        Failure::cannot(phrase.with("reason", error.reason()))
    })?;
    let phrase = Phrase::new("baseline-written").with("path", path.display().to_string());
    context.note(&phrase.with("count", count));
    Ok(Exit::Done)
}
