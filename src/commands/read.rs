//! A reader's call: the whole letter, a section or an item, in the reader's language.

use crate::args;
use crate::catalog::Catalog;
use crate::catalog::contents::Contents;
use crate::catalog::limits::MOST_TEXT_IN_ALL;
use crate::commands::gather::{self, Show, Target};
use crate::commands::name;
use crate::commands::shelf::Shelf;
use crate::context::Context;
use crate::failure::Failure;
use crate::interface::phrase::Phrase;
use crate::options::{Color, Typed};
use crate::reader::Links;
use crate::render::document::{Document, Extent, Page, Part};
use crate::render::text::Style;
use crate::render::{FORMATS, Format, render};
use crate::world::Exit;
use std::path::Path;

/// Text on a terminal is at most this many columns wide: longer lines are hard to read.
const MOST_COLUMNS: usize = 100;

/// Ids that a sentence lists; more would bury it.
const MOST_LISTED: usize = 100;

/// What a reader typed.
#[derive(Debug)]
pub struct Options {
    /// A section, by its id or its title in any language.
    pub section: Option<String>,
    /// An item of it, likewise.
    pub item: Option<String>,
    /// The format.
    pub format: Format,
    /// Whether a text that is missing in the language wanted is an error.
    pub strict: bool,
    /// Columns to wrap text at, wherever it goes.
    pub width: Option<usize>,
    /// Whether to colour.
    pub color: Color,
}

impl Options {
    /// Gives the typed words their meaning.
    ///
    /// # Errors
    ///
    /// A format, width or colour that there is not.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let format = typed.choice("format", args::FORMATS)?;
        Ok(Self {
            section: typed.text("section"),
            item: typed.text("item"),
            format: format.map_or(Format::Text, |at| FORMATS[at]),
            strict: typed.flag("strict"),
            width: typed.width()?,
            color: typed.color()?,
        })
    }
}

/// Prints what was asked for.
///
/// # Errors
///
/// A section or item that is not known; with `--strict`, a text that is missing; a catalog that
/// cannot be read.
pub fn run(options: &Options, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let catalog = Catalog::open(context.i18n.clone())?;
    let mut shelf = Shelf::new(&catalog);
    let target = target(options, &catalog)?;
    let all = context.reader.wanted.all;
    let pages: Vec<Links<'_>> = if all {
        catalog.tags().into_iter().map(Links::only).collect()
    } else {
        vec![context.reader.links(&catalog)]
    };
    let mut broken = Vec::new();
    // Plain text names a language only where it shows several.
    let named = all || options.format != Format::Text;
    let show = Show {
        format: options.format,
        named,
        pseudo: context.reader.pseudo,
    };
    let mut room = MOST_TEXT_IN_ALL;
    let pages = pages
        .iter()
        .map(|links| gather::page(links, &target, show, &mut shelf, &mut broken, &mut room));
    let mut pages = pages.collect::<Result<Vec<Page>, Failure>>()?;
    pages.retain(|page| !all || !page.parts.is_empty());
    shelf.tell(context);
    context.tell_all_broken(&broken);
    let missing = gather::missing(&pages, &target);
    if pages.iter().all(|page| page.parts.is_empty()) {
        let folder = context.i18n.as_deref().unwrap_or(Path::new("i18n"));
        let folder = folder.display().to_string();
        return Err(Failure::cannot(
            Phrase::new("err-nothing")
                .with("ids", listed(&missing))
                .with("folder", folder),
        ));
    }
    if options.strict {
        strict(&missing, &pages, &catalog, context)?;
    }
    let languages = match options.format {
        Format::Html => context.interface.say(&Phrase::new("page-languages")),
        _ => String::new(),
    };
    let document = Document {
        extent: target.extent,
        pages,
        languages,
    };
    context.print(&render(&document, options.format, style(options, context)))?;
    if !all {
        fallback_note(&document.pages[0], &catalog, context);
    }
    Ok(Exit::Done)
}

/// Finds what the words name.
fn target(options: &Options, catalog: &Catalog) -> Result<Target, Failure> {
    let whole = || Target {
        sections: catalog.contents().sections,
        item: None,
        extent: Extent::Whole,
    };
    let Some(word) = &options.section else {
        return Ok(whole());
    };
    let files = catalog.source().resources();
    let section = match Contents::section(files, word) {
        Some(section) => section,
        // The whole is called `letter`, in a catalog without such a section too.
        None if word == name::WHOLE && options.item.is_none() => return Ok(whole()),
        None => name::section(word, catalog)?,
    };
    if section.id == name::WHOLE && options.item.is_none() {
        return Ok(whole());
    }
    let item = match &options.item {
        None => None,
        Some(word) if section.items.contains(word) => Some(word.clone()),
        Some(word) => Some(name::item(word, &section, catalog)?),
    };
    let alone = item.is_some() || section.items.is_empty();
    let extent = if alone { Extent::Text } else { Extent::Section };
    Ok(Target {
        sections: vec![section],
        item,
        extent,
    })
}

/// With `--strict`, a text in another language ends the call before anything is printed.
fn strict(
    missing: &[String],
    pages: &[Page],
    catalog: &Catalog,
    context: &Context<'_, '_>,
) -> Result<(), Failure> {
    if missing.is_empty() {
        return Ok(());
    }
    let phrase = Phrase::new("err-strict")
        .with("count", missing.len())
        .with("ids", listed(missing))
        .with("wanted", wanted_name(&pages[0], catalog, context));
    Err(Failure::Said(phrase, Exit::Findings))
}

/// Says that something is shown in another language than the one wanted.
fn fallback_note(page: &Page, catalog: &Catalog, context: &mut Context<'_, '_>) {
    let fallen: Vec<&Part> = page.parts.iter().filter(|part| part.fallback).collect();
    let Some(first) = fallen.first() else { return };
    let shown = catalog.name(&first.statement.lang);
    let ids: Vec<&str> = fallen
        .iter()
        .map(|part| part.statement.id.as_str())
        .collect();
    let phrase = Phrase::new("note-fallback")
        .with("count", ids.len())
        .with(
            "all",
            if ids.len() == page.parts.len() {
                "yes"
            } else {
                "no"
            },
        )
        .with("wanted", wanted_name(page, catalog, context))
        .with("shown", shown)
        .with("ids", listed(&ids));
    context.note(&phrase);
}

/// Ids in a row; of a great many the first.
fn listed<S: AsRef<str>>(ids: &[S]) -> String {
    let first: Vec<&str> = ids.iter().take(MOST_LISTED).map(AsRef::as_ref).collect();
    let more = if ids.len() > MOST_LISTED { ", …" } else { "" };
    first.join(", ") + more
}

/// What the reader's language calls itself, or its tag where nobody here knows that.
fn wanted_name(page: &Page, catalog: &Catalog, context: &Context<'_, '_>) -> String {
    match context.reader.first() {
        Some(tag) if tag.language != page.lang.language => catalog.name(tag),
        _ => catalog.name(&page.lang),
    }
}

fn style(options: &Options, context: &Context<'_, '_>) -> Style {
    if options.format != Format::Text {
        return Style::default();
    }
    let columns = (context.world.stdout.columns)();
    Style {
        columns: options
            .width
            .or(columns.map(|columns| columns.min(MOST_COLUMNS))),
        color: context.colors(options.color, columns.is_some()),
        terminal: columns.is_some(),
    }
}
