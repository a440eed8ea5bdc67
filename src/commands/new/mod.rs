//! `mira new`: what a language lacks, in comments, ready to fill in: all files of a new one; files and
//! messages of one that is there.
//!
//! Each message stands there as the source has it, and under it once more without its words. Who
//! translates takes the `# ` away and writes. Until then nothing is translated: all of it is a
//! comment, so that no reader ever sees a text that is half done.

mod added;
mod lacking;
mod language;
mod skeleton;

use crate::check::line::Lines;
use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::disk::{self, Original};
use crate::failure::{Failure, io_reason};
use crate::ftl::canonical::Refusal;
use crate::language::Tag;
use crate::phrase::Phrase;
use crate::project::listing::{self, Listed};
use crate::project::{Locale, Project};
use crate::text::visible;
use crate::world::Exit;
use std::cell::Cell;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

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

/// What is to be filled in, and how.
struct Form<'p> {
    project: &'p Project,
    /// The language to translate into.
    tag: Tag,
    /// The first lines of a new file.
    intro: String,
}

/// Makes the folder, or adds what is lacking in it, and says what to do next.
///
/// # Errors
///
/// What was typed is no language, its folder is something else, a file cannot be read, a file of the
/// source has a mistake, or the disk would not have it. Nothing is written then.
pub fn run(options: &NewOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let (name, tag) = language::language(&options.locale, &context.interface)?;
    let project = folder::open(context, &options.which)?;
    let intro = Phrase::new("new-intro").with("source", project.source().name.as_str());
    let form = Form {
        project: &project,
        tag,
        intro: context.interface.say(&intro),
    };
    match locale_of(&project, &name) {
        Some(there) if added::is_begun(&project, there, &name) => {
            added::complete(&form, there, context)
        }
        Some(there) => Err(exists(&project, &there.name)),
        None if project.layout().is_some() => added::begin(&form, &name, context),
        None => make(&form, &name, context),
    }
}

/// Makes the folder of a language, all at once.
fn make(form: &Form<'_>, name: &str, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let project = form.project;
    let folder = listing::below(project.root(), name);
    if project.place(&folder).symlink_metadata().is_ok() {
        return Err(exists(project, name));
    }
    let source = &project.listing(project.source()).files;
    form.has_all(source.len())?;
    // Each is written twice, so that they need not be in memory together: a mistake is found first.
    for listed in source {
        form.skeleton(listed)?;
    }
    let files: Vec<PathBuf> = source
        .iter()
        .map(|file| PathBuf::from(&file.name))
        .collect();
    let late = Cell::new(None);
    let text = |number: usize| {
        form.skeleton(&source[number]).map_err(|failure| {
            late.set(Some(failure));
            io::ErrorKind::Other.into()
        })
    };
    let parent = project.place(project.root());
    let made = disk::make_folder(&parent, OsStr::new(name), &files, &text);
    if let Some(failure) = late.take() {
        return Err(failure); // a file of the source has changed meanwhile
    }
    made.map_err(|error| {
        let phrase = match error.kind() {
            io::ErrorKind::AlreadyExists => return exists(project, name),
            _ => Phrase::new("new-cannot").with("path", shown(&folder)),
        };
        Failure::cannot(phrase.with("reason", io_reason(&error))).because(error)
    })?;
    report(project, &files, name, context)
}

fn exists(project: &Project, name: &str) -> Failure {
    exists_at(project, name, &listing::below(project.root(), name))
}

/// Something of a locale is there already.
fn exists_at(project: &Project, locale: &str, path: &Path) -> Failure {
    let phrase = Phrase::new("new-exists").with("path", shown(path));
    let phrase = phrase.with("locale", locale);
    Failure::cannot(phrase.with("options", project.options()))
}

/// Names the files that were made.
fn report(
    project: &Project,
    files: &[PathBuf],
    locale: &str,
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    let folder = listing::below(project.root(), locale);
    let mut lines = String::new();
    for name in files {
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

/// The locale that a language has already, in whatever spelling.
fn locale_of<'p>(project: &'p Project, typed: &str) -> Option<&'p Locale> {
    let wanted = spelling(typed);
    let mut locales = project.locales().iter();
    locales.find(|locale| spelling(&locale.name) == wanted)
}

fn spelling(name: &str) -> String {
    name.replace('_', "-").to_lowercase()
}

impl Form<'_> {
    /// Makes sure that all of the source is there; `files` of it are wanted.
    fn has_all(&self, files: usize) -> Result<(), Failure> {
        // A folder that lacks something would be a folder that looks done.
        let listing = self.project.listing(self.project.source());
        if let Some(listed) = listing.unreadable.first() {
            let reason = listed.obstacle.unwrap_or("other");
            return Err(cannot_read(&listed.path, reason));
        }
        if files == 0 {
            return Err(self.project.no_texts());
        }
        Ok(())
    }

    /// Writes, in memory, what is to be filled in for each of some files of the source, in their order.
    fn skeletons(&self, files: &[&Listed]) -> Result<Vec<String>, Failure> {
        self.has_all(files.len())?;
        files.iter().map(|listed| self.skeleton(listed)).collect()
    }

    /// Writes, in memory, what is to be filled in for a file of the source.
    fn skeleton(&self, listed: &Listed) -> Result<String, Failure> {
        let (project, path) = (self.project, &listed.path);
        let original = read(project, path)?;
        skeleton::skeleton(
            original.text(),
            &project.source().name,
            &self.tag,
            &self.intro,
        )
        .map_err(|refusal| faulty(project, path, original.text(), refusal))
    }
}

fn read(project: &Project, path: &Path) -> Result<Original, Failure> {
    Original::read(&project.place(path)).map_err(|error| cannot_read(path, error.reason()))
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
