//! What the templates are filled with.

use crate::catalog::organisation::Wording;
use crate::render::document::direction;
use askama::Template;
use unic_langid::LanguageIdentifier;

/// A whole page.
#[derive(Default, Template)]
#[template(path = "page.html", config = "src/render/askama.toml")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question that the template asks by itself"
)]
pub struct HtmlPage {
    pub lang: String,
    pub dir: &'static str,
    pub style: String,
    pub style_hash: &'static str,
    /// The script and its hash.
    pub script: Option<(String, &'static str)>,
    pub title: String,
    pub description: Option<String>,
    pub og_locale: Option<String>,
    pub canonical: Option<String>,
    pub alternates: Vec<Alternate>,
    /// Whether it is a page of a site: its policy lets tools fetch the site's `robots.txt` from it.
    pub in_site: bool,
    pub icon: String,
    /// The class of the body.
    pub class: &'static str,
    pub is_index: bool,
    /// The heading of a page that lists languages.
    pub index_name: String,
    /// The link to the content.
    pub skip: Option<Named>,
    /// The organisation's name.
    pub name: Option<Named>,
    pub name_is_heading: bool,
    pub name_tag: &'static str,
    /// The list of languages.
    pub nav: Option<String>,
    /// The title over several languages.
    pub heading: Option<String>,
    pub content: String,
    pub has_footer: bool,
    /// The address of the organisation's site, and how it is shown.
    pub address: Option<(String, String)>,
    pub footer: Option<Named>,
}

/// A name with its language, where that is not the page's.
pub struct Named {
    pub text: String,
    pub lang: Option<String>,
    pub dir: &'static str,
}

impl Named {
    /// A text on a page in a language.
    pub fn new(wording: &Wording, page: &LanguageIdentifier) -> Self {
        Self {
            text: wording.text.clone(),
            lang: (wording.lang != *page).then(|| wording.lang.to_string()),
            dir: direction(&wording.lang),
        }
    }
}

/// The address of a page in another language.
pub struct Alternate {
    pub lang: String,
    pub href: String,
}

/// The list of languages.
#[derive(Template)]
#[template(path = "nav.html", config = "src/render/askama.toml")]
pub struct Nav<'a> {
    pub label: &'a str,
    /// The language of the label, where it is not the page's.
    pub lang: Option<String>,
    pub links: Vec<LanguageLink>,
    /// What a folded list shows; none where the list stands open.
    pub folded: Option<String>,
    pub many: bool,
}

/// A language in the list.
pub struct LanguageLink {
    pub href: String,
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    pub current: bool,
}

/// The statements in one language of readers.
#[derive(Template)]
#[template(path = "article.html", config = "src/render/askama.toml")]
pub struct Article {
    pub id: Option<String>,
    pub has_lang: bool,
    pub lang: String,
    pub dir: &'static str,
    pub header: Option<ArticleHeader>,
    pub stretches: Vec<Stretch>,
}

/// What stands over an article among several.
pub struct ArticleHeader {
    pub language: String,
    pub name: Option<Named>,
    pub title: Option<String>,
}

/// Statements in a row in one language.
pub struct Stretch {
    /// The name of a language that is not the page's.
    pub mark: Option<Mark>,
    pub lang: String,
    pub dir: &'static str,
    pub blocks: Vec<Block>,
}

impl Stretch {
    fn begins_with_item(&self) -> bool {
        self.blocks.first().is_some_and(|block| block.is_item)
    }
}

/// The name of a stretch's language.
pub struct Mark {
    pub id: String,
    pub name: String,
}

/// A statement.
pub struct Block {
    pub id: String,
    pub is_head: bool,
    pub head_tag: &'static str,
    pub is_item: bool,
    pub level: usize,
    pub title: Option<String>,
    /// The paragraphs below the head's title.
    pub by_line: Vec<String>,
    /// HTML.
    pub body: String,
}

/// Plain paragraphs.
#[derive(Template)]
#[template(path = "paragraphs.html", config = "src/render/askama.toml")]
pub struct Paragraphs<'a> {
    pub paragraphs: Vec<&'a str>,
}
