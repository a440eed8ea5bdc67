//! `unknown-locale`: a folder whose name is no language code, or the code of another folder in other
//! letters. No reader's language ever matches it, so its texts are never shown.

use crate::catalog::STATEMENTS;
use crate::check::cause::FileCause;
use crate::check::context::FolderContext;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_folder};
use crate::language::{Tag, name, tag};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-locale",
    severity: Severity::Error,
    source: "en/main.ftl",
    wrong: "polish/main.ftl",
    right: "pl/main.ftl",
    checks: in_folder(check),
    ..BASE
};

fn check(context: &FolderContext<'_>, reporter: &mut Reporter<'_>) {
    let (project, locale) = (context.project, context.locale);
    // What is named as the source is meant; a layout may write languages as it likes.
    let by_layout = || project.layout().is_some() && locale.tag.is_some();
    if project.is_source(locale) || name::is_private(&locale.name) || by_layout() {
        return;
    }
    let folder = locale.name.as_str();
    let locales = context.project.locales().iter();
    let names: Vec<String> = locales.map(|locale| locale.name.clone()).collect();
    let (names, name) = (names.as_slice(), folder.to_owned());
    let cause = if let Some(first) = copied_by_word(names, folder) {
        let suggestion = first.to_owned();
        FileCause::UnknownLocaleCopy { name, suggestion }
    } else if let Some(tag) = name::of_folder(folder) {
        let Some(first) = read_instead(names, folder, &tag) else {
            return;
        };
        let suggestion = first.to_owned();
        FileCause::UnknownLocaleSame { name, suggestion }
    } else if is_written(folder) && !is_catalog(context) {
        hint(names, name, context, reporter);
        return;
    } else {
        no_tag(names, name)
    };
    reporter.report_at(context.listing.path.clone(), cause);
}

/// Whether a name is one that programs other than mira read as a language: `pt_BR.UTF-8`, `sr@latin`.
fn is_written(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_@.".contains(c);
    let codeset = name.split('@').next().and_then(|name| name.split_once('.'));
    let is_codeset = codeset.is_none_or(|(_, codeset)| tag::is_codeset(codeset));
    name.chars().all(is_part) && is_codeset && name::of_written(name).is_some()
}

/// Whether mira itself shows the texts: it finds languages by their codes alone.
fn is_catalog(context: &FolderContext<'_>) -> bool {
    let mut files = context.source_files.files.iter();
    files.any(|file| file.name == STATEMENTS)
}

/// Reports a name that other programs read as a language, such as `pt_BR`: these may find the folder. What
/// has something of the project's own after the language is meant.
fn hint(names: &[String], name: String, context: &FolderContext<'_>, reporter: &mut Reporter<'_>) {
    let is_own = name.rsplit_once(['-', '@']).is_some_and(|(language, own)| {
        let meant = name::meant(&name);
        meant.is_none() || name.contains('@') && name::meant(language) == meant && own != "euro"
    });
    if is_own {
        return;
    }
    reporter.report_hint_at(context.listing.path.clone(), no_tag(names, name));
}

/// The cause for a name that is no language code.
fn no_tag(names: &[String], name: String) -> FileCause {
    let meant = name::meant(&name);
    let is_meant = |other: &&str| {
        let meant = meant.as_deref();
        meant.is_some_and(|meant| meant.eq_ignore_ascii_case(other))
    };
    let there = others(names, &name).find(is_meant);
    if let (None, Some(suggestion)) = (there, meant) {
        return FileCause::UnknownLocaleNear { name, suggestion };
    }
    match there.or_else(|| copied(names, &name)).map(str::to_owned) {
        Some(suggestion) => FileCause::UnknownLocaleCopy { name, suggestion },
        None => FileCause::UnknownLocale { name },
    }
}

/// All names but one.
fn others<'a>(names: &'a [String], name: &str) -> impl Iterator<Item = &'a str> {
    names
        .iter()
        .map(String::as_str)
        .filter(move |other| *other != name)
}

/// The folder that is read in the place of one, since both names are one tag: the one that is spelled as
/// tags are, else the first.
fn read_instead<'a>(names: &'a [String], name: &str, tag: &Tag) -> Option<&'a str> {
    let spelled = tag.to_string();
    let names = names.iter().map(String::as_str);
    let same = names.filter(|other| other.eq_ignore_ascii_case(name));
    let read = same.min_by_key(|other| (*other != spelled, *other))?;
    (read != name).then_some(read)
}

/// The folder of a locale that one is a copy of, by its name: `es - copia`, `es.old`, `Copy of es`.
fn copied<'a>(names: &'a [String], name: &str) -> Option<&'a str> {
    let tags = others(names, name).filter(|other| name::of_folder(other).is_some());
    let is_copy = |other: &&str| {
        let after = name.strip_prefix(other);
        let before = name.strip_suffix(other);
        after.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            || before.is_some_and(|rest| rest.ends_with(' '))
    };
    tags.filter(is_copy)
        .max_by_key(|other| (name.starts_with(other), other.len()))
}

/// Words by which people name copies.
const COPY_WORDS: [&str; 26] = [
    "alt", "ancien", "antigo", "antiguo", "backup", "bak", "copia", "copie", "copy", "cópia",
    "final", "kopie", "neu", "new", "nouveau", "novo", "nuevo", "old", "orig", "original", "temp",
    "test", "tmp", "velho", "viejo", "vieux",
];

/// The same, by a word for copies that could be part of a tag: `es-copia`, `es_viejo2`.
fn copied_by_word<'a>(names: &'a [String], name: &str) -> Option<&'a str> {
    let (tag, word) = name.rsplit_once(['-', '_'])?;
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let word = word.to_lowercase();
    let mut tags = others(names, name).filter(|other| name::of_folder(other).is_some());
    let there = tags.find(|other| other.eq_ignore_ascii_case(tag))?;
    COPY_WORDS.contains(&&*word).then_some(there)
}

#[cfg(test)]
mod tests {
    use super::*;

    // No data case: not every disk can hold two such folders.
    #[test]
    fn of_folders_with_one_tag_all_but_one_are_reported() {
        let names = [
            "EN", "ES", "En", "PT-BR", "de", "eN", "en", "es", "es-MX", "pt-Br", "pt-br",
        ];
        let names = names.map(str::to_owned);
        for (name, expected) in [
            ("EN", Some("en")),
            ("En", Some("en")),
            ("eN", Some("en")),
            ("ES", Some("es")),
            ("PT-BR", None),
            ("de", None),
            ("en", None),
            ("es", None),
            ("es-MX", None),
            ("pt-Br", Some("PT-BR")),
            ("pt-br", Some("PT-BR")),
        ] {
            let found = name::of_folder(name).and_then(|tag| read_instead(&names, name, &tag));
            assert_eq!(found, expected, "{name}");
        }
    }

    #[test]
    fn a_copy_is_known_by_its_name() {
        let names = ["de", "en", "es", "pt", "pt-BR", "notes"].map(str::to_owned);
        for (name, expected) in [
            ("es - copia", Some("es")),
            ("es.bak", Some("es")),
            ("es~", Some("es")),
            ("es_old", Some("es")),
            ("pt-BR (1)", Some("pt-BR")),
            ("Copia de es", Some("es")),
            ("essays", None),
            ("notes", None),
            ("notes - copia", None),
            ("scripts-en", None),
            ("images", None),
        ] {
            assert_eq!(copied(&names, name), expected, "{name}");
        }
    }

    #[test]
    fn a_copy_is_known_by_a_word_that_could_be_part_of_a_tag() {
        let names = ["ca", "de", "es", "pt", "pt-BR", "notes"].map(str::to_owned);
        for (name, expected) in [
            ("es-copia", Some("es")),
            ("es_viejo", Some("es")),
            ("pt-BR-novo", Some("pt-BR")),
            ("PT-Backup2", Some("pt")),
            ("es-MX", None),
            ("ca-valencia", None),
            ("de-1996", None),
            ("fr-old", None),
            ("notes-old", None),
            ("-old", None),
        ] {
            assert_eq!(copied_by_word(&names, name), expected, "{name}");
        }
    }
}
