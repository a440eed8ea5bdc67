//! A catalog as a site: a page for each language that has something of its own, and a page that
//! lists them.
//!
//! [`files`] makes them; [`output`] puts them into a folder.

pub mod address;
pub mod output;
mod sitemap;

use crate::catalog::Catalog;
use crate::catalog::bundle::BrokenMessage;
use crate::catalog::limits::MOST_TEXT_IN_ALL;
use crate::catalog::reader::Reader;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::language::Tag;
use crate::render::Format;
use crate::render::document::{
    Extent, Frame, Page, PageStatement, RenderedDocument, SiteLanguage, SitePlace,
};
use crate::render::gather::{self, Selection, Show};
use crate::render::html;
use std::path::Path;

/// The file of the page that lists the languages.
pub const CHOOSER: &str = "index.html";

/// How a site is made.
#[derive(Clone, Debug, Default)]
pub struct SiteSettings {
    /// The address that it is going to have, with a slash at its end.
    pub base_url: Option<String>,
    /// Whether texts in another language than their page's are left out.
    pub translated: bool,
}

/// A file of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteFile {
    /// Its name; sites have no folders.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// Makes the files of a site. `speak` makes the tool's words in a language; messages that exist and
/// cannot be shown are added to `broken`.
///
/// # Errors
///
/// The texts of a page pass [`MOST_TEXT_IN_ALL`].
pub fn files(
    catalog: &Catalog,
    options: &SiteSettings,
    speak: &dyn Fn(&Tag) -> Interface,
    broken: &mut Vec<BrokenMessage>,
) -> Result<Vec<SiteFile>, Failure> {
    let pages = pages(catalog, options, broken)?;
    let languages: Vec<SiteLanguage> = languages(&pages);
    let source = &catalog.source().tag;
    let first = pages.iter().position(|page| page.lang == *source);
    let mut files = Vec::new();
    for (at, page) in pages.into_iter().enumerate() {
        let place = SitePlace {
            file: languages[at].file.clone(),
            languages: languages.clone(),
            chooser: CHOOSER.to_owned(),
            base_url: options.base_url.clone(),
        };
        let words = gather::words(&speak(&page.lang));
        let frame = gather::frame(catalog, std::slice::from_ref(&page), words);
        let document = RenderedDocument {
            extent: Extent::Whole,
            markdown: catalog.is_markdown(),
            pages: vec![page],
        };
        if at == first.unwrap_or_default() && languages.len() > 1 {
            files.push(chooser(&document, &frame, &place));
        }
        let name = place.file.clone();
        let frame = Frame {
            site: Some(place),
            ..frame
        };
        let text = html::render(&document, &frame);
        files.push(SiteFile { name, text });
    }
    if !files.is_empty() {
        files.extend(sitemap::files(&languages, options.base_url.as_deref()));
    }
    Ok(files)
}

/// The pages of the languages that have something of their own, in the order of their names.
fn pages(
    catalog: &Catalog,
    options: &SiteSettings,
    broken: &mut Vec<BrokenMessage>,
) -> Result<Vec<Page>, Failure> {
    let mut pages = Vec::new();
    for tag in catalog.tags() {
        let page = page(catalog, tag, options, broken)?;
        let is_own = |part: &PageStatement| part.statement.lang == page.lang;
        if page.parts.iter().any(is_own) {
            pages.push(page);
        }
    }
    pages.sort_by_cached_key(|page| html::sort_key(&page.name));
    Ok(pages)
}

/// Whether a file of a site is a page, by its name.
pub fn is_page(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "html")
}

/// The page that lists the languages; `document` and `frame` are those of the source's page.
fn chooser(document: &RenderedDocument, frame: &Frame, place: &SitePlace) -> SiteFile {
    let place = SitePlace {
        file: CHOOSER.to_owned(),
        ..place.clone()
    };
    SiteFile {
        name: CHOOSER.to_owned(),
        text: html::index(document, frame, &place),
    }
}

/// The statements for the readers of one language.
fn page(
    catalog: &Catalog,
    tag: Tag,
    options: &SiteSettings,
    broken: &mut Vec<BrokenMessage>,
) -> Result<Page, Failure> {
    let show = Show {
        format: Format::Html,
        named: true,
        pseudo: None,
        headings: true,
        translated: options.translated,
    };
    let contents = catalog.contents_with(&catalog.wanted(&tag));
    let target = Selection::whole(contents.sections);
    let reader = Reader::from(tag);
    let chain = reader.chain(catalog);
    gather::page(
        &chain,
        &target,
        show,
        catalog,
        broken,
        &mut MOST_TEXT_IN_ALL.clone(),
    )
}

/// The languages of a site, each with its file. One alone needs no page that lists them.
fn languages(pages: &[Page]) -> Vec<SiteLanguage> {
    let file = |page: &Page| match pages {
        [_] => CHOOSER.to_owned(),
        _ => format!("{}.html", page.lang),
    };
    let languages = pages.iter().map(|page| SiteLanguage {
        lang: page.lang.clone(),
        name: page.name.clone(),
        file: file(page),
    });
    languages.collect()
}
