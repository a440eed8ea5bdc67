//! What the words of a reader's call name.

use crate::catalog::Catalog;
use crate::catalog::chain::LocaleChain;
use crate::catalog::contents::{Contents, Section, WHOLE};
use crate::commands::read::name;
use crate::failure::Failure;
use crate::render::document::Extent;
use crate::render::gather::{Selection, TargetPart};

/// Finds what the words name: sections, each perhaps with an item after it, and items.
///
/// # Errors
///
/// A word that names nothing; the nearest name is suggested.
pub fn target(
    words: &[String],
    chains: &[LocaleChain<'_>],
    catalog: &Catalog,
) -> Result<Selection, Failure> {
    if matches!(words, [] | [_]) && words.iter().all(|word| word == WHOLE) {
        return Ok(whole(chains, catalog));
    }
    let mut named = NamedParts {
        catalog,
        parts: Vec::new(),
        open: false,
    };
    for word in words {
        named.add(word, words.len())?;
    }
    let parts = named.parts;
    if matches!(parts.as_slice(), [part] if part.section.id == WHOLE && part.item.is_none()) {
        return Ok(whole(chains, catalog));
    }
    let extent = match parts.as_slice() {
        [part] if part.item.is_some() || part.section.items.is_empty() => Extent::Text,
        [_] => Extent::Section,
        _ => Extent::Several,
    };
    Ok(Selection { parts, extent })
}

/// The sections and items that words named so far.
struct NamedParts<'c> {
    catalog: &'c Catalog,
    parts: Vec<TargetPart>,
    /// Whether the last word was a section, whose item the next one may name.
    open: bool,
}

impl NamedParts<'_> {
    /// Adds what the next of `count` words names: an item of the section before it, a section or an item
    /// by its id, an item or a section by its title.
    fn add(&mut self, word: &String, count: usize) -> Result<(), Failure> {
        let is_item = |last: &TargetPart| last.section.items.contains(word);
        if self.last().is_some_and(is_item) {
            self.choose(word.clone());
            return Ok(());
        }
        if let Some(part) = by_id(word, self.catalog) {
            self.open = part.item.is_none();
            self.parts.push(part);
            return Ok(());
        }
        let last = self.last();
        if let Some(item) = last.and_then(|last| name::item(word, &last.section, self.catalog)) {
            self.choose(item);
            return Ok(());
        }
        let section = match name::section(word, self.catalog) {
            Err(_) if count == 2 && self.open => {
                return Err(name::unknown_item(
                    word,
                    &self.parts[0].section,
                    self.catalog,
                ));
            }
            found => found?,
        };
        self.open = true;
        self.parts.push(TargetPart {
            section,
            item: None,
        });
        Ok(())
    }

    /// The last section, if the next word may name an item of it.
    fn last(&self) -> Option<&TargetPart> {
        self.parts.last().filter(|_| self.open)
    }

    /// Narrows the last section down to an item.
    fn choose(&mut self, item: String) {
        if let Some(last) = self.parts.last_mut() {
            last.item = Some(item);
        }
        self.open = false;
    }
}

/// Everything: what the source has, and what only the languages to be shown have.
fn whole(chains: &[LocaleChain<'_>], catalog: &Catalog) -> Selection {
    let contents = match chains {
        [chain] if chain.first().tag == catalog.source().tag => catalog.contents(),
        [chain] => catalog.contents_with(&catalog.wanted(&chain.first().tag)),
        _ => catalog.all_contents(),
    };
    Selection::whole(contents.sections)
}

/// The section, or the item by the whole id of its message (`values-inclusion`), of this id.
fn by_id(word: &str, catalog: &Catalog) -> Option<TargetPart> {
    let files = catalog.source().resources();
    if let Some(section) = Contents::section(files, word) {
        return Some(TargetPart {
            section,
            item: None,
        });
    }
    if word.starts_with('-') || files.iter().all(|file| file.find(word).is_none()) {
        return None;
    }
    let is_stem = |section: &Section| {
        let mut items = section.items.iter();
        items.any(|item| section.item_id(item) == word)
    };
    let section = catalog.contents().sections.into_iter().find(is_stem)?;
    let item = word[section.id.len() + 1..].to_owned();
    Some(TargetPart {
        section,
        item: Some(item),
    })
}
