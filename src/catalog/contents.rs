//! The table of contents: sections and their items, as the source's statements file orders them.
//!
//! A message whose id has no other message as its stem is a section; `values-inclusion` is the item
//! `inclusion` of the section `values`, since there is a message `values`.

use crate::catalog::bundle::resource::Resource;
use std::collections::{HashMap, HashSet};

/// The section that names the whole, and whose own message is its head: a title and a by-line.
pub const WHOLE: &str = "letter";

/// A section and its items.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// The message's id.
    pub id: String,
    /// The names of its items: their ids without the section's id and the hyphen.
    pub items: Vec<String>,
}

impl Section {
    /// The id of one of its items' messages.
    #[must_use]
    pub fn item_id(&self, item: &str) -> String {
        format!("{}-{item}", self.id)
    }

    /// The ids of its own message and of its items', in the order of printing.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        let items = self.items.iter().map(|item| self.item_id(item));
        std::iter::once(self.id.clone()).chain(items).collect()
    }
}

/// All sections, in the order of printing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// The sections.
    pub sections: Vec<Section>,
}

impl Contents {
    /// Reads the contents off the source's files.
    pub fn of(resources: &[Resource]) -> Self {
        let ids: Vec<&str> = resources.iter().flat_map(Resource::ids).collect();
        let stems = stems(&ids);
        let mut contents = Self::default();
        let mut places = HashMap::new();
        for id in ids.iter().filter(|id| !stems.contains_key(*id)) {
            places.insert(*id, contents.sections.len());
            contents.sections.push(Section {
                id: (*id).to_owned(),
                items: Vec::new(),
            });
        }
        for id in ids {
            let Some(section) = stems.get(id) else {
                continue;
            };
            if let Some(at) = places.get(section) {
                let item = id[section.len() + 1..].to_owned();
                contents.sections[*at].items.push(item);
            }
        }
        contents
    }

    /// Adds the messages of a translation that are not among these: an item at the end of its
    /// section, a section at the end.
    pub fn add(&mut self, resources: &[Resource]) {
        let known: HashSet<String> = self.sections.iter().flat_map(Section::ids).collect();
        let ids = resources.iter().flat_map(Resource::ids);
        let new: Vec<&str> = ids.filter(|id| !known.contains(*id)).collect();
        let mut sections: HashMap<String, usize> = HashMap::new();
        for (at, section) in self.sections.iter().enumerate() {
            sections.insert(section.id.clone(), at);
        }
        let mut items = Vec::new();
        for id in new {
            let is_new_stem = |stem: &str| resources.iter().any(|file| file.find(stem).is_some());
            if let Some(stem) = stem(id, |part| sections.contains_key(part) || is_new_stem(part)) {
                items.push((stem, id));
            } else {
                sections.insert(id.to_owned(), self.sections.len());
                self.sections.push(Section {
                    id: id.to_owned(),
                    items: Vec::new(),
                });
            }
        }
        for (stem, id) in items {
            if let Some(at) = sections.get(stem) {
                self.sections[*at]
                    .items
                    .push(id[stem.len() + 1..].to_owned());
            }
        }
    }

    /// Looks one section up without listing the others: `None` where `id` is no section.
    pub fn section(resources: &[Resource], id: &str) -> Option<Section> {
        let has = |id: &str| resources.iter().any(|file| file.find(id).is_some());
        if !has(id) || id.starts_with('-') || stem(id, has).is_some() {
            return None;
        }
        let prefix = format!("{id}-");
        let items = resources.iter().flat_map(|file| file.ids_from(&prefix));
        let items = items.map(|item| item[prefix.len()..].to_owned()).collect();
        Some(Section {
            id: id.to_owned(),
            items,
        })
    }
}

/// The section of each id that is an item. Sorted, what begins with an id and a hyphen comes right
/// after that id, since the hyphen comes before all that an id may hold.
pub(crate) fn stems<'i>(ids: &[&'i str]) -> HashMap<&'i str, &'i str> {
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    let mut section: Option<&str> = None;
    let mut stems = HashMap::new();
    for id in sorted {
        match section {
            Some(section) if id == section => {}
            Some(section)
                if id
                    .strip_prefix(section)
                    .is_some_and(|item| item.starts_with('-')) =>
            {
                stems.insert(id, section);
            }
            _ => section = Some(id),
        }
    }
    stems
}

/// The shortest part before a hyphen that is itself a message.
fn stem(id: &str, known: impl Fn(&str) -> bool) -> Option<&str> {
    id.match_indices('-')
        .map(|(at, _)| &id[..at])
        .find(|stem| known(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(text: &str) -> Vec<Resource> {
        vec![Resource::from_bytes("x.ftl".into(), text.into())]
    }

    #[test]
    fn an_item_is_a_message_with_a_stem() {
        let found = Contents::of(&resource(
            "b-c = 1\nb = 2\nb-a = 3\nopen-source = 4\n-b-term = 5\nb-c-d = 6\n",
        ));
        let ids: Vec<_> = found
            .sections
            .iter()
            .map(|section| section.id.as_str())
            .collect();
        assert_eq!(ids, ["b", "open-source"]);
        assert_eq!(found.sections[0].items, ["c", "a", "c-d"]);
        assert_eq!(found.sections[0].ids(), ["b", "b-c", "b-a", "b-c-d"]);
    }

    #[test]
    fn what_only_a_translation_has_comes_last() {
        let mut contents = Contents::of(&resource("open-source = 1\nb = 2\nb-a = 3\n"));
        contents.add(&resource(
            "b = 1\nb-x = 2\nopen = 3\nopen-house = 4\nopen-source = 5\n-t = 6\n",
        ));
        let ids: Vec<String> = contents.sections.iter().flat_map(Section::ids).collect();
        assert_eq!(
            ids,
            ["open-source", "b", "b-a", "b-x", "open", "open-house"]
        );
    }

    #[test]
    fn one_section_looked_up_is_the_one_of_the_list() {
        let files =
            resource("b-c = 1\nb = 2\nb-a = 3\nopen-source = 4\n-b = 5\nb-c-d = 6\nbb = 7\n");
        for section in Contents::of(&files).sections {
            assert_eq!(Contents::section(&files, &section.id), Some(section));
        }
        for id in ["b-c", "-b", "nothing", "open"] {
            assert_eq!(Contents::section(&files, id), None, "{id}");
        }
    }
}
