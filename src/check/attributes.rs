//! Which attributes of the source's message those stand for that only a locale's message has: their
//! names may be misspelt, or translated.

use super::locale::View;
use super::place::fill_in_the_same;
use super::rules::missing_attribute::is_told_of;
use crate::facts::{Entry, Pattern};
use crate::text::nearest::slip;

/// An attribute that the source's message lacks.
#[derive(Debug)]
pub struct Strange<'l, 's> {
    /// Its name.
    pub name: &'l str,
    /// The attribute it stands for, and whether its name is a slip of that one's.
    pub meant: Option<(&'s Pattern<'s>, bool)>,
    /// Whether there are attributes missing that nothing stands for.
    pub may_be_meant: bool,
}

impl<'l> Strange<'l, '_> {
    fn new(name: &'l str) -> Self {
        let (meant, may_be_meant) = (None, false);
        Self {
            name,
            meant,
            may_be_meant,
        }
    }
}

/// Attributes of a message that are held against what is missing.
const MOST: usize = 20;

/// A strange attribute with its text.
type Found<'l, 's> = (&'l Pattern<'l>, Strange<'l, 's>);

/// Lists the attributes of a message that the source's lacks, and what each stands for: slips first,
/// the nearest before others, then one after the other, where as many are missing.
pub fn strange<'l, 's>(
    view: &View<'l, 's>,
    at: u32,
    entry: &'l Entry<'l>,
    other: &'s Entry<'s>,
) -> Vec<Strange<'l, 's>> {
    let Some(twin) = view.twin() else {
        return Vec::new();
    };
    let own = view.file.facts.patterns_of(entry);
    let others = twin.facts.patterns_of(other);
    let lacks =
        |list: &[Pattern<'_>], name: &str| list.iter().all(|one| one.attribute != Some(name));
    let is_strange =
        |name: &str| lacks(others, name) && !view.locale.refers_to_attribute(entry.id, name);
    let strange = own.iter().filter_map(|one| {
        let name = one.attribute.filter(|name| is_strange(name))?;
        Some((one, Strange::new(name)))
    });
    let mut found: Vec<Found<'l, 's>> = strange.collect();
    if found.is_empty() {
        return Vec::new();
    }
    let missing = others
        .iter()
        .filter(|one| one.attribute.is_some_and(|name| lacks(own, name)));
    let mut missing: Vec<&'s Pattern<'s>> = missing.collect();
    // Each of them is looked for in the whole message.
    if missing.len() <= MOST {
        let is_told_of =
            |one: &Pattern<'_>| one.attribute.is_some_and(|name| is_told_of(view, at, name));
        missing.retain(|one| !is_told_of(one));
    }
    if found.len() <= MOST && missing.len() <= MOST {
        slips(&mut found, &mut missing);
        in_order(view, &mut found, &mut missing);
    }
    let may_be_meant = !missing.is_empty();
    let told = found.into_iter();
    told.map(|(_, one)| Strange {
        may_be_meant,
        ..one
    })
    .collect()
}

/// Finds the names that are slips of missing ones, the nearest pair first.
fn slips<'s>(found: &mut [Found<'_, 's>], missing: &mut Vec<&'s Pattern<'s>>) {
    let mut pairs = Vec::new();
    for (at, (_, one)) in found.iter().enumerate() {
        for (number, other) in missing.iter().enumerate() {
            let distance = other.attribute.and_then(|other| slip(one.name, other));
            pairs.extend(distance.map(|distance| (distance, at, number)));
        }
    }
    pairs.sort_unstable();
    let mut taken = Vec::new();
    for (_, at, number) in pairs {
        let (_, one) = &mut found[at];
        if one.meant.is_none() && !taken.contains(&number) {
            one.meant = Some((missing[number], true));
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
fn in_order<'s>(
    view: &View<'_, 's>,
    found: &mut [Found<'_, 's>],
    missing: &mut Vec<&'s Pattern<'s>>,
) {
    let left = found.iter_mut().filter(|(_, one)| one.meant.is_none());
    let left: Vec<_> = left.collect();
    let Some(twin) = view.twin().filter(|_| left.len() == missing.len()) else {
        return;
    };
    let mut rest = Vec::new();
    for ((pattern, one), meant) in left.into_iter().zip(missing.iter()) {
        let own = (&view.file.facts, std::slice::from_ref(*pattern));
        if fill_in_the_same(own, (&twin.facts, std::slice::from_ref(*meant))) {
            one.meant = Some((*meant, false));
        } else {
            rest.push(*meant);
        }
    }
    *missing = rest;
}
