//! The statements of a page as blocks: each its heading and paragraphs, and those in a row in one
//! other language together.

use super::model::{Article, ArticleHeader, Block, Mark, Named, Paragraphs, Stretch};
use crate::catalog::organisation::Organisation;
use crate::render::document::{Page, PageStatement, RenderedDocument, depth, direction};
use crate::render::markup;
use askama::Template as _;
use std::collections::HashSet;

/// What the headings of a page depend on.
#[derive(Clone, Copy, Debug)]
pub struct Outline {
    /// Whether the statement of depth 0 is the title of the page.
    pub titled: bool,
    /// Whether each language has a heading of its own.
    pub several: bool,
}

/// Ids that are given out, on one page.
#[derive(Debug, Default)]
pub struct Anchors {
    used: HashSet<String>,
}

impl Anchors {
    /// An id for a name; of two equal ones the second gets a number.
    pub fn id(&mut self, name: &str) -> String {
        let plain = name.trim_start_matches("s-");
        let is_taken = plain == "main"
            || plain.strip_prefix("in-").is_some_and(|number| {
                !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
            });
        let name = if is_taken {
            format!("s-{name}")
        } else {
            name.to_owned()
        };
        let mut id = name.clone();
        let mut number = 2;
        while !self.used.insert(id.clone()) {
            id = format!("{name}-{number}");
            number += 1;
        }
        id
    }
}

/// A page of a document as an article.
pub fn article(
    document: &RenderedDocument,
    page: &Page,
    organisation: &Organisation,
    outline: Outline,
    anchors: &mut Anchors,
) -> Article {
    let id = outline.several.then(|| anchors.id(&page.lang.to_string()));
    let header = outline
        .several
        .then(|| header(document, page, organisation, outline));
    let mut marks = 0;
    let shown = shown(page);
    let stretches = shown.chunk_by(|a, b| lang(page, *a) == lang(page, *b));
    let stretches = stretches.filter_map(|places| {
        let mark = (*lang(page, places[0]) != page.lang).then(|| {
            marks += 1;
            Mark {
                id: format!("in-{marks}"),
                name: page.parts[places[0]].lang_name.clone(),
            }
        });
        let blocks: Vec<Block> = places
            .iter()
            .filter_map(|at| block(document, page, *at, outline, anchors))
            .collect();
        let lang = lang(page, places[0]);
        (!blocks.is_empty()).then(|| Stretch {
            mark,
            lang: lang.to_string(),
            dir: direction(lang),
            blocks,
        })
    });
    Article {
        stretches: stretches.collect(),
        id,
        has_lang: outline.several,
        lang: page.lang.to_string(),
        dir: direction(&page.lang),
        header,
    }
}

/// What stands over the statements of one language among several.
fn header(
    document: &RenderedDocument,
    page: &Page,
    organisation: &Organisation,
    outline: Outline,
) -> ArticleHeader {
    let title = title_statement(document, page).filter(|_| outline.titled);
    let name = organisation.name.as_ref();
    ArticleHeader {
        language: page.name.clone(),
        name: name.map(|name| Named::new(name, &page.lang)),
        title: title
            .and_then(|part| part.statement.title.clone())
            // The first language's is the title of the page.
            .filter(|_| !std::ptr::eq(page, &raw const document.pages[0])),
    }
}

/// The statement of depth 0, where there is one that is the title of all.
pub fn title_statement<'p>(
    document: &RenderedDocument,
    page: &'p Page,
) -> Option<&'p PageStatement> {
    use crate::render::document::Extent;
    let part = match document.extent {
        Extent::Several => return None,
        Extent::Whole => page.parts.iter().find(|part| part.head)?,
        Extent::Text | Extent::Section => page.parts.first()?,
    };
    let is_own = part.item.is_none() || document.extent == Extent::Text;
    Some(part).filter(|part| is_own && part.statement.title.is_some())
}

fn lang(page: &Page, at: usize) -> &unic_langid::LanguageIdentifier {
    &page.parts[at].statement.lang
}

/// The statements that are not headings over nothing.
fn shown(page: &Page) -> Vec<usize> {
    let is_shown = |at: &usize| {
        let part = &page.parts[*at];
        let is_own = |other: &PageStatement| other.item.is_some() && other.section == part.section;
        part.item.is_some()
            || part.head
            || page.parts.len() == 1
            || part.statement.text.is_some()
            || page.parts.iter().any(is_own)
    };
    (0..page.parts.len()).filter(is_shown).collect()
}

fn block(
    document: &RenderedDocument,
    page: &Page,
    at: usize,
    outline: Outline,
    anchors: &mut Anchors,
) -> Option<Block> {
    let part = &page.parts[at];
    let statement = &part.statement;
    let depth = depth(document, page, at);
    // Among several languages the title stands over them all.
    let is_above = outline.several && outline.titled && depth == 0;
    let title = statement.title.clone().filter(|_| !is_above);
    let text = statement.text.as_deref().unwrap_or_default();
    if title.is_none() && text.trim().is_empty() {
        return None;
    }
    let name = if outline.several {
        format!("{}-{}", page.lang, statement.id)
    } else {
        statement.id.clone()
    };
    Some(Block {
        id: anchors.id(&name),
        is_head: part.head,
        head_tag: if title.is_some() { "header" } else { "div" },
        is_item: part.item.is_some() && depth > 0,
        level: depth + 1 + usize::from(!outline.titled) + usize::from(outline.several),
        title,
        by_line: paragraphs(text).into_iter().map(str::to_owned).collect(),
        body: body(text, document.markdown),
    })
}

/// A text as HTML.
fn body(text: &str, markdown: bool) -> String {
    if markdown {
        let html = markup::to_html(text);
        return if html.is_empty() { html } else { html + "\n" };
    }
    let paragraphs = paragraphs(text);
    // Writing to a String cannot fail.
    Paragraphs { paragraphs }.render().unwrap_or_default()
}

/// The parts of a text between empty lines.
pub fn paragraphs(text: &str) -> Vec<&str> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Anchors;

    #[test]
    fn no_two_anchors_are_equal() {
        let mut anchors = Anchors::default();
        let names = [
            "main",
            "in-1",
            "in-house",
            "s-main",
            "main",
            "mission",
            "mission",
            "mission-2",
        ];
        let ids: Vec<String> = names.iter().map(|name| anchors.id(name)).collect();
        let expected = [
            "s-main",
            "s-in-1",
            "in-house",
            "s-s-main",
            "s-main-2",
            "mission",
            "mission-2",
            "mission-2-2",
        ];
        assert_eq!(ids, expected);
    }
}
