//! A section or item by another name than its id: its title in any language, accents, case and
//! hyphens ignored (`misión`, `MISSAO`, `capacity building`).

use crate::catalog::bundle::{Bundle, MessagePart};
use crate::catalog::contents::{Section, WHOLE};
use crate::catalog::{Catalog, INTERFACE, embedded};
use crate::cli::args;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::render::gather::call;
use crate::text::nearest::meant;
use caseless::Caseless as _;
use icu_normalizer::DecomposingNormalizerBorrowed;

/// Finds the section that a word names.
///
/// # Errors
///
/// No section has such an id or title; the nearest is suggested.
pub fn section(word: &str, catalog: &Catalog) -> Result<Section, Failure> {
    let sections = catalog.all_contents().sections;
    let ids: Vec<String> = sections.iter().map(|section| section.id.clone()).collect();
    match look_up(word, &ids, &ids, &others(&sections), catalog) {
        Ok(at) => Ok(sections[at].clone()),
        Err(nearest) => Err(Failure::cannot(
            Phrase::new("err-unknown-section")
                .with("word", word)
                .with_nearest(nearest.as_deref()),
        )),
    }
}

/// Finds the name of the item of a section that a word names.
pub fn item(word: &str, section: &Section, catalog: &Catalog) -> Option<String> {
    let at = look_up(word, &item_ids(section), &section.items, &[], catalog).ok()?;
    Some(section.items[at].clone())
}

/// Says that a section has no such item, and suggests the nearest.
pub fn unknown_item(word: &str, section: &Section, catalog: &Catalog) -> Failure {
    if section.items.is_empty() {
        let phrase = Phrase::new("err-no-items").with("word", word);
        return Failure::cannot(phrase.with("section", section.id.as_str()));
    }
    let nearest = look_up(word, &item_ids(section), &section.items, &[], catalog).err();
    let phrase = Phrase::new("err-unknown-item")
        .with("word", word)
        .with_nearest(nearest.flatten().as_deref());
    let phrase = phrase.with("section", section.id.as_str());
    Failure::cannot(phrase.with("items", section.items.join(", ")))
}

fn item_ids(section: &Section) -> Vec<String> {
    let items = section.items.iter();
    items.map(|item| section.item_id(item)).collect()
}

/// What else may be meant: an item, which is typed after its section, a command, or the version,
/// which other programs have a command for.
fn others(sections: &[Section]) -> Vec<(String, String)> {
    let items = sections.iter().flat_map(|section| {
        section
            .items
            .iter()
            .map(|item| (fold(item), call(&section.id, Some(item))))
    });
    let commands = args::COMMANDS
        .iter()
        .map(|(name, _)| (fold(name), (*name).to_owned()));
    let version = [("version".to_owned(), "--version".to_owned())];
    let has_whole = sections.iter().any(|section| section.id == WHOLE);
    let called = called_otherwise(has_whole);
    items.chain(commands).chain(version).chain(called).collect()
}

/// What commands, and the whole if the catalog has it, are called in the languages of the interface:
/// `ayuda` is `help`.
fn called_otherwise(has_whole: bool) -> Vec<(String, String)> {
    let mut names = Vec::new();
    let commands = args::COMMANDS.iter().map(|(name, _)| *name);
    for name in commands.chain(has_whole.then_some(WHOLE)) {
        for locale in embedded::LOCALES {
            let bundle = Bundle::embedded(locale.tag, |file| file == INTERFACE);
            let id = format!("called-{name}");
            let words = bundle.format(&id, MessagePart::Value, None, None);
            let words = words.ok().flatten().unwrap_or_default();
            names.extend(words.split(',').map(|word| (fold(word), name.to_owned())));
        }
    }
    names.retain(|(word, _)| !word.is_empty());
    names
}

/// The place of the id whose name, or whose title in any language, is the word; otherwise the
/// nearest of them all, if one is near.
fn look_up(
    word: &str,
    ids: &[String],
    names: &[String],
    others: &[(String, String)],
    catalog: &Catalog,
) -> Result<usize, Option<String>> {
    let wanted = fold(word);
    let mut known: Vec<(String, String)> = Vec::new();
    if let Some(at) = names.iter().position(|name| fold(name) == wanted) {
        return Ok(at);
    }
    for tag in catalog.tags() {
        let bundle = catalog.peek(&tag);
        for (at, id) in ids.iter().enumerate() {
            let Some(title) = title(&bundle, id) else {
                continue;
            };
            if fold(&title) == wanted {
                return Ok(at);
            }
            known.push((fold(&title), names[at].clone()));
        }
    }
    known.extend(names.iter().map(|name| (fold(name), name.clone())));
    known.extend_from_slice(others);
    let is_one = known.iter().any(|(folded, _)| *folded == wanted);
    let best = if is_one {
        Some(wanted.as_str())
    } else {
        meant(&wanted, known.iter().map(|(folded, _)| folded.as_str()))
    };
    let shown = best.and_then(|best| known.iter().find(|(folded, _)| folded == best));
    Err(shown.map(|(_, shown)| shown.clone()))
}

fn title(bundle: &Bundle, id: &str) -> Option<String> {
    bundle
        .format(id, MessagePart::Attribute("title"), None, None)
        .ok()
        .flatten()
}

/// Letters and digits alone, without accents, case folded as Unicode does in full (`ß` is `ss`).
pub fn fold(word: &str) -> String {
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    let folded = plain.chars().default_case_fold();
    folded.filter(|char| char.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn accents_case_and_hyphens_do_not_count() {
        assert_eq!(fold("Misión"), fold("MISION"));
        assert_eq!(fold("Capacity Building"), fold("capacity-building"));
        assert_eq!(fold("Missão"), "missao");
        assert_eq!(fold("Größe"), fold("GRÖSSE"));
        assert_eq!(fold("ΑΞΙΕΣ"), fold("αξίες"));
    }
}
