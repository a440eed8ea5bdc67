//! What is to be shown, before any format: pages of statements, each with its language.

use crate::catalog::organisation::{Organisation, Wording};
use crate::catalog::statement::Statement;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// All that one call shows.
#[derive(Clone, Debug)]
pub struct RenderedDocument {
    /// How much of the catalog it is.
    pub extent: Extent,
    /// Whether texts are Markdown.
    pub markdown: bool,
    /// A page for each language asked for; one, unless all were.
    pub pages: Vec<Page>,
}

/// How much of a catalog is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// One text, without its heading in plain text.
    Text,
    /// A section's heading and its items.
    Section,
    /// Several sections or items.
    Several,
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
    /// Whether it is the head of the whole: its title, and a by-line.
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

/// What an HTML page says beside the statements.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The organisation, in the language of each page.
    pub organisations: Vec<Organisation>,
    /// The organisation's name in the source language.
    pub source_name: Option<Wording>,
    /// Words for those who cannot see the page.
    pub words: Words,
    /// The page's place in a site; none for a page alone.
    pub site: Option<SitePlace>,
}

/// The words of the tool that a page holds.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// What the links between languages are called.
    pub languages: Wording,
    /// The link to the content.
    pub skip: Wording,
}

/// A page of a site beside its other pages.
#[derive(Clone, Debug)]
pub struct SitePlace {
    /// The languages, in the order in which they are listed.
    pub languages: Vec<SiteLanguage>,
    /// The file of this page.
    pub file: String,
    /// The file of the page that lists the languages.
    pub chooser: String,
    /// The address of the site, with a slash at its end.
    pub base_url: Option<String>,
}

/// A language of a site.
#[derive(Clone, Debug)]
pub struct SiteLanguage {
    /// Its tag.
    pub lang: LanguageIdentifier,
    /// Its own name.
    pub name: String,
    /// The file of its page.
    pub file: String,
}

/// The direction in which a language is written: `ltr` or `rtl`.
pub fn direction(lang: &LanguageIdentifier) -> &'static str {
    match lang.character_direction() {
        CharacterDirection::RTL => "rtl",
        _ => "ltr",
    }
}

/// How deep a statement stands in its document, from 0: the head of the whole is 0, a section 1, an
/// item 2. Without a head, and where sections are shown alone, a section is 0.
pub fn depth(document: &RenderedDocument, page: &Page, at: usize) -> usize {
    let part = &page.parts[at];
    let whole = has_head(document);
    match (&part.item, document.extent) {
        _ if part.head => 0,
        (None, _) => usize::from(whole),
        (Some(_), Extent::Text) => 0,
        (Some(_), Extent::Several) => {
            let of_same =
                |other: &PageStatement| other.section == part.section && other.item.is_none();
            usize::from(page.parts[..at].iter().any(of_same))
        }
        (Some(_), _) => 1 + usize::from(whole),
    }
}

/// Whether the head of the whole is shown, in any language.
fn has_head(document: &RenderedDocument) -> bool {
    let mut parts = document.pages.iter().flat_map(|page| &page.parts);
    parts.any(|part| part.head)
}

/// The level of a statement's heading in Markdown, from 1. Below the name of a language, nothing is 1.
pub fn level(document: &RenderedDocument, page: &Page, at: usize) -> usize {
    let below = document.pages.len() > 1;
    let depth = depth(document, page, at);
    depth + 1 + usize::from(below && !(has_head(document) && depth > 0))
}
