//! What a browser and a Markdown reader make of a page.

use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Elements with their attributes' names, and texts, in their order.
pub(super) fn page(html: &str) -> (Vec<String>, String) {
    fn walk(node: &Handle, shape: &mut Vec<String>, words: &mut String) {
        match &node.data {
            NodeData::Element { name, attrs, .. } => {
                let attrs: Vec<String> = attrs
                    .borrow()
                    .iter()
                    .map(|attr| attr.name.local.to_string())
                    .collect();
                shape.push(format!("<{} {}>", name.local, attrs.join(" ")));
            }
            NodeData::Text { contents } => words.push_str(&contents.borrow()),
            NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => {
                shape.push("<!>".into());
            }
            _ => {}
        }
        for child in node.children.borrow().iter() {
            walk(child, shape, words);
        }
        shape.push("</>".into());
    }
    let dom =
        html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html);
    let (mut shape, mut words) = (Vec::new(), String::new());
    walk(&dom.document, &mut shape, &mut words);
    (shape, words)
}

/// Letters as a reader sees them: spaces do not count, nor what HTML and Markdown cannot hold.
pub(super) fn letters(text: &str) -> String {
    text.chars()
        .filter(|char| !char.is_whitespace() && !matches!(char, '\0' | '\u{fffd}'))
        .collect()
}

/// What is left of a Markdown page: its letters, and what it has beside letters.
pub(super) fn markdown(text: &str) -> (String, Vec<String>) {
    let (mut words, mut marks) = (String::new(), Vec::new());
    for event in Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::Html(html) => {
                let html = html.trim();
                let ours = [
                    "",
                    "</div>",
                    "<div lang=\"en\" dir=\"ltr\">",
                    "<div lang=\"es\" dir=\"ltr\">",
                ];
                if !ours.contains(&html) {
                    marks.push(html.to_owned());
                }
            }
            // What divides an address, so that no dialect makes a link of it.
            Event::InlineHtml(html) if &*html == "<!-- -->" => {}
            Event::Start(Tag::Paragraph | Tag::HtmlBlock) | Event::End(_) | Event::HardBreak => {}
            Event::Start(Tag::Heading {
                id: None,
                classes,
                attrs,
                ..
            }) if classes.is_empty() && attrs.is_empty() => {}
            other => marks.push(format!("{other:?}")),
        }
    }
    (words, marks)
}
