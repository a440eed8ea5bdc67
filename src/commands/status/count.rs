//! How far a translation is, message by message.
//!
//! The unit is a message with all its attributes. It is translated when the locale's file of the
//! same name holds it without a syntax error, with a text if the source has one, and with every
//! attribute of the source's. It is missing otherwise, as is all of a file that is a copy of the source's. A message that only the locale has is
//! obsolete. Terms do not count: each language has its own.

use super::message::{Message, read};
use super::model::{Left, Part, Progress};
use super::sections::Sections;
use crate::ftl::outline;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};

/// The messages of one locale, by file (with its path within the folder).
#[derive(Debug, Default)]
pub struct Messages {
    /// Whether to keep the texts: only a list of what is left needs them, and only the source's.
    texts: bool,
    files: BTreeMap<PathBuf, Vec<Message>>,
    /// Files that are copies of the source's, untranslated.
    copied: BTreeSet<PathBuf>,
}

impl Messages {
    /// Makes an empty list. As a source, it lists what is left only if it keeps the texts.
    pub fn new(texts: bool) -> Self {
        Self {
            texts,
            files: BTreeMap::new(),
            copied: BTreeSet::new(),
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

    /// Notes that a file is a copy of the source's.
    pub fn mark_copied(&mut self, file: PathBuf) {
        self.copied.insert(file);
    }

    /// Compares a locale with this source. `path` gives the path that a file has, or would have, in
    /// the locale; none where it is not for that.
    pub fn progress(&self, locale: &Self, path: &dyn Fn(&Path) -> Option<PathBuf>) -> Progress {
        let mut progress = Progress::default();
        for (file, source) in &self.files {
            let Some(path) = path(file) else {
                continue;
            };
            let part = self.part(file, source, locale, path, &mut progress);
            progress.translated += part.translated;
            progress.missing += part.missing;
            progress.files.push(part);
        }
        let known = |file: &PathBuf| self.files.contains_key(file);
        let others = locale.files.iter().filter(|(file, _)| !known(file));
        let others: usize = others.map(|(_, messages)| messages.len()).sum();
        let here = progress.files.iter().map(|part| part.obsolete);
        progress.obsolete = here.sum::<usize>() + others;
        progress
    }

    /// Compares one file, and lists what is left in it.
    fn part(
        &self,
        file: &Path,
        source: &[Message],
        locale: &Self,
        path: PathBuf,
        all: &mut Progress,
    ) -> Part {
        let here = locale.by_id(file);
        let known: HashSet<&str> = source.iter().map(|message| message.id.as_str()).collect();
        let mut part = Part {
            obsolete: here.keys().filter(|id| !known.contains(*id)).count(),
            ..Part::default()
        };
        let is_copied = locale.copied.contains(file);
        let mut sections = Sections::of(file, source, &path);
        for message in source.iter().filter(|message| message.sound) {
            let translation = here.get(message.id.as_str()).copied();
            let left = message.left(translation.filter(|_| !is_copied));
            sections.count(&message.id, left.is_empty());
            if left.is_empty() {
                part.translated += 1;
                continue;
            }
            part.missing += 1;
            if self.texts {
                for (attribute, text) in left {
                    all.add_left(|| Left {
                        path: path.clone(),
                        id: message.id.clone(),
                        attribute: attribute.map(str::to_owned),
                        text: text.to_owned(),
                    });
                }
            }
        }
        Part {
            path,
            sections: sections.parts,
            ..part
        }
    }

    fn by_id(&self, file: &Path) -> HashMap<&str, &Message> {
        let messages = self.files.get(file).into_iter().flatten();
        messages.map(|found| (found.id.as_str(), found)).collect()
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
            let found = messages(source).progress(&messages(text), &|path| Some(path.to_owned()));
            assert_eq!(
                (found.translated, found.missing, found.obsolete),
                *numbers,
                "{text}"
            );
            assert_eq!(left(&found), *expected, "{text}");
        }
    }

    #[test]
    fn nothing_of_a_copy_is_translated() {
        let source = messages("a = A\nb =\n    .x = X\n");
        let mut copy = messages("a = A\nb =\n    .x = X\nc = C\n");
        copy.mark_copied(PathBuf::from("main.ftl"));
        let found = source.progress(&copy, &|path| Some(path.to_owned()));
        assert_eq!(left(&found), ["a: A", "b.x: X"]);
        assert_eq!((found.translated, found.missing, found.obsolete), (0, 2, 1));
    }
}
