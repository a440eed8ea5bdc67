//! `duplicate-attribute`: the same attribute twice in a message. Only one of them is ever shown.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::repeated::repeated;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "duplicate-attribute",
    severity: Severity::Error,
    source: "search =\n    .placeholder = Name\n",
    wrong: "search =\n    .placeholder = Nombre\n    .placeholder = Apellido\n",
    right: "search =\n    .placeholder = Nombre\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    for entry in facts
        .entries
        .iter()
        .filter(|entry| entry.patterns.len() > 1)
    {
        let names = facts
            .patterns_of(entry)
            .iter()
            .filter_map(|pattern| pattern.attribute);
        for name in repeated(names) {
            let phrase = Phrase::new("duplicate-attribute")
                .with("name", entry.id)
                .with("attribute", name);
            sink.report(view.file.span(name), phrase);
        }
    }
}
