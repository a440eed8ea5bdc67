//! One message as it is counted: which parts it has.

use crate::ftl::depth;
use crate::ftl::entry::whole::Whole;
use crate::ftl::limits::MAX_ENTRY_BYTES;
use fluent_syntax::ast;
use std::iter;

/// What is counted of a message.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// The message's id.
    pub id: String,
    /// Whether it parses; if not, the rest is empty.
    pub sound: bool,
    /// The text as it is written, on one line, or empty if texts are not kept; `None` for a message of attributes alone.
    pub value: Option<String>,
    /// Names of its attributes, and their texts.
    pub attributes: Vec<(String, String)>,
}

impl Message {
    /// The parts of this message of the source that the locale's lacks: attribute and text.
    pub fn left(&self, here: Option<&Self>) -> Vec<(Option<&str>, &str)> {
        let has = |attribute: &str| {
            let mut attributes = here.into_iter().flat_map(|here| &here.attributes);
            attributes.any(|(name, _)| name == attribute)
        };
        let mut left = Vec::new();
        if let Some(text) = &self.value
            && here.is_none_or(|here| here.value.is_none())
        {
            left.push((None, text.as_str()));
        }
        for (name, text) in self.attributes.iter().filter(|(name, _)| !has(name)) {
            left.push((Some(name.as_str()), text.as_str()));
        }
        left
    }
}

/// Reads one entry; its texts only if they are to be kept.
pub fn read(id: &str, source: &str, keep_texts: bool) -> Message {
    let mut message = Message {
        id: id.to_owned(),
        sound: false,
        value: None,
        attributes: Vec::new(),
    };
    let unfit = source.len() > MAX_ENTRY_BYTES || source.contains('\u{fffd}');
    if unfit || depth::too_deep(source).is_some() {
        return message;
    }
    let Some(whole) = Whole::read(source) else {
        return message;
    };
    let Some(ast::Entry::Message(parsed)) = whole.entry() else {
        return message;
    };
    message.sound = true;
    let texts = if keep_texts {
        texts(source)
    } else {
        Vec::new()
    };
    let mut texts = texts.into_iter().chain(iter::repeat_with(String::new));
    let value = texts.next().unwrap_or_default();
    message.value = parsed.value.as_ref().map(|_| value);
    let names = parsed.attributes.iter().map(|found| found.id.name);
    message.attributes = names.map(str::to_owned).zip(texts).collect();
    message
}

/// The texts of a sound message as they are written: its value's, then its attributes'.
///
/// A line that begins with a dot begins an attribute: text cannot.
fn texts(source: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for line in source.lines() {
        let line = line.trim();
        if texts.is_empty() || line.starts_with('.') {
            let text = line.split_once('=').map_or("", |(_, text)| text.trim());
            texts.push(text.to_owned());
        } else if let Some(last) = texts.last_mut().filter(|_| !line.is_empty()) {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(line);
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_escape_that_the_parser_cannot_bear_is_a_fault() {
        let message = read("a", "a = { \"\\u00é\" }\n", false);
        assert!(!message.sound);
        assert!(read("a", "a = { \"\\u00e9\" }\n", false).sound);
    }

    #[test]
    fn a_message_is_sound_if_it_is_all_there() {
        let message = read("a", "a = A\n    .x = X\n\nb: text\n", false);
        assert_eq!((message.sound, message.attributes.len()), (true, 1));
        for source in [
            "a = { A\nlost words\n",
            "a = A\nlost words\n",
            "a = A\n    .x = { X\n",
            "a = A\n    *b*\n",
        ] {
            assert!(!read("a", source, false).sound, "{source:?}");
        }
    }
}
