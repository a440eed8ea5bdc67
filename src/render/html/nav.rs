//! The list of languages on a page.

use super::model::{LanguageLink, Nav};
use crate::render::document::{Frame, RenderedDocument, SitePlace, direction};
use askama::Template as _;
use unic_langid::LanguageIdentifier;

/// Languages that stand open; more are folded away.
const MOST_OPEN: usize = 7;

/// The list on a page of a site, or on a page of several languages; none where there is one.
pub fn nav(document: &RenderedDocument, frame: &Frame) -> Option<String> {
    let page = document.pages.first()?;
    let links: Vec<LanguageLink> = match &frame.site {
        Some(place) => site_links(place),
        None => document
            .pages
            .iter()
            .map(|page| link(&page.lang, &page.name, format!("#{}", page.lang), false))
            .collect(),
    };
    if links.len() < 2 {
        return None;
    }
    let many = links.len() > MOST_OPEN;
    let current = links.iter().find(|link| link.current);
    let current = current.map_or(&frame.words.languages.text, |link| &link.name);
    Some(write(
        &page.lang,
        frame,
        many.then(|| current.clone()),
        links,
    ))
}

/// The list on the page that lists the languages of a site, where it is all there is.
pub fn open(page: &LanguageIdentifier, frame: &Frame, place: &SitePlace) -> String {
    write(page, frame, None, site_links(place))
}

fn write(
    page: &LanguageIdentifier,
    frame: &Frame,
    folded: Option<String>,
    links: Vec<LanguageLink>,
) -> String {
    let label = &frame.words.languages;
    let nav = Nav {
        label: &label.text,
        lang: (label.lang != *page).then(|| label.lang.to_string()),
        many: links.len() > MOST_OPEN,
        links,
        folded,
    };
    // Writing to a String cannot fail.
    nav.render().unwrap_or_default()
}

fn site_links(place: &SitePlace) -> Vec<LanguageLink> {
    let languages = place.languages.iter();
    let links = languages.map(|language| {
        let current = language.file == place.file;
        link(
            &language.lang,
            &language.name,
            language.file.clone(),
            current,
        )
    });
    links.collect()
}

fn link(lang: &LanguageIdentifier, name: &str, href: String, current: bool) -> LanguageLink {
    LanguageLink {
        href,
        lang: lang.to_string(),
        dir: direction(lang),
        name: name.to_owned(),
        current,
    }
}
