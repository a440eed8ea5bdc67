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
//! and `text` are `null` where there is none.

use super::document::{Document, Page, PageStatement, direction};
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
    lang: String,
    dir: &'static str,
    fallback: bool,
}

/// Writes a document as JSON, a line end behind it.
pub fn render(document: &Document) -> String {
    let pages = document.pages.iter().map(page).collect();
    to_text(&Top {
        version: VERSION,
        pages,
    })
}

/// Writes any value as indented JSON, a line end behind it.
pub fn to_text(value: &impl Serialize) -> String {
    // Our shapes hold no map with keys that are no text, the only thing that could fail.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

fn page(page: &Page) -> OnePage<'_> {
    OnePage {
        lang: page.lang.to_string(),
        dir: direction(&page.lang),
        name: &page.name,
        statements: page.parts.iter().map(statement).collect(),
    }
}

fn statement(part: &PageStatement) -> OneStatement<'_> {
    OneStatement {
        id: &part.statement.id,
        section: &part.section,
        item: part.item.as_deref(),
        title: part.statement.title.as_deref(),
        text: part.statement.text.as_deref(),
        lang: part.statement.lang.to_string(),
        dir: direction(&part.statement.lang),
        fallback: part.fallback,
    }
}
