//! The statements of a page, gathered along the reader's languages.

use crate::catalog::Catalog;
use crate::catalog::bundle::BrokenMessage;
use crate::catalog::chain::LocaleChain;
use crate::catalog::contents::Section;
use crate::catalog::limits::MOST_TEXT_IN_ALL;
use crate::catalog::statement::{Needs, Statement};
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::render::Format;
use crate::render::document::{Extent, Page, PageStatement};
use crate::text::pseudo::Pseudo;
use std::collections::HashSet;

/// What of the catalog is wanted.
pub struct Target {
    /// The sections.
    pub sections: Vec<Section>,
    /// Within the only section, the only item.
    pub item: Option<String>,
    /// How much that is.
    pub extent: Extent,
}

impl Target {
    /// The ids of the messages wanted, each with its section and the item's name.
    fn ids(&self) -> impl Iterator<Item = (String, &Section, Option<&String>)> {
        self.sections.iter().flat_map(|section| {
            let own = self
                .item
                .is_none()
                .then(|| (section.id.clone(), section, None));
            let wanted = |item: &&String| self.item.as_ref().is_none_or(|only| only == *item);
            let items = section.items.iter().filter(wanted);
            own.into_iter()
                .chain(items.map(move |item| (section.item_id(item), section, Some(item))))
        })
    }
}

/// How the statements are to be shown.
#[derive(Clone, Copy)]
pub struct Show {
    /// The format.
    pub format: Format,
    /// Whether languages are named.
    pub named: bool,
    /// Whether English is made foreign.
    pub pseudo: Option<Pseudo>,
}

/// Gathers the statements of one page. What is broken is added to `broken`.
///
/// # Errors
///
/// The texts pass [`MOST_TEXT_IN_ALL`]; `room` is what is left of it, in bytes.
pub fn page(
    links: &LocaleChain<'_>,
    target: &Target,
    show: Show,
    catalog: &Catalog,
    broken: &mut Vec<BrokenMessage>,
    room: &mut usize,
) -> Result<Page, Failure> {
    let alone = target.extent == Extent::Text && show.format == Format::Text;
    let needs = if alone { Needs::Text } else { Needs::Whole };
    let mut parts = Vec::new();
    for (id, section, item) in target.ids() {
        let found = catalog.find(links, &id, needs, broken);
        // A message that is nothing but a heading has no text to stand alone.
        let found = found.or_else(|| match needs {
            Needs::Text => catalog.find(links, &id, Needs::Whole, &mut Vec::new()),
            Needs::Whole => None,
        });
        let Some(found) = found else {
            continue;
        };
        let statement = foreign(found.statement, show.pseudo);
        let part =
            [&statement.title, &statement.text].map(|text| text.as_ref().map_or(0, String::len));
        *room = room
            .checked_sub(part.iter().sum())
            .ok_or_else(|| too_long(&statement.id))?;
        parts.push(PageStatement {
            section: section.id.clone(),
            head: item.is_none() && target.sections.first() == Some(section),
            item: item.cloned(),
            fallback: found.fallback,
            listed: found.listed,
            lang_name: named(&statement.lang, show, catalog),
            statement,
        });
    }
    let lang = show
        .pseudo
        .map_or_else(|| links.first().tag.clone(), Pseudo::language);
    Ok(Page {
        name: named(&lang, show, catalog),
        lang,
        parts,
    })
}

fn too_long(id: &str) -> Failure {
    let limit = MOST_TEXT_IN_ALL >> 20;
    Failure::cannot(
        Phrase::new("err-too-long")
            .with("id", id)
            .with("limit", limit),
    )
}

/// What a page lacks in every language that its reader listed, as it is asked for.
pub fn missing(page: &Page, target: &Target) -> Vec<String> {
    let listed = page.parts.iter().filter(|part| part.listed);
    let shown: HashSet<&str> = listed.map(|part| part.statement.id.as_str()).collect();
    target
        .ids()
        .filter(|(id, ..)| !shown.contains(id.as_str()))
        .map(|(_, section, item)| call(&section.id, item.map(String::as_str)))
        .collect()
}

/// What is typed to see a statement.
pub fn call(section: &str, item: Option<&str>) -> String {
    item.map_or_else(|| section.to_owned(), |item| format!("{section} {item}"))
}

fn named(lang: &unic_langid::LanguageIdentifier, show: Show, catalog: &Catalog) -> String {
    if show.named {
        catalog.name(lang)
    } else {
        String::new()
    }
}

/// The statement as the pseudo-locale shows it.
fn foreign(statement: Statement, pseudo: Option<Pseudo>) -> Statement {
    let Some(pseudo) = pseudo else {
        return statement;
    };
    let transform = |text: String| pseudo.transform(&text);
    Statement {
        title: statement.title.map(transform),
        text: statement.text.map(transform),
        lang: pseudo.language(),
        ..statement
    }
}
