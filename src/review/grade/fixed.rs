//! What a translation has in common with its source, whatever its words: variables, terms, tags,
//! numbers, addresses and variants.

use crate::language::plural::FORMS;
use crate::review::words::{Token, TokenKind, tokens};
use std::collections::{BTreeSet, HashMap};

/// A translation, as far as it shows whether a change of the source is true of it already.
#[derive(Clone, Copy, Debug)]
pub struct Translated<'t> {
    /// Its text, as [`body`](crate::review::words::body) returns it of its canonical form.
    pub text: &'t str,
    /// Whether its language has more than one plural form.
    pub has_plurals: bool,
}

/// How often a text has each of them.
type Counts = HashMap<String, usize>;

/// What became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FixedChange {
    /// Whether one changed that the translation does not have as the source has it now.
    pub matters: bool,
    /// Whether a text is written out for each variant, before or now.
    pub has_variants: bool,
    /// Whether there are more or fewer negations: a translation does not show which it has.
    pub of_negations: bool,
}

/// Compares those of two texts. `with_numbers` is false where numbers are the same with their letters.
pub fn change(
    before: &[Token<'_>],
    after: &[Token<'_>],
    with_numbers: bool,
    translated: Option<&Translated<'_>>,
) -> FixedChange {
    let (was, is) = (counts(before, with_numbers), counts(after, with_numbers));
    let names: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    let differs = |name: &&&String| was.get(**name) != is.get(**name);
    let differing: Vec<&String> = names.iter().filter(differs).copied().collect();
    let has_variants = names.iter().any(|name| is_variant(name));
    let own = translated.map(|translated| tokens(translated.text));
    let matters = match (&own, translated) {
        (Some(own), Some(translated)) => {
            let here = counts(own, with_numbers);
            let is_for_numbers = |name: &&&String| is_selector(name) || is_plural(name);
            let mut variants = differing.iter().filter(|name| is_variant(name));
            let needs_none = !translated.has_plurals && variants.all(|name| is_for_numbers(&name));
            let fits = |name: &&String| {
                is_plural(name)
                    || is_one_by_variable(name, &is)
                    || needs_none && is_selector(name)
                    || is.contains_key(*name) == here.contains_key(*name)
            };
            !differing.iter().all(fits)
        }
        _ => !differing.is_empty(),
    };
    let own = own.as_deref();
    FixedChange {
        matters: matters || is_swapped(before, after, own) || has_lost_signs(before, after, own),
        has_variants,
        of_negations: negations(before) != negations(after),
    }
}

/// How many negations a text has, however they are spelled.
fn negations(tokens: &[Token<'_>]) -> usize {
    let words = tokens.iter().filter(|token| token.kind == TokenKind::Word);
    words.filter(|word| is_negation(word.text)).count()
}

fn counts(tokens: &[Token<'_>], with_numbers: bool) -> Counts {
    let mut counts = HashMap::new();
    for token in tokens {
        let name = match token.kind {
            // What opens is counted; so what closes is.
            TokenKind::Code if token.text == "}" => continue,
            TokenKind::Code => token.text.trim_start_matches('*').to_owned(),
            TokenKind::Tag | TokenKind::Address => token.text.to_owned(),
            TokenKind::Number if with_numbers => token.text.replace([',', '.'], ""),
            _ => continue,
        };
        *counts.entry(name).or_insert(0) += 1;
    }
    counts
}

fn is_selector(name: &str) -> bool {
    name.starts_with('{') && name.ends_with("->")
}

fn is_variant(name: &str) -> bool {
    name.starts_with('[') || is_selector(name)
}

/// Whether this is the name of a variant for a number, as `[one]` or `[1]`.
fn is_plural(name: &str) -> bool {
    let inner = name
        .strip_prefix('[')
        .and_then(|name| name.strip_suffix(']'));
    inner
        .map(str::trim)
        .is_some_and(|name| FORMS.contains(&name) || name.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a variant said “1” and shows the variable now: the same to a reader where that variant is
/// for one alone, and where it is not, `check` reports it.
fn is_one_by_variable(name: &str, is: &Counts) -> bool {
    let shown = |name: &String| name.starts_with('{') && name.ends_with('}');
    name == "1"
        && !is.contains_key(name)
        && is.keys().any(|name| is_selector(name))
        && is.keys().any(shown)
}

/// What is put into a text, in its order, each once.
fn placeables<'t>(tokens: &[Token<'t>]) -> Vec<&'t str> {
    let mut all = Vec::new();
    for token in tokens {
        let is_one = token.kind == TokenKind::Code && token.text.ends_with('}');
        if is_one && token.text != "}" && !all.contains(&token.text) {
            all.push(token.text);
        }
    }
    all
}

/// Whether what is put into a text changed places and nothing else did, as in `{ $from } -> { $to }`.
fn is_swapped(before: &[Token<'_>], after: &[Token<'_>], own: Option<&[Token<'_>]>) -> bool {
    let others = |tokens: &[Token<'_>]| -> Vec<String> {
        let others = tokens.iter().filter(|token| token.kind != TokenKind::Code);
        others.map(|token| token.text.to_owned()).collect()
    };
    let (was, is) = (placeables(before), placeables(after));
    was != is
        && was.iter().collect::<BTreeSet<_>>() == is.iter().collect::<BTreeSet<_>>()
        && others(before) == others(after)
        && own.is_none_or(|own| placeables(own) != is)
}

/// Whether quotation marks or hyphens directly at a placeable went, as the value has them itself now,
/// and the translation still has them.
fn has_lost_signs(before: &[Token<'_>], after: &[Token<'_>], own: Option<&[Token<'_>]>) -> bool {
    let marked = |tokens: &[Token<'_>]| -> BTreeSet<String> {
        let pairs = tokens.windows(2).filter(|pair| {
            let is_placeable = pair[1].kind == TokenKind::Code && pair[1].text.starts_with('{');
            is_placeable && pair[0].kind == TokenKind::Punctuation && is_mark(pair[0].text)
        });
        pairs.map(|pair| pair[1].text.to_owned()).collect()
    };
    let (was, is) = (marked(before), marked(after));
    let here = own.map(marked);
    let kept = placeables(after);
    let is_lost = |name: &&String| {
        !is.contains(*name)
            && kept.contains(&name.as_str())
            && here.as_ref().is_none_or(|here| here.contains(*name))
    };
    was.iter().any(|name| is_lost(&name))
}

fn is_mark(sign: &str) -> bool {
    matches!(
        sign,
        "'" | "\"" | "`" | "‘" | "“" | "„" | "‚" | "«" | "‹" | "」" | "「" | "『" | "-"
    )
}

/// Words that turn a sentence around, in languages that texts are often written in first.
const NEGATIONS: &[&str] = &[
    "no", "not", "never", "none", "nor", "neither", "nothing", "without", "cannot", "unless",
    "nunca", "jamás", "ni", "sin", "ningún", "ninguna", "não", "nem", "sem", "nenhum", "nenhuma",
    "ne", "pas", "jamais", "sans", "aucun", "aucune", "nicht", "kein", "keine", "keinen", "keiner",
    "nie", "ohne",
];

/// Whether a word turns a sentence around.
pub fn is_negation(word: &str) -> bool {
    let small = word.to_lowercase();
    NEGATIONS.contains(&small.as_str()) || small.ends_with("n't") || small.ends_with("n’t")
}
