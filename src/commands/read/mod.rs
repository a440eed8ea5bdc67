//! A reader's call: the whole letter, a section or an item, in the reader's language.

pub mod gather;
pub mod name;

use crate::catalog::Catalog;
use crate::catalog::chain::LocaleChain;
use crate::catalog::contents::Contents;
use crate::catalog::limits::MOST_TEXT_IN_ALL;
use crate::cli::args;
use crate::cli::options::{Color, Typed};
use crate::commands::context::{Context, MOST_COLUMNS};
use crate::failure::Failure;
use crate::interface::chain::spoken;
use crate::language::Tag;
use crate::phrase::Phrase;
use crate::render::document::{Document, Extent, Page, PageStatement};
use crate::render::text::Style;
use crate::render::{FORMATS, Format, render};
use crate::world::Exit;
use gather::{Show, Target};
use std::path::Path;

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
            item: typed.item(),
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
    let catalog = context.catalog()?;
    let target = target(options, &catalog)?;
    let all = context.reader.wanted.all;
    let pages: Vec<LocaleChain<'_>> = if all {
        catalog.tags().into_iter().map(LocaleChain::only).collect()
    } else {
        vec![context.reader.chain(&catalog)]
    };
    let mut pages = gathered(&pages, &target, options, &catalog, context)?;
    if options.strict {
        strict(&pages, &target, &catalog, context)?;
    }
    pages.retain(|page| !page.parts.is_empty());
    if pages.is_empty() {
        return Err(nothing(&target, context));
    }
    let document = document(target.extent, pages, options.format, context);
    let rendered = render(&document, options.format, style(options, context));
    match options.format {
        Format::Text => context.print(&rendered)?,
        Format::Json => context.print_json(&rendered)?,
        Format::Html | Format::Markdown => context.print_plain(&rendered)?,
    }
    if !all {
        fallback_notes(&document.pages[0], &catalog, context);
    }
    Ok(Exit::Done)
}

/// Gathers a page for each chain of languages, and says what is broken.
fn gathered(
    pages: &[LocaleChain<'_>],
    target: &Target,
    options: &Options,
    catalog: &Catalog,
    context: &mut Context<'_, '_>,
) -> Result<Vec<Page>, Failure> {
    let mut broken = Vec::new();
    // Plain text names a language only where it shows several.
    let named = context.reader.wanted.all || options.format != Format::Text;
    let show = Show {
        format: options.format,
        named,
        pseudo: context.reader.pseudo,
    };
    let mut room = MOST_TEXT_IN_ALL;
    let pages = pages
        .iter()
        .map(|links| gather::page(links, target, show, catalog, &mut broken, &mut room));
    let pages = pages.collect::<Result<Vec<Page>, Failure>>()?;
    context.report_catalog(&catalog);
    context.tell_all_broken(&broken);
    Ok(pages)
}

/// What is to be rendered. Only HTML has words of the tool's own among it.
fn document(
    extent: Extent,
    pages: Vec<Page>,
    format: Format,
    context: &Context<'_, '_>,
) -> Document {
    let (languages, interface) = match format {
        Format::Html => (
            context.interface.say(&Phrase::new("page-languages")),
            spoken(&context.reader),
        ),
        _ => (String::new(), Tag::default()),
    };
    Document {
        extent,
        pages,
        languages,
        interface,
    }
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
        None if options.item.is_none()
            && !word.starts_with('-')
            && files.iter().any(|file| file.find(word).is_some()) =>
        {
            return Ok(one_item(word, catalog));
        }
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

/// The item that is named by the whole id of its message (`values-inclusion`).
fn one_item(id: &str, catalog: &Catalog) -> Target {
    let mut sections = catalog.contents().sections;
    sections.retain(|section| section.items.iter().any(|item| section.item_id(item) == id));
    let item = sections
        .first()
        .map(|section| id[section.id.len() + 1..].to_owned());
    Target {
        sections,
        item,
        extent: Extent::Text,
    }
}

/// With `--strict`, a text in a language that nobody listed ends the call before anything is printed.
fn strict(
    pages: &[Page],
    target: &Target,
    catalog: &Catalog,
    context: &Context<'_, '_>,
) -> Result<(), Failure> {
    for page in pages {
        let missing = gather::missing(page, target);
        if !missing.is_empty() {
            let phrase = Phrase::new("err-strict")
                .with("count", missing.len())
                .with("ids", listed(&missing))
                .with("wanted", wanted_name(page, catalog, context));
            return Err(Failure::found(phrase));
        }
    }
    Ok(())
}

/// Not even the source can show any of it.
fn nothing(target: &Target, context: &Context<'_, '_>) -> Failure {
    let folder = context.i18n.as_deref().unwrap_or(Path::new("i18n"));
    let folder = folder.display().to_string();
    let calls: Vec<&str> = target
        .sections
        .iter()
        .map(|section| section.id.as_str())
        .collect();
    let phrase = match calls.as_slice() {
        [] => Phrase::new("err-no-sections"),
        calls => Phrase::new("err-nothing").with("ids", listed(calls)),
    };
    Failure::cannot(phrase.with("folder", folder))
}

/// Says that something is shown in another language than the one wanted, a note for each language.
fn fallback_notes(page: &Page, catalog: &Catalog, context: &mut Context<'_, '_>) {
    let fallen: Vec<&PageStatement> = page.parts.iter().filter(|part| part.fallback).collect();
    let mut langs: Vec<&Tag> = fallen.iter().map(|part| &part.statement.lang).collect();
    langs.dedup();
    for (at, lang) in langs.iter().enumerate() {
        if langs[..at].contains(lang) {
            continue;
        }
        let shown = fallen.iter().filter(|part| part.statement.lang == **lang);
        let calls: Vec<String> = shown
            .map(|part| gather::call(&part.section, part.item.as_deref()))
            .collect();
        let all = calls.len() == page.parts.len();
        let phrase = Phrase::new("note-fallback")
            .with("count", calls.len())
            .with("all", if all { "yes" } else { "no" })
            .with("wanted", wanted_name(page, catalog, context))
            .with("shown", catalog.name(lang))
            .with("ids", listed(&calls));
        context.note(&phrase);
    }
}

/// Ids in a row; of a great many the first.
fn listed<S: AsRef<str>>(ids: &[S]) -> String {
    let first: Vec<&str> = ids.iter().take(MOST_LISTED).map(AsRef::as_ref).collect();
    let more = if ids.len() > MOST_LISTED { ", …" } else { "" };
    first.join(", ") + more
}

/// What the reader's language calls itself, or its tag where nobody here knows that.
fn wanted_name(page: &Page, catalog: &Catalog, context: &Context<'_, '_>) -> String {
    let served = |tag: &Tag| tag.language == page.lang.language && tag.script == page.lang.script;
    match context.reader.first() {
        Some(tag) if !context.reader.wanted.all && !served(tag) => catalog.name(tag),
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
