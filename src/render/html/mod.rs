//! A complete page: accessible, self-contained, made by templates that escape.
//!
//! The page's policy allows nothing but its own style sheet, by its hash, so a catalog that
//! smuggled something in would still load and run nothing.

mod article;
mod index;
mod meta;
mod model;
mod nav;
mod sheet;
mod tidy;

use crate::render::document::{Extent, Frame, Page, RenderedDocument, direction};
use crate::render::markup;
use article::{Anchors, Outline, article, title_statement};
use askama::Template as _;
use meta::Title;
use model::{HtmlPage, Named};
use tidy::tidy;
use unic_langid::LanguageIdentifier;

pub use index::index;

/// Writes a document as one HTML page.
pub fn render(document: &RenderedDocument, frame: &Frame) -> String {
    let Some(first) = document.pages.first() else {
        return String::new();
    };
    let several = document.pages.len() > 1;
    let title = title_statement(document, first);
    let outline = Outline {
        titled: title.is_some(),
        several,
    };
    let title = title.and_then(|part| {
        let text = part.statement.title.as_deref()?;
        Some((text, &part.statement.lang))
    });
    let nav = nav::nav(document, frame);
    let is_heading = title.is_none();
    let class = match leaflet(document).filter(|_| !several && !is_heading) {
        _ if several => "all",
        Some(class) if nav.is_none() => class,
        _ => "",
    };
    let page = HtmlPage {
        class,
        skip: nav
            .as_ref()
            .map(|_| Named::new(&frame.words.skip, &first.lang)),
        name_is_heading: is_heading,
        name_tag: if is_heading { "h1" } else { "p" },
        heading: title.filter(|_| several).map(|(text, _)| text.to_owned()),
        content: content(document, frame, outline),
        nav,
        ..named(
            first,
            frame,
            is_heading,
            head(document, frame, first, title),
        )
    };
    // Writing to a String cannot fail.
    tidy(&page.render().unwrap_or_default())
}

/// What the head of a page says, and its language.
fn head(
    document: &RenderedDocument,
    frame: &Frame,
    first: &Page,
    title: Option<(&str, &LanguageIdentifier)>,
) -> HtmlPage {
    let organisation = frame.organisations.first();
    let name = organisation.and_then(|organisation| organisation.name.as_ref());
    let place = frame.site.as_ref();
    HtmlPage {
        lang: first.lang.to_string(),
        dir: direction(&first.lang),
        style: sheet::sheet(),
        style_hash: sheet::SHEET_HASH,
        title: meta::title(&Title {
            statement: title,
            organisation: name.map(|name| name.text.as_str()),
            page: &first.lang,
            language: &first.name,
        }),
        description: meta::description(document, first),
        og_locale: meta::og_locale(&first.lang),
        canonical: place.and_then(|place| meta::absolute(place, &place.file)),
        alternates: place.map(meta::alternates).unwrap_or_default(),
        in_site: place.is_some(),
        icon: meta::icon(frame, first),
        ..HtmlPage::default()
    }
}

/// Adds the organisation's name and the footer. Where the name is the page's heading and there is
/// none, the language's own name stands there.
fn named(first: &Page, frame: &Frame, is_heading: bool, page: HtmlPage) -> HtmlPage {
    let organisation = frame.organisations.first().cloned().unwrap_or_default();
    let name = organisation.name.as_ref();
    let named = |wording| Named::new(wording, &first.lang);
    let language = || Named {
        text: first.name.clone(),
        lang: None,
        dir: direction(&first.lang),
    };
    HtmlPage {
        name: name.map(named).or_else(|| is_heading.then(language)),
        has_footer: name.is_some()
            || organisation.address.is_some()
            || organisation.footer.is_some(),
        address: organisation.address.as_deref().map(meta::address),
        footer: organisation.footer.as_ref().map(named),
        ..page
    }
}

/// Writes the articles alone, for a page that another program makes.
pub fn fragment(document: &RenderedDocument, frame: &Frame) -> String {
    let title = document
        .pages
        .first()
        .and_then(|page| title_statement(document, page));
    let outline = Outline {
        titled: title.is_some(),
        several: document.pages.len() > 1,
    };
    articles(document, frame, outline, true)
}

fn content(document: &RenderedDocument, frame: &Frame, outline: Outline) -> String {
    articles(document, frame, outline, false)
}

/// The articles of all languages. `alone` ones name their language.
fn articles(document: &RenderedDocument, frame: &Frame, outline: Outline, alone: bool) -> String {
    let mut anchors = Anchors::default();
    let none = crate::catalog::organisation::Organisation::default();
    let articles = document.pages.iter().enumerate().map(|(at, page)| {
        let organisation = frame.organisations.get(at).unwrap_or(&none);
        let mut article = article(document, page, organisation, outline, &mut anchors);
        article.has_lang |= alone;
        article.render().unwrap_or_default()
    });
    tidy(&articles.collect::<String>())
}

/// The pages of several languages in the order in which they are shown: the source's first, then by
/// the languages' own names.
pub fn in_order(mut pages: Vec<Page>, source: &LanguageIdentifier) -> Vec<Page> {
    pages.sort_by_cached_key(|page| (page.lang != *source, sort_key(&page.name)));
    pages
}

/// What a language's name is sorted by: case and accents aside.
pub fn sort_key(name: &str) -> String {
    let plain = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd().normalize(name);
    let letters = plain.chars().filter(|char| char.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The class of a page that shows one short statement; none where it is an ordinary page.
fn leaflet(document: &RenderedDocument) -> Option<&'static str> {
    let page = document.pages.first()?;
    let [part] = page.parts.as_slice() else {
        return None;
    };
    let text = part.statement.text.as_deref()?;
    let is_long = if document.markdown {
        markup::is_long(text)
    } else {
        article::paragraphs(text).len() > 1
    };
    if document.extent != Extent::Text || is_long {
        return None;
    }
    let is_wide = matches!(
        part.statement.lang.language.as_str(),
        "zh" | "ja" | "ko" | "yue"
    );
    match text.chars().count() * if is_wide { 2 } else { 1 } {
        0..=120 => Some("leaflet short"),
        121..600 => Some("leaflet"),
        600..1200 => Some("leaflet long"),
        _ => None,
    }
}
