//! `unreachable-variant`: a plural form that no number takes in this language, such as `one` in
//! Japanese, `zero` in Spanish or `fwe`. That variant is never shown.

use super::{BASE, Rule, in_file};
use crate::check::counting::{counts, source_variants, tells_apart};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::facts::{Selector, Variant, items};
use crate::language::plural::FORMS;
use crate::phrase::Phrase;
use crate::text::nearest::nearest;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unreachable-variant",
    locale: "ja",
    source: "files = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
    wrong: "files = { $n ->\n    [one] ファイル1個\n   *[other] ファイル{ $n }個\n}\n",
    right: "files = ファイル{ $n }個\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    words(view, sink);
    for count in counts(view) {
        let has = |form: &str| count.variants.iter().any(|variant| variant.key == form);
        for variant in count.variants.iter().filter(|variant| !variant.is_number) {
            let key = variant.key;
            let phrase = if FORMS.contains(&key) {
                // A default is reached by all that nothing else takes.
                if variant.is_default || count.forms.reaches(key) {
                    continue;
                }
                match FORMS.iter().position(|form| *form == key) {
                    Some(number @ 0..=2) => {
                        Phrase::new("unreachable-variant-number").with("number", number)
                    }
                    _ => Phrase::new("unreachable-variant"),
                }
            } else {
                let meant = count.translated.iter().find(|(word, _)| *word == key);
                let free = count.forms.all().filter(|form| !has(form));
                match (nearest(key, free), meant) {
                    _ if count.zero == Some(key) => {
                        Phrase::new("unreachable-variant-zero").with("number", 0)
                    }
                    (Some(near), _) => {
                        Phrase::new("unreachable-variant-near").with("suggestion", near)
                    }
                    (None, Some((_, form))) => {
                        Phrase::new("unreachable-variant-translated").with("suggestion", *form)
                    }
                    (None, None) if variant.is_default => continue,
                    (None, None) => Phrase::new("unreachable-variant"),
                }
            };
            let forms: Vec<&str> = count.forms.all().collect();
            let phrase = phrase.with("key", key).with("forms", forms.join(", "));
            sink.report(view.file.span(key), phrase);
        }
    }
}

/// Words that the program gives (`admin`), translated by mistake: the source lacks such a variant, and
/// one of its own is missing here.
fn words(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    for pattern in facts
        .patterns
        .iter()
        .filter(|pattern| !pattern.selects.is_empty())
    {
        for select in items(&facts.selects, &pattern.selects) {
            if !matches!(select.selector, Selector::Variable(_)) {
                continue;
            }
            let own = items(&facts.variants, &select.variants);
            let Some(source) = source_variants(view, pattern, select) else {
                continue;
            };
            let counts = |list| tells_apart(list) || list.iter().any(|one| one.is_number);
            if !counts(own) && !counts(source) {
                for (key, phrase) in strange_words(own, source) {
                    sink.report(view.file.span(key), phrase.with("key", key));
                }
            }
        }
    }
}

fn strange_words<'t>(own: &[Variant<'t>], source: &[Variant<'_>]) -> Vec<(&'t str, Phrase)> {
    let lacks = |list: &[Variant<'_>], key: &str| list.iter().all(|one| one.key != key);
    let strange: Vec<&str> = own
        .iter()
        .filter(|one| !one.is_default && lacks(source, one.key))
        .map(|one| one.key)
        .collect();
    let missing: Vec<&str> = source
        .iter()
        .filter(|one| !one.is_default && lacks(own, one.key))
        .map(|one| one.key)
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let keys: Vec<&str> = source.iter().map(|one| one.key).collect();
    let phrase = |(at, key): (usize, &&'t str)| {
        let same_place = missing.get(at).filter(|_| missing.len() == strange.len());
        let near = nearest(key, missing.iter().copied()).or(same_place.copied());
        let phrase = match near {
            Some(near) => Phrase::new("unreachable-variant-word-near").with("suggestion", near),
            None => Phrase::new("unreachable-variant-word").with("keys", keys.join(", ")),
        };
        (*key, phrase)
    };
    strange.iter().enumerate().map(phrase).collect()
}
