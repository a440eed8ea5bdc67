//! Two sets of plural rules: those of today's CLDR, which a translation is judged by, and the older
//! ones of CLDR 37 that `fluent-bundle` prints with.

use super::OTHER;
use crate::language::{Tag, tag};
use fixed_decimal::Decimal;
use intl_pluralrules::{PluralCategory as Printed, PluralRuleType as PrintedType};
use std::str::FromStr as _;

/// What numbers are for: counting (“2 files”) or ranking (“2nd file”).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralKind {
    /// Counting.
    Cardinal,
    /// Ranking.
    Ordinal,
}

/// The rules of one language and kind; at least one of the two sets knows it.
pub struct Rules {
    today: Option<icu_plurals::PluralRules>,
    printing: Option<intl_pluralrules::PluralRules>,
}

impl Rules {
    /// The rules of a language; `None` for a language that neither set knows.
    ///
    /// A withdrawn code counts as the current one (`iw` is `he`).
    pub fn of(wanted: &Tag, kind: PluralKind) -> Option<Self> {
        let current = tag::current(wanted);
        let today = today(&current, kind);
        let printing = printing(wanted, kind).or_else(|| printing(&current, kind));
        (today.is_some() || printing.is_some()).then_some(Self { today, printing })
    }

    /// The forms of a whole number.
    pub fn whole(&self, number: u64) -> Taken {
        let today = self
            .today
            .as_ref()
            .map(|rules| place(rules.category_for(number)));
        let printed = self.printing.as_ref().map(|rules| rules.select(number));
        Taken::of(today, printed)
    }

    /// The forms of a number as it is written (`21`, `1.5`); `None` where the text is no number.
    pub fn written(&self, number: &str) -> Option<Taken> {
        let decimal = Decimal::from_str(number).ok()?;
        let today = self
            .today
            .as_ref()
            .map(|rules| place(rules.category_for(&decimal)));
        let printed = self.printing.as_ref().map(|rules| rules.select(number));
        Some(Taken::of(today, printed))
    }
}

/// The forms that one number takes, as their places in [`super::FORMS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// By today's CLDR; by the printing rules where today's does not know the language.
    pub today: usize,
    /// By the printing rules; `other` where they do not know the language.
    pub printed: usize,
}

impl Taken {
    fn of(today: Option<usize>, printed: Option<Result<Printed, &str>>) -> Self {
        let printed = printed
            .and_then(Result::ok)
            .map_or(OTHER, |category| printed_place(&category));
        Self {
            today: today.unwrap_or(printed),
            printed,
        }
    }
}

/// Languages that ICU's data lacks, each with one that CLDR 48 gives the same cardinal rules.
const SAME_RULES: [(&str, &str); 4] = [("ars", "ar"), ("bal", "af"), ("hnj", "ja"), ("tpi", "ja")];

/// Today's rules. ICU's data has the languages that CLDR covers well, and answers `other` for all
/// others: of those the printing rules know more.
fn today(tag: &Tag, kind: PluralKind) -> Option<icu_plurals::PluralRules> {
    let language = tag.language.as_str();
    let same = SAME_RULES.iter().find(|(known, _)| *known == language);
    let name = same.map_or_else(|| tag.to_string(), |(_, same)| (*same).to_owned());
    let locale = icu_locale::Locale::try_from_str(&name).ok()?;
    let rules = match kind {
        PluralKind::Cardinal => icu_plurals::PluralRules::try_new_cardinal((&locale).into()),
        PluralKind::Ordinal => icu_plurals::PluralRules::try_new_ordinal((&locale).into()),
    };
    let rules = rules.ok()?;
    (same.is_some() || rules.categories().count() > 1).then_some(rules)
}

/// The printing rules of a tag, else of its language and region, else of its language alone: the
/// order in which `fluent-bundle` looks them up.
fn printing(tag: &Tag, kind: PluralKind) -> Option<intl_pluralrules::PluralRules> {
    let kind = match kind {
        PluralKind::Cardinal => PrintedType::CARDINAL,
        PluralKind::Ordinal => PrintedType::ORDINAL,
    };
    let region = Tag::from_parts(tag.language, None, tag.region, &[]);
    let language = Tag::from_parts(tag.language, None, None, &[]);
    [tag.clone(), region, language]
        .into_iter()
        .find_map(|tag| intl_pluralrules::PluralRules::create(tag, kind).ok())
}

fn place(category: icu_plurals::PluralCategory) -> usize {
    use icu_plurals::PluralCategory;
    match category {
        PluralCategory::Zero => 0,
        PluralCategory::One => 1,
        PluralCategory::Two => 2,
        PluralCategory::Few => 3,
        PluralCategory::Many => 4,
        PluralCategory::Other => 5,
    }
}

fn printed_place(category: &Printed) -> usize {
    match category {
        Printed::ZERO => 0,
        Printed::ONE => 1,
        Printed::TWO => 2,
        Printed::FEW => 3,
        Printed::MANY => 4,
        Printed::OTHER => 5,
    }
}
