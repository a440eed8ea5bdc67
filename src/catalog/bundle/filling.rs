//! A locale's bundle, filled with one entry after the other as they are wanted.

use crate::ftl::depth;
use crate::ftl::entry::references::{EntryReferences, references};
use crate::ftl::entry::whole::Whole;
use crate::ftl::limits::MAX_NESTING_OF_REFERENCES;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::collections::HashMap;
use unic_langid::LanguageIdentifier;

/// The bundle, and what is known of the entries in it.
#[derive(Default)]
pub(super) struct Filling {
    /// Made when the first message is wanted: of most locales none is.
    pub bundle: Option<FluentBundle<FluentResource>>,
    /// The ids that were looked for already (a term's with its `-`), each with what it takes to
    /// print it; `None` while that is being found out.
    pub seen: HashMap<String, Option<Cost>>,
    /// The variables that an entry shows wherever it is used; looked up where an argument may be missing.
    pub shown: HashMap<String, Vec<String>>,
    /// What was spent, of [`MOST_WORK`](crate::catalog::limits::MOST_WORK).
    pub spent: usize,
}

/// What an entry leads to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    /// Bytes of the largest entry among it and all that it leads to; too much rather than too
    /// little.
    pub largest: usize,
    /// Whether it refers to anything.
    pub refers: bool,
}

/// An entry that cannot be parsed breaks every entry that refers to it.
pub(super) const UNSOUND: Cost = Cost {
    largest: usize::MAX,
    refers: true,
};

pub(super) fn empty_bundle(tag: &LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.clone()]);
    // The one place where this is decided: terminals and files show the marks as rubbish, and
    // HTML has <bdi>. A statement is set in one language, so nothing is lost in text.
    bundle.set_use_isolating(false);
    bundle
}

/// Parses an entry and adds it to the bundle. Returns what it refers to.
pub(super) fn add(
    bundle: &mut FluentBundle<FluentResource>,
    source: &str,
) -> Result<EntryReferences, ()> {
    let resource = parse(source).ok_or(())?;
    let found = resource.entries().next().map(references).ok_or(())?;
    // fluent-bundle goes down through references and what they nest in alike.
    let is_deep = found.nesting > MAX_NESTING_OF_REFERENCES && !found.ids.is_empty();
    // Where an unknown function selects a variant, there would be no error.
    if is_deep || found.unknown {
        return Err(());
    }
    if found.numbers {
        // It may be there already.
        let _ = bundle.add_function("NUMBER", number);
    }
    bundle.add_resource(resource).map_err(drop)?;
    Ok(found)
}

/// The variables that the value of an entry shows.
pub(super) fn shown(source: &str) -> Vec<String> {
    let resource = Some(source).filter(|source| source.contains('$'));
    let resource = resource.and_then(parse);
    let entry = resource.as_ref().and_then(|one| one.entries().next());
    entry.map_or_else(Vec::new, |entry| references(entry).shown)
}

fn parse(source: &str) -> Option<FluentResource> {
    if depth::too_deep(source).is_some() {
        return None;
    }
    let text = Whole::read(source)?.for_bundle();
    // What stands between this entry and the next may be faulty, where it is not this one's.
    let parsed = FluentResource::try_new(text.into_owned());
    Some(parsed.unwrap_or_else(|(usable, _)| usable))
}

/// `NUMBER`, as Fluent has it.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let mut number = number.clone();
    number.options.merge(named);
    FluentValue::Number(number)
}
