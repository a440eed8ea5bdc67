//! `mira site`: the catalog as a site, a page for each language.

use crate::catalog::reader::Reader;
use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::language::Tag;
use crate::phrase::Phrase;
use crate::site::{self, address, output};
use crate::world::Exit;
use std::path::PathBuf;

/// What was typed.
#[derive(Debug)]
pub struct SiteOptions {
    /// The folder to write into.
    pub output: PathBuf,
    /// How the site is made.
    pub site: site::SiteSettings,
}

impl SiteOptions {
    /// Gives the typed words their meaning.
    ///
    /// # Errors
    ///
    /// No folder, or an address that is none.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let output = typed
            .path("output")
            .filter(|path| !path.as_os_str().is_empty());
        let Some(output) = output else {
            return Err(Failure::cannot(Phrase::new("err-output-missing")));
        };
        let base_url = typed.text("base-url");
        let base_url = base_url
            .map(|typed| address::base_url(&typed))
            .transpose()?;
        Ok(Self {
            output,
            site: site::SiteSettings {
                base_url,
                translated: typed.flag("translated"),
            },
        })
    }
}

/// Writes the site.
///
/// # Errors
///
/// A catalog that cannot be read or holds nothing to show; a folder that cannot be written, or
/// holds files of others.
pub fn run(options: &SiteOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let catalog = context.catalog()?;
    let mut broken = Vec::new();
    let speak = |tag: &Tag| {
        let reader = Reader::from(tag.clone());
        Interface::for_reader(&reader, context.current.clone(), context.i18n.clone())
    };
    let files = site::files(&catalog, &options.site, &speak, &mut broken)?;
    context.report_catalog(&catalog);
    context.report_all_broken(&broken);
    if files.is_empty() {
        let folder = context.i18n.clone().unwrap_or_else(|| "i18n".into());
        let phrase = Phrase::new("err-no-sections").with("folder", folder.display().to_string());
        return Err(Failure::cannot(phrase));
    }
    let here = (context.world.folder)().unwrap_or_default();
    output::write(&here.join(&options.output), &options.output, &files)?;
    let is_page = |file: &&site::SiteFile| site::is_page(&file.name);
    let first = options.output.join(site::CHOOSER);
    let phrase = Phrase::new("note-site")
        .with("count", files.iter().filter(is_page).count())
        .with("path", first.display().to_string());
    context.note(&phrase);
    Ok(Exit::Done)
}
