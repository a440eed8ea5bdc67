//! The plural forms of a language.
//!
//! Which forms whole numbers need (what `check` asks for and `new` writes) is judged by today's CLDR.
//! Which forms the language has at all (what `check` accepts) is judged by today's CLDR and by the
//! older one that `fluent-bundle` prints with: a form that either chooses is one that readers can see.

mod rules;

use super::Tag;
use super::tag;
use rules::{PluralKind, Rules, Taken};

/// All forms there are, in CLDR's order.
pub const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The place of `other` in [`FORMS`].
const OTHER: usize = FORMS.len() - 1;

/// Whole numbers that are tried. Rules repeat by hundreds; some look at thousands or at a hundred
/// thousand. What only millions need is asked for nowhere.
const WHOLE: u64 = 200;
const LARGE: [u64; 5] = [1_000, 2_000, 10_000, 100_000, 1_000_001];
/// Numbers that show which further forms a language has.
const FURTHER: [&str; 10] = [
    "0.0", "0.1", "0.5", "1.0", "1.2", "1.5", "2.0", "10.5", "1000000", "2000000",
];

/// Forms of today's CLDR that a translator may leave out. In Hebrew the dual is for a few nouns (days,
/// weeks, years); with all others `other` is right for two. Vietnamese nouns have one form: CLDR
/// added `one` after version 48.
const OPTIONAL: [(&str, &str); 2] = [("he", "two"), ("vi", "one")];

/// What a language distinguishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// For each form, in the order of [`FORMS`], the whole numbers that take it, of those tried.
    taken: [Vec<u64>; 6],
    /// Whether a translation must have the form, for each in the same order.
    needed: [bool; 6],
    /// Whether some number takes the form.
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
    /// The plurals that a new translation starts with. A language that CLDR has no rules for is
    /// printed with the English ones by `fluent-bundle`.
    pub fn of_new(tag: &Tag) -> Option<Self> {
        let english = Self::of(&tag::english())?;
        Some(match Self::of(tag) {
            Some(own) => Self {
                ordinal: own.ordinal.or(english.ordinal),
                ..own
            },
            None => english,
        })
    }

    /// The plurals of a language; `None` for a language that CLDR has no rules for.
    pub fn of(tag: &Tag) -> Option<Self> {
        Some(Self {
            cardinal: forms(tag, PluralKind::Cardinal)?,
            ordinal: forms(tag, PluralKind::Ordinal),
        })
    }
}

impl Forms {
    /// The forms that whole numbers need and that no variant covers.
    ///
    /// `has` says whether there is a variant of a form. `exact` are numbers with a variant of their
    /// own; beside them 0 alone needs no form, since many languages say it either way. `other` is
    /// never missing: there is always a default. Where no whole number takes `other` (Polish,
    /// Russian), a variant `other` holds the text of `many`, so that one is not missing either.
    pub fn missing(&self, has: impl Fn(&str) -> bool, exact: &[u64]) -> Vec<&'static str> {
        let other_is_many = has("other") && self.taken[OTHER].is_empty();
        let mut missing = Vec::new();
        for (at, form) in FORMS.into_iter().enumerate().take(OTHER) {
            if !self.needed[at] || has(form) || (form == "many" && other_is_many) {
                continue;
            }
            let numbers = &self.taken[at];
            // A form for 0 alone (Arabic `zero`) is a form of its own.
            let may_lack = |number: u64| number == 0 && numbers.len() > 1;
            let mut left = numbers.iter().filter(|number| !exact.contains(number));
            if left.any(|number| !may_lack(*number)) {
                missing.push(form);
            }
        }
        missing
    }

    /// Whether some whole number takes `other`.
    pub fn needs_other(&self) -> bool {
        !self.taken[OTHER].is_empty()
    }

    /// Whether some number takes this form.
    pub fn chooses(&self, form: &str) -> bool {
        FORMS
            .iter()
            .zip(self.reachable)
            .any(|(name, reachable)| *name == form && reachable)
    }

    /// Whether 1 is the only whole number that takes this form.
    pub fn is_for_one(&self, form: &str) -> bool {
        let mut named = FORMS.iter().zip(&self.taken);
        named.any(|(name, taken)| *name == form && *taken == [1])
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

    /// The forms that a new translation gets: those that whole numbers take, and `other`, which
    /// stands for all the rest. Each comes with the first four numbers that take it.
    pub fn to_fill(&self) -> impl Iterator<Item = (&'static str, Vec<String>)> {
        let numbers = |numbers: &[u64]| numbers.iter().take(4).map(u64::to_string).collect();
        let named = FORMS.into_iter().zip(&self.taken);
        named.filter_map(move |(form, taken)| match form {
            "other" if taken.is_empty() => {
                let fractions = self.fractions.iter().take(4);
                Some((form, fractions.map(|number| (*number).to_owned()).collect()))
            }
            _ if taken.is_empty() => None,
            _ => Some((form, numbers(taken))),
        })
    }
}

/// The forms of a language, found by trying numbers; `None` for an unknown language.
fn forms(tag: &Tag, kind: PluralKind) -> Option<Forms> {
    let rules = Rules::of(tag, kind)?;
    let mut forms = Forms {
        taken: Default::default(),
        needed: [false; 6],
        reachable: [false; 6],
        fractions: Vec::new(),
    };
    for number in (0..=WHOLE).chain(LARGE) {
        let taken = rules.whole(number);
        forms.add(taken);
        forms.taken[taken.today].push(number);
    }
    for number in FURTHER {
        let Some(taken) = rules.written(number) else {
            continue;
        };
        forms.add(taken);
        let is_fraction = number.contains('.') && !number.ends_with(".0");
        if is_fraction && taken.today == OTHER {
            forms.fractions.push(number);
        }
    }
    let language = tag::current(tag).language;
    for (at, form) in FORMS.iter().enumerate() {
        let is_optional = OPTIONAL.contains(&(language.as_str(), form));
        forms.needed[at] = !forms.taken[at].is_empty() && !is_optional;
    }
    Some(forms)
}

impl Forms {
    /// Notes the forms that a number takes.
    fn add(&mut self, taken: Taken) {
        self.reachable[taken.today] = true;
        self.reachable[taken.printed] = true;
    }
}

#[cfg(test)]
mod tests;
