//! The page of a site that lists its languages.

use super::model::{HtmlPage, Named};
use super::tidy::tidy;
use super::{meta, nav, sheet};
use crate::render::document::{Frame, RenderedDocument, SitePlace, direction};
use askama::Template as _;

/// Writes the page that lists the languages, in the source language; `document` is that
/// language's page. With script, a reader is sent to their own language.
pub fn index(document: &RenderedDocument, frame: &Frame, place: &SitePlace) -> String {
    let Some(page) = document.pages.first() else {
        return String::new();
    };
    let organisation = frame.organisations.first().cloned().unwrap_or_default();
    let name = organisation.name.as_ref();
    let title = name.map_or(&frame.words.languages.text, |name| &name.text);
    let html = HtmlPage {
        lang: page.lang.to_string(),
        dir: direction(&page.lang),
        style: sheet::sheet(),
        style_hash: sheet::SHEET_HASH,
        script: Some((sheet::script(), sheet::SCRIPT_HASH)),
        title: title.clone(),
        description: meta::description(document, page),
        canonical: meta::absolute(place, &place.chooser),
        alternates: meta::alternates(place),
        in_site: true,
        icon: meta::icon(frame, page),
        class: "index",
        is_index: true,
        index_name: title.clone(),
        name: name.map(|name| Named::new(name, &page.lang)),
        name_tag: "p",
        nav: Some(nav::open(&page.lang, frame, place)),
        ..HtmlPage::default()
    };
    // Writing to a String cannot fail.
    tidy(&html.render().unwrap_or_default())
}
