//! JSON, for programs. The shape is a promise: what is documented here stays until `version` grows.
//!
//! ```json
//! { "version": 1,
//!   "pages": [
//!     { "lang": "es", "dir": "ltr", "name": "Español",
//!       "statements": [
//!         { "id": "values-inclusion", "section": "values", "item": "inclusion",
//!           "title": "Inclusion", "text": "…", "lang": "en", "dir": "ltr", "fallback": true } ] } ] }
//! ```
//!
//! `lang` is a BCP 47 tag and `dir` is `ltr` or `rtl`, of the page and of each statement.
//! `fallback` says that a statement is in another language than the one wanted. `item`, `title`
//! and `text` are `null` where there is none. Where a catalog's texts are Markdown, `text` is that and
//! `html` what it means; otherwise there is no `html`.

use super::document::{Page, PageStatement, RenderedDocument, direction};
use crate::render::markup;
use serde::Serialize;

/// The version of the shape.
pub const VERSION: u32 = 1;

#[derive(Serialize)]
struct Top<'a> {
    version: u32,
    pages: Vec<OnePage<'a>>,
}

#[derive(Serialize)]
struct OnePage<'a> {
    lang: String,
    dir: &'static str,
    name: &'a str,
    statements: Vec<OneStatement<'a>>,
}

#[derive(Serialize)]
struct OneStatement<'a> {
    id: &'a str,
    section: &'a str,
    item: Option<&'a str>,
    title: Option<&'a str>,
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
    lang: String,
    dir: &'static str,
    fallback: bool,
}

/// Writes a document as JSON, with a line end.
pub fn render(document: &RenderedDocument) -> String {
    let pages = document
        .pages
        .iter()
        .map(|one| page(one, document.markdown))
        .collect();
    to_text(&Top {
        version: VERSION,
        pages,
    })
}

/// Writes any value as indented JSON, with a line end.
pub fn to_text(value: &impl Serialize) -> String {
    // Our shapes hold no map with keys that are no text, the only thing that could fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

fn page(page: &Page, markdown: bool) -> OnePage<'_> {
    OnePage {
        lang: page.lang.to_string(),
        dir: direction(&page.lang),
        name: &page.name,
        statements: page
            .parts
            .iter()
            .map(|part| statement(part, markdown))
            .collect(),
    }
}

fn statement(part: &PageStatement, markdown: bool) -> OneStatement<'_> {
    let text = part.statement.text.as_deref();
    OneStatement {
        id: &part.statement.id,
        section: &part.section,
        item: part.item.as_deref(),
        title: part.statement.title.as_deref(),
        text,
        html: text.filter(|_| markdown).map(markup::to_html),
        lang: part.statement.lang.to_string(),
        dir: direction(&part.statement.lang),
        fallback: part.fallback,
    }
}
