//! `mira init --statements`: the start of a catalog, which works at once.

use crate::catalog::reader::Reader;
use crate::catalog::{INTERFACE, ORGANISATION, STATEMENTS, embedded};
use crate::cli::help;
use crate::commands::context::Context;
use crate::disk;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::language::{Origin, Tag, likely, tag};
use crate::phrase::Phrase;
use crate::project::config::MIRA;
use crate::project::find::quoted;
use crate::world::Exit;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The folder of a new catalog, unless another one is named.
const FOLDER: &str = "i18n";

/// Writes the files of a new catalog, and prints what can be done with it.
///
/// # Errors
///
/// One of the files exists, or cannot be written.
pub fn run(context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let folder = context.i18n.clone().unwrap_or_else(|| FOLDER.into());
    let here = (context.world.folder)().unwrap_or_default();
    let source = source(&context.reader);
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
            .map_err(|error| super::unwritten(path, error.reason()))?;
    }
    let names: Vec<String> = files.iter().map(|(path, _)| shown(path)).collect();
    let next = next(&names, &folder, &source, context);
    context.print(&next)?;
    Ok(Exit::Done)
}

/// The language of the texts: the one that was asked for by name, or that of the system's locale
/// without its region, whose readers are not the only ones.
fn source(reader: &Reader) -> Tag {
    match reader.wanted.tags.first() {
        Some(first) if reader.pseudo.is_none() => match first.origin {
            Origin::Flag | Origin::Variable("MIRA_LANG") => first.tag.clone(),
            _ => likely::without_region(&first.tag),
        },
        _ => tag::english(),
    }
}

/// What was written, and the next three commands.
fn next(names: &[String], folder: &Path, source: &Tag, context: &Context<'_, '_>) -> String {
    let example = if source.language.as_str() == "es" {
        "pt"
    } else {
        "es"
    };
    let say = |phrase: Phrase| context.interface.say(&phrase);
    let written = say(Phrase::new("init-next").with("files", names.join(", ")));
    let commands = say(Phrase::new("init-commands")
        .with("folder", quoted(&[shown(folder)]).trim_start())
        .with("example", example));
    let lines: Vec<String> = commands.lines().map(str::to_owned).collect();
    let columns = (context.world.stdout.columns)().unwrap_or(usize::MAX);
    format!("{written}\n{}\n", help::commands(&lines, columns))
}

/// The files of a new catalog, by path.
fn files(folder: &Path, source: &Tag, interface: &Interface) -> Vec<(PathBuf, String)> {
    let say = |id: &'static str| interface.say(&Phrase::new(id));
    let locale = folder.join(source.to_string());
    let settings = match (folder.file_name(), folder.parent()) {
        (Some(_), Some(parent)) => parent.join(MIRA),
        _ => folder.join(MIRA),
    };
    let comment = say("init-comment-settings");
    let mut files = vec![
        (settings, format!("# {comment}\nsource = \"{source}\"\n")),
        (locale.join(STATEMENTS), statements(&say)),
        (locale.join(ORGANISATION), organisation(&say)),
    ];
    let tag = source.to_string();
    if embedded::LOCALES.iter().all(|known| known.tag != tag) {
        let comment = say("init-comment-name");
        let text = format!("# {comment}\nlanguage-name = {tag}\n");
        files.push((locale.join(INTERFACE), text));
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

/// A sample name, and what may be added to it.
fn organisation(say: &dyn Fn(&'static str) -> String) -> String {
    format!(
        "### {}\n\nname = {}\n\n# {}\n# address = https://example.org\n# footer = {}\n",
        say("init-comment-organisation"),
        say("init-name"),
        say("init-comment-optional"),
        say("init-footer")
    )
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
