//! Texts that are Markdown: paragraphs, lists, links and emphasis, and nothing else.
//!
//! A `CommonMark` parser reads them. Raw HTML stays text, headings and code become paragraphs,
//! images their description, and a link to anything but `http`, `https`, `mailto` or `tel` its
//! text. What is left is written as HTML, Markdown or plain text.

mod blocks;

use crate::render::escape::escape;
use blocks::{Writer, write_blocks};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

pub use blocks::{Marks, MarkupBlock};

/// Lists within each other that are shown as such.
const MOST_LISTS: usize = 6;

/// The events of a text that are shown.
fn events(text: &str) -> Vec<Event<'_>> {
    let mut open = Open::default();
    let mut shown = Vec::new();
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                shown.push(Event::Start(Tag::Paragraph));
            }
            Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock) => {
                shown.push(Event::End(TagEnd::Paragraph));
            }
            Event::Start(Tag::Paragraph | Tag::Emphasis | Tag::Strong)
            | Event::End(TagEnd::Paragraph | TagEnd::Emphasis | TagEnd::Strong)
            | Event::Text(_)
            | Event::HardBreak => shown.push(event),
            Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                shown.push(Event::Text(text));
            }
            Event::SoftBreak => shown.push(Event::Text(CowStr::Borrowed(" "))),
            Event::Rule => shown.extend([
                Event::Start(Tag::Paragraph),
                Event::Text(CowStr::Borrowed("* * *")),
                Event::End(TagEnd::Paragraph),
            ]),
            other => shown.extend(Some(other).filter(|event| open.shows(event))),
        }
    }
    shown
}

/// The links, lists and items that are open at a place of a text.
#[derive(Default)]
struct Open {
    /// Whether each link is shown.
    links: Vec<bool>,
    lists: usize,
    items: usize,
}

impl Open {
    /// Whether the start or the end of a link, a list or an item is shown: a link that may be followed
    /// and is in no other, and lists within each other up to [`MOST_LISTS`].
    fn shows(&mut self, event: &Event<'_>) -> bool {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let safe = is_safe(dest_url) && !self.links.contains(&true);
                self.links.push(safe);
                safe
            }
            Event::End(TagEnd::Link) => self.links.pop() == Some(true),
            Event::Start(Tag::List(_)) => entered(&mut self.lists),
            Event::End(TagEnd::List(_)) => left(&mut self.lists),
            Event::Start(Tag::Item) => entered(&mut self.items),
            Event::End(TagEnd::Item) => left(&mut self.items),
            _ => false,
        }
    }
}

/// Counts a level in; whether it is shown.
fn entered(depth: &mut usize) -> bool {
    *depth += 1;
    *depth <= MOST_LISTS
}

/// Counts a level out; whether it was shown.
fn left(depth: &mut usize) -> bool {
    *depth -= 1;
    *depth < MOST_LISTS
}

/// Whether a link may be followed.
fn is_safe(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once(':') else {
        return false;
    };
    let known = ["http", "https", "mailto", "tel"];
    known.iter().any(|safe| scheme.eq_ignore_ascii_case(safe))
        && !rest.is_empty()
        && !rest.contains(|char: char| char.is_control())
}

/// Writes a text as HTML.
pub fn to_html(text: &str) -> String {
    let events = events(text).into_iter().map(|event| match event {
        // `white-space: pre-line` shows line ends, and the library writes one after each `<br />`.
        Event::HardBreak => Event::InlineHtml(CowStr::Borrowed("<br>")),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out.trim_end().to_owned()
}

/// Writes a text as blocks of plain text. A link is its text and, in parentheses, its address.
/// `plain` makes what the text says fit to be shown.
pub fn to_blocks(text: &str, marks: Marks, plain: &dyn Fn(&str) -> String) -> Vec<MarkupBlock> {
    write_blocks(
        events(text),
        &Writer {
            marks,
            bullet: "• ",
            plain,
            link: &|text: &str, address: &str| {
                let shown = address
                    .trim_start_matches("mailto:")
                    .trim_start_matches("tel:");
                let shown = &plain(shown);
                if text == plain(address) || text == shown {
                    text.to_owned()
                } else {
                    format!("{text} ({shown})")
                }
            },
            hard_break: "\n",
        },
    )
}

/// Writes a text as Markdown that means the same to every reader of Markdown.
pub fn to_markdown(text: &str) -> String {
    let blocks = write_blocks(
        events(text),
        &Writer {
            marks: Marks {
                strong: ("**", "**"),
                emphasis: ("*", "*"),
            },
            bullet: "- ",
            plain: &escape_piece,
            link: &|text: &str, address: &str| {
                let address = address.replace('<', "%3C").replace('>', "%3E");
                format!("[{text}](<{address}>)")
            },
            hard_break: "\\\n",
        },
    );
    let mut out = String::new();
    for (at, block) in blocks.iter().enumerate() {
        if at > 0 {
            out.push_str(if block.apart { "\n\n" } else { "\n" });
        }
        out.push_str(&block.first);
        out.push_str(&block.text.replace('\n', &format!("\n{}", block.rest)));
    }
    out
}

/// Escapes a piece of a line, and keeps the spaces at its ends: they divide it from its neighbours.
fn escape_piece(piece: &str) -> String {
    let inner = piece.trim_matches(' ');
    let start = piece.len() - piece.trim_start_matches(' ').len();
    let end = piece.trim_end_matches(' ').len().max(start);
    [&piece[..start], &escape(inner), &piece[end..]].concat()
}

/// Returns the first paragraphs of a text in plain words, for a description.
pub fn to_words(text: &str) -> String {
    let blocks = to_blocks(text, Marks::default(), &str::to_owned);
    let texts = blocks.iter().map(|block| block.text.as_str());
    texts.collect::<Vec<_>>().join("\n\n")
}

/// Whether a text is more than one paragraph.
pub fn is_long(text: &str) -> bool {
    let blocks = to_blocks(text, Marks::default(), &str::to_owned);
    blocks.len() > 1 || blocks.iter().any(|block| !block.first.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: &str = "We *stand* for **all**:\nwelcome.\n\n\
        - [Write](mailto:a@example.org) to us\n- or\n  1. call\n  2. come\n\nThe end";

    #[test]
    fn paragraphs_lists_links_and_emphasis_are_shown() {
        assert_eq!(
            to_html(LETTER),
            "<p>We <em>stand</em> for <strong>all</strong>: welcome.</p>\n<ul>\n\
             <li><a href=\"mailto:a@example.org\">Write</a> to us</li>\n<li>or\n<ol>\n\
             <li>call</li>\n<li>come</li>\n</ol>\n</li>\n</ul>\n<p>The end</p>"
        );
        assert_eq!(
            to_markdown(LETTER),
            "We *stand* for **all**\\: welcome.\n\n- [Write](<mailto:a@example.org>) to us\n- or\n  \
             1. call\n  2. come\n\nThe end"
        );
        let lines: Vec<String> = to_blocks(LETTER, Marks::default(), &str::to_owned)
            .iter()
            .map(|block| format!("{}{}", block.first, block.text))
            .collect();
        assert_eq!(
            lines,
            [
                "We stand for all: welcome.",
                "• Write (a@example.org) to us",
                "• or",
                "  1. call",
                "  2. come",
                "The end"
            ]
        );
    }

    #[test]
    fn nothing_but_text_comes_of_hostile_input() {
        let tags = [
            "p", "/p", "ul", "/ul", "ol", "/ol", "li", "/li", "em", "/em", "strong", "/strong",
            "br", "/a",
        ];
        for text in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "[a](javascript:alert(1))",
            "[a](JaVaScRiPt:alert(1))",
            "[a](data:text/html,x)",
            "[a](//example.org)",
            "<javascript:alert(1)>",
            "![x](https://example.org/x.png)",
            "[a [b](https://b.example) c](https://a.example)",
            "# Heading\n\n> quote\n\n    code\n\n```\nfence\n```\n\n---",
            "<div>\n\n*a*\n\n</div>",
            "&lt;script&gt;",
            "[a]: javascript:alert(1)\n\n[a]",
        ] {
            let html = to_html(text);
            for tag in html.split('<').skip(1) {
                let tag = tag.split('>').next().unwrap_or_default();
                let is_link = tag.strip_prefix("a href=\"").is_some_and(|rest| {
                    rest.starts_with("https://")
                        && rest.ends_with('"')
                        && rest.matches('"').count() == 1
                });
                assert!(is_link || tags.contains(&tag), "{text}: {html}");
            }
            assert!(!html.contains("&lt;a"), "{text}: {html}");
        }
    }

    #[test]
    fn huge_nesting_ends() {
        for piece in ["> ", "- ", "[", "*", "<b>", "1. "] {
            let text = format!("{}deep", piece.repeat(20_000));
            assert!(to_html(&text).len() < 40 * text.len(), "{piece}");
            to_markdown(&text);
        }
    }
}
