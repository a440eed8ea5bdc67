//! `mira new`: a folder for another language, with every message in comments, ready to fill in.
//!
//! Each message stands there as the source has it, and under it once more without its words. Who
//! translates takes the `# ` away and writes. Until then nothing is translated: all of it is a
//! comment, so that no reader ever sees a text that is half done.

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
use crate::project::Project;
use crate::project::listing::{self, Listed};
use crate::text::visible;
use crate::world::Exit;
use std::io;
use std::path::{Path, PathBuf};
use unic_langid::LanguageIdentifier;

/// What was typed.
#[derive(Debug)]
pub struct Options {
    /// The new language, as it was typed.
    pub locale: String,
    /// Which project.
    pub which: Which,
}

impl Options {
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
pub fn run(options: &Options, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let tag = tag(&options.locale)?;
    let project = folder::open(context, &options.which)?;
    let exists = |name: &str| {
        Phrase::new("new-exists")
            .with("path", shown(&listing::below(project.root(), name)))
            .with("locale", name)
            .with("options", project.options())
    };
    if let Some(there) = existing(&project, &options.locale) {
        return Err(Failure::cannot(exists(&there)));
    }
    let intro = Phrase::new("new-intro").with("source", project.source().name.as_str());
    let intro = context.interface.say(&intro);
    let files = skeletons(&project, &tag, &intro)?;
    let folder = listing::below(project.root(), &options.locale);
    let parent = project.place(project.root());
    disk::make_folder(&parent, &options.locale, &files).map_err(|error| {
        let phrase = match error.kind() {
            io::ErrorKind::AlreadyExists => exists(&options.locale),
            _ => Phrase::new("new-cannot").with("path", shown(&folder)),
        };
        Failure::cannot(phrase.with("reason", io_reason(&error))).because(error)
    })?;
    tell(&project, &files, &options.locale, context)
}

/// Names the files that were made.
fn tell(
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

/// The name of the locale that a language has already, in whatever spelling; or that of a file which has
/// the place of its folder.
fn existing(project: &Project, locale: &str) -> Option<String> {
    let wanted = spelling(locale);
    let mut names = project.locales().iter().map(|locale| &locale.name);
    let there = names.find(|name| spelling(name) == wanted).cloned();
    there.or_else(|| {
        let place = project.place(&listing::below(project.root(), locale));
        place.symlink_metadata().ok().map(|_| locale.to_owned())
    })
}

fn spelling(name: &str) -> String {
    name.replace('_', "-").to_lowercase()
}

/// Writes, in memory, a file for each file of the source. Their names are relative to its folder.
fn skeletons(
    project: &Project,
    tag: &LanguageIdentifier,
    intro: &str,
) -> Result<Vec<(PathBuf, String)>, Failure> {
    let mut files = Vec::new();
    let source = project.source();
    let listing = project.listing(source);
    // A folder that lacks something would be a folder that looks done.
    if let Some(listed) = listing.unreadable.first() {
        let reason = listed.obstacle.unwrap_or("other");
        return Err(cannot_read(&listed.path, reason));
    }
    for Listed { path, .. } in &listing.files {
        let original = Original::read(&project.place(path))
            .map_err(|error| cannot_read(path, error.reason()))?;
        let text = skeleton::skeleton(original.text(), &source.name, tag, intro)
            .map_err(|refusal| faulty(project, path, original.text(), refusal))?;
        let name = path.strip_prefix(&listing.path).unwrap_or(path);
        files.push((name.to_owned(), text));
    }
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    if files.is_empty() {
        return Err(project.no_texts());
    }
    Ok(files)
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
