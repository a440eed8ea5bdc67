//! The plural forms of a language, by the very rules that `fluent-bundle` prints them by.
//!
//! Two questions are told apart: which forms whole numbers need (what `check` asks for and `new`
//! writes), and which forms the language has at all (what `check` lets stand).

use super::tag;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
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
    /// For each form, in the order of [`FORMS`], the whole numbers that need it, of those tried.
    needed: [Vec<u64>; 6],
    /// Forms that some number takes.
    reachable: [bool; 6],
    /// Decimal fractions that take `other`.
    fractions: Vec<&'static str>,
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
    /// The plurals by which a new translation is begun. What CLDR has no rules for is printed by
    /// English ones, as `fluent-bundle` has it.
    pub fn of_new(tag: &LanguageIdentifier) -> Option<Self> {
        let english = Self::of(&tag::english())?;
        Some(match Self::of(tag) {
            Some(own) => Self {
                ordinal: own.ordinal.or(english.ordinal),
                ..own
            },
            None => english,
        })
    }

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
    /// of their own; beside them 0 alone needs no form, for many languages say it either way.
    /// `other` is never missing: there is always a default.
    pub fn missing(&self, has: impl Fn(&str) -> bool, exact: &[u64]) -> Vec<&'static str> {
        FORMS
            .iter()
            .zip(&self.needed)
            .filter(|(form, _)| **form != "other" && !has(form))
            .filter(|(_, numbers)| {
                // What is 0 alone (Arabic `zero`) is a form of its own.
                let may_lack = |number: u64| number == 0 && numbers.len() > 1;
                let mut left = numbers.iter().filter(|number| !exact.contains(number));
                left.any(|number| !may_lack(*number))
            })
            .map(|(form, _)| *form)
            .collect()
    }

    /// Whether some whole number takes `other`.
    pub fn needs_other(&self) -> bool {
        let mut forms = FORMS.iter().zip(&self.needed);
        forms.any(|(form, numbers)| *form == "other" && !numbers.is_empty())
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

    /// The forms that whole numbers need, and `other`, which stands for all the rest: what a new
    /// translation is given. Each with the first numbers that take it.
    pub fn to_fill(&self) -> impl Iterator<Item = (&'static str, Vec<String>)> {
        let some = |numbers: &[u64]| numbers.iter().take(4).map(u64::to_string).collect();
        let named = FORMS.into_iter().zip(&self.needed);
        named.filter_map(move |(form, numbers)| match form {
            "other" if numbers.is_empty() => {
                let fractions = self.fractions.iter().take(4);
                Some((form, fractions.map(|number| (*number).to_owned()).collect()))
            }
            _ if numbers.is_empty() => None,
            _ => Some((form, some(numbers))),
        })
    }
}

fn forms(tag: &LanguageIdentifier, kind: PluralRuleType) -> Option<Forms> {
    let rules = rules(tag, kind)?;
    let mut forms = Forms {
        needed: Default::default(),
        reachable: [false; 6],
        fractions: Vec::new(),
    };
    for number in (0..=WHOLE).chain(LARGE) {
        if let Ok(category) = rules.select(number) {
            let at = index(&category);
            forms.reachable[at] = true;
            forms.needed[at].push(number);
        }
    }
    for number in DECIMAL {
        if let Ok(category) = rules.select(number) {
            forms.reachable[index(&category)] = true;
            if category == PluralCategory::OTHER && !number.ends_with(".0") {
                forms.fractions.push(number);
            }
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

/// The place of a form in [`FORMS`].
fn index(category: &PluralCategory) -> usize {
    match category {
        PluralCategory::ZERO => 0,
        PluralCategory::ONE => 1,
        PluralCategory::TWO => 2,
        PluralCategory::FEW => 3,
        PluralCategory::MANY => 4,
        PluralCategory::OTHER => 5,
    }
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
        // 24 needs `few` still.
        case("pl", &["one", "many"], &[2, 3, 4, 22, 23], &["few"]);
        case("pl", &["one"], &[], &["few", "many"]);
        case("cs", &["one", "few"], &[], &[]); // `many` is for decimals
        case("ru", &["one", "few", "many"], &[], &[]);
        case("ja", &[], &[], &[]);
        case("ar", &["one", "two", "few", "many"], &[0], &[]);
        case("es", &["one"], &[], &[]);
        case("pt-BR", &["one"], &[], &[]);
        case("he", &["one", "two"], &[], &[]);
        case("lv", &["one"], &[], &["zero"]);
        // 0 and 1 are one form.
        for tag in ["fa", "fr", "hi", "pt"] {
            case(tag, &[], &[1], &[]);
            case(tag, &[], &[0, 1], &[]);
            case(tag, &[], &[0], &["one"]);
            case(tag, &[], &[], &["one"]);
        }
        case("ar", &["one", "two", "few", "many"], &[1], &["zero"]);
        case("ga", &["one", "two", "many"], &[3, 4, 5], &["few"]);
        case("ga", &["one", "two", "many"], &[3, 4, 5, 6], &[]);
        case("ru", &["few", "many"], &[1], &["one"]); // 21, 31
    }

    #[test]
    fn a_form_of_decimals_is_reachable() {
        assert!(cardinal("cs").reaches("many"));
        assert!(!cardinal("ja").reaches("one"));
        assert!(!cardinal("en").reaches("zero"));
        assert!(cardinal("fr").reaches("many"));
    }

    #[test]
    fn a_new_translation_gets_what_is_asked_for_and_other() {
        for (tag, expected) in [
            ("en", "one other"),
            ("pt", "one other"),
            ("pt-BR", "one other"),
            ("es-MX", "one other"),
            ("pl", "one few many other"),
            ("ru", "one few many other"),
            ("cs", "one few other"),
            ("he", "one two other"),
            ("ja", "other"),
            ("ar", "zero one two few many other"),
            ("cy", "zero one two few many other"),
            ("br", "one two few many other"),
        ] {
            let forms = cardinal(tag);
            let given: Vec<&str> = forms.to_fill().map(|(form, _)| form).collect();
            let asked: Vec<&str> = forms.missing(|_| false, &[]);
            assert_eq!(given.join(" "), expected, "{tag}");
            assert_eq!(given[..given.len() - 1], asked, "{tag}");
        }
        let english = Plurals::of_new(&"en".parse().expect("a tag"));
        // Akan is counted by rules of its own, and ranked by none.
        let akan = Plurals::of_new(&"ak".parse().expect("a tag"));
        let ranks = |plurals: Option<Plurals>| plurals.and_then(|plurals| plurals.ordinal);
        assert_eq!(ranks(akan), ranks(english.clone()));
        let ranks = ranks(english);
        let ranks = ranks.iter().flat_map(Forms::to_fill).map(|(form, _)| form);
        assert_eq!(ranks.collect::<Vec<_>>(), ["one", "two", "few", "other"]);
    }

    #[test]
    fn each_form_has_its_first_numbers() {
        let numbers = |tag: &str, form: &str| {
            let found = cardinal(tag).to_fill().find(|(name, _)| *name == form);
            found.map(|(_, numbers)| numbers.join(" "))
        };
        assert_eq!(numbers("pl", "few").as_deref(), Some("2 3 4 22"));
        assert_eq!(numbers("pl", "other").as_deref(), Some("0.1 0.5 1.2 1.5"));
        assert_eq!(numbers("en", "other").as_deref(), Some("0 2 3 4"));
    }

    #[test]
    fn a_language_without_rules_has_no_plurals() {
        assert_eq!(Plurals::of(&"tlh".parse().expect("a tag")), None);
        let printed = Plurals::of_new(&"tlh".parse().expect("a tag"));
        assert_eq!(printed, Plurals::of(&"en".parse().expect("a tag")));
    }
}
