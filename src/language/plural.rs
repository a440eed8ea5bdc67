//! The plural forms that whole numbers need in a language, by the rules that print them.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The names of all plural forms, in the order of CLDR.
pub const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A plural form of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its name, one of [`NAMES`].
    pub name: &'static str,
    /// The first whole numbers that take it, at most four.
    pub examples: Vec<u64>,
}

/// Lists the forms that whole numbers take, in the order of CLDR: `one`, `few` and `many` for
/// Polish, whose `other` is for fractions alone.
///
/// `ordinal` asks for the forms of "1st, 2nd". A language whose rules are not known has English
/// ones, as `fluent-bundle` has it.
pub fn forms(tag: &LanguageIdentifier, ordinal: bool) -> Vec<Form> {
    let Some(rules) = rules(tag, ordinal) else {
        return Vec::new();
    };
    let mut examples: [Vec<u64>; 6] = Default::default();
    // Every rule of CLDR repeats itself within 200, but for the ones that count in thousands.
    for number in (0..=200).chain([1000, 10_000, 1_000_000]) {
        let at = rules.select(number).map_or(5, |category| index(&category));
        if examples[at].len() < 4 {
            examples[at].push(number);
        }
    }
    let named = NAMES.into_iter().zip(examples);
    named
        .filter(|(_, examples)| !examples.is_empty())
        .map(|(name, examples)| Form { name, examples })
        .collect()
}

fn rules(tag: &LanguageIdentifier, ordinal: bool) -> Option<PluralRules> {
    let kind = if ordinal {
        PluralRuleType::ORDINAL
    } else {
        PluralRuleType::CARDINAL
    };
    let language = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    let english: LanguageIdentifier = "en".parse().ok()?;
    [tag.clone(), language, english]
        .into_iter()
        .find_map(|tag| PluralRules::create(tag, kind).ok())
}

/// The place of a form in [`NAMES`].
pub(crate) fn index(category: &PluralCategory) -> usize {
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
    use super::forms;

    fn names(tag: &str, ordinal: bool) -> String {
        let tag = tag.parse().expect("a tag");
        let names: Vec<&str> = forms(&tag, ordinal).iter().map(|form| form.name).collect();
        names.join(" ")
    }

    #[test]
    fn only_forms_of_whole_numbers_are_listed() {
        let cases = [
            ("en", false, "one other"),
            ("en", true, "one two few other"),
            ("pt", false, "one other"),
            ("pt-BR", false, "one other"),
            ("es-MX", false, "one other"),
            ("pl", false, "one few many"),
            ("ru", false, "one few many"),
            ("cs", false, "one few other"),
            ("ja", false, "other"),
            ("ar", false, "zero one two few many other"),
            ("cy", false, "zero one two few many other"),
            ("br", false, "one two few many other"),
            ("ht", false, "one other"),
        ];
        for (tag, ordinal, expected) in cases {
            assert_eq!(names(tag, ordinal), expected, "{tag}");
        }
    }

    #[test]
    fn each_form_has_its_first_numbers() {
        let tag = "pl".parse().expect("a tag");
        let few = forms(&tag, false)
            .into_iter()
            .find(|form| form.name == "few");
        assert_eq!(few.map(|form| form.examples), Some(vec![2, 3, 4, 22]));
    }
}
