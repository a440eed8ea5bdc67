//! Markdown as blocks of text: paragraphs and the items of lists, each with its indent.

use pulldown_cmark::{Event, Tag, TagEnd};

/// A block of plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarkupBlock {
    /// What stands before its first line: nothing, or an indent and a list's marker.
    pub first: String,
    /// What stands before each other line.
    pub rest: String,
    /// The text, on as many lines as it has hard breaks.
    pub text: String,
    /// Whether an empty line stands before it.
    pub apart: bool,
}

/// How plain text marks emphasis: what begins and what ends it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks {
    /// Around what is important.
    pub strong: (&'static str, &'static str),
    /// Around what is stressed.
    pub emphasis: (&'static str, &'static str),
}

/// How a format writes what blocks are made of.
pub struct Writer<'w> {
    /// Around emphasis.
    pub marks: Marks,
    /// Before the items of a list without numbers.
    pub bullet: &'static str,
    /// What the text says.
    pub plain: &'w dyn Fn(&str) -> String,
    /// A link, of its text and its address.
    pub link: &'w dyn Fn(&str, &str) -> String,
    /// A line end that is meant.
    pub hard_break: &'static str,
}

/// A list that is open.
struct OpenList {
    /// The number of its next item, where it counts.
    next: Option<u64>,
    /// Whether its first item is still to come.
    is_new: bool,
    /// Columns before the text of its items.
    indent: usize,
}

/// Blocks being written.
struct Blocks<'w> {
    writer: &'w Writer<'w>,
    done: Vec<MarkupBlock>,
    block: MarkupBlock,
    lists: Vec<OpenList>,
    /// Where the text of the open link begins, and its address.
    link: Option<(usize, String)>,
}

/// Writes events as blocks.
pub fn write_blocks<'e>(
    events: impl IntoIterator<Item = Event<'e>>,
    writer: &Writer<'_>,
) -> Vec<MarkupBlock> {
    let mut blocks = Blocks {
        writer,
        done: Vec::new(),
        block: MarkupBlock::default(),
        lists: Vec::new(),
        link: None,
    };
    for event in events {
        match event {
            Event::Start(tag) => blocks.start(tag),
            Event::End(tag) => blocks.end(tag),
            Event::Text(text) => blocks.block.text.push_str(&(writer.plain)(&text)),
            Event::HardBreak => blocks.block.text.push_str(writer.hard_break),
            _ => {}
        }
    }
    blocks.flush();
    blocks.done
}

impl Blocks<'_> {
    /// Ends the block; the next one is indented as its list is.
    fn flush(&mut self) {
        let rest = " ".repeat(self.lists.last().map_or(0, |list| list.indent));
        let next = MarkupBlock {
            first: rest.clone(),
            rest,
            ..MarkupBlock::default()
        };
        let block = std::mem::replace(&mut self.block, next);
        if !block.text.trim().is_empty() {
            self.done.push(block);
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            // The first paragraph of an item stands beside its marker.
            Tag::Paragraph if self.block.first.trim().is_empty() => {
                self.flush();
                self.block.apart = true;
            }
            Tag::List(next) => {
                self.flush();
                self.lists.push(OpenList {
                    next,
                    is_new: true,
                    indent: 0,
                });
            }
            Tag::Item => self.item(),
            Tag::Strong => self.block.text.push_str(self.writer.marks.strong.0),
            Tag::Emphasis => self.block.text.push_str(self.writer.marks.emphasis.0),
            Tag::Link { dest_url, .. } => {
                self.link = Some((self.block.text.len(), dest_url.into_string()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Item => self.flush(),
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
                self.flush();
            }
            TagEnd::Strong => self.block.text.push_str(self.writer.marks.strong.1),
            TagEnd::Emphasis => self.block.text.push_str(self.writer.marks.emphasis.1),
            TagEnd::Link => {
                if let Some((at, address)) = self.link.take() {
                    let text = self.block.text.split_off(at);
                    self.block
                        .text
                        .push_str(&(self.writer.link)(&text, &address));
                }
            }
            _ => {}
        }
    }

    fn item(&mut self) {
        self.flush();
        let is_outer = self.lists.len() == 1;
        let outer = self.lists.iter().rev().nth(1).map_or(0, |list| list.indent);
        let Some(list) = self.lists.last_mut() else {
            return;
        };
        let marker = match &mut list.next {
            Some(number) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            None => self.writer.bullet.to_owned(),
        };
        list.indent = outer + marker.chars().count();
        self.block.apart = is_outer && list.is_new;
        self.block.first = format!("{}{marker}", " ".repeat(outer));
        self.block.rest = " ".repeat(list.indent);
        list.is_new = false;
    }
}
