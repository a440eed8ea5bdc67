//! `mira init`: writes a `mira.toml` for the project that the folders show.

use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::disk;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::Project;
use crate::project::config::MIRA;
use crate::world::Exit;
use std::fmt::Write as _;
use std::path::Path;

/// Writes the file in the current folder, and says what it found.
///
/// # Errors
///
/// There is such a file already, no project is found, its source has no files, or it lies outside of the current folder.
pub fn run(which: &Which, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let current = folder::current(context)?;
    if current.join(MIRA).symlink_metadata().is_ok() {
        return Err(Failure::cannot(
            Phrase::new("init-exists").with("path", MIRA),
        ));
    }
    let project = folder::open(context, which)?;
    if project.listing(project.source()).files.is_empty() {
        return Err(project.no_texts());
    }
    let text = text(&project)?;
    disk::write_below(&current, Path::new(MIRA), &text)
        .map_err(|error| super::unwritten(Path::new(MIRA), error.reason()))?;
    context.print(&format!("{MIRA}\n"))?;
    let locales = project.locales().iter();
    let locales = locales.filter(|locale| !project.is_source(locale) && project.is_locale(locale));
    let source = project.source();
    context.note(
        &Phrase::new("init-found")
            .with("source", source.name.as_str())
            .with("files", project.listing(source).files.len())
            .with("locales", locales.count()),
    );
    Ok(Exit::Done)
}

/// The configuration of a project.
fn text(project: &Project) -> Result<String, Failure> {
    let mut text = format!("source = {}\n", quoted(&project.source().name));
    let outside =
        |pattern: String| Failure::cannot(Phrase::new("init-outside").with("path", pattern));
    for (source, target) in patterns(project) {
        if [&source, &target]
            .iter()
            .any(|one| one.starts_with("..") || one.starts_with('/'))
        {
            return Err(outside(target));
        }
        text.push_str("\n[[files]]\n");
        let usual = target.replace("{locale}", &project.source().name);
        if source != usual {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "source = {}", quoted(&source));
        }
        let _ = writeln!(text, "target = {}", quoted(&target));
    }
    Ok(text)
}

/// The patterns of the source's files and of their counterparts, relative to the current folder.
fn patterns(project: &Project) -> Vec<(String, String)> {
    let Some(layout) = project.layout() else {
        let root = project.root().to_string_lossy().replace('\\', "/");
        let root = if root == "." {
            String::new()
        } else {
            format!("{root}/")
        };
        let source = &project.source().name;
        let pattern = |name: &str| format!("{root}{name}/**/*.ftl");
        return vec![(pattern(source), pattern("{locale}"))];
    };
    let root = layout.root.to_string_lossy().replace('\\', "/");
    let rules = layout.rules.iter();
    let patterns = rules.map(|rule| (rule.source.below(&root), rule.target.below(&root)));
    patterns
        .map(|(source, target)| (source.to_string(), target.to_string()))
        .collect()
}

/// A text as TOML writes it: JSON's form is one of its own.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
