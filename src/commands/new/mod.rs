//! `mira new`: a folder for another language, with every message in comments, ready to fill in.
//!
//! Each message stands there as the source has it, and under it once more without its words. Who
//! translates takes the `# ` away and writes. Until then nothing is translated: all of it is a
//! comment, so that no reader ever sees a text that is half done.

mod added;
mod skeleton;

use crate::check::line::Lines;
use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::disk::{self, Original};
use crate::failure::{Failure, io_reason};
use crate::ftl::canonical::Refusal;
use crate::language::known::known;
use crate::phrase::Phrase;
use crate::project::listing::{self, Listed};
use crate::project::{Locale, Project};
use crate::text::visible;
use crate::world::Exit;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use unic_langid::LanguageIdentifier;

/// What was typed.
#[derive(Debug)]
pub struct NewOptions {
    /// The new language, as it was typed.
    pub locale: String,
    /// Which project.
    pub which: Which,
}

impl NewOptions {
    /// Gives the typed words their meaning.
    ///
    /// # Errors
    ///
    /// No language was typed.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let locale = typed.text("locale");
        Ok(Self {
            locale: locale.ok_or_else(|| Failure::cannot(Phrase::new("new-which")))?,
            which: Which::from_typed(typed),
        })
    }
}

/// Makes the folder, and says what to do next.
///
/// # Errors
///
/// What was typed is no language, its folder exists, a file of the source cannot be read or has a
/// mistake, or the disk would not have it. Nothing is made then.
pub fn run(options: &NewOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let tag = tag(&options.locale)?;
    let project = folder::open(context, &options.which)?;
    let exists = |name: &str| {
        Phrase::new("new-exists")
            .with("path", shown(&listing::below(project.root(), name)))
            .with("locale", name)
            .with("options", project.options())
    };
    let intro = Phrase::new("new-intro").with("source", project.source().name.as_str());
    let intro = context.interface.say(&intro);
    let there = locale_of(&project, &options.locale);
    if there.is_some() || project.layout().is_some() {
        let lacking = added::lacking(&project, there, &options.locale)?;
        if let (Some(there), true) = (there, lacking.is_empty()) {
            return Err(Failure::cannot(exists(&there.name)));
        }
        let name = there.map_or(options.locale.as_str(), |there| &there.name);
        let files = lacking.iter().map(|(_, file)| *file).collect();
        let texts = skeletons(&project, files, &tag, &intro)?;
        return added::write(&project, name, &lacking, &texts, context);
    }
    let path = listing::below(project.root(), &options.locale);
    if project.place(&path).symlink_metadata().is_ok() {
        return Err(Failure::cannot(exists(&options.locale)));
    }
    let source = &project.listing(project.source()).files;
    let texts = skeletons(&project, source.iter().collect(), &tag, &intro)?;
    let names = source.iter().map(|file| PathBuf::from(&file.name));
    let files: Vec<(PathBuf, String)> = names.zip(texts).collect();
    let folder = listing::below(project.root(), &options.locale);
    let parent = project.place(project.root());
    disk::make_folder(&parent, OsStr::new(&options.locale), &files).map_err(|error| {
        let phrase = match error.kind() {
            io::ErrorKind::AlreadyExists => exists(&options.locale),
            _ => Phrase::new("new-cannot").with("path", shown(&folder)),
        };
        Failure::cannot(phrase.with("reason", io_reason(&error))).because(error)
    })?;
    report(&project, &files, &options.locale, context)
}

/// Names the files that were made.
fn report(
    project: &Project,
    files: &[(PathBuf, String)],
    locale: &str,
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    let folder = listing::below(project.root(), locale);
    let mut lines = String::new();
    for (name, _) in files {
        lines.push_str(&visible::name(&shown(&folder.join(name))));
        lines.push('\n');
    }
    // What was made is there, whether or not its names can be printed.
    let printed = context.print(&lines);
    context.note(
        &Phrase::new("new-made")
            .with("path", shown(&folder))
            .with("files", files.len())
            .with("locale", locale)
            .with("options", project.options()),
    );
    printed.map(|()| Exit::Done)
}

fn tag(typed: &str) -> Result<LanguageIdentifier, Failure> {
    known(typed).map_err(|meant| {
        let found = if meant.is_some() { "yes" } else { "no" };
        let phrase = Phrase::new("new-no-language").with("locale", typed);
        let phrase = phrase.with("found", found);
        Failure::cannot(phrase.with("nearest", meant.unwrap_or_default()))
    })
}

/// The locale that a language has already, in whatever spelling.
fn locale_of<'p>(project: &'p Project, typed: &str) -> Option<&'p Locale> {
    let wanted = spelling(typed);
    let mut locales = project.locales().iter();
    locales.find(|locale| spelling(&locale.name) == wanted)
}

fn spelling(name: &str) -> String {
    name.replace('_', "-").to_lowercase()
}

/// Writes, in memory, what is to be filled in for each of some files of the source, in their order.
fn skeletons(
    project: &Project,
    files: Vec<&Listed>,
    tag: &LanguageIdentifier,
    intro: &str,
) -> Result<Vec<String>, Failure> {
    let source = project.source();
    // A folder that lacks something would be a folder that looks done.
    if let Some(listed) = project.listing(source).unreadable.first() {
        let reason = listed.obstacle.unwrap_or("other");
        return Err(cannot_read(&listed.path, reason));
    }
    if files.is_empty() {
        return Err(project.no_texts());
    }
    let skeleton = |Listed { path, .. }: &Listed| {
        let original = Original::read(&project.place(path))
            .map_err(|error| cannot_read(path, error.reason()))?;
        skeleton::skeleton(original.text(), &source.name, tag, intro)
            .map_err(|refusal| faulty(project, path, original.text(), refusal))
    };
    files.into_iter().map(skeleton).collect()
}

fn cannot_read(path: &Path, reason: &'static str) -> Failure {
    let phrase = Phrase::new("err-file").with("path", shown(path));
    Failure::cannot(phrase.with("reason", reason))
}

/// A source with a mistake would make a folder that lacks something.
fn faulty(project: &Project, path: &Path, text: &str, refusal: Refusal) -> Failure {
    let at = match refusal {
        Refusal::Syntax { at }
        | Refusal::TooDeep { at }
        | Refusal::TooLong { at }
        | Refusal::WouldChange { at } => at,
        Refusal::TooLarge => return cannot_read(path, "too-large"),
    };
    let place = Lines::new(text).place(at);
    Failure::cannot(
        Phrase::new("new-faulty-source")
            .with("path", shown(path))
            .with("line", place.line)
            .with("column", place.column)
            .with("source", project.source().name.as_str())
            .with("options", project.options()),
    )
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
