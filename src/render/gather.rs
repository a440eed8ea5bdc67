//! The statements of a page, gathered along the reader's languages.

use crate::catalog::Catalog;
use crate::catalog::bundle::BrokenMessage;
use crate::catalog::chain::LocaleChain;
use crate::catalog::contents::{Section, WHOLE};
use crate::catalog::limits::MOST_TEXT_IN_ALL;
use crate::catalog::organisation::Wording;
use crate::catalog::statement::{Needs, Statement};
use crate::failure::Failure;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::render::Format;
use crate::render::document::{Extent, Frame, Page, PageStatement, Words};
use crate::text::pseudo::Pseudo;
use std::collections::HashSet;

/// What of the catalog is wanted.
pub struct Selection {
    /// The sections, in the order of printing.
    pub parts: Vec<TargetPart>,
    /// How much that is.
    pub extent: Extent,
}

/// A section that is wanted, or one of its items.
pub struct TargetPart {
    /// The section.
    pub section: Section,
    /// The only item wanted.
    pub item: Option<String>,
}

impl TargetPart {
    /// The ids of its messages, each with the item's name.
    fn ids(&self) -> Vec<(String, Option<&String>)> {
        if let Some(item) = &self.item {
            return vec![(self.section.item_id(item), Some(item))];
        }
        let items = self.section.items.iter();
        let items = items.map(|item| (self.section.item_id(item), Some(item)));
        std::iter::once((self.section.id.clone(), None))
            .chain(items)
            .collect()
    }
}

impl Selection {
    /// Everything, in order.
    pub fn whole(sections: Vec<Section>) -> Self {
        let parts = sections.into_iter();
        let parts = parts.map(|section| TargetPart {
            section,
            item: None,
        });
        Self {
            parts: parts.collect(),
            extent: Extent::Whole,
        }
    }

    /// The ids of the messages wanted, each with its section and the item's name.
    fn ids(&self) -> impl Iterator<Item = (String, &Section, Option<&String>)> {
        self.parts.iter().flat_map(|part| {
            let ids = part.ids().into_iter();
            ids.map(move |(id, item)| (id, &part.section, item))
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
    /// The pseudo-locale to show English in.
    pub pseudo: Option<Pseudo>,
    /// Whether headings are shown over one text alone.
    pub headings: bool,
    /// Whether statements in a language that the reader did not list are left out.
    pub translated: bool,
}

/// Gathers the statements of one page. What is broken is added to `broken`.
///
/// # Errors
///
/// The texts pass [`MOST_TEXT_IN_ALL`]; `left` is what is left of it, in bytes.
pub fn page(
    chain: &LocaleChain<'_>,
    target: &Selection,
    show: Show,
    catalog: &Catalog,
    broken: &mut Vec<BrokenMessage>,
    left: &mut usize,
) -> Result<Page, Failure> {
    let alone = target.extent == Extent::Text && show.format == Format::Text;
    let needs = match alone {
        true if show.headings => Needs::Titled,
        true => Needs::Text,
        false => Needs::Whole,
    };
    let mut parts = Vec::new();
    for (id, section, item) in target.ids() {
        let found = catalog.find(chain, &id, needs, broken);
        // A message that is nothing but a heading has no text to stand alone.
        let found = found.or_else(|| match needs {
            Needs::Whole => None,
            _ => catalog.find(chain, &id, Needs::Whole, &mut Vec::new()),
        });
        let Some(found) = found.filter(|found| found.listed || !show.translated) else {
            continue;
        };
        let statement = pseudo(found.statement, show.pseudo);
        let part =
            [&statement.title, &statement.text].map(|text| text.as_ref().map_or(0, String::len));
        *left = left
            .checked_sub(part.iter().sum())
            .ok_or_else(|| too_long(&statement.id))?;
        parts.push(PageStatement {
            section: section.id.clone(),
            head: item.is_none() && target.extent == Extent::Whole && section.id == WHOLE,
            item: item.cloned(),
            fallback: found.fallback,
            listed: found.listed,
            lang_name: named(&statement.lang, show, catalog),
            statement,
        });
    }
    let lang = show
        .pseudo
        .map_or_else(|| chain.first().tag.clone(), Pseudo::language);
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

/// What an HTML page says beside the statements of a document.
pub fn frame(catalog: &Catalog, pages: &[Page], words: Words) -> Frame {
    let organisation = |page: &Page| catalog.organisation(&page.lang);
    Frame {
        organisations: pages.iter().map(organisation).collect(),
        source_name: catalog.organisation(&catalog.source().tag).name,
        words,
        site: None,
    }
}

/// The tool's words on a page, each with its language.
pub fn words(interface: &Interface) -> Words {
    let say = |id| {
        let (text, lang) = interface.say_in(id);
        Wording { text, lang }
    };
    Words {
        languages: say("page-languages"),
        skip: say("page-skip"),
    }
}

/// What a page lacks in every language that its reader listed, as it is asked for.
pub fn missing(page: &Page, target: &Selection) -> Vec<String> {
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
fn pseudo(statement: Statement, pseudo: Option<Pseudo>) -> Statement {
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
