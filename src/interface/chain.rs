//! Which locales the tool speaks to a reader in.

use crate::catalog::bundle::Bundle;
use crate::catalog::chain::candidates;
use crate::catalog::reader::Reader;
use crate::catalog::{INTERFACE, ORGANISATION, STATEMENTS, embedded, read_spelled, tag};
use crate::language::{SOURCE, Tag};
use std::path::Path;

/// The messages for a reader, best first, the built-in English last. Those of the catalog in the
/// folder `i18n`, which is relative to `current`, come before the built-in ones of their language;
/// those in the language wanted most come first, where none is built in.
pub(super) fn chain(reader: &Reader, current: &Path, i18n: Option<&Path>) -> Vec<Bundle> {
    let own = |tag: &Tag| {
        let file = read_spelled(current, i18n?, tag, INTERFACE).ok()?;
        Some(Bundle::new(tag.clone(), vec![file]))
    };
    let spoken = built_in(reader);
    let first = reader.first().filter(|first| !spoken.contains(first));
    let first = first.filter(|_| reader.pseudo.is_none());
    let mut chain: Vec<Bundle> = first.and_then(own).into_iter().collect();
    for tag in spoken {
        chain.extend(own(&tag));
        chain.push(Bundle::embedded(&tag.to_string(), |name| {
            !matches!(name, STATEMENTS | ORGANISATION)
        }));
    }
    chain
}

/// The built-in locales that the tool speaks in, best first; never empty.
fn built_in(reader: &Reader) -> Vec<Tag> {
    let built_in = embedded::LOCALES.iter();
    let built_in: Vec<Tag> = built_in.map(|locale| tag(locale.tag)).collect();
    let source = tag(SOURCE);
    match reader.first() {
        _ if reader.pseudo.is_some() => vec![source],
        Some(first) if *first == source => vec![source],
        Some(first) if built_in.contains(first) => vec![first.clone(), source],
        _ => candidates(&reader.wanted, &built_in, &source)
            .into_iter()
            .map(|candidate| candidate.tag)
            .collect(),
    }
}
