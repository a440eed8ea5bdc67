//! A reader's call: the whole letter, sections or items, in the reader's language.

pub mod name;
mod target;

use crate::catalog::Catalog;
use crate::catalog::chain::LocaleChain;
use crate::catalog::limits::MOST_TEXT_IN_ALL;
use crate::catalog::reader::Reader;
use crate::cli::options::{Color, Typed};
use crate::commands::context::{Context, MOST_COLUMNS};
use crate::failure::Failure;
use crate::interface::Interface;
use crate::language::Tag;
use crate::phrase::Phrase;
use crate::render::document::{Frame, Page, PageStatement, RenderedDocument};
use crate::render::gather::{self, Selection, Show};
use crate::render::text::TextStyle;
use crate::render::{FORMATS, Format, NAMES, html, render};
use crate::world::Exit;
use std::path::Path;

/// Ids that a sentence lists; more would bury it.
const MOST_LISTED: usize = 100;

/// What a reader typed.
#[derive(Debug)]
pub struct ReadOptions {
    /// Sections and items, each by its id or its title in any language.
    pub words: Vec<String>,
    /// The format.
    pub format: Format,
    /// Whether the inside of the HTML page is wanted alone.
    pub fragment: bool,
    /// Whether a text that is missing in the language wanted is an error.
    pub strict: bool,
    /// Whether texts in other languages are left out.
    pub translated: bool,
    /// Columns to wrap text at, wherever it goes.
    pub width: Option<usize>,
    /// Whether to colour.
    pub color: Color,
}

impl ReadOptions {
    /// Gives the typed words their meaning.
    ///
    /// # Errors
    ///
    /// A format, width or colour that does not exist; `--fragment` with another format than HTML.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let format = typed.choice("format", NAMES)?;
        let format = format.map_or(Format::Text, |at| FORMATS[at]);
        let fragment = typed.flag("fragment");
        if fragment && format != Format::Html {
            return Err(Failure::cannot(Phrase::new("err-fragment")));
        }
        Ok(Self {
            words: typed.words(),
            format,
            fragment,
            strict: typed.flag("strict"),
            translated: typed.flag("translated"),
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
pub fn run(options: &ReadOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let catalog = context.catalog()?;
    let all = context.reader.wanted.all;
    let chains: Vec<LocaleChain<'_>> = if all {
        catalog.tags().into_iter().map(LocaleChain::only).collect()
    } else {
        vec![context.reader.chain(&catalog)]
    };
    let target = target::target(&options.words, &chains, &catalog)?;
    let mut pages = gathered(&chains, &target, options, &catalog, context)?;
    if options.strict {
        strict(&pages, &target, &catalog, context)?;
    }
    pages.retain(|page| !page.parts.is_empty());
    if all && options.format == Format::Html {
        pages = html::in_order(pages, &catalog.source().tag);
    }
    if pages.is_empty() {
        return Err(nothing(options, &target, &catalog, context));
    }
    let document = RenderedDocument {
        extent: target.extent,
        markdown: catalog.is_markdown(),
        pages,
    };
    let text = write(&document, options, &catalog, context);
    match options.format {
        Format::Text => context.print(&text)?,
        Format::Json => context.print_json(&text)?,
        Format::Html | Format::Markdown => context.print_plain(&text)?,
    }
    if !all {
        fallback_notes(&document.pages[0], &catalog, context);
    }
    Ok(Exit::Done)
}

/// Writes the document. HTML alone has words of the tool's own among it.
fn write(
    document: &RenderedDocument,
    options: &ReadOptions,
    catalog: &Catalog,
    context: &Context<'_, '_>,
) -> String {
    if options.format != Format::Html {
        let style = style(options, context);
        return render(document, options.format, &Frame::default(), style);
    }
    let reader = match context.reader.pseudo {
        Some(_) => context.reader.clone(),
        None => Reader::from(document.pages[0].lang.clone()),
    };
    let root = context.i18n.clone();
    let interface = Interface::for_reader(&reader, context.current.clone(), root);
    let words = gather::words(&interface);
    let frame = gather::frame(catalog, &document.pages, words);
    if options.fragment {
        return html::fragment(document, &frame);
    }
    html::render(document, &frame)
}

/// Gathers a page for each chain of languages, and reports what is broken.
fn gathered(
    chains: &[LocaleChain<'_>],
    target: &Selection,
    options: &ReadOptions,
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
        headings: (context.world.stdout.columns)().is_some(),
        translated: options.translated,
    };
    let mut left = MOST_TEXT_IN_ALL;
    let pages = chains
        .iter()
        .map(|chain| gather::page(chain, target, show, catalog, &mut broken, &mut left));
    let pages = pages.collect::<Result<Vec<Page>, Failure>>()?;
    context.report_catalog(catalog);
    context.report_all_broken(&broken);
    Ok(pages)
}

/// With `--strict`, a text in a language that the reader did not list ends the call before anything
/// is printed.
fn strict(
    pages: &[Page],
    target: &Selection,
    catalog: &Catalog,
    context: &Context<'_, '_>,
) -> Result<(), Failure> {
    for page in pages {
        let missing = gather::missing(page, target);
        if !missing.is_empty() {
            return Err(missing_texts(
                "err-strict",
                page,
                &missing,
                catalog,
                context,
            ));
        }
    }
    Ok(())
}

fn missing_texts(
    id: &'static str,
    page: &Page,
    missing: &[String],
    catalog: &Catalog,
    context: &Context<'_, '_>,
) -> Failure {
    let phrase = Phrase::new(id)
        .with("count", missing.len())
        .with("ids", listed(missing))
        .with("wanted", wanted_name(page, catalog, context));
    Failure::found(phrase)
}

/// None of it can be shown: with `--translated`, not in the reader's languages; else in none.
fn nothing(
    options: &ReadOptions,
    target: &Selection,
    catalog: &Catalog,
    context: &Context<'_, '_>,
) -> Failure {
    let sections: Vec<&str> = target
        .parts
        .iter()
        .map(|part| part.section.id.as_str())
        .collect();
    if options.translated && !sections.is_empty() {
        let lang = context.reader.chain(catalog).first().tag.clone();
        let page = Page {
            name: catalog.name(&lang),
            lang,
            parts: Vec::new(),
        };
        let missing = gather::missing(&page, target);
        return missing_texts("err-translated", &page, &missing, catalog, context);
    }
    let folder = context.i18n.as_deref().unwrap_or(Path::new("i18n"));
    let folder = folder.display().to_string();
    let phrase = match sections.as_slice() {
        [] => Phrase::new("err-no-sections"),
        sections => Phrase::new("err-nothing").with("ids", listed(sections)),
    };
    Failure::cannot(phrase.with("folder", folder))
}

/// Says that something is shown in another language than the one wanted, a note for each language.
fn fallback_notes(page: &Page, catalog: &Catalog, context: &mut Context<'_, '_>) {
    let fallen: Vec<&PageStatement> = page.parts.iter().filter(|part| part.fallback).collect();
    let mut langs: Vec<&Tag> = fallen.iter().map(|part| &part.statement.lang).collect();
    langs.dedup();
    context.separate_notes(!langs.is_empty());
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

/// What the reader's language calls itself, or its tag where that is unknown.
fn wanted_name(page: &Page, catalog: &Catalog, context: &Context<'_, '_>) -> String {
    let served = |tag: &Tag| tag.language == page.lang.language && tag.script == page.lang.script;
    match context.reader.first() {
        Some(tag) if !context.reader.wanted.all && !served(tag) => catalog.name(tag),
        _ => catalog.name(&page.lang),
    }
}

fn style(options: &ReadOptions, context: &Context<'_, '_>) -> TextStyle {
    if options.format != Format::Text {
        return TextStyle::default();
    }
    let columns = (context.world.stdout.columns)();
    TextStyle {
        columns: options
            .width
            .or(columns.map(|columns| columns.min(MOST_COLUMNS))),
        color: context.colors(options.color, columns.is_some()),
        terminal: columns.is_some(),
    }
}
