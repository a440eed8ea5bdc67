//! Files for a language where the layout of the project has them, and those that a language lacks.

use super::shown;
use crate::commands::context::Context;
use crate::disk;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::listing::Listed;
use crate::project::{Locale, Project};
use crate::text::visible;
use crate::world::Exit;
use std::path::{Path, PathBuf};

/// A file of the source, and the path of its counterpart.
pub type Lacking<'p> = (PathBuf, &'p Listed);

/// Lists the files of the source that a language has no counterpart of; `there` is its locale, if the
/// project has it. A new one is written as the project writes the others: `pt_BR` beside `ja_JP`.
///
/// # Errors
///
/// The configuration has no place for that language.
pub fn lacking<'p>(
    project: &'p Project,
    there: Option<&'p Locale>,
    typed: &str,
) -> Result<Vec<Lacking<'p>>, Failure> {
    let files = &project.listing(project.source()).files;
    if let Some(locale) = there {
        let counterparts = project.counterparts(locale);
        let is_begun = counterparts.of_files.iter().any(Option::is_some);
        // A folder of something else may have the name of a language.
        let is_meant = !project.is_source(locale) && (is_begun || project.layout().is_some());
        let missing = counterparts.missing.iter().filter(|_| is_meant);
        let files = missing.map(|at| &files[*at]);
        return Ok(files
            .map(|file| (project.expected_path(locale, file), file))
            .collect());
    }
    let mut names = project.locales().iter().map(|locale| &locale.name);
    let is_posix =
        names.clone().any(|name| name.contains('_')) && !names.any(|name| name.contains('-'));
    let name = if is_posix {
        typed.replace('-', "_")
    } else {
        typed.to_owned()
    };
    let paths = files
        .iter()
        .filter_map(|file| Some((project.path_in(&name, file)?, file)));
    let lacking: Vec<Lacking<'_>> = paths.collect();
    if lacking.is_empty() && !files.is_empty() {
        let phrase = Phrase::new("new-not-listed").with("locale", typed);
        let config = project.config().path.display().to_string();
        return Err(Failure::cannot(phrase.with("path", config)));
    }
    Ok(lacking)
}

/// Writes the files, and names them. Nothing is written where one is there.
///
/// # Errors
///
/// A file exists, or cannot be written; those above it are there then.
pub fn write(
    project: &Project,
    locale: &str,
    files: &[Lacking<'_>],
    texts: &[String],
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    let is_there = |path: &Path| project.place(path).symlink_metadata().is_ok();
    if let Some((path, _)) = files.iter().find(|(path, _)| is_there(path)) {
        let phrase = Phrase::new("new-exists").with("path", shown(path));
        let phrase = phrase.with("locale", locale);
        return Err(Failure::cannot(phrase.with("options", project.options())));
    }
    let home = project.home();
    let root = project.place(&home);
    let mut lines = String::new();
    for ((path, _), text) in files.iter().zip(texts) {
        let below = path.strip_prefix(&home).ok();
        let (root, below) = match below {
            Some(below) => (root.clone(), below.to_owned()),
            None => (project.place(Path::new("")), path.clone()),
        };
        disk::write_below(&root, &below, text).map_err(|error| {
            let phrase = Phrase::new("err-write").with("path", shown(path));
            Failure::cannot(phrase.with("reason", error.reason()))
        })?;
        lines.push_str(&visible::name(&shown(path)));
        lines.push('\n');
    }
    let printed = context.print(&lines);
    let phrase = Phrase::new("new-added").with("files", files.len());
    let phrase = phrase.with("locale", locale);
    context.note(&phrase.with("options", project.options()));
    printed.map(|()| Exit::Done)
}
