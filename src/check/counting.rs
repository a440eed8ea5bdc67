//! Choices by number: which ones they are, and which forms they may and must have.

use super::locale::View;
use super::rules::copied_file::is_copied;
use super::variables::variables;
use crate::facts::{Argument, Facts, Pattern, Select, Selector, Use, Variant, items};
use crate::language::plural::{FORMS, Forms, Plurals};
use crate::text::nearest::nearest;

/// A choice by number in a file.
#[derive(Clone, Debug)]
pub struct Count<'l> {
    /// Its variants.
    pub variants: &'l [Variant<'l>],
    /// The forms of the language, for counting or for ranking.
    pub forms: &'l Forms,
    /// The pattern it stands in.
    pub pattern: &'l Pattern<'l>,
    /// The choice itself.
    pub select: &'l Select<'l>,
    /// Keys that are the name of a plural form translated (`[uno]`), each with that form.
    pub translated: Vec<(&'l str, &'static str)>,
    /// The key that is a word for 0 (`[cero]`).
    pub zero: Option<&'l str>,
}

/// Lists the choices by number of a file. What a choice goes by is not known for sure: it counts
/// when a variant has a plural form for its key (`other` alone says nothing), here or where the
/// source chooses by the same variable. In a file that nobody has translated there are none: its forms
/// are the source's language's.
pub fn counts<'l>(view: &View<'l, '_>) -> Vec<Count<'l>> {
    let facts = &view.file.facts;
    let Some(plurals) = &view.locale.plurals else {
        return Vec::new();
    };
    if facts.selects.is_empty() || is_copied(view) {
        return Vec::new();
    }
    let mut counts = Vec::new();
    for pattern in facts
        .patterns
        .iter()
        .filter(|pattern| !pattern.selects.is_empty())
    {
        let selects = items(&facts.selects, &pattern.selects).iter();
        counts.extend(selects.filter_map(|select| count(view, plurals, pattern, select)));
    }
    counts
}

/// A choice, if it is one by number.
fn count<'l>(
    view: &View<'l, '_>,
    plurals: &'l Plurals,
    pattern: &'l Pattern<'l>,
    select: &'l Select<'l>,
) -> Option<Count<'l>> {
    let facts = &view.file.facts;
    let variants = items(&facts.variants, &select.variants);
    let source = source_variants(view, pattern, select);
    if !may_count(facts, select) || !(tells_apart(variants) || source.is_some_and(tells_apart)) {
        return None;
    }
    // Keys that are neither forms nor near one are words of the program's own.
    let free = |list: &[Variant<'_>]| {
        list.iter()
            .any(|one| !one.is_number && !FORMS.contains(&one.key))
    };
    if source.is_some_and(free) {
        return None;
    }
    let forms = if is_ordinal(facts, select) {
        plurals.ordinal.as_ref()?
    } else {
        &plurals.cardinal
    };
    let zero = zero(variants, source.unwrap_or_default(), forms);
    Some(Count {
        variants,
        forms,
        pattern,
        select,
        translated: translated(variants, source.unwrap_or_default(), forms, zero),
        zero,
    })
}

/// Pairs keys that are neither forms nor slips of them with the forms that are lacking here: in their
/// order, or by their place in the source where there are more of them.
fn translated<'l>(
    own: &'l [Variant<'l>],
    source: &[Variant<'_>],
    forms: &Forms,
    zero: Option<&str>,
) -> Vec<(&'l str, &'static str)> {
    let has = |list: &[Variant<'_>], form: &str| list.iter().any(|one| one.key == form);
    let slip = |key: &str| nearest(key, forms.all().filter(|form| !has(own, form)));
    let strange: Vec<(usize, &str)> = own
        .iter()
        .map(|one| one.key)
        .enumerate()
        .filter(|(at, key)| !own[*at].is_number && !own[*at].is_default && !FORMS.contains(key))
        .filter(|(_, key)| zero != Some(*key))
        .filter(|(_, key)| slip(key).is_none())
        .collect();
    if strange.is_empty() {
        return Vec::new();
    }
    let numbers = own.iter().filter(|one| one.is_number);
    let exact: Vec<u64> = numbers.filter_map(|one| one.key.parse().ok()).collect();
    let needed = forms.missing(|form| has(own, form), &exact);
    let lacking: Vec<&str> = forms
        .all()
        .filter(|form| *form != "other" && !has(own, form))
        .filter(|form| needed.contains(form) || has(source, form))
        .filter(|form| own.iter().all(|one| slip(one.key) != Some(*form)))
        .collect();
    if strange.len() <= lacking.len() {
        let keys = strange.iter().map(|(_, key)| *key);
        return keys.zip(lacking).collect();
    }
    let at_place = |(at, key): &(usize, &'l str)| {
        let form = source.get(*at)?.key;
        Some((*key, *lacking.iter().find(|lacking| **lacking == form)?))
    };
    strange.iter().filter_map(at_place).collect()
}

/// Words for 0 in languages that are often translated to.
const ZERO_WORDS: [&str; 11] = [
    "aucun", "cero", "keine", "nenhum", "nessuno", "ninguno", "none", "nul", "null", "nulo", "nula",
];

/// The key that is a word for 0, unless it may as well be a slip of a form.
fn zero<'l>(own: &'l [Variant<'l>], source: &[Variant<'_>], forms: &Forms) -> Option<&'l str> {
    let has = |list: &[Variant<'_>], key: &str| list.iter().any(|one| one.key == key);
    let is_zero = |one: &&Variant<'_>| {
        let free = || forms.all().filter(|form| !has(own, form));
        let is_word = ZERO_WORDS.contains(&one.key) && !one.is_default && !has(source, one.key);
        is_word && (has(source, "0") || nearest(one.key, free()).is_none())
    };
    let found = own.iter().find(is_zero).filter(|_| !has(own, "0"));
    found.map(|one| one.key)
}

/// Whether a key is a plural form other than `other`.
pub(super) fn tells_apart(variants: &[Variant<'_>]) -> bool {
    variants
        .iter()
        .any(|one| !one.is_number && one.key != "other" && FORMS.contains(&one.key))
}

fn may_count(facts: &Facts<'_>, select: &Select<'_>) -> bool {
    match select.selector {
        Selector::Variable(_) | Selector::Literal => true,
        Selector::Function(at) => matches!(
            facts.uses.get(at as usize),
            Some(Use::Function { name: "NUMBER", .. })
        ),
        Selector::Term => false,
    }
}

fn is_ordinal(facts: &Facts<'_>, select: &Select<'_>) -> bool {
    let Selector::Function(at) = select.selector else {
        return false;
    };
    let Some(Use::Function { arguments, .. }) = facts.uses.get(at as usize) else {
        return false;
    };
    let is = |argument: &Argument<'_>| {
        argument.name == Some("type") && argument.literal == Some("ordinal")
    };
    items(&facts.arguments, arguments).iter().any(is)
}

/// The variants of the source's choice by the same variable in the same message.
pub(super) fn source_variants<'s>(
    view: &View<'_, 's>,
    pattern: &Pattern<'_>,
    select: &Select<'_>,
) -> Option<&'s [Variant<'s>]> {
    let twin = view.twin()?;
    let facts = &twin.facts;
    let entry = facts.entry((*view.file.twin_entries.get(pattern.entry as usize)?)?);
    let variable = variable(&view.file.facts, select)?;
    let patterns = facts.patterns_of(entry).iter();
    let mut selects = patterns.flat_map(|pattern| items(&facts.selects, &pattern.selects));
    let same = selects.find(|other| self::variable(facts, other) == Some(variable))?;
    Some(items(&facts.variants, &same.variants))
}

/// Whether a text shows a variable: it uses it more often than to choose by it.
pub(super) fn shows(facts: &Facts<'_>, pattern: &Pattern<'_>, name: &str) -> bool {
    let uses = variables(items(&facts.uses, &pattern.uses)).filter(|used| *used == name);
    let choices = items(&facts.selects, &pattern.selects).iter();
    let choices = choices.filter(|select| variable(facts, select) == Some(name));
    uses.count() > choices.count()
}

/// The variable that a choice goes by, also inside NUMBER.
pub(super) fn variable<'t>(facts: &Facts<'t>, select: &Select<'t>) -> Option<&'t str> {
    match select.selector {
        Selector::Variable(name) => Some(name),
        Selector::Function(at) => match facts.uses.get(at as usize + 1)? {
            Use::Variable(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}
