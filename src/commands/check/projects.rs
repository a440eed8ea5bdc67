//! The projects that the typed names and paths are about.

use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::failure::Failure;
use crate::project::around::Around;
use crate::project::listing::is_ftl;
use crate::project::{Project, Texts};
use std::path::{Path, PathBuf};

/// A project, and what of it is to be checked.
pub type ProjectPart = (Project, Vec<String>);

/// The projects: the one that is found as always, and those around the paths that lie outside of it,
/// each once. A name without a path is of the former, or else of the first of the latter. A file that is in
/// no project is one by itself.
///
/// # Errors
///
/// No project is found.
pub fn projects(
    which: &Which,
    typed: &[String],
    context: &Context<'_, '_>,
) -> Result<Vec<ProjectPart>, Failure> {
    let current = folder::current(context)?;
    if which.is_given(context) || !typed.iter().any(|typed| is_place(&current, typed)) {
        return Ok(vec![(folder::open(context, which)?, typed.to_vec())]);
    }
    let usual = folder::open(context, which);
    let Groups {
        folders: mut groups,
        names,
        mut parts,
    } = group(&current, which, usual.as_ref().ok(), typed);
    if !names.is_empty() || groups.is_empty() && parts.is_empty() {
        let of_usual = usual.is_ok() || groups.is_empty();
        match groups
            .iter_mut()
            .find(|(root, _)| root.is_none() || !of_usual)
        {
            Some((_, typed)) => typed.extend(names),
            None => groups.push((None, names)),
        }
    }
    let mut usual = Some(usual);
    for (root, typed) in groups {
        let project = match (root, usual.take()) {
            (None, Some(usual)) => usual?,
            (root, taken) => {
                usual = taken;
                let i18n = root.into_iter().collect();
                let which = Which {
                    i18n,
                    ..which.clone()
                };
                folder::open(context, &which)?
            }
        };
        parts.push((project, typed));
    }
    Ok(parts)
}

/// Whether a word names a path rather than a locale.
fn is_place(current: &Path, typed: &str) -> bool {
    Path::new(typed).components().count() > 1 || is_file(current, typed)
}

fn is_file(current: &Path, typed: &str) -> bool {
    let path = Path::new(typed);
    is_ftl(path) && current.join(path).is_file()
}

/// What was typed, by what it is about.
#[derive(Default)]
struct Groups {
    /// Paths, by the folder of locales that they are in.
    folders: Vec<Group>,
    /// Names of locales.
    names: Vec<String>,
    /// Files that are in no project.
    parts: Vec<ProjectPart>,
}

fn group(current: &Path, which: &Which, usual: Option<&Project>, typed: &[String]) -> Groups {
    let around = Around::new(current, which.source());
    let mut all = Groups::default();
    for typed in typed {
        let path = Some(Path::new(typed)).filter(|_| is_place(current, typed));
        let holds = |project: &Project| path.is_some_and(|path| project.holds(path));
        if usual.is_some_and(holds) {
            add(&mut all.folders, None, typed.clone(), current);
            continue;
        }
        match path.and_then(|path| around.root_of(path)) {
            Some(root) => add(&mut all.folders, Some(root), typed.clone(), current),
            None if is_file(current, typed) => {
                let project = Project::of_file(current, Path::new(typed), Texts::disk());
                all.parts.push((project, Vec::new()));
            }
            None => all.names.push(typed.clone()),
        }
    }
    all
}

/// A folder of locales, or `None` for the usual project; and what of it is to be checked.
type Group = (Option<PathBuf>, Vec<String>);

/// Adds what is to be checked in a folder of locales, which may be there by another path.
fn add(groups: &mut Vec<Group>, root: Option<PathBuf>, typed: String, current: &Path) {
    let real = |root: &Option<PathBuf>| {
        let root = root.as_ref()?;
        current.join(root).canonicalize().ok()
    };
    let place = real(&root);
    match groups.iter_mut().find(|(known, _)| real(known) == place) {
        Some((_, known)) => known.push(typed),
        None => groups.push((root, vec![typed])),
    }
}
