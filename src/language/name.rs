//! What language a name stands for, a folder's above all.
//!
//! A folder of a locale is named with a language tag as BCP 47 (RFC 5646) writes it and as UTS 35
//! narrows it to what a program can be asked for: language, script, region and variants, with
//! hyphens between them. So `x-private` and `i-klingon` are none (no language to match), nor `root`
//! and `und` (no language at all), nor what POSIX writes (`pt_BR`, `C`).
//!
//! Who asks what:
//! - [`of_folder`]: `check`, which reports any other name; and the catalog, so that nothing is read
//!   to people which `check` calls wrong, nor the other way round. `status` counts what is in a folder
//!   of any name, as `check` checks it.
//! - [`meant`]: `check` and `new`, to offer a tag for a name that is none.
//! - [`super::tag::parse`] reads what people and systems say they want, in any spelling; whether
//!   there is such a language is for the catalog to say.
//! - [`super::known::known`] is stricter than all: `new` begins a folder only under the canonical tag
//!   of a language that CLDR knows.

use super::Tag;
use super::names::called;
use super::tag;

/// The tag that a folder's name is; letters may be large or small.
pub fn of_folder(name: &str) -> Option<Tag> {
    if name.contains('_') {
        return None;
    }
    let tag: Tag = name.parse().ok()?;
    is_language(tag.language.as_str()).then_some(tag)
}

/// The language of a locale whose name is written as a project's own layout has it: as a tag, as POSIX
/// writes it (`pt_BR`, `sr@latin`), or with something of the project's own after it (`ja-JP-mac`).
pub fn of_written(name: &str) -> Option<Tag> {
    let read = |name: &str| {
        let tag = tag::parse(name)?;
        is_language(tag.language.as_str()).then_some(tag)
    };
    of_folder(name)
        .or_else(|| read(name))
        .or_else(|| read(name.rsplit_once('-')?.0))
}

/// Whether a name is a tag with something of the project's own after it, as BCP 47 allows: `en-x-owo`.
pub fn is_private(name: &str) -> bool {
    let Some((tag, private)) = name.split_once("-x-") else {
        return false;
    };
    let is_subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    of_folder(tag).is_some() && private.split('-').all(is_subtag)
}

/// The tag that a name which is none is likely meant for: `pt-BR` for `pt_BR.UTF-8`, `sr-Latn` for
/// `sr@latin`, `pl` for `polish`.
pub fn meant(name: &str) -> Option<String> {
    let (plain, modifier) = name.split_once('@').unwrap_or((name, ""));
    let plain = plain.split('.').next().unwrap_or_default();
    if let Some(mut tag) = of_folder(&plain.replace('_', "-")) {
        tag::modify(&mut tag, modifier);
        return Some(tag.to_string());
    }
    called(plain).map(str::to_owned)
}

/// Whether a code in small letters may be a language's. Those of two letters are all given out
/// (ISO 639-1); of three there are thousands, and more each year; of four and five to eight letters
/// BCP 47 allows for future codes, but none was ever registered, and words are written so.
pub fn is_language(code: &str) -> bool {
    match *code.as_bytes() {
        [first, second] => {
            let row = TWO_LETTERS.get(usize::from(first.wrapping_sub(b'a')));
            row.is_some_and(|row| row.as_bytes().contains(&second))
        }
        [_, _, _] => code != "und",
        _ => false,
    }
}

/// The second letters of all codes of two letters, for each first letter. Withdrawn ones are among
/// them: `bh`, `in`, `iw`, `ji`, `jw`, `mo`, `sh`, `tl`.
const TWO_LETTERS: [&str; 26] = [
    "abefkmnrsvyz",
    "aeghimnors",
    "aehorsuvy",
    "aevz",
    "elnostu",
    "afijory",
    "adlnuv",
    "aeiortuyz",
    "adegiknostuw",
    "aivw",
    "agijklmnorsuvwy",
    "abginotuv",
    "ghiklnorsty",
    "abdeglnorvy",
    "cjmrs",
    "ailst",
    "u",
    "mnouw",
    "acdeghiklmnoqrstuvw",
    "aeghiklnorsty",
    "gkrz",
    "eio",
    "ao",
    "h",
    "io",
    "ahu",
];

#[cfg(test)]
mod tests {
    use super::*;
    use icu_locale::{LanguageIdentifier, LocaleExpander, TransformResult};

    #[test]
    fn a_name_is_a_tag_or_none() {
        let tags = [
            "en",
            "pt-BR",
            "PT-br",
            "zh-Hant-TW",
            "zh-hant",
            "es-419",
            "sr-Latn",
            "en-XA",
            "ar-XB",
            "ca-valencia",
            "de-1996",
            "sl-rozaj-biske",
            "tlh",
            "jbo",
            "fil",
            "hsb",
            "tok",
            "yue",
            "eo",
            "vo",
            "no",
            "nb",
            "he",
            "iw",
            "sh",
            "mo",
            "tl",
            "bh",
            "qaa",
        ];
        for name in tags {
            assert!(of_folder(name).is_some(), "{name}");
        }
        let none = [
            "",
            "C",
            "POSIX",
            "root",
            "und",
            "und-Cyrl",
            "pt_BR",
            "pt_BR.UTF-8",
            "sr@latin",
            "i-klingon",
            "x-private",
            "polish",
            "klingon",
            "español",
            "abcd",
            "abcdefgh",
            "xx",
            "jp",
            "e",
            "12",
            "x000",
            "pt-",
            "-pt",
            "pt--BR",
            "pt BR",
            "pt/BR",
            "..",
            "en-u-nu-latn",
            "de-x-private",
        ];
        for name in none {
            assert_eq!(of_folder(name), None, "{name}");
        }
    }

    /// What a reader may ask for and what a folder may be called differ in spelling and in codes of
    /// two letters that no language has, and in nothing else.
    #[test]
    fn whoever_names_a_folder_can_ask_for_it() {
        for name in [
            "en",
            "pt-BR",
            "zh-Hant-TW",
            "en-XA",
            "tlh",
            "sl-rozaj-biske",
            "qaa",
        ] {
            let (folder, asked) = (of_folder(name), super::super::tag::parse(name));
            assert_eq!(folder, asked, "{name}");
        }
        for name in [
            "",
            "C",
            "root",
            "und",
            "i-klingon",
            "x-private",
            "polish",
            "abcd",
        ] {
            assert_eq!(super::super::tag::parse(name), None, "{name}");
        }
    }

    #[test]
    fn codes_of_two_letters_are_those_of_the_registry() {
        let expander = LocaleExpander::new_extended();
        for (a, b) in ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| (a, b))) {
            let code = format!("{a}{b}");
            let tag = LanguageIdentifier::try_from_str(&code);
            let known =
                tag.is_ok_and(|mut tag| expander.maximize(&mut tag) == TransformResult::Modified);
            // Withdrawn, so CLDR does not say where they are spoken.
            let known = known || ["bh", "mo", "sh"].contains(&code.as_str());
            assert_eq!(is_language(&code), known, "{code}");
        }
    }

    #[test]
    fn private_use_is_of_a_tag() {
        for (name, expected) in [
            ("en-x-owo", true),
            ("pt-BR-x-a-b1", true),
            ("x-owo", false),
            ("polish-x-owo", false),
            ("en-x-", false),
            ("en-x-muchtoolong", false),
            ("en", false),
        ] {
            assert_eq!(is_private(name), expected, "{name}");
        }
    }

    #[test]
    fn a_name_that_is_no_tag_may_mean_one() {
        for (name, tag) in [
            ("polish", Some("pl")),
            ("Español", Some("es")),
            ("Espan\u{303}ol", Some("es")),
            ("portugués", Some("pt")),
            ("Francés", Some("fr")),
            ("日本語", Some("ja")),
            ("pt_BR", Some("pt-BR")),
            ("sr@latin", Some("sr-Latn")),
            ("sr_RS.UTF-8@latin", Some("sr-Latn-RS")),
            ("ca@valencia", Some("ca-valencia")),
            ("uz@cyrillic", Some("uz-Cyrl")),
            ("es_ES@euro", Some("es-ES")),
            ("pt_br.UTF-8", Some("pt-BR")),
            ("jp", Some("ja")),
            ("xx", None),
            ("x000", None),
            ("klingon", None),
            ("", None),
        ] {
            assert_eq!(meant(name).as_deref(), tag, "{name}");
        }
    }
}
