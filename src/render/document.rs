//! What is to be shown, before any format: pages of statements, each with its language.

use crate::catalog::statement::Statement;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// All that one call shows.
#[derive(Clone, Debug)]
pub struct Document {
    /// How much of the catalog it is.
    pub extent: Extent,
    /// A page for each language asked for; one, unless all were.
    pub pages: Vec<Page>,
    /// What the links between the pages are called, for those who cannot see them.
    pub languages: String,
    /// The language that this is said in.
    pub interface: LanguageIdentifier,
}

/// How much of a catalog is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// One text, without its heading in plain text.
    Text,
    /// A section's heading and its items.
    Section,
    /// Everything, in order.
    Whole,
}

/// The statements for one language.
#[derive(Clone, Debug)]
pub struct Page {
    /// The language that was wanted, as far as the catalog has it.
    pub lang: LanguageIdentifier,
    /// What that language calls itself.
    pub name: String,
    /// The statements, in the order of printing.
    pub parts: Vec<PageStatement>,
}

/// A statement in its place.
#[derive(Clone, Debug)]
pub struct PageStatement {
    /// The statement.
    pub statement: Statement,
    /// Whether it is the first of its catalog: the title of the whole.
    pub head: bool,
    /// The id of the section that it is, or belongs to.
    pub section: String,
    /// Its name within the section, for an item.
    pub item: Option<String>,
    /// Whether it is shown in another language than the one wanted most.
    pub fallback: bool,
    /// Whether the reader listed the language that it is shown in.
    pub listed: bool,
    /// What the language it is in calls itself.
    pub lang_name: String,
}

/// The direction in which a language is written: `ltr` or `rtl`.
pub fn direction(lang: &LanguageIdentifier) -> &'static str {
    match lang.character_direction() {
        CharacterDirection::RTL => "rtl",
        _ => "ltr",
    }
}

/// The level of a statement's heading, from 1: the head of the whole is 1, a section 2, an item 3. One
/// text alone, or one section, begins at 1. Below the name of a language, nothing is 1.
pub fn level(document: &Document, part: &PageStatement, at: usize) -> usize {
    let below = usize::from(document.pages.len() > 1);
    match (document.extent, &part.item) {
        (Extent::Whole, _) if part.head => 1 + below,
        (Extent::Whole, None) => 2,
        (Extent::Whole, Some(_)) => 3,
        _ if at == 0 => 1 + below,
        _ => 2 + below,
    }
}
