//! `missing-attribute`: an attribute (a heading, a hint, a label) that the source's message has and
//! this one lacks. It is shown in the fallback language, or not at all.

use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::nearest::{few, nearest};
use crate::check::settings::Sink;
use crate::interface::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-attribute",
    source: "vision = Our vision\n    .title = Vision\n",
    wrong: "vision = Nuestra visión\n",
    right: "vision = Nuestra visión\n    .title = Visión\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    for (at, entry, other) in view.pairs().filter(|(_, entry, _)| !entry.is_term()) {
        if view.is_complete(entry, other) {
            continue;
        }
        let own = view.file.facts.patterns_of(entry);
        let others = twin.facts.patterns_of(other);
        let strange: Vec<&str> = own
            .iter()
            .filter_map(|pattern| pattern.attribute)
            .filter(|own| others.iter().all(|other| other.attribute != Some(*own)))
            .collect();
        for name in twin
            .facts
            .patterns_of(other)
            .iter()
            .filter_map(|pattern| pattern.attribute)
        {
            let is_here = own.iter().any(|pattern| pattern.attribute == Some(name));
            if is_here || view.file.is_broken_attribute(at, name) {
                continue;
            }
            // One that is misspelt here is told of as obsolete.
            if few(&strange).is_none_or(|few| nearest(name, few).is_none()) {
                let phrase = Phrase::new("missing-attribute")
                    .with("name", entry.id)
                    .with("attribute", name);
                sink.report(view.file.span(entry.id), phrase);
            }
        }
    }
}
