//! Which attributes of the source's message those correspond to that only a locale's message has: their
//! names may be misspelt, or translated.

use super::place::use_the_same;
use super::swallowed::is_reported;
use crate::check::context::Context;
use crate::facts::{EntryRef, PatternRef};
use crate::text::nearest::typo;
use crate::text::span::Slice;
use std::iter::once;

/// An attribute that the source's message lacks.
#[derive(Debug)]
pub struct UnmatchedAttribute<'a> {
    /// The attribute.
    pub pattern: PatternRef<'a>,
    /// Its name.
    pub name: Slice<'a>,
    /// The source's attribute that is meant, and whether the name is a typo of that one's.
    pub meant: Option<(PatternRef<'a>, bool)>,
    /// Whether there are missing attributes that nothing corresponds to.
    pub may_be_meant: bool,
}

/// Attributes of a message that are compared with what is missing.
const MOST: usize = 20;

/// Lists the attributes of a message that the source's lacks, and what each corresponds to: typos first,
/// the nearest before others, then one after the other, where as many are missing.
pub fn unmatched_attributes<'a>(
    context: &Context<'a>,
    entry: EntryRef<'a>,
    other: EntryRef<'a>,
) -> Vec<UnmatchedAttribute<'a>> {
    let mut found = Vec::new();
    for pattern in entry.attributes() {
        let name = pattern
            .attribute()
            .filter(|name| !other.has_attribute(name));
        let id = entry.id();
        let is_used = |name: &Slice<'_>| context.locale.refers_to_attribute(&id, name);
        if let Some(name) = name.filter(|name| !is_used(name)) {
            found.push(UnmatchedAttribute {
                pattern,
                name,
                meant: None,
                may_be_meant: false,
            });
        }
    }
    if found.is_empty() {
        return found;
    }
    let is_missing = |one: &PatternRef<'_>| {
        let name = one.attribute();
        name.is_some_and(|name| !entry.has_attribute(&name))
    };
    let mut missing: Vec<PatternRef<'a>> = other.attributes().filter(is_missing).collect();
    // Each of them is looked for in the whole message.
    if missing.len() <= MOST {
        missing.retain(|one| {
            let name = one.attribute();
            !name.is_some_and(|name| is_reported(context, entry, &name))
        });
    }
    if found.len() <= MOST && missing.len() <= MOST {
        typos(&mut found, &mut missing);
        in_order(&mut found, &mut missing);
    }
    for one in &mut found {
        one.may_be_meant = !missing.is_empty();
    }
    found
}

/// Finds the names that are typos of missing ones, the nearest pair first.
fn typos<'a>(found: &mut [UnmatchedAttribute<'a>], missing: &mut Vec<PatternRef<'a>>) {
    let mut pairs = Vec::new();
    for (at, one) in found.iter().enumerate() {
        for (number, other) in missing.iter().enumerate() {
            let distance = other.attribute().and_then(|other| typo(&one.name, &other));
            pairs.extend(distance.map(|distance| (distance, at, number)));
        }
    }
    pairs.sort_unstable();
    let mut taken = Vec::new();
    for (_, at, number) in pairs {
        if found[at].meant.is_none() && !taken.contains(&number) {
            found[at].meant = Some((missing[number], true));
            taken.push(number);
        }
    }
    let mut number = 0;
    missing.retain(|_| {
        number += 1;
        !taken.contains(&(number - 1))
    });
}

/// Gives those that are left what is left, one after the other, if their texts use the same variables.
fn in_order<'a>(found: &mut [UnmatchedAttribute<'a>], missing: &mut Vec<PatternRef<'a>>) {
    let left = found.iter_mut().filter(|one| one.meant.is_none());
    let left: Vec<_> = left.collect();
    if left.len() != missing.len() {
        return;
    }
    let mut rest = Vec::new();
    for (one, meant) in left.into_iter().zip(missing.iter()) {
        if use_the_same(once(one.pattern), once(*meant)) {
            one.meant = Some((*meant, false));
        } else {
            rest.push(*meant);
        }
    }
    *missing = rest;
}
