//! What is added where a layout says so, or to a language that is there: all of it or nothing.

use super::lacking::{filled, lacking};
use super::{Form, exists, exists_at, faulty, read, shown, skeleton};
use crate::commands::context::Context;
use crate::commands::fmt::refused::explain;
use crate::disk::{self, FileError, NewFile};
use crate::failure::Failure;
use crate::fix::ChangedFile;
use crate::fix::write::write_all;
use crate::phrase::Phrase;
use crate::project::listing::Listed;
use crate::project::{Loaded, Locale, Project};
use crate::text::visible;
use crate::world::Exit;
use std::path::{Path, PathBuf};

/// A file of the source, and the path of its counterpart.
type Lacking<'p> = (PathBuf, &'p Listed);

/// Whether a locale that is there is a translation, or an empty folder for one. A folder of something
/// else may have the name of a language.
pub fn is_begun(project: &Project, locale: &Locale, name: &str) -> bool {
    let listing = project.listing(locale);
    let is_empty = listing.files.is_empty() && listing.others.is_empty();
    let mut counterparts = project.counterparts(locale).of_files.iter();
    !project.is_source(locale)
        && (counterparts.any(Option::is_some)
            || project.layout().is_some()
            || is_empty && listing.unreadable.is_empty() && locale.name == name)
}

/// Adds the files and messages that a language lacks.
///
/// # Errors
///
/// A file cannot be read or written, or a file of the source has a mistake. Nothing is written then.
pub fn complete(
    form: &Form<'_>,
    locale: &Locale,
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    let project = form.project;
    let files = &project.listing(project.source()).files;
    let missing = project.counterparts(locale).missing.iter();
    let missing = missing.map(|at| &files[*at]);
    let missing: Vec<Lacking<'_>> = missing
        .map(|file| (project.expected_path(locale, file), file))
        .collect();
    let changes = changes(form, locale)?;
    if missing.is_empty() && changes.is_empty() {
        let phrase = Phrase::new("new-complete").with("locale", locale.name.as_str());
        context.note(&phrase.with("options", project.options()));
        return Ok(Exit::Done);
    }
    write(form, &locale.name, (&missing, &changes), context)
}

/// Adds the files of a language that is not there yet, where the layout has them. It is written as the project writes
/// the others: `pt_BR` beside `ja_JP`.
///
/// # Errors
///
/// The configuration has no place for it; as [`complete`].
pub fn begin(form: &Form<'_>, typed: &str, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let project = form.project;
    let files = &project.listing(project.source()).files;
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
    write(form, typed, (&lacking, &[]), context)
}

/// The files of a locale as they are with the messages that they lack.
fn changes(form: &Form<'_>, locale: &Locale) -> Result<Vec<ChangedFile>, Failure> {
    let project = form.project;
    let source = Loaded::read(project, project.source());
    let own = Loaded::read(project, locale);
    let mut changes = Vec::new();
    for (number, document) in own.documents.iter().enumerate() {
        let lacks = lacking(&own, number, &source);
        let Some(at) = own.counterparts[number].filter(|_| !lacks.is_empty()) else {
            continue;
        };
        let there = read(project, &document.path)?;
        if there.text() != &*document.text {
            return Err(Failure::cannot(explain(
                &document.path,
                &FileError::Changed,
            )));
        }
        let path = &source.documents[at].path;
        let original = read(project, path)?;
        let ids: Vec<&str> = lacks.iter().map(|lack| lack.id.as_str()).collect();
        let parts = skeleton::parts(original.text(), &source.name, &form.tag, &ids);
        let parts = parts.map_err(|refusal| faulty(project, path, original.text(), refusal))?;
        changes.push(ChangedFile {
            path: document.path.clone(),
            place: project.place(&document.path),
            old: there.text().to_owned(),
            new: filled(there.text(), &lacks, &parts),
            count: lacks.len(),
        });
    }
    Ok(changes)
}

/// Writes new files and changed ones, and names them. Nothing is written where a new one is there.
fn write(
    form: &Form<'_>,
    locale: &str,
    (files, changes): (&[Lacking<'_>], &[ChangedFile]),
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    let project = form.project;
    let is_there = |path: &Path| project.place(path).symlink_metadata().is_ok();
    if let Some((path, _)) = files.iter().find(|(path, _)| is_there(path)) {
        return Err(exists_at(project, locale, path));
    }
    let new = new_files(form, files)?;
    let added = disk::add_files(&new).map_err(|(at, error)| {
        let phrase = Phrase::new("err-write").with("path", shown(&files[at].0));
        Failure::cannot(phrase.with("reason", error.reason()))
    })?;
    if let Err(failed) = write_all(changes, &project.place(project.root())) {
        added.undo();
        for one in failed.iter().skip(1) {
            context.fail(&Phrase::new("new-not-restored").with("path", shown(&one.path)));
        }
        let first = failed.first().map(|one| explain(&one.path, &one.error));
        return Err(first.map_or_else(|| exists(project, locale), Failure::cannot));
    }
    let paths = files.iter().map(|(path, _)| path);
    let paths = paths.chain(changes.iter().map(|change| &change.path));
    let lines = paths.map(|path| visible::name(&shown(path)).into_owned() + "\n");
    let printed = context.print(&lines.collect::<String>());
    let messages: usize = changes.iter().map(|change| change.count).sum();
    let phrase = if changes.is_empty() {
        Phrase::new("new-added").with("files", files.len())
    } else {
        let files = files.len() + changes.len();
        let phrase = Phrase::new("new-completed").with("files", files);
        phrase
            .with("messages", messages)
            .with("source", project.source().name.as_str())
    };
    let phrase = phrase.with("locale", locale);
    context.note(&phrase.with("options", project.options()));
    printed.map(|()| Exit::Done)
}

fn new_files(form: &Form<'_>, files: &[Lacking<'_>]) -> Result<Vec<NewFile>, Failure> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let project = form.project;
    let sources: Vec<&Listed> = files.iter().map(|(_, file)| *file).collect();
    let texts = form.skeletons(&sources)?;
    let home = project.home();
    let new = files.iter().zip(texts).map(|((path, _), text)| {
        let (root, below) = match path.strip_prefix(&home) {
            Ok(below) => (&*home, below),
            Err(_) => (Path::new(""), &**path),
        };
        NewFile {
            root: project.place(root),
            below: below.to_owned(),
            text,
        }
    });
    Ok(new.collect())
}
