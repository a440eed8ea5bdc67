//! `mira man`: a manual page on stdout, or all of them, in every language, in a folder.

mod folders;

use crate::catalog::Catalog;
use crate::catalog::reader::Reader;
use crate::catalog::{INTERFACE, embedded, tag};
use crate::cli::help::ExampleNames;
use crate::cli::man;
use crate::cli::options::Typed;
use crate::cli::usage;
use crate::commands::context::Context;
use crate::disk;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::language::{SOURCE, Tag};
use crate::phrase::Phrase;
use crate::text::nearest::meant;
use crate::world::Exit;
use folders::folders;
use std::path::{Path, PathBuf};

/// The day of the commit that the program was built from; empty where it is not known.
const DATE: &str = env!("MIRA_DATE");

/// What was typed.
#[derive(Debug)]
pub struct ManOptions {
    /// The command that the page is about.
    pub page: Option<String>,
    /// The folder to write every page into.
    pub output: Option<PathBuf>,
}

impl ManOptions {
    /// Gives the typed words their meaning.
    pub fn from_typed(typed: &Typed<'_>) -> Self {
        Self {
            page: typed.text("page"),
            output: typed.path("output"),
        }
    }
}

/// Prints a page, or writes them all.
///
/// # Errors
///
/// There is no such page, or a file cannot be written.
pub fn run(options: &ManOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    if let Some(folder) = &options.output {
        // An empty variable of a script: the pages would lie in the current folder.
        if folder.as_os_str().is_empty() {
            let phrase = Phrase::new("err-value-missing").with("option", "--output");
            return Err(Failure::cannot(
                phrase.with("help", usage::help(Some("man"))),
            ));
        }
        let here = (context.world.folder)().unwrap_or_default();
        return write(&here.join(folder)).map(|()| Exit::Done);
    }
    let name = options.page.as_deref().unwrap_or(man::PROGRAM);
    if man::pages().all(|page| page != name) {
        let phrase = Phrase::new("err-unknown-topic")
            .with("word", name)
            .with_nearest(meant(name, man::pages()));
        return Err(Failure::cannot(phrase));
    }
    let page = man::page(name, &context.interface, &context.names(), DATE);
    context.print_plain(&page)?;
    Ok(Exit::Done)
}

/// Writes every page in every language that the program speaks.
fn write(folder: &Path) -> Result<(), Failure> {
    let speaks =
        |locale: &&embedded::EmbeddedLocale| locale.files.iter().any(|file| file.name == INTERFACE);
    let spoken = embedded::LOCALES.iter().filter(speaks);
    let spoken: Vec<Tag> = spoken.map(|locale| tag(locale.tag)).collect();
    let names = ExampleNames::of(&Catalog::built_in());
    for (tag, own) in spoken.iter().zip(folders(&spoken)) {
        let interface = Interface::new(&Reader::from(tag.clone()));
        let place = match own.as_str() {
            SOURCE => PathBuf::from("man1"),
            own => Path::new(own).join("man1"),
        };
        for name in man::pages() {
            let path = place.join(format!("{}.1", man::title(name)));
            let page = man::page(name, &interface, &names, DATE);
            disk::write_below(folder, &path, &page)
                .map_err(|error| unwritten(&folder.join(&path), error.reason()))?;
        }
    }
    Ok(())
}

fn unwritten(path: &Path, reason: &'static str) -> Failure {
    let phrase = Phrase::new("err-write")
        .with("path", path.display().to_string())
        .with("reason", reason);
    Failure::cannot(phrase)
}
