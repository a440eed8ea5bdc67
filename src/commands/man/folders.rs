//! The folders that manual pages are looked for in, by language.
//!
//! They have the names that POSIX gives locales: `es`, `pt_BR`, `sr@latin`. Who reads `es_MX` is shown what
//! is in `es` too, and who reads `sr_RS@latin` what is in `sr` and in `sr@latin`; a region or a modifier
//! that the folder has must be the reader's own. A script that has a region of its own is named by that region.

use crate::language::{Tag, likely};

/// The folder for each of some tags, no two the same.
pub fn folders(tags: &[Tag]) -> Vec<String> {
    let mut folders: Vec<String> = tags.iter().map(|tag| folder(tag, tags)).collect();
    for (at, tag) in tags.iter().enumerate() {
        let same = folders.iter().filter(|other| **other == folders[at]);
        // Tags for which POSIX has one name get two. A language alone keeps its own.
        if same.count() > 1 && *tag != only(tag) {
            folders[at] = tag.to_string();
        }
    }
    folders
}

/// The folder for a tag beside others.
fn folder(tag: &Tag, all: &[Tag]) -> String {
    let region = region(tag, all);
    let mut placed = only(tag);
    placed.region = region.as_deref().and_then(|region| region.parse().ok());
    let mut unscripted = tag.clone();
    (unscripted.script, unscripted.region) = (None, placed.region);
    // The region stands for the script, unless another tag has that region.
    let is_implied = script(tag) == script(&placed) && !all.contains(&unscripted);
    let own = tag.script.filter(|_| !is_implied);
    let own = own.map(|script| modifier(script.as_str()));
    let variants = tag.variants().map(|variant| variant.as_str().to_owned());
    let modifiers: Vec<String> = own.into_iter().chain(variants).collect();
    let mut folder = tag.language.to_string();
    for (separator, part) in [("_", region), ("@", Some(modifiers.join("-")))] {
        if let Some(part) = part.filter(|part| !part.is_empty()) {
            folder.push_str(separator);
            folder.push_str(&part);
        }
    }
    folder
}

/// The region in the folder's name: the tag's own; or the one that its script is at home in,
/// where others of the language are written otherwise elsewhere.
fn region(tag: &Tag, all: &[Tag]) -> Option<String> {
    if let Some(region) = &tag.region {
        // POSIX has no locale for a continent (`419`): every reader of the language gets the page.
        let is_country = !region
            .as_str()
            .starts_with(|first: char| first.is_ascii_digit());
        return is_country.then(|| region.to_string());
    }
    tag.script?;
    let home = |tag: &Tag| likely::full(tag).region.map(|region| region.to_string());
    let home_of_script = home(tag);
    let is_elsewhere = |other: &Tag| {
        other.language == tag.language
            && script(other) != script(tag)
            && home(other) != home_of_script
    };
    let is_needed = is_elsewhere(&only(tag)) || all.iter().any(is_elsewhere);
    home_of_script.filter(|_| is_needed)
}

/// A tag's language alone.
fn only(tag: &Tag) -> Tag {
    Tag::from_parts(tag.language, None, None, &[])
}

/// The script that a tag's language is written in.
fn script(tag: &Tag) -> Option<String> {
    likely::full(tag).script.map(|script| script.to_string())
}

/// A script as POSIX calls it.
fn modifier(script: &str) -> String {
    match script {
        "Latn" => "latin".to_owned(),
        "Cyrl" => "cyrillic".to_owned(),
        "Deva" => "devanagari".to_owned(),
        "Arab" => "arabic".to_owned(),
        other => other.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::folders;
    use crate::catalog::tag;
    use std::collections::BTreeSet;

    #[test]
    fn folders_of_pages_are_called_as_posix_calls_locales() {
        for (tags, expected) in [
            ("es pt-BR zh", "es pt_BR zh"),
            ("pt pt-BR", "pt pt_BR"),
            ("es-419 es-ES", "es es_ES"),
            ("es es-MX es-419", "es es_MX es-419"),
            ("zh-Hans zh-Hant", "zh_CN zh_TW"),
            ("zh zh-Hans zh-Hant", "zh zh_CN zh_TW"),
            ("zh-Hans", "zh"),
            ("zh-Hant", "zh_TW"),
            ("zh-Hans zh-Hant-HK", "zh_CN zh_HK"),
            ("zh-Hans-CN zh-Hant-TW", "zh_CN zh_TW"),
            ("ca ca-valencia", "ca ca@valencia"),
            ("sr-Latn-RS", "sr_RS@latin"),
            ("sr-Latn", "sr@latin"),
            ("sr sr-Latn", "sr sr@latin"),
            ("sr-Cyrl sr-Latn", "sr sr@latin"),
            ("sr sr-Cyrl sr-Latn", "sr sr@cyrillic sr@latin"),
            ("uz uz-Cyrl", "uz uz@cyrillic"),
            ("pa pa-Arab", "pa pa_PK"),
            ("ks ks-Deva", "ks ks@devanagari"),
            ("de-1901 de-1996", "de@1901 de@1996"),
            ("qaa qaa-Latn", "qaa qaa@latin"),
            ("zh-Hant zh-TW", "zh_TW@hant zh_TW"),
            // There is one name for both.
            ("zh-Hant zh-Hant-TW", "zh-Hant zh_TW"),
        ] {
            let tags: Vec<_> = tags.split(' ').map(tag).collect();
            assert_eq!(folders(&tags).join(" "), expected);
        }
    }

    #[test]
    fn no_two_locales_share_a_folder() {
        let mut tags = Vec::new();
        for language in ["zh", "sr", "ca", "uz", "es", "qaa", "az"] {
            for script in ["", "-Hans", "-Hant", "-Latn", "-Cyrl", "-Arab", "-Mong"] {
                for region in ["", "-CN", "-TW", "-RS", "-ES", "-419"] {
                    for variant in ["", "-valencia", "-1901", "-1901-valencia"] {
                        tags.push(tag(&format!("{language}{script}{region}{variant}")));
                    }
                }
            }
        }
        let folders = folders(&tags);
        let unlike: BTreeSet<&String> = folders.iter().collect();
        assert_eq!((folders.len(), unlike.len()), (tags.len(), tags.len()));
        assert!(folders.iter().all(|folder| !folder.contains(['/', '.'])));
    }
}
