//! One complete page: accessible, self-contained, without script, made by a template that escapes.
//!
//! The page's policy allows nothing but its own style sheet, by its hash, so a catalog that
//! smuggled something in would still load and run nothing.

use super::document::{Document, Page, direction, level};
use askama::Template;

/// The style sheet, inlined.
const STYLE: &str = include_str!("page.css");
/// The hash of the style sheet that the page's policy names; a test computes it.
const STYLE_HASH: &str = "sha256-ujtTljik0lotCDd7aS+H8CM2z0IgAEBCH0hapWOusKw=";

#[derive(Template)]
#[template(path = "page.html", config = "src/render/askama.toml")]
struct Html<'a> {
    lang: String,
    dir: &'static str,
    title: &'a str,
    style: &'static str,
    style_hash: &'static str,
    languages: &'a str,
    interface: String,
    pages: Vec<HtmlPage<'a>>,
}

struct HtmlPage<'a> {
    lang: String,
    dir: &'static str,
    name: &'a str,
    parts: Vec<HtmlPart<'a>>,
}

struct HtmlPart<'a> {
    lang: String,
    dir: &'static str,
    /// What that language calls itself, where a stretch in it begins.
    label: Option<&'a str>,
    title: Option<&'a str>,
    level: usize,
    paragraphs: Vec<&'a str>,
}

/// Writes a document as one HTML page.
pub fn render(document: &Document) -> String {
    let pages: Vec<HtmlPage<'_>> = document
        .pages
        .iter()
        .map(|page| self::page(page, document))
        .collect();
    let first = pages.first();
    let title = first.and_then(|page| page.parts.iter().find_map(|part| part.title));
    let html = Html {
        lang: first.map(|page| page.lang.clone()).unwrap_or_default(),
        dir: first.map_or("ltr", |page| page.dir),
        title: title.or(first.map(|page| page.name)).unwrap_or_default(),
        style: STYLE,
        style_hash: STYLE_HASH,
        languages: &document.languages,
        interface: document.interface.to_string(),
        pages,
    };
    // Writing to a String cannot fail.
    html.render().unwrap_or_default()
}

fn page<'d>(page: &'d Page, document: &Document) -> HtmlPage<'d> {
    let parts = page.parts.iter().enumerate().map(|(at, part)| {
        let lang = &part.statement.lang;
        let foreign = *lang != page.lang;
        let goes_on = at > 0 && page.parts[at - 1].statement.lang == *lang;
        HtmlPart {
            lang: lang.to_string(),
            dir: direction(lang),
            label: (foreign && !goes_on).then_some(part.lang_name.as_str()),
            title: part.statement.title.as_deref(),
            level: level(document, part, at),
            paragraphs: paragraphs(part.statement.text.as_deref().unwrap_or_default()),
        }
    });
    HtmlPage {
        lang: page.lang.to_string(),
        dir: direction(&page.lang),
        name: &page.name,
        parts: parts.collect(),
    }
}

fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{STYLE, STYLE_HASH};
    use base64::{Engine as _, prelude::BASE64_STANDARD};
    use sha2::{Digest as _, Sha256};

    #[test]
    fn the_policy_names_the_style_sheet_that_is_there() {
        let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
        assert_eq!(STYLE_HASH, format!("sha256-{hash}"));
    }
}
