//! `unreachable-variant`: a plural form that no number takes in this language, such as `one` in
//! Japanese, `zero` in Spanish or `fwe`. That variant is never shown.

use super::counting::{Count, counts, has_forms, source_select};
use super::variant_text::{delete, has_default_text};
use crate::check::cause::PluralCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{Selector, VariantRef};
use crate::ftl::edit::Fix;
use crate::language::plural::FORMS;
use crate::text::nearest::nearest;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unreachable-variant",
    locale: "ja",
    source: "files = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
    wrong: "files = { $n ->\n    [one] ファイル1個\n   *[other] ファイル{ $n }個\n}\n",
    right: "files = ファイル{ $n }個\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    words(context, reporter);
    for count in counts(context) {
        for variant in count.variants.iter().filter(|variant| !variant.is_number) {
            let found = if FORMS.contains(&variant.key.str()) {
                unused_form(context, &count, variant)
            } else {
                no_form(&count, variant)
            };
            if let Some((cause, fix)) = found {
                reporter.report_with(variant.key.span(), cause, fix);
            }
        }
    }
}

/// What is wrong, and what to write instead.
type VariantError = (PluralCause, Option<Fix>);

fn all_forms(count: &Count<'_>) -> String {
    count.forms.all().collect::<Vec<_>>().join(", ")
}

/// A form that no number takes. The default variant takes all that no other does. A variant with the
/// default's text does no harm, and a key that the source has although its language never takes
/// that form is a text that the program gives.
fn unused_form(
    context: &Context<'_>,
    count: &Count<'_>,
    variant: &VariantRef<'_>,
) -> Option<VariantError> {
    let key = variant.key;
    if variant.is_default || count.forms.chooses(&key) {
        return None;
    }
    let source = source_select(context, count.pattern, count.select);
    let plurals = context.source.plurals.as_ref();
    let is_taken = plurals.is_none_or(|plurals| plurals.cardinal.chooses(&key));
    if !is_taken && source.is_some_and(|source| source.has_key(&key)) {
        return None;
    }
    if has_default_text(context.file.text, &count.variants, variant) {
        return None;
    }
    let (name, forms) = (key.into(), all_forms(count));
    let cause = match FORMS.iter().position(|form| key == *form) {
        Some(number @ 0..=2) => PluralCause::UnreachableNumber {
            key: name,
            forms,
            number,
        },
        _ => PluralCause::Unreachable { key: name, forms },
    };
    let fix = delete(context.file.text, &count.variants, key);
    Some((cause, fix))
}

/// A key that is no form.
fn no_form(count: &Count<'_>, variant: &VariantRef<'_>) -> Option<VariantError> {
    let key = variant.key;
    let (name, forms) = (key.into(), all_forms(count));
    let fix = |text: &str| Some(Fix::guess(key.span(), text));
    if count.zero == Some(key) {
        let cause = PluralCause::UnreachableZero {
            key: name,
            forms,
            number: 0,
        };
        return Some((cause, fix("0")));
    }
    let has = |form: &str| count.variants.iter().any(|variant| variant.key == *form);
    if let Some(suggestion) = nearest(&key, count.forms.all().filter(|form| !has(form))) {
        let cause = PluralCause::UnreachableNear {
            key: name,
            forms,
            suggestion,
        };
        return Some((cause, fix(suggestion)));
    }
    if let Some((_, suggestion)) = count.translated.iter().find(|(word, _)| *word == key) {
        let cause = PluralCause::UnreachableTranslated {
            key: name,
            forms,
            suggestion,
        };
        return Some((cause, fix(suggestion)));
    }
    let cause = PluralCause::UnreachableUnknown { key: name, forms };
    (!variant.is_default).then_some((cause, None))
}

/// Words that the program gives (`admin`), translated by mistake: the source lacks such a variant, and
/// one of its own is missing here.
fn words(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if !context.file.facts.has_selects() {
        return;
    }
    let patterns = context.file.facts.patterns();
    // What a locale's own terms select by is its own affair.
    for pattern in patterns.filter(|pattern| !pattern.entry().is_term()) {
        for select in pattern.selects() {
            if !matches!(select.selector(), Selector::Variable(_)) {
                continue;
            }
            let Some(source) = source_select(context, pattern, select) else {
                continue;
            };
            let own: Vec<_> = select.variants().collect();
            let source: Vec<_> = source.variants().collect();
            let counts =
                |list: &[VariantRef<'_>]| has_forms(list) || list.iter().any(|one| one.is_number);
            if !counts(&own) && !counts(&source) {
                report_words(&own, &source, reporter);
            }
        }
    }
}

/// Reports keys that the source lacks, where it has one that is missing here.
fn report_words(own: &[VariantRef<'_>], source: &[VariantRef<'_>], reporter: &mut Reporter<'_>) {
    let lacks = |list: &[VariantRef<'_>], one: &VariantRef<'_>| {
        list.iter().all(|other| other.key != one.key)
    };
    let extra = own
        .iter()
        .filter(|one| !one.is_default && lacks(source, one));
    let extra: Vec<_> = extra.map(|one| one.key).collect();
    let missing = source
        .iter()
        .filter(|one| !one.is_default && lacks(own, one));
    let missing: Vec<&str> = missing.map(|one| one.key.str()).collect();
    if missing.is_empty() {
        return;
    }
    for (at, key) in extra.iter().enumerate() {
        let same_place = missing.get(at).filter(|_| missing.len() == extra.len());
        let near = nearest(key, missing.iter().copied()).or(same_place.copied());
        let name = String::from(*key);
        let Some(suggestion) = near else {
            let keys: Vec<&str> = source.iter().map(|one| one.key.str()).collect();
            let keys = keys.join(", ");
            reporter.report(key.span(), PluralCause::UnknownKey { key: name, keys });
            continue;
        };
        let cause = PluralCause::UnknownKeyNear {
            key: name,
            suggestion: suggestion.into(),
        };
        reporter.report_with(key.span(), cause, Fix::guess(key.span(), suggestion));
    }
}
