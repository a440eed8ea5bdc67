//! What the words of a reader's call name.

use crate::catalog::Catalog;
use crate::catalog::chain::LocaleChain;
use crate::catalog::contents::{Contents, Section, WHOLE};
use crate::commands::read::name;
use crate::failure::Failure;
use crate::render::document::Extent;
use crate::render::gather::{Target, TargetPart};

/// Finds what the words name: sections, each perhaps with an item after it, and items.
///
/// # Errors
///
/// A word that names nothing; the nearest name is offered.
pub fn target(
    words: &[String],
    chains: &[LocaleChain<'_>],
    catalog: &Catalog,
) -> Result<Target, Failure> {
    if matches!(words, [] | [_]) && words.iter().all(|word| word == WHOLE) {
        return Ok(whole(chains, catalog));
    }
    let mut parts: Vec<TargetPart> = Vec::new();
    // Whether the last word was a section, whose item the next one may name.
    let mut open = false;
    for word in words {
        let last = parts.last_mut().filter(|_| open);
        if let Some(last) = last
            && last.section.items.contains(word)
        {
            last.item = Some(word.clone());
            open = false;
            continue;
        }
        if let Some(part) = by_id(word, catalog) {
            open = part.item.is_none();
            parts.push(part);
            continue;
        }
        let last = parts.last_mut().filter(|_| open);
        if let Some(last) = last
            && let Some(item) = name::item(word, &last.section, catalog)
        {
            last.item = Some(item);
            open = false;
            continue;
        }
        let section = match name::section(word, catalog) {
            Ok(section) => section,
            Err(_) if words.len() == 2 && open => {
                return Err(name::unknown_item(word, &parts[0].section, catalog));
            }
            Err(failure) => return Err(failure),
        };
        open = true;
        parts.push(TargetPart {
            section,
            item: None,
        });
    }
    if matches!(parts.as_slice(), [part] if part.section.id == WHOLE && part.item.is_none()) {
        return Ok(whole(chains, catalog));
    }
    let extent = match parts.as_slice() {
        [part] if part.item.is_some() || part.section.items.is_empty() => Extent::Text,
        [_] => Extent::Section,
        _ => Extent::Several,
    };
    Ok(Target { parts, extent })
}

/// Everything: what the source has, and what only the languages to be shown have.
fn whole(chains: &[LocaleChain<'_>], catalog: &Catalog) -> Target {
    let contents = match chains {
        [chain] if chain.first().tag == catalog.source().tag => catalog.contents(),
        [chain] => catalog.contents_with(&catalog.wanted(&chain.first().tag)),
        _ => catalog.all_contents(),
    };
    Target::whole(contents.sections)
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
