//! Whether a name, as it may be given to a folder, is the tag of a language that exists.

use super::name::meant;
use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander, TransformResult};
use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Reads a tag in its canonical spelling, of a language that CLDR knows.
///
/// # Errors
///
/// Anything else; with the tag that was most likely meant, where there is one: `pt-BR` for `pt_BR`,
/// `he` for `iw`, `pl` for `polish`.
pub fn known(name: &str) -> Result<LanguageIdentifier, Option<String>> {
    let Some(canonical) = canonical(&name.replace('_', "-")).filter(exists) else {
        return Err(meant(name).or_else(|| guess(name)));
    };
    let spelled = canonical.id.to_string();
    if spelled != name {
        return Err(Some(spelled));
    }
    spelled.parse().map_err(|_| None)
}

fn canonical(name: &str) -> Option<Locale> {
    let mut locale = Locale::try_from_str(name).ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Some(locale)
}

/// A language that CLDR knows has a script and a region in which it is most likely written.
fn exists(locale: &Locale) -> bool {
    let mut id = icu_locale::LanguageIdentifier::from(locale.id.language);
    !locale.id.language.is_unknown()
        && LocaleExpander::new_extended().maximize(&mut id) == TransformResult::Modified
}

/// Who begins a translation means a language, whatever is typed. The names of most begin, in English, with their code of three letters. Only what has
/// plural rules is offered: for "creole" Cree would be no help.
fn guess(name: &str) -> Option<String> {
    let start = name.get(..3).filter(|_| name.len() > 3)?;
    let locale = canonical(start).filter(exists)?;
    let tag: LanguageIdentifier = locale.id.to_string().parse().ok()?;
    let has_rules = PluralRules::create(tag.clone(), PluralRuleType::CARDINAL).is_ok();
    (has_rules && tag.language.as_str().len() == 2).then(|| tag.to_string())
}

#[cfg(test)]
mod tests {
    use super::known;

    #[test]
    fn a_language_is_known_by_its_canonical_tag() {
        for tag in [
            "pl",
            "pt-BR",
            "ht",
            "zh-Hant",
            "sr-Latn-RS",
            "ca-valencia",
            "es-419",
            "kea",
            "fil",
        ] {
            assert_eq!(known(tag).map(|tag| tag.to_string()), Ok(tag.to_owned()));
        }
    }

    #[test]
    fn what_was_meant_is_offered() {
        let cases = [
            ("pt_BR", Some("pt-BR")),
            ("PT-br", Some("pt-BR")),
            ("iw", Some("he")),
            ("polish", Some("pl")),
            ("Spanish", Some("es")),
            ("portuguese", Some("pt")),
            ("english", Some("en")),
            ("creole", None),
            ("xx", None),
            ("und", None),
            ("", None),
            ("..", None),
            ("../pt", None),
            ("español", Some("es")),
            ("pt-BR-u-nu-latn", Some("pt-BR")),
        ];
        for (name, expected) in cases {
            assert_eq!(known(name), Err(expected.map(str::to_owned)), "{name}");
        }
    }
}
