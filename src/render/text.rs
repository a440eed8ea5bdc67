//! Plain text: wrapped on a terminal only; in a pipe a line stays as its catalog has it.

use super::document::{Document, Extent, Page};
use crate::text::visible::{carried, visible};
use anstyle::Style as Look;
use std::borrow::Cow;

/// How text is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Columns to wrap at; `None` leaves lines as they are.
    pub columns: Option<usize>,
    /// Whether headings are bold.
    pub color: bool,
    /// Whether a terminal shows it, so that what would steer it is made visible.
    pub terminal: bool,
}

/// Writes a document as text.
pub fn render(document: &Document, style: Style) -> String {
    let several = document.pages.len() > 1;
    let pages = document.pages.iter().map(|page| {
        let body = body(page, document.extent, style);
        if several {
            format!("{}\n\n{body}", style.heading(&page.name))
        } else {
            body
        }
    });
    pages.collect::<Vec<_>>().join("\n")
}

/// One page, ending in a line end.
fn body(page: &Page, extent: Extent, style: Style) -> String {
    let mut out = String::new();
    for part in &page.parts {
        if !out.is_empty() {
            out.push('\n');
        }
        let text = part.statement.text.as_deref();
        match part
            .statement
            .title
            .as_deref()
            .filter(|_| extent != Extent::Text)
        {
            Some(title) if part.item.is_some() => {
                let parts: Vec<&str> = [title].into_iter().chain(text).collect();
                out.push_str(&style.flow(&parts.join(": ")));
            }
            Some(title) => {
                out.push_str(&style.heading(title));
                out.push('\n');
                out.push_str(&text.map(|text| style.flow(text)).unwrap_or_default());
            }
            None => out.push_str(&style.flow(text.unwrap_or_default())),
        }
        if !out.ends_with('\n') {
            out.push('\n');
        }
    }
    out
}

impl Style {
    /// A heading on its own line, without a line end.
    fn heading(self, title: &str) -> String {
        let title = self.flow(title);
        if self.color {
            let bold = Look::new().bold();
            format!("{bold}{title}{bold:#}")
        } else {
            title
        }
    }

    /// A text in lines as wide as wanted, without a line end.
    fn flow(self, text: &str) -> String {
        let text = if self.terminal {
            visible(text)
        } else {
            Cow::Borrowed(text)
        };
        match self.columns {
            Some(columns) if self.terminal => carried(&textwrap::fill(&text, columns)).into_owned(),
            Some(columns) => textwrap::fill(&text, columns),
            None => text.into_owned(),
        }
    }
}
