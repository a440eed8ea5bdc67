//! What a language is called: its tag for its name in English, Spanish, Portuguese or in the language
//! itself, by CLDR. Only `mira new` asks.

use super::names::{called, plain};
use crate::text::nearest::nearest;
use std::collections::HashMap;

/// Rows `tag English Spanish Portuguese own others`, with a tab between them; see the notes at its head.
const TABLE: &str = include_str!("called.txt");

/// The shortest name that is looked for among longer ones, in characters.
const SHORTEST: usize = 3;

/// A language, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: &'static str,
    /// Its names in English, Spanish, Portuguese and in itself, which may be empty, and others.
    names: Vec<&'static str>,
}

/// What a name may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One language.
    One(Language),
    /// Any of these.
    Several(Vec<Language>),
    /// None; but it is nearly this name of a language.
    Near(&'static str, Language),
    /// None.
    None,
}

/// Finds the languages that have a name, or else those that have it as some words of theirs. Capital
/// letters, accents and punctuation do not count.
pub fn meaning(name: &str) -> Meaning {
    let wanted = folded(name);
    if wanted.is_empty() {
        return Meaning::None;
    }
    let table = table();
    let has = |language: &&Language| language.all().any(|known| folded(known) == wanted);
    let mut found: Vec<Language> = table.iter().filter(has).cloned().collect();
    // A short name may be a country's code (`jp`), which is offered, and not taken for the language.
    let other = called(name).filter(|_| wanted.chars().count() >= SHORTEST);
    let other = other.and_then(|tag| table.iter().find(|language| language.tag == tag));
    if let Some(other) = other.filter(|other| !found.contains(other)) {
        found.push(other.clone());
    }
    if found.is_empty() && wanted.chars().count() >= SHORTEST {
        let words: Vec<&str> = wanted.split(' ').collect();
        let has = |language: &&Language| language.all().any(|known| has_words(known, &words));
        found = table.iter().filter(has).cloned().collect();
    }
    match found.len() {
        0 => near(&table, &wanted),
        1 => Meaning::One(found.remove(0)),
        _ => Meaning::Several(found),
    }
}

/// The language of a tag.
pub fn of_tag(tag: &str) -> Option<Language> {
    table().into_iter().find(|language| language.tag == tag)
}

fn near(table: &[Language], wanted: &str) -> Meaning {
    let names = table.iter().flat_map(|language| {
        let names = language.all();
        names.map(move |name| (folded(name), (name, language)))
    });
    let names: HashMap<String, (&'static str, &Language)> = names.collect();
    let mut sorted: Vec<&str> = names.keys().map(String::as_str).collect();
    sorted.sort_unstable();
    match nearest(wanted, sorted).and_then(|name| names.get(name)) {
        Some((name, language)) => Meaning::Near(name, (*language).clone()),
        None => Meaning::None,
    }
}

impl Language {
    /// Its name in a language of the interface; in English, or else in itself, where it has none there.
    pub fn name(&self, reader: &str) -> &'static str {
        let at = match reader {
            "es" => 1,
            "pt" => 2,
            _ => 0,
        };
        let name = self.names.get(at).filter(|name| !name.is_empty());
        name.or_else(|| self.names.iter().find(|name| !name.is_empty()))
            .copied()
            .unwrap_or_default()
    }

    fn all(&self) -> impl Iterator<Item = &'static str> {
        self.names.iter().copied().filter(|name| !name.is_empty())
    }
}

fn table() -> Vec<Language> {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let mut parts = row.split('\t');
        Language {
            tag: parts.next().unwrap_or_default(),
            names: parts.collect(),
        }
    })
    .collect()
}

/// Whether all words are whole words of a name.
fn has_words(name: &str, words: &[&str]) -> bool {
    let name = folded(name);
    words
        .iter()
        .all(|word| name.split(' ').any(|one| one == *word))
}

/// A name in small letters without accents, its words with one space between them.
fn folded(name: &str) -> String {
    let plain = plain(name);
    let is_apostrophe = |c: char| matches!(c, '\'' | '’' | '‘' | 'ʼ' | 'ʻ');
    let plain = plain.replace(is_apostrophe, "");
    let is_part = |c: char| c.is_alphanumeric() || !c.is_ascii();
    let words = plain.split(|c: char| !is_part(c));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::known::known;
    use std::collections::BTreeSet;

    fn tags(name: &str) -> Vec<&'static str> {
        match meaning(name) {
            Meaning::One(language) => vec![language.tag],
            Meaning::Several(languages) => languages.iter().map(|one| one.tag).collect(),
            Meaning::Near(..) | Meaning::None => Vec::new(),
        }
    }

    #[test]
    fn the_table_is_sorted_and_of_known_tags() {
        let table = table();
        assert!(table.len() > 600, "{}", table.len());
        assert!(table.windows(2).all(|pair| pair[0].tag < pair[1].tag));
        for Language { tag, names } in &table {
            assert_eq!(known(tag).map(|tag| tag.to_string()), Ok((*tag).to_owned()));
            assert!(names.len() >= 4 || names.last() != Some(&""), "{tag}");
            assert!(names.iter().any(|name| !name.is_empty()), "{tag}");
            let all: Vec<String> = names.iter().map(|name| folded(name)).collect();
            assert!(
                !all[1..]
                    .iter()
                    .any(|name| !name.is_empty() && *name == all[0]),
                "{tag}"
            );
            let is_clean = |name: &&str| name.trim() == *name && !name.contains(char::is_control);
            assert!(names.iter().all(is_clean), "{tag}");
        }
    }

    #[test]
    fn every_name_leads_to_its_language() {
        let mut several = BTreeSet::new();
        // Each tenth row: all of them take a minute.
        let table = table();
        for language in table.iter().step_by(10) {
            for name in language.all() {
                let found = tags(&name.to_uppercase());
                assert!(found.contains(&language.tag), "{name}: {found:?}");
                if found.len() > 1 {
                    several.insert(folded(name));
                }
            }
        }
        // Few names are those of several languages.
        assert!(several.len() < 40, "{several:?}");
    }

    #[test]
    fn a_language_is_found_by_what_people_call_it() {
        let cases: &[(&str, &[&str])] = &[
            ("Haitian Creole", &["ht"]),
            ("kreyòl", &["ht"]),
            ("KREYOL AYISYEN", &["ht"]),
            ("haitiano", &["ht"]),
            ("criollo haitiano", &["ht"]),
            ("haitian", &["ht"]),
            ("cape verdean", &["kea"]),
            ("crioulo cabo-verdiano", &["kea"]),
            ("crioulo cabo verdiano", &["kea"]),
            ("criollo caboverdiano", &["kea"]),
            ("Kabuverdianu", &["kea"]),
            ("brazilian", &["pt-BR"]),
            ("portugués de Brasil", &["pt-BR"]),
            ("Español", &["es"]),
            ("espanhol", &["es"]),
            ("日本語", &["ja"]),
            ("o'zbek", &["uz"]),
            ("traditional chinese", &["zh-Hant"]),
            ("Ewe", &["ee"]),
            ("crioulo", &["crs", "gcr", "ht", "kea", "lou", "mfe", "pov"]),
            ("jp", &[]),
            ("xx", &[]),
            ("", &[]),
            ("-", &[]),
        ];
        for (name, expected) in cases {
            assert_eq!(tags(name), *expected, "{name}");
        }
    }

    #[test]
    fn a_typo_is_near_a_name() {
        for (typed, name, tag) in [
            ("hatian creole", "Haitian Creole", "ht"),
            ("crioulo cabo-verdino", "crioulo cabo-verdiano", "kea"),
            ("portugeuse", "Portuguese", "pt"),
        ] {
            let found = meaning(typed);
            let is_it =
                matches!(&found, Meaning::Near(near, one) if *near == name && one.tag == tag);
            assert!(is_it, "{typed}: {found:?}");
        }
        assert_eq!(meaning("qqqqqqqq"), Meaning::None);
    }

    #[test]
    fn a_name_is_shown_in_the_readers_language() {
        let table = table();
        let kea = table.iter().find(|one| one.tag == "kea").expect("a row");
        assert_eq!(kea.name("en"), "Kabuverdianu");
        assert_eq!(kea.name("es"), "criollo caboverdiano");
        assert_eq!(kea.name("pt"), "crioulo cabo-verdiano");
        let own = table
            .iter()
            .find(|one| one.tag == "sr-Latn")
            .expect("a row");
        assert_eq!(own.name("pt"), "srpski");
    }
}
