//! Checks one file of a locale that is in memory: what fixing and an editor's server ask for.

use super::Summary;
use super::context::graph::Graph;
use super::context::{CheckedFile, CheckedLocale};
use super::engine::{self, Place};
use super::finding::Finding;
use super::settings::Settings;
use crate::project::Loaded;

/// Returns the findings of the file `number` of `locale`, or of the source where that is `None`, in the order
/// of the text. Rules about folders, and messages that are older than their source, are left out.
pub(crate) fn findings(
    settings: &Settings,
    source: &Loaded,
    locale: Option<&Loaded>,
    number: usize,
) -> Vec<Finding> {
    let checked_source = checked(source, None);
    let own = locale.map(|locale| checked(locale, Some(&checked_source)));
    let own = own.as_ref().unwrap_or(&checked_source);
    let graph = Graph {
        locale: own,
        fallback: (!own.is_source).then_some(&checked_source),
    };
    let cycles = graph.cycles();
    let place = Place {
        number,
        locale: own,
        source: &checked_source,
        cycles: &cycles,
        stale: &[],
    };
    engine::findings(settings, &place, &mut Summary::default())
}

/// Takes the files of a locale, paired with the source's.
fn checked<'a>(loaded: &'a Loaded, source: Option<&CheckedLocale<'_>>) -> CheckedLocale<'a> {
    let pairs = loaded.documents.iter().zip(&loaded.counterparts);
    let files = pairs.map(|(document, counterpart)| {
        let mut file = CheckedFile::new(document);
        if let (Some(source), Some(counterpart)) = (source, *counterpart)
            && let Some(other) = source.files.get(counterpart)
        {
            file.pair(counterpart, other.facts);
        }
        file
    });
    let name = (loaded.name.as_str(), loaded.tag.as_ref());
    CheckedLocale::named(files.collect(), name, loaded.is_source)
}
