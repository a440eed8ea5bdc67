//! The source's messages and terms, and what each shows of others.

use super::entry::{self, Said};
use super::fingerprint::Fingerprint;
use super::texts::{LocaleFile, LocaleTexts};
use std::collections::{BTreeMap, HashMap};

/// What a message shows of others: `id`, `-term` or `id.attribute`, each with its fingerprint,
/// sorted by name.
pub type Shows = Vec<(String, Fingerprint)>;

/// All files of the source.
#[derive(Debug, Default)]
pub struct Source {
    /// Its files, in the order in which they were listed.
    pub files: Vec<SourceFile>,
    /// Where an id stands: places of files and, in them, of entries.
    places: HashMap<String, Vec<(usize, usize)>>,
}

/// A file of the source.
#[derive(Debug)]
pub struct SourceFile {
    /// What its counterparts in all locales are called.
    pub name: String,
    /// Its entries in their order, of several with one id the first.
    pub entries: Vec<SourceEntry>,
}

/// A message or term of the source.
#[derive(Clone, Debug)]
pub struct SourceEntry {
    /// Its id, with the `-` of a term.
    pub id: String,
    /// Its canonical form; none where it is broken, and so cannot be compared.
    pub text: Option<String>,
    /// The fingerprint of what it says itself.
    pub fingerprint: Fingerprint,
    /// What it shows of others, also by way of another.
    pub shows: Shows,
    said: Said,
}

impl Source {
    /// Reads the entries of all files.
    pub fn new(texts: &LocaleTexts) -> Self {
        let mut source = Self {
            files: texts.files.iter().map(read).collect(),
            places: HashMap::new(),
        };
        for (at, file) in source.files.iter().enumerate() {
            for (nth, entry) in file.entries.iter().enumerate() {
                let places = source.places.entry(entry.id.clone()).or_default();
                places.push((at, nth));
            }
        }
        for at in 0..source.files.len() {
            for nth in 0..source.files[at].entries.len() {
                if !source.files[at].entries[nth].said.uses.is_empty() {
                    source.files[at].entries[nth].shows = source.shown(at, nth);
                }
            }
        }
        source
    }

    /// An entry by its file and id.
    pub fn find(&self, file: &str, id: &str) -> Option<&SourceEntry> {
        let places = self.places.get(id)?;
        let mut found = places.iter().map(|(at, nth)| (&self.files[*at], *nth));
        found
            .find(|(found, _)| found.name == file)
            .map(|(file, nth)| &file.entries[nth])
    }

    /// Whether some file has an entry of this id.
    pub fn has(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// The entry that a reference in a file means: one of that file, else of any.
    pub fn meant(&self, file: &str, id: &str) -> Option<&SourceEntry> {
        self.find(file, id).or_else(|| {
            let (at, nth) = *self.places.get(id)?.first()?;
            Some(&self.files[at].entries[nth])
        })
    }

    fn shown(&self, at: usize, nth: usize) -> Shows {
        let file = self.files[at].name.as_str();
        let uses = &self.files[at].entries[nth].said.uses;
        shown(uses, |id| self.meant(file, id).map(|entry| &entry.said))
    }
}

fn read(file: &LocaleFile) -> SourceFile {
    let entries = entry::entries(&file.text).into_iter().map(|(id, _, text)| {
        let said = entry::read(text);
        let text = said.as_ref().and_then(|_| entry::canonical_text(text));
        let said = said.unwrap_or_default();
        SourceEntry {
            id: id.to_owned(),
            text,
            fingerprint: said.fingerprint(),
            shows: Shows::new(),
            said,
        }
    });
    SourceFile {
        name: file.name.clone(),
        entries: entries.collect(),
    }
}

/// Follows references, each once, and returns what is shown with its fingerprint. What a locale does
/// not have is left out.
pub fn shown<'s>(uses: &[String], find: impl Fn(&str) -> Option<&'s Said>) -> Shows {
    let mut shows = BTreeMap::new();
    let mut open: Vec<String> = uses.to_vec();
    while let Some(name) = open.pop() {
        if shows.contains_key(&name) {
            continue;
        }
        let (id, attribute) = parts(&name);
        let Some(said) = find(id) else { continue };
        if let Some(fingerprint) = said.part(attribute) {
            open.extend(said.uses.iter().cloned());
            shows.insert(name, fingerprint);
        }
    }
    shows.into_iter().collect()
}

/// The id and the attribute in the name of what is shown.
pub fn parts(name: &str) -> (&str, Option<&str>) {
    match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (name, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn source(files: &[(&str, &str)]) -> Source {
        let files = files.iter().map(|(name, text)| LocaleFile {
            name: (*name).to_owned(),
            path: PathBuf::from(name),
            text: (*text).to_owned(),
        });
        Source::new(&LocaleTexts {
            files: files.collect(),
            ..LocaleTexts::default()
        })
    }

    #[test]
    fn what_is_shown_is_followed_through_all_files() {
        let source = source(&[
            ("a.ftl", "a = { b } { -t }\nb = { c.d } { a }\n-t = here\n"),
            ("b.ftl", "-t = there\nc = x\n    .d = { -t } { gone }\n"),
        ]);
        let entry = source.find("a.ftl", "a").expect("it is there");
        let names: Vec<&str> = entry.shows.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["-t", "a", "b", "c.d"], "cycles end");
        assert_eq!(entry.shows[0].1, Fingerprint::of_text("here"));
    }

    #[test]
    fn what_is_broken_has_no_text() {
        let source = source(&[("a.ftl", "a = { b\nc = d\n")]);
        assert_eq!(source.files[0].entries[0].text, None);
        assert_eq!(source.files[0].entries[1].text.as_deref(), Some("c = d"));
    }
}
