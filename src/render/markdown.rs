//! `CommonMark`. What Markdown would read as markup is escaped, and every stretch in one language
//! stands in a `<div>` that names it.

use super::document::{Page, PageStatement, RenderedDocument, direction, level};
use super::escape::escape;
use super::markup;
use std::fmt::Write as _;

/// Writes a document as Markdown.
pub fn render(document: &RenderedDocument) -> String {
    let pages = document.pages.iter().map(|page| self::page(page, document));
    pages.collect::<Vec<_>>().join("\n")
}

/// One page: stretches of statements in one language each.
fn page(page: &Page, document: &RenderedDocument) -> String {
    let mut out = String::new();
    let mut at = 0;
    let stretches = page
        .parts
        .chunk_by(|a, b| a.statement.lang == b.statement.lang);
    for stretch in stretches {
        if at > 0 {
            out.push('\n');
        }
        let lang = &stretch[0].statement.lang;
        let _ = write!(out, "<div lang=\"{lang}\" dir=\"{}\">\n\n", direction(lang));
        if at == 0 && document.pages.len() > 1 {
            out.push_str(&heading(1, &page.name));
        }
        for part in stretch {
            out.push_str(&block(part, level(document, page, at), document.markdown));
            at += 1;
        }
        out.push_str("</div>\n");
    }
    out
}

/// A statement: its heading and its paragraphs, an empty line after each.
fn block(part: &PageStatement, level: usize, markdown: bool) -> String {
    let title = part
        .statement
        .title
        .as_ref()
        .map(|title| heading(level, title));
    let text = part.statement.text.as_ref().map(|text| {
        let text = if markdown {
            markup::to_markdown(text)
        } else {
            escape(text)
        };
        text + "\n\n"
    });
    [title, text].into_iter().flatten().collect()
}

/// A heading of a level, on one line, whatever it holds.
fn heading(level: usize, title: &str) -> String {
    format!("{} {}\n\n", "#".repeat(level), one_line(title))
}

/// Writes a text on one line so that Markdown shows it as it is, in a heading or a table's cell.
pub fn one_line(text: &str) -> String {
    escape(&text.replace(['\n', '\r'], " "))
}
