//! Histories written as `git fast-export` writes them, and what each translation was made of.

use super::super::texts::{LocaleFile, LocaleTexts};
use super::{StreamFault, read};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

/// A history being written. A text is given by path; `%` stands for a line ending, and an empty text
/// for a file that is deleted.
#[derive(Default)]
struct History {
    stream: String,
    marks: u64,
    trees: BTreeMap<u64, BTreeMap<String, String>>,
}

impl History {
    /// Adds a commit and returns its mark.
    fn commit(&mut self, parents: &[u64], files: &[(&str, &str)]) -> u64 {
        let mut tree = parents
            .first()
            .map(|parent| self.trees[parent].clone())
            .unwrap_or_default();
        let mut changes = String::new();
        for (path, text) in files {
            if text.is_empty() {
                tree.remove(*path);
                let _ = writeln!(changes, "D {path}");
                continue;
            }
            let text = text.replace('%', "\n");
            self.marks += 1;
            let _ = write!(
                self.stream,
                "blob\nmark :{}\ndata {}\n{text}\n",
                self.marks,
                text.len()
            );
            let _ = writeln!(changes, "M 100644 :{} {path}", self.marks);
            tree.insert((*path).to_owned(), text);
        }
        self.marks += 1;
        let _ = write!(
            self.stream,
            "commit refs/heads/main\nmark :{}\ncommitter a <b> 1 +0000\ndata 1\nx",
            self.marks
        );
        for (at, parent) in parents.iter().enumerate() {
            let word = if at == 0 { "from" } else { "merge" };
            let _ = write!(self.stream, "\n{word} :{parent}");
        }
        let _ = write!(self.stream, "\n{changes}\n");
        self.trees.insert(self.marks, tree);
        self.marks
    }

    /// What was recorded of the Spanish message `id` in a file, with all that it shows.
    fn made_of(&self, file: &str, id: &str) -> Option<(String, Vec<String>)> {
        let tree = self.trees.values().last()?;
        let locale = |locale: &str| {
            let part = format!("{locale}/");
            let files = tree.iter().filter_map(|(path, text)| {
                let at = path.find(&part)?;
                Some(LocaleFile {
                    name: path[at + part.len()..].to_owned(),
                    path: PathBuf::from(path),
                    text: text.clone(),
                })
            });
            LocaleTexts {
                locale: locale.to_owned(),
                files: files.collect(),
                unread: Vec::new(),
            }
        };
        let stores = read(self.stream.as_bytes(), "/x", &[locale("en"), locale("es")]);
        let stores = stores.unwrap_or_default();
        let found = stores.get(1)?.find(file, id)?;
        let shows = found.shows.iter().map(|(name, _)| name.clone());
        Some((found.source.clone(), shows.collect()))
    }

    fn source(&self, file: &str, id: &str) -> Option<String> {
        self.made_of(file, id).map(|(source, _)| source)
    }
}

/// Paths and texts.
type Files = &'static [(&'static str, &'static str)];

const EN: &str = "i18n/en/m.ftl";
const ES: &str = "i18n/es/m.ftl";

/// One commit with a source and its translation, then one that changes the source.
fn changed() -> (History, u64) {
    let mut history = History::default();
    let first = history.commit(&[], &[(EN, "a = one%"), (ES, "a = uno%")]);
    let second = history.commit(&[first], &[(EN, "a = two%")]);
    (history, second)
}

#[test]
fn a_translation_is_made_of_the_source_of_its_commit() {
    let (mut history, last) = changed();
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = one"));
    history.commit(&[last], &[(ES, "a = dos%")]);
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = two"));
}

#[test]
fn a_branch_that_is_merged_after_the_source_changed_is_older() {
    let mut history = History::default();
    let first = history.commit(&[], &[(EN, "a = one%")]);
    let branch = history.commit(&[first], &[(ES, "a = uno%")]);
    let main = history.commit(&[first], &[(EN, "a = two%")]);
    history.commit(&[main, branch], &[(ES, "a = uno%")]);
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = one"));
}

#[test]
fn a_branch_that_is_squashed_is_made_of_the_source_that_it_meets() {
    let mut history = History::default();
    let first = history.commit(&[], &[(EN, "a = one%")]);
    let main = history.commit(&[first], &[(EN, "a = two%")]);
    history.commit(&[main], &[(ES, "a = uno%")]);
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = two"));
}

#[test]
fn what_is_current_on_one_side_of_a_merge_is_current() {
    let mut history = History::default();
    let first = history.commit(&[], &[(EN, "a = one%"), (ES, "a = x%")]);
    let old = history.commit(&[first], &[(ES, "a = uno%")]);
    let main = history.commit(&[first], &[(EN, "a = two%")]);
    let main = history.commit(&[main], &[(ES, "a = uno%")]);
    let merge = history.commit(&[main, old], &[]);
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = two"));
    assert!(merge < history.commit(&[old, main], &[(EN, "a = two%")]));
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = two"));
}

#[test]
fn a_move_is_no_translation() {
    let moves: &[(&str, Files, &str)] = &[
        (
            "a folder",
            &[
                (EN, ""),
                (ES, ""),
                ("gui/i18n/en/m.ftl", "a = two%"),
                ("gui/i18n/es/m.ftl", "a = uno%"),
            ],
            "m.ftl",
        ),
        (
            "a file",
            &[
                (EN, ""),
                (ES, ""),
                ("i18n/en/n.ftl", "a = two%"),
                ("i18n/es/n.ftl", "a = uno%"),
            ],
            "n.ftl",
        ),
        (
            "into a folder below",
            &[
                (EN, ""),
                (ES, ""),
                ("i18n/en/x/n.ftl", "a = two%"),
                ("i18n/es/x/n.ftl", "a = uno%"),
            ],
            "x/n.ftl",
        ),
        (
            "split",
            &[
                (EN, "b = b%"),
                (ES, "b = b%"),
                ("i18n/en/n.ftl", "a = two%"),
                ("i18n/es/n.ftl", "a = uno%"),
            ],
            "n.ftl",
        ),
        (
            "joined",
            &[(EN, "b = b%a = two%"), (ES, "b = b%a = uno%")],
            "m.ftl",
        ),
    ];
    for (name, files, file) in moves {
        let (mut history, last) = changed();
        history.commit(&[last], files);
        assert_eq!(
            history.source(file, "a").as_deref(),
            Some("a = one"),
            "{name}"
        );
    }
}

#[test]
fn a_move_in_two_steps_is_none_either() {
    let (mut history, last) = changed();
    let last = history.commit(&[last], &[(EN, ""), ("i18n/en/n.ftl", "a = two%")]);
    let last = history.commit(&[last], &[(ES, "")]);
    history.commit(&[last], &[("i18n/es/n.ftl", "a = uno%")]);
    assert_eq!(history.source("n.ftl", "a").as_deref(), Some("a = one"));
}

#[test]
fn layout_is_no_translation() {
    let layouts = [
        "# a comment%a =%    uno%",
        "a=uno%",
        "b = b%%a = uno%",
        "a = uno\r%",
        "### all%%## a group%%a   =   uno   %",
    ];
    for layout in layouts {
        let (mut history, last) = changed();
        history.commit(&[last], &[(ES, layout), (EN, "a = two%b = b%")]);
        assert_eq!(
            history.source("m.ftl", "a").as_deref(),
            Some("a = one"),
            "{layout:?}"
        );
    }
}

#[test]
fn another_id_is_no_translation() {
    let (mut history, last) = changed();
    history.commit(&[last], &[(EN, "b = one%"), (ES, "b = uno%")]);
    assert_eq!(history.source("m.ftl", "b").as_deref(), Some("b = one"));
    // Another message that says the same in Spanish is no renamed one.
    let (mut history, last) = changed();
    history.commit(&[last], &[(EN, "c = uno%"), (ES, "c = uno%")]);
    assert_eq!(history.source("m.ftl", "c").as_deref(), Some("c = uno"));
}

#[test]
fn what_comes_back_is_as_old_as_it_was() {
    let (mut history, last) = changed();
    let last = history.commit(&[last], &[(EN, "b = b%"), (ES, "b = b%")]);
    history.commit(&[last], &[(EN, "a = two%"), (ES, "a = uno%")]);
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = one"));
}

#[test]
fn a_translation_that_comes_first_is_made_of_the_first_source() {
    let mut history = History::default();
    let first = history.commit(&[], &[(ES, "a = uno%"), (EN, "b = b%")]);
    assert_eq!(history.source("m.ftl", "a"), None);
    let second = history.commit(&[first], &[(EN, "a = one%")]);
    history.commit(&[second], &[(EN, "a = two%")]);
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = one"));
}

#[test]
fn a_source_that_was_broken_for_a_while_is_the_one_after_it() {
    let mut history = History::default();
    let first = history.commit(&[], &[(EN, "a = { one%"), (ES, "a = uno%")]);
    let second = history.commit(&[first], &[(EN, "a = one%")]);
    history.commit(&[second], &[(EN, "a = two%")]);
    assert_eq!(history.source("m.ftl", "a").as_deref(), Some("a = one"));
}

#[test]
fn what_is_shown_is_recorded_as_it_was() {
    let mut history = History::default();
    let first = history.commit(
        &[],
        &[
            (EN, "a = one { -t }%-t = T { b }%b = B%"),
            (ES, "a = uno { -t }%"),
        ],
    );
    history.commit(&[first], &[(EN, "a = one { -t }%-t = U { b }%b = B%")]);
    let (source, shows) = history.made_of("m.ftl", "a").unwrap_or_default();
    assert_eq!(
        (source.as_str(), shows),
        ("a = one { -t }", vec!["-t".to_owned(), "b".to_owned()])
    );
}

#[test]
fn a_history_without_its_beginning_is_refused() {
    let (history, _) = changed();
    let cut = history
        .stream
        .replace("from :3", "from 0123456789012345678901234567890123456789");
    let fault = |stream: &str| read(stream.as_bytes(), "", &[LocaleTexts::default()]).err();
    assert!(matches!(fault(&cut), Some(StreamFault::Partial)));
    assert!(matches!(fault(""), Some(StreamFault::Empty)));
}
