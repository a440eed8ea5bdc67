//! Plain text: wrapped on a terminal only; in a pipe a line stays as its catalog has it.

use super::document::{Extent, Page, PageStatement, RenderedDocument};
use super::markup::{self, Marks, MarkupBlock};
use crate::text::visible::{carried, visible};
use crate::text::wrap::fill;
use anstyle::Style as Look;
use std::borrow::Cow;

/// How text is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextStyle {
    /// Columns to wrap at; `None` leaves lines as they are.
    pub columns: Option<usize>,
    /// Whether headings are bold.
    pub color: bool,
    /// Whether a terminal shows it: what would steer it is made visible, and one text alone has its
    /// heading.
    pub terminal: bool,
}

/// Writes a document as text.
pub fn render(document: &RenderedDocument, style: TextStyle) -> String {
    let several = document.pages.len() > 1;
    let pages = document.pages.iter().map(|page| {
        let body = body(page, document, style);
        if several {
            format!("{}\n\n{body}", style.heading(&page.name))
        } else {
            body
        }
    });
    pages.collect::<Vec<_>>().join("\n")
}

/// One page, ending in a line end.
fn body(page: &Page, document: &RenderedDocument, style: TextStyle) -> String {
    let mut out = String::new();
    for part in &page.parts {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&statement(part, document, style));
        if !out.ends_with('\n') {
            out.push('\n');
        }
    }
    out
}

fn statement(part: &PageStatement, document: &RenderedDocument, style: TextStyle) -> String {
    let alone = document.extent == Extent::Text;
    let text = part.statement.text.as_deref();
    let shown = |text: &str| style.text(text, document.markdown);
    let title = part.statement.title.as_deref();
    match title.filter(|_| !alone || style.terminal) {
        // An item beside others: its title begins its text.
        Some(title) if part.item.is_some() && !alone => match text {
            Some(text) if !document.markdown => style.item(title, text),
            Some(text) => format!("{}\n{}", style.heading(title), shown(text)),
            None => style.heading(title),
        },
        Some(title) => {
            let text = text.map(shown).unwrap_or_default();
            format!("{}\n{text}", style.heading(title))
        }
        None => shown(text.unwrap_or_default()),
    }
}

impl TextStyle {
    /// A heading on its own line, without a line end.
    fn heading(self, title: &str) -> String {
        self.bold(&self.flow(title))
    }

    /// An item: its title, bold where there is colour, and its text.
    fn item(self, title: &str, text: &str) -> String {
        let whole = self.flow(&format!("{title}: {text}"));
        let shown = if self.terminal {
            visible(title)
        } else {
            Cow::Borrowed(title)
        };
        // Wrapping may have put line ends among its words.
        let mut left = shown.chars().filter(|char| !char.is_whitespace()).count() + 1;
        let end = whole.char_indices().find(|(_, char)| {
            left -= usize::from(!char.is_whitespace());
            left == 0
        });
        match end {
            Some((at, char)) if self.color => {
                let (title, text) = whole.split_at(at + char.len_utf8());
                format!("{}{text}", self.bold(title))
            }
            _ => whole,
        }
    }

    fn bold(self, text: &str) -> String {
        if self.color {
            let bold = Look::new().bold();
            format!("{bold}{text}{bold:#}")
        } else {
            text.to_owned()
        }
    }

    /// A text, which may be Markdown.
    fn text(self, text: &str, markdown: bool) -> String {
        if !markdown {
            return self.flow(text);
        }
        let marks = if self.color {
            Marks {
                strong: ("\x1b[1m", "\x1b[22m"),
                emphasis: ("\x1b[3m", "\x1b[23m"),
            }
        } else {
            Marks::default()
        };
        let blocks = markup::to_blocks(text, marks, &|text| self.safe(text).into_owned());
        let mut out = String::new();
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 {
                out.push_str(if block.apart { "\n\n" } else { "\n" });
            }
            out.push_str(&self.block(block));
        }
        out
    }

    /// A block of Markdown, its lines indented as its first one is.
    fn block(self, block: &MarkupBlock) -> String {
        let lines = block.text.lines().enumerate().map(|(at, line)| {
            let first = if at == 0 { &block.first } else { &block.rest };
            match self.columns {
                Some(columns) => {
                    let options = textwrap::Options::new(columns.max(block.rest.len() + 8))
                        .initial_indent(first)
                        .subsequent_indent(&block.rest);
                    fill(line, options)
                }
                None => format!("{first}{line}"),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// A text without what would steer the terminal that shows it.
    fn safe(self, text: &str) -> Cow<'_, str> {
        if self.terminal {
            visible(text)
        } else {
            Cow::Borrowed(text)
        }
    }

    /// A text in lines as wide as wanted, without a line end.
    fn flow(self, text: &str) -> String {
        let text = self.safe(text);
        match self.columns {
            Some(columns) if self.terminal => carried(&fill(&text, columns.into())).into_owned(),
            Some(columns) => fill(&text, columns.into()),
            None => text.into_owned(),
        }
    }
}
