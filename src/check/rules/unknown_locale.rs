//! `unknown-locale`: a folder whose name is no language tag. No reader's language would ever match
//! it, so nobody would see what is in it.

use super::{BASE, FolderView, Rule, in_folder};
use crate::check::finding::Severity;
use crate::check::settings::Sink;
use crate::interface::phrase::Phrase;
use icu_locale::{LanguageIdentifier, LocaleExpander, TransformResult, subtags::Language};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-locale",
    severity: Severity::Error,
    source: "en/main.ftl",
    wrong: "polish/main.ftl",
    right: "pl/main.ftl",
    run: in_folder(run),
    ..BASE
};

fn run(view: &FolderView<'_>, sink: &mut Sink<'_>) {
    let name = &view.folder.name;
    if is_tag(name) {
        return;
    }
    let phrase = match suggestion(name) {
        Some(tag) => Phrase::new("unknown-locale-near").with("suggestion", tag),
        None => Phrase::new("unknown-locale"),
    };
    sink.report_at(
        view.folder.path.clone(),
        0..0,
        phrase.with("name", name.as_str()),
    );
}

/// Whether a name is a BCP 47 tag of a language that may exist.
pub fn is_tag(name: &str) -> bool {
    if name.contains('_') {
        return false;
    }
    name.starts_with("x-")
        || LanguageIdentifier::try_from_str(name).is_ok_and(|tag| exists(tag.language))
}

/// Whether a language may exist. Two letters are sure to be known; three are not all in our data;
/// longer ones have never been given out.
fn exists(language: Language) -> bool {
    match language.as_str().len() {
        2 => {
            let expander = LocaleExpander::new_extended();
            let mut tag = LanguageIdentifier::from(language);
            expander.maximize(&mut tag) == TransformResult::Modified
                || OLD.contains(&language.as_str())
        }
        length => length == 3,
    }
}

/// Codes of two letters that are valid, but have no likely script and region.
const OLD: [&str; 6] = ["bh", "in", "iw", "mo", "sh", "tl"];

/// The tag that a name is likely meant for.
fn suggestion(name: &str) -> Option<String> {
    let plain = name.split(['.', '@']).next().unwrap_or_default();
    let dashed = plain.replace('_', "-");
    if let Ok(tag) = LanguageIdentifier::try_from_str(&dashed)
        && exists(tag.language)
    {
        return Some(tag.to_string());
    }
    let lower = plain.to_lowercase();
    let found = NAMES.iter().find(|(word, _)| *word == lower);
    found.map(|(_, tag)| (*tag).to_owned())
}

/// Names that folders are given instead of tags: languages in English and in their own words, and
/// countries' codes.
const NAMES: &[(&str, &str)] = &[
    ("arabic", "ar"),
    ("bulgarian", "bg"),
    ("catalan", "ca"),
    ("català", "ca"),
    ("chinese", "zh"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("cz", "cs"),
    ("danish", "da"),
    ("dansk", "da"),
    ("dk", "da"),
    ("dutch", "nl"),
    ("english", "en"),
    ("español", "es"),
    ("espanol", "es"),
    ("spanish", "es"),
    ("finnish", "fi"),
    ("français", "fr"),
    ("francais", "fr"),
    ("french", "fr"),
    ("german", "de"),
    ("deutsch", "de"),
    ("greek", "el"),
    ("gr", "el"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hungarian", "hu"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("italiano", "it"),
    ("japanese", "ja"),
    ("jp", "ja"),
    ("korean", "ko"),
    ("norwegian", "nb"),
    ("norsk", "nb"),
    ("persian", "fa"),
    ("farsi", "fa"),
    ("polish", "pl"),
    ("polski", "pl"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("portugues", "pt"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("serbian", "sr"),
    ("slovak", "sk"),
    ("slovenian", "sl"),
    ("swedish", "sv"),
    ("svenska", "sv"),
    ("thai", "th"),
    ("turkish", "tr"),
    ("türkçe", "tr"),
    ("ukrainian", "uk"),
    ("ua", "uk"),
    ("vietnamese", "vi"),
    ("cn", "zh"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_in_use_is_known() {
        for tag in [
            "en",
            "es",
            "pt",
            "pt-BR",
            "zh-Hant",
            "zh-TW",
            "sr-Latn",
            "es-419",
            "ca-valencia",
            "fil",
            "tlh",
            "jbo",
            "eo",
            "ia",
            "ie",
            "io",
            "vo",
            "la",
            "cu",
            "no",
            "nb",
            "he",
            "iw",
            "sh",
            "mo",
            "tl",
            "en-XA",
            "ar-XB",
            "hsb",
            "tok",
            "yue",
            "ckb",
            "ff",
            "gn",
            "an",
            "gv",
            "kw",
            "mi",
            "x-pirate",
        ] {
            assert!(is_tag(tag), "{tag}");
        }
    }

    #[test]
    fn a_name_that_is_no_tag_is_told_what_it_may_mean() {
        #[track_caller]
        fn case(name: &str, tag: Option<&str>) {
            assert!(!is_tag(name), "{name}");
            assert_eq!(suggestion(name).as_deref(), tag, "{name}");
        }
        case("polish", Some("pl"));
        case("pt_BR", Some("pt-BR"));
        case("pt_br.UTF-8", Some("pt-BR"));
        case("jp", Some("ja"));
        case("xx", None);
        case("x000", None);
        case("klingon", None);
        case("", None);
    }
}
