//! The variables of a message beside those of the source's, followed through references.

use super::counting::variable;
use super::locale::View;
use super::reach::{Node, Reach};
use crate::facts::{Facts, Pattern, Use, items, span};
use crate::text::nearest::{few, nearest};
use std::collections::HashMap;
use std::ops::Range;

/// Places of a variable in the source's text that are looked at.
const MOST_SIGNS: usize = 100;

/// Bytes before it, and behind it, in which its braces stand.
const LONGEST: usize = 200;

/// What differs between a pattern and the source's.
#[derive(Debug, Default)]
pub struct Difference<'l, 's> {
    /// Variables here that the program never gives, and the one each is likely a slip of.
    pub unknown: Vec<(&'l str, Option<&'s str>)>,
    /// Variables of the source that are not used here, slips left out.
    pub missing: Vec<&'s str>,
}

/// Compares all patterns of messages with the source's; lists those that differ.
pub fn differences<'l, 's>(view: &View<'l, 's>) -> Vec<(&'l Pattern<'l>, Difference<'l, 's>)> {
    view.unlike_pairs()
        .map(|(pattern, other)| (pattern, difference(view, pattern, other)))
        .filter(|(_, difference)| !difference.unknown.is_empty() || !difference.missing.is_empty())
        .collect()
}

/// Compares two patterns of messages.
fn difference<'l, 's>(
    view: &View<'l, 's>,
    pattern: &'l Pattern<'l>,
    other: &'s Pattern<'s>,
) -> Difference<'l, 's> {
    let mut difference = Difference::default();
    let Some(twin) = view.twin() else {
        return difference;
    };
    let own = || variables(items(&view.file.facts.uses, &pattern.uses));
    let given = || variables(items(&twin.facts.uses, &other.uses));
    difference.missing = given()
        .enumerate()
        .filter(|(at, name)| !given().take(*at).any(|earlier| earlier == *name))
        .map(|(_, name)| name)
        .filter(|name| own().all(|own| own != *name) && !reaches_here(view, pattern, name))
        .collect();
    for name in own() {
        if given().any(|given| given == name) || program_gives(view, other, name) {
            continue;
        }
        let alone = if difference.missing.len() == 1 {
            difference.missing.first().copied()
        } else {
            None
        };
        let near = few(&difference.missing)
            .and_then(|few| nearest(name, few))
            .or(alone)
            .or_else(|| nearest(name, given().take(20)))
            .or_else(|| choice(view, pattern, other, name));
        difference.unknown.push((name, near));
    }
    let unknown = &difference.unknown;
    difference
        .missing
        .retain(|name| unknown.iter().all(|(_, near)| *near != Some(*name)));
    difference
}

/// The variables that stand in the texts of a pattern without their braces (`$name`), each with its sign;
/// of equal ones the first.
pub fn bare<'t>(texts: &[&'t str]) -> HashMap<&'t str, &'t str> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let mut found = HashMap::new();
    for text in texts {
        for at in memchr::memchr_iter(b'$', text.as_bytes()) {
            let name = &text.as_bytes()[at + 1..];
            let len = name.iter().take_while(|byte| is_part(byte)).count();
            if !text[..at].ends_with(char::is_alphanumeric) {
                let sign = &text[at..at + 1 + len];
                found.entry(&sign[1..]).or_insert(sign);
            }
        }
    }
    found
}

/// Such a sign with the brackets around it that stand for the braces (`($name)`, `[ $name ]`): with none
/// where the source's text has such brackets around the variable, too.
pub fn with_brackets<'t>(text: &'t str, sign: &'t str, source: &str) -> &'t str {
    let brackets = |text: &str, at: Range<usize>| {
        let before = text.get(..at.start)?.trim_end_matches(' ');
        let after = text.get(at.end..)?.trim_start_matches(' ');
        let is_pair = before.ends_with('(') && after.starts_with(')')
            || before.ends_with('[') && after.starts_with(']');
        is_pair.then(|| before.len() - 1..text.len() - after.len() + 1)
    };
    let in_braces = |at: usize| {
        let (from, to) = (at.saturating_sub(LONGEST), source.len().min(at + LONGEST));
        let bytes = source.as_bytes();
        let open = from + memchr::memrchr(b'{', &bytes[from..at])?;
        let close = at + memchr::memchr(b'}', &bytes[at..to])?;
        brackets(source, open..close + 1)
    };
    let mut there = source.match_indices(sign).take(MOST_SIGNS);
    if there.any(|(at, _)| in_braces(at).is_some()) {
        return sign;
    }
    let around = brackets(text, span(text, sign));
    around.and_then(|at| text.get(at)).unwrap_or(sign)
}

/// The variables among what a pattern uses, in their order.
pub fn variables<'u>(uses: &'u [Use<'u>]) -> impl Iterator<Item = &'u str> {
    uses.iter().filter_map(|one| {
        if let Use::Variable(name) = one {
            Some(*name)
        } else {
            None
        }
    })
}

/// Where a choice goes by an unknown variable: the only one that the source chooses by, if no choice
/// here goes by it.
fn choice<'s>(
    view: &View<'_, 's>,
    pattern: &Pattern<'_>,
    other: &Pattern<'s>,
    name: &str,
) -> Option<&'s str> {
    let own = || chosen(&view.file.facts, pattern);
    let mut given = chosen(&view.twin()?.facts, other);
    let first = given.next()?;
    let is_only = given.all(|given| given == first);
    let is_meant = own().any(|own| own == name) && own().all(|own| own != first);
    (is_only && is_meant).then_some(first)
}

/// The variables that the choices of a pattern go by.
fn chosen<'f, 't>(facts: &'f Facts<'t>, pattern: &'f Pattern<'_>) -> impl Iterator<Item = &'t str> {
    let selects = items(&facts.selects, &pattern.selects).iter();
    selects.filter_map(|select| variable(facts, select))
}

/// Whether something that the pattern refers to uses a variable.
fn reaches_here(view: &View<'_, '_>, pattern: &Pattern<'_>, name: &str) -> bool {
    let uses = items(&view.file.facts.uses, &pattern.uses);
    if !uses.iter().any(|one| matches!(one, Use::Reference { .. })) {
        return false;
    }
    let facts = &view.file.facts;
    let entry = facts.entry(pattern.entry);
    let Some(number) = facts.pattern_of(entry, pattern.attribute) else {
        return false;
    };
    let reach = Reach {
        locale: view.locale,
        fallback: Some(view.source),
    };
    reach.uses_variable(
        Node {
            is_fallback: false,
            file: view.number,
            pattern: number,
        },
        name,
    )
}

/// Whether the source's message uses a variable: in its text, in an attribute, or in anything that
/// they refer to. The program gives all of them the same variables.
fn program_gives(view: &View<'_, '_>, other: &Pattern<'_>, name: &str) -> bool {
    let (Some(twin), Some(file)) = (view.twin(), view.file.twin) else {
        return false;
    };
    let reach = Reach {
        locale: view.source,
        fallback: None,
    };
    let entry = twin.facts.entry(other.entry);
    entry.patterns.clone().any(|pattern| {
        reach.uses_variable(
            Node {
                is_fallback: false,
                file,
                pattern,
            },
            name,
        )
    })
}
