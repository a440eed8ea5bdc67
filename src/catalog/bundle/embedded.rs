//! The catalog that is built into the program, with its index made by the build script.

use crate::catalog::{ORGANISATION, STATEMENTS};
use crate::ftl::outline::OutlineEntry;
use crate::language::SOURCE;

/// A folder of `i18n/`.
#[derive(Debug)]
pub struct EmbeddedLocale {
    /// The folder's name: a BCP 47 tag.
    pub tag: &'static str,
    /// Its `.ftl` files, sorted by name.
    pub files: &'static [EmbeddedFile],
}

/// A file of a built-in locale.
#[derive(Debug)]
pub struct EmbeddedFile {
    /// The file's name, `statements.ftl` for instance.
    pub name: &'static str,
    /// All of its text.
    pub text: &'static str,
    /// Its entries, sorted by id.
    pub index: &'static [OutlineEntry],
}

/// Every built-in locale, sorted by tag.
pub static LOCALES: &[EmbeddedLocale] = include!(concat!(env!("OUT_DIR"), "/catalog.rs"));

/// Whether the tool has a word of its own with this id, which a catalog may say otherwise.
pub fn is_word(id: &str) -> bool {
    let locales = LOCALES.iter().filter(|locale| locale.tag == SOURCE);
    let files = locales.flat_map(|locale| locale.files);
    let mut files = files.filter(|file| !matches!(file.name, STATEMENTS | ORGANISATION));
    files.any(|file| {
        let found = file
            .index
            .binary_search_by(|piece| piece.id(file.text).cmp(id));
        found.is_ok()
    })
}
