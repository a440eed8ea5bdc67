//! `missing-value`: a message with attributes but no text of its own, where the source has text. The
//! reader would see nothing.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-value",
    severity: Severity::Error,
    source: "vision = Our vision\n    .title = Vision\n",
    wrong: "vision =\n    .title = Visión\n",
    right: "vision = Nuestra visión\n    .title = Visión\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    for (_, entry, other) in view.uneven_pairs() {
        let value = twin
            .facts
            .patterns_of(other)
            .first()
            .filter(|pattern| pattern.attribute.is_none());
        let own = view.file.facts.patterns_of(entry).first();
        let has_none = own.is_none_or(|pattern| pattern.attribute.is_some());
        if has_none && value.is_some_and(|value| value.renders) {
            sink.report(
                view.file.span(entry.id),
                Phrase::new("missing-value").with("name", entry.id),
            );
        }
    }
}
