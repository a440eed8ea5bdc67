//! Which locale a path of the history is of, and what its counterparts are called.
//!
//! Folders were moved in the course of a history, so today's paths say little about those of then: a
//! path's locale is the last folder in it that is named as a locale, or else the file itself.

use std::collections::HashMap;

/// The names of a project's locales.
#[derive(Debug)]
pub struct Names {
    places: HashMap<String, u32>,
    names: Vec<String>,
}

/// Where a file belongs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HistoryPath {
    /// The locale's place in the list of names.
    pub locale: u32,
    /// The path with the locale's name left open.
    pub key: String,
}

/// What stands in a key where a path has the name of the locale.
pub const OPEN: &str = "{locale}";

impl Names {
    /// Takes the names as paths have them.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        let places = (0..).zip(&names).map(|(at, name)| (name.clone(), at));
        Self {
            places: places.collect(),
            names,
        }
    }

    /// Learns what the folder of the source is called where its paths do not have its name, as
    /// `templates`: its place in a path is that of the locale's name in a counterpart's.
    pub fn learn(&mut self, source: &str, counterpart: &str) {
        if source.split('/').count() != counterpart.split('/').count()
            || self.place(source).is_some()
        {
            return;
        }
        let pairs = source.split('/').zip(counterpart.split('/'));
        let mut differing = pairs.filter(|(one, other)| one != other);
        if let (Some((name, other)), None) = (differing.next(), differing.next())
            && self.places.contains_key(stem(other))
        {
            let name = stem(name);
            self.places.insert(name.to_owned(), 0);
            if let Some(known) = self.names.first_mut() {
                name.clone_into(known);
            }
        }
    }

    /// The name at a place.
    pub fn name(&self, locale: u32) -> &str {
        self.names.get(locale as usize).map_or("", String::as_str)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// The place of a path; none for what is no file of a locale.
    pub fn place(&self, path: &str) -> Option<HistoryPath> {
        let stem = path.strip_suffix(".ftl")?;
        let name = stem.rfind('/').map_or(0, |slash| slash + 1);
        let folders = || folders(&path[..name]);
        // `src/id/locales/es.ftl` is Spanish, `es/id.ftl` too.
        let nearest = folders().next();
        let found = nearest
            .into_iter()
            .chain([(name, stem.len())])
            .chain(folders().skip(1))
            .find_map(|(start, end)| {
                let locale = self.places.get(&path[start..end])?;
                Some((*locale, start, end))
            });
        let (locale, start, end) = found?;
        let key = format!("{}{OPEN}{}", &path[..start], &path[end..]);
        Some(HistoryPath { locale, key })
    }
}

/// The name of a file or a folder, without the ending of a file of messages.
fn stem(name: &str) -> &str {
    name.strip_suffix(".ftl").unwrap_or(name)
}

/// The folders in a path that ends with `/`, the last one first: where each begins and ends.
fn folders(path: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut end = path.len().saturating_sub(1);
    std::iter::from_fn(move || {
        if end == 0 {
            return None;
        }
        let start = path[..end].rfind('/').map_or(0, |slash| slash + 1);
        let folder = (start, end);
        end = start.saturating_sub(1);
        Some(folder)
    })
}

/// How many folders, from the file upwards, two keys have in common.
pub fn common(one: &str, other: &str) -> usize {
    let pairs = one.rsplit('/').zip(other.rsplit('/'));
    pairs.take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_locale() {
        let names = Names::new(["en", "es", "id"]);
        let cases = [
            ("i18n/es/main.ftl", Some((1, "i18n/{locale}/main.ftl"))),
            ("es/main.ftl", Some((1, "{locale}/main.ftl"))),
            ("en/i18n/es/a/b.ftl", Some((1, "en/i18n/{locale}/a/b.ftl"))),
            (
                "src/id/locales/es.ftl",
                Some((1, "src/id/locales/{locale}.ftl")),
            ),
            ("es/id.ftl", Some((1, "{locale}/id.ftl"))),
            ("locales/es.ftl", Some((1, "locales/{locale}.ftl"))),
            ("es.ftl", Some((1, "{locale}.ftl"))),
            ("i18n/fr/main.ftl", None),
            ("i18n/es/main.txt", None),
        ];
        for (path, expected) in cases {
            let place = names.place(path);
            let place = place
                .as_ref()
                .map(|place| (place.locale, place.key.as_str()));
            assert_eq!(place, expected, "{path}");
        }
    }

    #[test]
    fn the_folder_of_the_source_may_have_another_name() {
        let mut names = Names::new(["en", "es"]);
        names.learn("core/templates/a.ftl", "core/a/es.ftl");
        assert_eq!(names.place("core/templates/a.ftl"), None);
        names.learn("core/templates/a.ftl", "core/es/a.ftl");
        for (path, locale) in [("core/templates/b.ftl", 0), ("core/es/b.ftl", 1)] {
            let key = "core/{locale}/b.ftl".to_owned();
            assert_eq!(names.place(path), Some(HistoryPath { locale, key }));
        }
        assert_eq!(names.name(0), "templates");
    }

    #[test]
    fn keys_are_compared_from_the_file_upwards() {
        assert_eq!(common("a/i18n/{locale}/b.ftl", "c/i18n/{locale}/b.ftl"), 3);
        assert_eq!(common("a.ftl", "b.ftl"), 0);
    }
}
