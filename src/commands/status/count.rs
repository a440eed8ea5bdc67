//! How far a translation is, message by message.
//!
//! The unit is a message with all its attributes. It is translated when the locale's file of the
//! same name holds it without a syntax error, with a text if the source has one, and with every
//! attribute of the source's. It is missing otherwise. A message that only the locale has is
//! obsolete. Terms do not count: each language has its own.

use super::message::{Message, read};
use crate::ftl::outline;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// The messages of one locale, by file (with its path within the folder).
#[derive(Debug, Default)]
pub struct Messages {
    /// Whether to keep the texts: only a list of what is left needs them, and only the source's.
    texts: bool,
    files: BTreeMap<PathBuf, Vec<Message>>,
}

/// One thing that is left to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The file, within the locale's folder.
    pub file: PathBuf,
    /// The message's id.
    pub id: String,
    /// The attribute's name; `None` for the text of the message itself.
    pub attribute: Option<String>,
    /// The source's text, as it is written, on one line.
    pub text: String,
}

impl Left {
    /// The message's id, with the attribute's name behind a dot.
    pub fn label(&self) -> String {
        match &self.attribute {
            None => self.id.clone(),
            Some(name) => format!("{}.{name}", self.id),
        }
    }
}

/// How far one locale is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Messages that are wholly there.
    pub translated: usize,
    /// Messages of the source that are not, or not wholly.
    pub missing: usize,
    /// Messages that the source does not have.
    pub obsolete: usize,
    /// Translations that are older than their source; `None` where nothing is recorded.
    pub stale: Option<usize>,
    /// What is left, in the order of the source, if the source kept its texts.
    pub left: Vec<Left>,
}

impl Progress {
    /// The share translated in percent, rounded down: 100 means that all is there.
    pub fn percent(&self) -> usize {
        match self.translated + self.missing {
            0 => 100,
            all => self.translated * 100 / all,
        }
    }
}

impl Messages {
    /// Makes an empty list. As a source, it lists what is left only if it keeps the texts.
    pub fn new(texts: bool) -> Self {
        Self {
            texts,
            files: BTreeMap::new(),
        }
    }

    /// Adds a file's messages. Of two with one id the first counts, as for readers.
    pub fn add(&mut self, file: PathBuf, text: &str) {
        let mut messages: Vec<Message> = Vec::new();
        let mut known = HashSet::new();
        for piece in outline::outline(text) {
            let id = piece.id(text);
            if !id.starts_with('-') && known.insert(id) {
                messages.push(read(id, piece.source(text), self.texts));
            }
        }
        self.files.insert(file, messages);
    }

    /// Counts the messages that can be translated.
    pub fn count(&self) -> usize {
        self.files.values().flatten().filter(|m| m.sound).count()
    }

    /// Compares a locale with this source.
    pub fn progress(&self, locale: &Self) -> Progress {
        let mut progress = Progress::default();
        for (file, source) in &self.files {
            let here = locale.by_id(file);
            for message in source.iter().filter(|message| message.sound) {
                let left = message.left(here.get(message.id.as_str()).copied());
                let is_translated = left.is_empty();
                if self.texts {
                    progress.left.extend(left.into_iter().map(|part| Left {
                        file: file.clone(),
                        id: message.id.clone(),
                        attribute: part.0.map(str::to_owned),
                        text: part.1.to_owned(),
                    }));
                }
                if is_translated {
                    progress.translated += 1;
                } else {
                    progress.missing += 1;
                }
            }
        }
        progress.obsolete = locale.not_in(self);
        progress
    }

    fn by_id(&self, file: &Path) -> HashMap<&str, &Message> {
        let messages = self.files.get(file).into_iter().flatten();
        messages.map(|found| (found.id.as_str(), found)).collect()
    }

    /// Counts the messages that the source does not have.
    fn not_in(&self, source: &Self) -> usize {
        let files = self.files.iter();
        files
            .map(|(file, messages)| {
                let known = source.by_id(file);
                let strange = |message: &&Message| !known.contains_key(message.id.as_str());
                messages.iter().filter(strange).count()
            })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Messages {
        let mut messages = Messages::new(true);
        messages.add(PathBuf::from("main.ftl"), text);
        messages
    }

    fn left(progress: &Progress) -> Vec<String> {
        let say = |left: &Left| format!("{}: {}", left.label(), left.text);
        progress.left.iter().map(say).collect()
    }

    type Case<'a> = (&'a str, (usize, usize, usize), &'a [&'a str]);

    #[test]
    fn a_message_is_translated_when_all_of_it_is_there() {
        let source =
            "a = A\n    and more\nb = B\n    .x = BX\n    .y = BY\nc =\n    .z = CZ\n-term = T\n";
        let cases: &[Case<'_>] = &[
            (source, (3, 0, 0), &[]),
            (
                "",
                (0, 3, 0),
                &["a: A and more", "b: B", "b.x: BX", "b.y: BY", "c.z: CZ"],
            ),
            (
                "a = x\nb = x\n    .x = x\nc = x\n    .z = x\n",
                (2, 1, 0),
                &["b.y: BY"],
            ),
            (
                "a =\n    .own = x\nb = x\n    .x = x\n    .y = y\nc = x",
                (1, 2, 0),
                &["a: A and more", "c.z: CZ"],
            ),
            (
                "a = { x\nb = x\n    .x = x\n    .y = x\nc =\n    .z = x\n",
                (2, 1, 0),
                &["a: A and more"],
            ),
            (
                "d = x\n-own = x\na = x",
                (1, 2, 1),
                &["b: B", "b.x: BX", "b.y: BY", "c.z: CZ"],
            ),
            (
                "a = { x\na = x",
                (0, 3, 0),
                &["a: A and more", "b: B", "b.x: BX", "b.y: BY", "c.z: CZ"],
            ),
        ];
        for (text, numbers, expected) in cases {
            let found = messages(source).progress(&messages(text));
            assert_eq!(
                (found.translated, found.missing, found.obsolete),
                *numbers,
                "{text}"
            );
            assert_eq!(left(&found), *expected, "{text}");
        }
    }

    #[test]
    fn a_hundred_percent_means_all() {
        let cases = [((0, 0), 100), ((999, 1), 99), ((1, 999), 0), ((3, 0), 100)];
        for ((translated, missing), percent) in cases {
            let progress = Progress {
                translated,
                missing,
                ..Progress::default()
            };
            assert_eq!(progress.percent(), percent);
        }
    }
}
