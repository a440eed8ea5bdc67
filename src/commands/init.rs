//! `mira init`: a configuration for the project at hand; with `--statements`, the start of a catalog,
//! which works at once.

mod project;

use crate::catalog::{INTERFACE, ORGANISATION, STATEMENTS, embedded};
use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::commands::folder::Which;
use crate::disk;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::language::Tag;
use crate::phrase::Phrase;
use crate::world::Exit;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The folder of a new catalog, unless another one is named.
const FOLDER: &str = "i18n";

/// What was typed.
#[derive(Debug)]
pub struct InitOptions {
    /// Whether a catalog of statements is wanted.
    pub statements: bool,
    /// Which project a configuration is wanted for, where no catalog is.
    pub which: Which,
}

impl InitOptions {
    /// Gives the typed words their meaning.
    pub fn from_typed(typed: &Typed<'_>) -> Self {
        Self {
            statements: typed.flag("statements"),
            which: Which::from_typed(typed),
        }
    }
}

/// Writes the files of a new catalog, and prints what can be done with it.
///
/// # Errors
///
/// One of the files exists, or cannot be written.
pub fn run(options: &InitOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    if !options.statements {
        return project::run(&options.which, context);
    }
    let folder = context.i18n.clone().unwrap_or_else(|| FOLDER.into());
    let here = (context.world.folder)().unwrap_or_default();
    let source = match context.reader.pseudo {
        Some(_) => crate::language::tag::english(),
        None => context.reader.first().cloned().unwrap_or_default(),
    };
    let files = files(&folder, &source, &context.interface);
    if let Some((path, _)) = files.iter().find(|(path, _)| here.join(path).exists()) {
        let phrase = Phrase::new("err-init-exists").with("path", shown(path));
        return Err(Failure::cannot(phrase));
    }
    for (path, text) in &files {
        let place = here.join(path);
        let (Some(parent), Some(name)) = (place.parent(), place.file_name()) else {
            continue;
        };
        disk::write_below(parent, Path::new(name), text)
            .map_err(|error| unwritten(path, error.reason()))?;
    }
    let names: Vec<String> = files.iter().map(|(path, _)| shown(path)).collect();
    let example = if source.language.as_str() == "es" {
        "pt"
    } else {
        "es"
    };
    let phrase = Phrase::new("init-next")
        .with("files", names.join(", "))
        .with("folder", shown(&folder))
        .with("example", example);
    let next = context.interface.say(&phrase);
    context.print(&format!("{next}\n"))?;
    Ok(Exit::Done)
}

/// The files of a new catalog, by path.
fn files(folder: &Path, source: &Tag, interface: &Interface) -> Vec<(PathBuf, String)> {
    let say = |id: &'static str| interface.say(&Phrase::new(id));
    let locale = folder.join(source.to_string());
    let settings = match (folder.file_name(), folder.parent()) {
        (Some(_), Some(parent)) => parent.join("mira.toml"),
        _ => folder.join("mira.toml"),
    };
    let mut files = vec![
        (
            settings,
            format!(
                "# {}\nsource = \"{source}\"\n",
                say("init-comment-settings")
            ),
        ),
        (locale.join(STATEMENTS), statements(&say)),
        (
            locale.join(ORGANISATION),
            format!(
                "### {}\n\nname = {}\n\n# {}\n# address = https://example.org\n# footer = {}\n",
                say("init-comment-organisation"),
                say("init-name"),
                say("init-comment-optional"),
                say("init-footer")
            ),
        ),
    ];
    let tag = source.to_string();
    if embedded::LOCALES.iter().all(|known| known.tag != tag) {
        let comment = say("init-comment-name");
        files.push((
            locale.join(INTERFACE),
            format!("# {comment}\nlanguage-name = {tag}\n"),
        ));
    }
    files
}

/// Three sections with sample words, and what a person needs to know of the file.
fn statements(say: &dyn Fn(&'static str) -> String) -> String {
    let comments = [
        "init-comment-file",
        "init-comment-item",
        "init-comment-replace",
    ];
    let mut text: String = comments.map(|id| format!("### {}\n", say(id))).concat();
    for (id, words, title) in [
        ("vision", Some("init-vision"), "init-vision-title"),
        ("mission", Some("init-mission"), "init-mission-title"),
        ("values", None, "init-values-title"),
        ("values-first", Some("init-value"), "init-value-title"),
    ] {
        let words = words.map(|id| format!(" {}", say(id))).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n{id} ={words}\n    .title = {}", say(title));
    }
    text
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn unwritten(path: &Path, reason: &'static str) -> Failure {
    let phrase = Phrase::new("err-write")
        .with("path", shown(path))
        .with("reason", reason);
    Failure::cannot(phrase)
}
