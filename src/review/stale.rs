//! A stale translation as it is reported: what changed, how much it matters, and where.

use super::compare::{Compared, ComparedFile, Comparison, Here, State, Why};
use super::entry;
use super::grade::{Grade, Translated, grade, is_alike};
use super::record::Reviewed;
use super::source::{Source, parts};
use super::store::Store;
use super::words::body;
use crate::language::plural::Plurals;
use crate::language::tag;
use std::collections::HashMap;
use std::ops::Range;
use std::path::PathBuf;

/// A translation that is older than its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// What its file and the file's counterparts are called.
    pub file: String,
    /// Its path, as it is shown.
    pub path: PathBuf,
    /// The bytes of its id in that file.
    pub span: Range<usize>,
    /// Its line, counted from 1.
    pub line: usize,
    /// Its id, with the `-` of a term.
    pub id: String,
    /// How much the change matters.
    pub grade: Grade,
    /// What changed: nothing for the message itself, else the messages or terms that it shows, as
    /// `id`, `-term` or `id.attribute`.
    pub through: Vec<String>,
    /// The source's text then; none where it is not known, of a term that has no record.
    pub old: Option<String>,
    /// The source's text now.
    pub new: String,
    /// The translation's text, as it is written.
    pub translation: String,
}

impl Stale {
    /// Whether it is reported where nothing else is asked for.
    pub fn is_reported(&self) -> bool {
        self.grade >= Grade::REPORTED
    }
}

/// A message whose id changed in the source alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// The path of the translation, as it is shown.
    pub path: PathBuf,
    /// The id in the translation.
    pub from: String,
    /// The id in the source.
    pub to: String,
}

/// Lists the stale translations of a locale in the order of the source.
pub fn list(
    locale: &str,
    comparison: &Comparison<'_>,
    source: &Source,
    store: &Store,
) -> Vec<Stale> {
    let has_plurals = has_plurals(locale);
    let mut list = Vec::new();
    for file in &comparison.files {
        for entry in &file.entries {
            if let (State::Stale(why), Some(here), Some(record)) =
                (&entry.state, &entry.here, entry.record)
            {
                let written = entry::canonical_text(here.text);
                let translation = body(written.as_deref().unwrap_or(here.text));
                let change = match why {
                    Why::Own => own(entry, record, &translation, has_plurals),
                    Why::Shown(names) => shown(names, &file.source.name, record, source, store),
                };
                list.push(stale(file, entry, (here, translation), change));
            }
        }
    }
    list
}

/// What changed.
struct Difference {
    grade: Grade,
    through: Vec<String>,
    old: Option<String>,
    new: String,
}

/// Whether a language has more than one plural form, as far as is known.
fn has_plurals(locale: &str) -> bool {
    let plurals = tag::parse(locale).and_then(|tag| Plurals::of(&tag));
    plurals.is_none_or(|plurals| plurals.cardinal.to_fill().count() > 1)
}

fn own(
    entry: &Compared<'_>,
    record: &Reviewed,
    translation: &str,
    has_plurals: bool,
) -> Difference {
    let new = entry.source.text.as_deref().unwrap_or_default();
    let translated = Translated {
        text: translation,
        has_plurals,
    };
    Difference {
        grade: grade(&record.source, new, Some(&translated)),
        through: Vec::new(),
        old: Some(body(&record.source)),
        new: body(new),
    }
}

/// What changed in the messages and terms that a message shows: the weightiest of it.
fn shown(
    names: &[String],
    file: &str,
    record: &Reviewed,
    source: &Source,
    store: &Store,
) -> Difference {
    let changes = names.iter().map(|name| {
        let (id, attribute) = parts(name);
        let new = source.meant(file, id).and_then(|entry| entry.text.clone());
        let new = new.unwrap_or_default();
        let then = record.shows.iter().find(|(known, _)| known == name);
        let mut recorded = store.all(id).map(|(_, record)| record);
        let old = recorded.find(|record| {
            let said = entry::read(&record.source);
            let part = said.and_then(|said| said.part(attribute));
            part.is_some() && part == then.map(|(_, fingerprint)| *fingerprint)
        });
        // What a reader sees changed, so it is never mere form.
        let grade = old.map_or(Grade::Meaning, |old| grade(&old.source, &new, None));
        (
            grade.max(Grade::Wording),
            old.map(|old| body(&old.source)),
            body(&new),
        )
    });
    let weightiest = changes.max_by_key(|(grade, old, _)| (*grade, old.is_some()));
    let (grade, old, new) = weightiest.unwrap_or((Grade::Wording, None, String::new()));
    Difference {
        grade,
        through: names.to_vec(),
        old,
        new,
    }
}

fn stale(
    file: &ComparedFile<'_>,
    entry: &Compared<'_>,
    (here, translation): (&Here<'_>, String),
    change: Difference,
) -> Stale {
    let text = file.file.map_or("", |file| file.text.as_str());
    Stale {
        file: file.source.name.clone(),
        path: file
            .file
            .map_or_else(PathBuf::new, |file| file.path.clone()),
        span: here.at..here.at + entry.source.id.len(),
        line: 1 + text[..here.at].matches('\n').count(),
        id: entry.source.id.clone(),
        grade: change.grade,
        through: change.through,
        old: change.old,
        new: change.new,
        translation,
    }
}

/// The most pairs of texts that are held against each other to find one that is nearly the same; with
/// more, as after another way to name all messages, only the same text counts.
const MOST_PAIRS: usize = 2_000;

/// Lists the messages whose id changed in the source: the old one is gone from it, its translation
/// is still there, and one with nearly the same text is not translated.
pub fn renamed(comparison: &Comparison<'_>, source: &Source) -> Vec<Renamed> {
    let mut list = Vec::new();
    for compared in &comparison.files {
        let Some(file) = compared.file else { continue };
        let obsolete = comparison.obsolete.iter();
        let gone = obsolete
            .filter(|(name, record)| *name == compared.source.name && !source.has(&record.id));
        let gone: Vec<&Reviewed> = gone.map(|(_, record)| *record).collect();
        if gone.is_empty() {
            continue;
        }
        for (from, to) in pairs(&gone, compared) {
            list.push(Renamed {
                path: file.path.clone(),
                from: from.to_owned(),
                to: to.to_owned(),
            });
        }
    }
    list
}

/// Old and new ids of the messages in a file that seem to be renamed.
fn pairs<'c>(gone: &[&'c Reviewed], file: &'c ComparedFile<'_>) -> Vec<(&'c str, &'c str)> {
    let entries = file.entries.iter();
    let missing = entries.filter(|entry| entry.state == State::Missing);
    let mut missing: Vec<(&str, &str)> = missing
        .filter_map(|entry| Some((entry.source.id.as_str(), entry.source.text.as_deref()?)))
        .collect();
    let is_few = gone.len() * missing.len() <= MOST_PAIRS;
    let bodies: HashMap<String, &str> =
        missing.iter().map(|(id, text)| (body(text), *id)).collect();
    let mut pairs = Vec::new();
    for record in gone {
        let same = bodies.get(&body(&record.source));
        let at = same.and_then(|id| missing.iter().position(|(known, _)| known == id));
        let alike = || {
            missing
                .iter()
                .position(|(_, text)| is_alike(&record.source, text))
        };
        if let Some(at) = at.or_else(|| if is_few { alike() } else { None }) {
            pairs.push((record.id.as_str(), missing.remove(at).0));
        }
    }
    pairs
}
