//! Causes of syntax errors in variants compared with the source and the language's plural forms.

use super::entry::{entry_at, own_entry};
use crate::check::context::{CheckedFile, Context};
use crate::facts::{PatternRef, SelectRef, VariantRef};
use crate::ftl::cause::{Found, SyntaxCause};
use crate::ftl::parse::Fault;
use crate::language::plural::FORMS;
use std::collections::HashSet;

/// Variants without a default: the asterisk goes before the one that has it in the source, or before the
/// last where they are all there; otherwise the one that is missing is named.
pub fn default(
    context: &Context<'_>,
    source: Option<&CheckedFile<'_>>,
    fault: &Fault,
) -> Option<Found> {
    let text = context.file.text;
    let list = text[..fault.span.end].rfind("->")?;
    let star = |key: &str| {
        let at = text[list..fault.span.end].rfind(&format!("[{key}]"))?;
        let cause = SyntaxCause::NoDefault { key: key.into() };
        Some((list + at..list + at + key.len() + 2, cause))
    };
    let at_fault = text.get(fault.span.clone())?.trim_matches(['[', ']', ' ']);
    if at_fault == "other" {
        return None;
    }
    let known = source.and_then(|source| {
        let variants = variants_at(text, source, fault.span.start);
        let mut keys = variants.iter().filter(|variant| variant.is_default);
        let key = keys.next()?.key;
        star(&key).or_else(|| {
            let is_one = keys.all(|other| other.key == key);
            let cause = SyntaxCause::NoOther { key: key.into() };
            (is_one && lacks_one(text, source, fault)).then(|| (fault.span.clone(), cause))
        })
    });
    known.or_else(|| {
        let forms = &context.locale.plurals.as_ref()?.cardinal;
        let keys = &text[list..fault.span.end];
        let has = |form: &str| keys.contains(&format!("[{form}]"));
        let missing = forms.missing(has, &[]);
        if forms.needs_other() || !matches!(fault.cause, SyntaxCause::NoOther { .. }) {
            return None;
        }
        match missing[..] {
            [] => star(at_fault),
            [form] => {
                let cause = SyntaxCause::NoOther { key: form.into() };
                Some((fault.span.clone(), cause))
            }
            _ => None,
        }
    })
}

/// Whether a message has fewer variants than the source's, and a word decides.
fn lacks_one(text: &str, source: &CheckedFile<'_>, fault: &Fault) -> bool {
    let Some(entry) = entry_at(text, source, fault.span.start) else {
        return false;
    };
    let own = own_entry(text, fault.span.start);
    let count = |text: &str| {
        let lines = text.lines().map(str::trim_start);
        lines.filter(|line| line.starts_with(['[', '*'])).count()
    };
    let source = entry.patterns().next();
    matches!(fault.cause, SyntaxCause::NoDefault { .. })
        && source.is_some_and(|first| count(own) < count(&first.source()))
}

/// A variant's name with a letter that none can have: the names to choose from are the forms of the
/// language, or the source's.
pub fn key(
    context: &Context<'_>,
    source: Option<&CheckedFile<'_>>,
    fault: &Fault,
) -> Option<Found> {
    let variants = variants_at(context.file.text, source?, fault.span.start);
    let is_plural = !variants.is_empty()
        && variants
            .iter()
            .all(|variant| variant.is_number || FORMS.contains(&variant.key.str()));
    let forms = context.locale.plurals.as_ref().filter(|_| is_plural);
    let mut keys: Vec<&str> = match forms {
        Some(forms) => forms.cardinal.to_fill().map(|(form, _)| form).collect(),
        None => variants.iter().map(|variant| variant.key.str()).collect(),
    };
    let mut seen = HashSet::new();
    keys.retain(|key| seen.insert(*key));
    if keys.len() > MOST_LOOKED_FOR {
        return None;
    }
    // The one that is meant is likely one that is not here.
    let own = own_entry(context.file.text, fault.span.start);
    let is_absent = |key: &&str| !own.contains(&format!("[{key}]"));
    if keys.iter().any(is_absent) {
        keys.retain(is_absent);
    }
    if keys.is_empty() || keys.len() > MOST_KEYS {
        return None;
    }
    let keys: Vec<String> = keys.iter().map(|key| format!("[{key}]")).collect();
    let written = context.file.text.get(fault.span.clone())?;
    let cause = SyntaxCause::KeyKnown {
        key: written.trim_matches(['[', ']', ' ']).into(),
        keys: keys.join(", "),
    };
    Some((fault.span.clone(), cause))
}

/// Names of variants that are listed, and that are looked for in a message.
const MOST_KEYS: usize = 8;
const MOST_LOOKED_FOR: usize = 100;

/// The variants of the source's entry of the same name as the one that holds a byte.
fn variants_at<'a>(text: &str, source: &CheckedFile<'a>, at: usize) -> Vec<VariantRef<'a>> {
    let entry = entry_at(text, source, at).into_iter();
    let selects = entry.flat_map(|entry| entry.patterns().flat_map(PatternRef::selects));
    selects.flat_map(SelectRef::variants).collect()
}
