//! Select expressions by number: which ones they are, and which forms they may and must have.

use crate::check::context::Context;
use crate::check::shared::copied::is_copied;
use crate::facts::{PatternRef, SelectRef, Selector, VariantRef};
use crate::language::plural::{FORMS, Forms, Plurals};
use crate::project::counterparts::copied::is_same;
use crate::text::nearest::nearest;
use crate::text::span::Slice;

/// A select expression by number in a file.
#[derive(Clone, Debug)]
pub struct Count<'a> {
    /// Its variants.
    pub variants: Vec<VariantRef<'a>>,
    /// The forms of the language, for counting or for ranking.
    pub forms: &'a Forms,
    /// The pattern it stands in.
    pub pattern: PatternRef<'a>,
    /// The expression itself.
    pub select: SelectRef<'a>,
    /// Keys that are the name of a plural form translated (`[uno]`), each with that form.
    pub translated: Vec<(Slice<'a>, &'static str)>,
    /// The key that is a word for 0 (`[cero]`).
    pub zero: Option<Slice<'a>>,
    /// Whether the source counts the same thing and leaves out the form that its language has for 1.
    pub lacks_one: bool,
}

/// Lists the select expressions by number of a file. What an expression selects by is not known for
/// certain: it counts when a variant has a plural form for its key (`other` alone says nothing), here or
/// where the source selects by the same variable.
///
/// Left out are copies of the source's text, whose forms are those of the source's language; terms,
/// which get literals and never a number of the program's; and an expression with `*[other]` alone,
/// by which a translator says that one text serves all numbers.
pub fn counts<'a>(context: &Context<'a>) -> Vec<Count<'a>> {
    let Some(plurals) = &context.locale.plurals else {
        return Vec::new();
    };
    let facts = context.file.facts;
    if !facts.has_selects() || is_copied(context) {
        return Vec::new();
    }
    let mut counts = Vec::new();
    for pattern in facts.patterns() {
        let selects = pattern.selects();
        if pattern.entry().is_term() || is_copy(context, pattern) {
            continue;
        }
        counts.extend(selects.filter_map(|select| count(context, plurals, pattern, select)));
    }
    counts
}

/// Whether a text is the source's, whitespace aside: tools lay texts out anew.
fn is_copy(context: &Context<'_>, pattern: PatternRef<'_>) -> bool {
    let source = context.source_pattern(pattern);
    source.is_some_and(|source| is_same(pattern, source))
}

/// A select expression, if it is one by number.
fn count<'a>(
    context: &Context<'a>,
    plurals: &'a Plurals,
    pattern: PatternRef<'a>,
    select: SelectRef<'a>,
) -> Option<Count<'a>> {
    let variants: Vec<_> = select.variants().collect();
    let source = source_select(context, pattern, select);
    let source: Option<Vec<_>> = source.map(|source| source.variants().collect());
    let source_has_forms = source.as_deref().is_some_and(has_forms);
    if !may_count(select) || !(has_forms(&variants) || source_has_forms) {
        return None;
    }
    if matches!(&variants[..], [one] if one.key == *"other") {
        return None;
    }
    if source.as_deref().is_some_and(has_words)
        || has_texts(context, source.as_deref().unwrap_or(&variants))
    {
        return None;
    }
    let forms = if is_ordinal(select) {
        plurals.ordinal.as_ref()?
    } else {
        &plurals.cardinal
    };
    let source = source.unwrap_or_default();
    let zero = zero(&variants, &source, forms);
    Some(Count {
        forms,
        pattern,
        select,
        translated: translated(&variants, &source, forms, zero),
        zero,
        lacks_one: lacks_one(context, &source),
        variants,
    })
}

fn lacks_one(context: &Context<'_>, source: &[VariantRef<'_>]) -> bool {
    let plurals = context.source.plurals.as_ref();
    let has_one = |one: &VariantRef<'_>| one.key == *"one" || one.key == *"1";
    !source.is_empty()
        && plurals.is_some_and(|plurals| plurals.cardinal.is_for_one("one"))
        && !source.iter().any(has_one)
}

/// Whether the source selects by words that its program gives: keys that are no plural forms.
fn has_words(source: &[VariantRef<'_>]) -> bool {
    let is_word = |one: &VariantRef<'_>| !one.is_number && !FORMS.contains(&one.key.str());
    source.iter().any(is_word)
}

/// Whether the source selects by such forms only as its language never takes (`zero` in English): they
/// are texts that its program gives.
fn has_texts(context: &Context<'_>, source: &[VariantRef<'_>]) -> bool {
    let Some(plurals) = &context.source.plurals else {
        return false;
    };
    let is_taken = |one: &VariantRef<'_>| plurals.cardinal.chooses(&one.key);
    let is_form = |one: &&VariantRef<'_>| one.key != *"other" && FORMS.contains(&one.key.str());
    has_forms(source) && !source.iter().filter(is_form).any(is_taken)
}

/// Pairs keys that are neither forms nor typos of them with the forms that are lacking here: in their
/// order, or by their index in the source where there are more of them.
fn translated<'l>(
    own: &[VariantRef<'l>],
    source: &[VariantRef<'_>],
    forms: &Forms,
    zero: Option<Slice<'_>>,
) -> Vec<(Slice<'l>, &'static str)> {
    let has = |list: &[VariantRef<'_>], form: &str| list.iter().any(|one| one.key == *form);
    let typo = |key: &str| nearest(key, forms.all().filter(|form| !has(own, form)));
    let unknown: Vec<(usize, Slice<'l>)> = own
        .iter()
        .map(|one| one.key)
        .enumerate()
        .filter(|(at, key)| {
            !own[*at].is_number && !own[*at].is_default && !FORMS.contains(&key.str())
        })
        .filter(|(_, key)| zero != Some(*key))
        .filter(|(_, key)| typo(key).is_none())
        .collect();
    if unknown.is_empty() {
        return Vec::new();
    }
    let numbers = own.iter().filter(|one| one.is_number);
    let exact: Vec<u64> = numbers.filter_map(|one| one.key.parse().ok()).collect();
    let needed = forms.missing(|form| has(own, form), &exact);
    let lacking: Vec<&str> = forms
        .all()
        .filter(|form| *form != "other" && !has(own, form))
        .filter(|form| needed.contains(form) || has(source, form))
        .filter(|form| own.iter().all(|one| typo(&one.key) != Some(*form)))
        .collect();
    if unknown.len() <= lacking.len() {
        let keys = unknown.iter().map(|(_, key)| *key);
        return keys.zip(lacking).collect();
    }
    let at_index = |(at, key): &(usize, Slice<'l>)| {
        let form = source.get(*at)?.key;
        Some((*key, *lacking.iter().find(|lacking| form == **lacking)?))
    };
    unknown.iter().filter_map(at_index).collect()
}

/// Words for 0 in languages that are often translated to.
const ZERO_WORDS: [&str; 11] = [
    "aucun", "cero", "keine", "nenhum", "nessuno", "ninguno", "none", "nul", "null", "nulo", "nula",
];

/// The key that is a word for 0, unless it may as well be a typo of a form.
fn zero<'l>(own: &[VariantRef<'l>], source: &[VariantRef<'_>], forms: &Forms) -> Option<Slice<'l>> {
    let has = |list: &[VariantRef<'_>], key: &str| list.iter().any(|one| one.key == *key);
    let is_zero = |one: &&VariantRef<'_>| {
        let free = || forms.all().filter(|form| !has(own, form));
        let is_word =
            ZERO_WORDS.contains(&one.key.str()) && !one.is_default && !has(source, &one.key);
        is_word && (has(source, "0") || nearest(&one.key, free()).is_none())
    };
    let found = own.iter().find(is_zero).filter(|_| !has(own, "0"));
    found.map(|one| one.key)
}

/// Whether a key is a plural form other than `other`.
pub fn has_forms(variants: &[VariantRef<'_>]) -> bool {
    variants
        .iter()
        .any(|one| !one.is_number && one.key != *"other" && FORMS.contains(&one.key.str()))
}

fn may_count(select: SelectRef<'_>) -> bool {
    match select.selector() {
        Selector::Variable(_) | Selector::Literal => true,
        Selector::Function(one) => one.function().is_some_and(|name| name == *"NUMBER"),
        Selector::Term => false,
    }
}

fn is_ordinal(select: SelectRef<'_>) -> bool {
    let Selector::Function(one) = select.selector() else {
        return false;
    };
    let is = |given: Option<Slice<'_>>, name: &str| given.is_some_and(|given| given == *name);
    let mut arguments = one.arguments();
    arguments.any(|one| is(one.name, "type") && is(one.literal, "ordinal"))
}

/// Returns the source's expression that selects by the same variable: the one at the same place in the
/// same value or attribute, else the first in the message.
pub fn source_select<'a>(
    context: &Context<'a>,
    pattern: PatternRef<'a>,
    select: SelectRef<'a>,
) -> Option<SelectRef<'a>> {
    let entry = context.source_entry(pattern.entry())?;
    let variable = select.variable()?;
    let is_same = |other: &SelectRef<'a>| other.variable() == Some(variable);
    let place = pattern
        .selects()
        .filter(is_same)
        .position(|one| one.index() == select.index());
    let own = context.source_pattern(pattern);
    let own = own.and_then(|own| own.selects().filter(is_same).nth(place?));
    own.or_else(|| entry.patterns().flat_map(PatternRef::selects).find(is_same))
}
