//! What a tag leaves unsaid, from CLDR: the script that `zh-TW` is written in, its parents.
//!
//! The data are tables in the program that cost nothing until they are read; one question takes
//! one or two thousand instructions.

use crate::language::{Tag, tag};
use icu_locale::{
    LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander, LocaleFallbacker,
};

/// CLDR's line of inheritance, closest first: `pt-AO`, `pt-PT`, `pt`; `sr-ME`, `sr-Latn`.
/// Two tags of one language and script, and only they, have a parent in common.
pub fn line(tag: &Tag) -> Vec<Locale> {
    let config = icu_locale::fallback::LocaleFallbackConfig::default();
    let fallbacker = LocaleFallbacker::new().for_config(config);
    let mut steps = fallbacker.fallback_for(icu(tag).into());
    let mut line = Vec::new();
    while !steps.get().is_unknown() {
        line.push(steps.get().into_locale());
        steps.step();
    }
    line
}

/// Language, script and region, with the unsaid ones added where CLDR knows them.
pub fn full(tag: &Tag) -> LanguageIdentifier {
    let mut full = icu(tag);
    full.variants.clear();
    LocaleExpander::new_extended().maximize(&mut full);
    full
}

/// The tag without its region, and with the script that the region stands for: `es-MX` is `es`,
/// `zh-TW` is `zh-Hant`.
pub fn without_region(tag: &Tag) -> Tag {
    let mut short = tag.clone();
    short.region = None;
    let script = full(tag).script;
    if short.script.is_none() && full(&short).script != script {
        short.script = script.and_then(|script| script.as_str().parse().ok());
    }
    short
}

/// The tag in CLDR's canonical form, if that is another one (`en-UK` is `en-GB`).
pub fn canonical(tag: &Tag) -> Option<Tag> {
    let mut locale = Locale::from(icu(tag));
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let found = tag::parse(&locale.id.to_string())?;
    (found != *tag).then_some(found)
}

/// The same tag, with its language's current code, as the library of the data has it.
fn icu(tag: &Tag) -> LanguageIdentifier {
    LanguageIdentifier::try_from_str(&tag::current(tag).to_string())
        .unwrap_or(LanguageIdentifier::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::without_region;

    #[test]
    fn a_region_stands_for_a_script() {
        for (tag, expected) in [
            ("es-MX", "es"),
            ("ca", "ca"),
            ("ca-ES-valencia", "ca-valencia"),
            ("zh-TW", "zh-Hant"),
            ("zh-CN", "zh"),
            ("sr-Latn-RS", "sr-Latn"),
            ("pa-PK", "pa-Arab"),
        ] {
            let tag = tag.parse().expect("a tag");
            assert_eq!(without_region(&tag).to_string(), expected);
        }
    }
}
