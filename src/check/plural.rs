//! Plural forms of a language, by the very rules that `fluent-bundle` prints them by.

use crate::language::plural::index;
use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// All forms there are, in CLDR's order.
pub const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers that are tried. Rules repeat by hundreds; some look at thousands or millions.
const WHOLE: u64 = 200;
const LARGE: [u64; 6] = [1_000, 2_000, 10_000, 100_000, 1_000_000, 1_000_001];
const DECIMAL: [&str; 8] = ["0.0", "0.1", "0.5", "1.0", "1.2", "1.5", "2.0", "10.5"];

/// Forms of the newest CLDR that the rules at hand do not know: nobody is wrong to write them.
const NEWER: [(&str, &str); 6] = [
    ("ca", "many"),
    ("es", "many"),
    ("fr", "many"),
    ("it", "many"),
    ("pt", "many"),
    ("vec", "many"),
];

/// Forms that the newest CLDR has given up: nobody is wrong to leave them out.
const GIVEN_UP: [(&str, &str); 1] = [("he", "many")];

/// What a language tells apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// For each form, in the order of [`FORMS`], up to two whole numbers that take it.
    needed: [Vec<u64>; 6],
    /// Forms that some number takes.
    reachable: [bool; 6],
}

/// The forms of one language: for counting, and for ranking (first, second …).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plurals {
    /// For counting.
    pub cardinal: Forms,
    /// For ranking.
    pub ordinal: Option<Forms>,
}

impl Plurals {
    /// The plurals of a language; none for a language that CLDR has no rules for.
    pub fn of(tag: &LanguageIdentifier) -> Option<Self> {
        Some(Self {
            cardinal: forms(tag, PluralRuleType::CARDINAL)?,
            ordinal: forms(tag, PluralRuleType::ORDINAL),
        })
    }
}

impl Forms {
    /// The forms that whole numbers need and nothing covers. `exact` are numbers that have a variant
    /// of their own. `other` is never missing: there is always a default.
    pub fn missing(&self, has: impl Fn(&str) -> bool, exact: &[u64]) -> Vec<&'static str> {
        FORMS
            .iter()
            .zip(&self.needed)
            .filter(|(form, _)| **form != "other" && !has(form))
            .filter(|(_, numbers)| numbers.iter().any(|number| !exact.contains(number)))
            .map(|(form, _)| *form)
            .collect()
    }

    /// Whether some number takes this form.
    pub fn reaches(&self, form: &str) -> bool {
        FORMS
            .iter()
            .zip(self.reachable)
            .any(|(name, reachable)| *name == form && reachable)
    }

    /// The forms that some number takes.
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        let reachable = self.reachable;
        FORMS
            .into_iter()
            .zip(reachable)
            .filter(|(_, reachable)| *reachable)
            .map(|(form, _)| form)
    }

    /// The forms that whole numbers take, `other` always among them: what a new translation needs.
    pub fn needed(&self) -> impl Iterator<Item = &'static str> {
        let needed = self.needed.clone().map(|numbers| !numbers.is_empty());
        FORMS
            .into_iter()
            .zip(needed)
            .filter(|(form, needed)| *needed || *form == "other")
            .map(|(form, _)| form)
    }
}

fn forms(tag: &LanguageIdentifier, kind: PluralRuleType) -> Option<Forms> {
    let rules = rules(tag, kind)?;
    let mut forms = Forms {
        needed: Default::default(),
        reachable: [false; 6],
    };
    for number in (0..=WHOLE).chain(LARGE) {
        if let Ok(category) = rules.select(number) {
            let at = index(&category);
            forms.reachable[at] = true;
            if forms.needed[at].len() < 5 {
                forms.needed[at].push(number);
            }
        }
    }
    for number in DECIMAL {
        if let Ok(category) = rules.select(number) {
            forms.reachable[index(&category)] = true;
        }
    }
    let language = tag.language.as_str();
    for (at, form) in FORMS.iter().enumerate() {
        if NEWER.contains(&(language, form)) {
            forms.reachable[at] = true;
        }
        if GIVEN_UP.contains(&(language, form)) {
            forms.needed[at].clear();
        }
    }
    Some(forms)
}

/// The rules of a tag, or else of its language alone, as `fluent-bundle` looks them up.
fn rules(tag: &LanguageIdentifier, kind: PluralRuleType) -> Option<PluralRules> {
    let language_and_region = LanguageIdentifier::from_parts(tag.language, None, tag.region, &[]);
    let language = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    [tag.clone(), language_and_region, language]
        .into_iter()
        .find_map(|tag| PluralRules::create(tag, kind).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cardinal(tag: &str) -> Forms {
        Plurals::of(&tag.parse().expect("a tag"))
            .expect("a language with rules")
            .cardinal
    }

    #[test]
    fn whole_numbers_decide_which_forms_are_missing() {
        #[track_caller]
        fn case(tag: &str, has: &[&str], exact: &[u64], missing: &[&str]) {
            assert_eq!(
                cardinal(tag).missing(|form| has.contains(&form), exact),
                missing,
                "{tag}"
            );
        }
        case("en", &["one"], &[], &[]);
        case("en", &[], &[], &["one"]);
        case("en", &[], &[1], &[]);
        case("pl", &["one"], &[], &["few", "many"]);
        case("cs", &["one", "few"], &[], &[]); // `many` is for decimals
        case("ru", &["one", "few", "many"], &[], &[]);
        case("ja", &[], &[], &[]);
        case("ar", &["one", "two", "few", "many"], &[0], &[]);
        case("es", &["one"], &[], &[]);
        case("pt-BR", &["one"], &[], &[]);
        case("he", &["one", "two"], &[], &[]);
        case("lv", &["one"], &[], &["zero"]);
    }

    #[test]
    fn a_form_of_decimals_is_reachable() {
        assert!(cardinal("cs").reaches("many"));
        assert!(!cardinal("ja").reaches("one"));
        assert!(!cardinal("en").reaches("zero"));
        assert!(cardinal("fr").reaches("many"));
    }

    #[test]
    fn a_new_translation_gets_the_forms_of_whole_numbers() {
        let of = |tag| cardinal(tag).needed().collect::<Vec<_>>();
        assert_eq!(of("ja"), ["other"]);
        assert_eq!(of("pl"), ["one", "few", "many", "other"]);
        assert_eq!(of("es"), ["one", "other"]);
    }

    #[test]
    fn a_language_without_rules_has_no_plurals() {
        assert_eq!(Plurals::of(&"tlh".parse().expect("a tag")), None);
    }
}
