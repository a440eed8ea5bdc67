//! Tags that are opened and closed unequally often.

use crate::check::context::CheckedFile;
use crate::check::shared::html::tags::Tag;

/// A tag that is opened and not closed, or the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imbalance<'f, 't> {
    /// It is opened, and not closed.
    Open(&'f Tag<'t>),
    /// It closes nothing.
    Stray(&'f Tag<'t>),
    /// It closes nothing, and one that it could close is opened after it.
    Reversed(&'f Tag<'t>, &'f Tag<'t>),
    /// It stands where one is to be closed, and is not written so: `<b>` or `<b/>` for `</b>`.
    Mistyped(&'f Tag<'t>),
}

/// The first tag of a name that is opened and closed unequally often at which that shows. What the
/// source closes may be meant to be closed here.
pub fn unbalanced<'f, 't>(
    file: &CheckedFile<'_>,
    found: &'f [Tag<'t>],
    wanted: &[Tag<'_>],
) -> Option<Imbalance<'f, 't>> {
    let (mut open, mut strays): (Vec<&Tag<'t>>, Vec<&Tag<'t>>) = (Vec::new(), Vec::new());
    for tag in found.iter().filter(|tag| !tag.is_void) {
        if !tag.is_closing {
            open.push(tag);
        } else if let Some(at) = open.iter().rposition(|other| other.is(tag.name)) {
            open.remove(at);
        } else {
            strays.push(tag);
        }
    }
    let count = |list: &[&Tag<'_>], name: &str| list.iter().filter(|tag| tag.is(name)).count();
    let more = |tag: &&&Tag<'t>| count(&open, tag.name).cmp(&count(&strays, tag.name));
    let first = open.iter().find(|tag| more(tag).is_gt());
    let stray = strays.iter().find(|tag| more(tag).is_lt());
    let is_before = |tag: &Tag<'_>, other: &Tag<'_>| tag.text.start() < other.text.start();
    match (first, stray) {
        (Some(first), Some(stray)) if is_before(stray, first) => Some(Imbalance::Stray(stray)),
        (Some(first), _) => {
            let is_closed = |tag: &Tag<'_>| tag.is_closing && tag.is(first.name);
            let is_second = |tag: &&&Tag<'_>| tag.is(first.name) && is_before(first, tag);
            let second = open.iter().find(is_second);
            let typo = second
                .copied()
                .filter(|tag| tag.text.ends_with('>') && !tag.text.contains('='))
                .or_else(|| shut(found, first.name).filter(|_| shut(wanted, first.name).is_none()))
                .filter(|tag| is_before(first, tag) && are_together(file, first, tag))
                .filter(|_| wanted.iter().any(is_closed));
            Some(typo.map_or(Imbalance::Open(first), Imbalance::Mistyped))
        }
        (None, Some(stray)) => Some(Imbalance::Stray(stray)),
        (None, None) => reversed(file, &open, &strays),
    }
}

/// A tag that closes nothing before one of its name that nothing closes.
fn reversed<'f, 't>(
    file: &CheckedFile<'_>,
    open: &[&'f Tag<'t>],
    strays: &[&'f Tag<'t>],
) -> Option<Imbalance<'f, 't>> {
    strays.iter().find_map(|stray| {
        let is_after = |tag: &&&Tag<'_>| {
            tag.is(stray.name)
                && tag.text.start() > stray.text.start()
                && are_together(file, stray, tag)
        };
        let opened = open.iter().find(is_after)?;
        Some(Imbalance::Reversed(stray, opened))
    })
}

/// A `<b/>`.
fn shut<'f, 't>(found: &'f [Tag<'t>], name: &str) -> Option<&'f Tag<'t>> {
    let is_shut = |tag: &&Tag<'_>| tag.text.ends_with("/>") && !tag.text.contains('=');
    found.iter().filter(is_shut).find(|tag| tag.is(name))
}

/// Whether no variant begins between two tags.
fn are_together(file: &CheckedFile<'_>, first: &Tag<'_>, second: &Tag<'_>) -> bool {
    let range = first.text.end()..second.text.start();
    let between = file.text.get(range).unwrap_or_default();
    let mut lines = between.lines().skip(1).map(str::trim_start);
    !lines.any(|line| line.starts_with('[') || line.starts_with("*["))
}
