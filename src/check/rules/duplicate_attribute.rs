//! `duplicate-attribute`: the same attribute twice in a message. Only one of them is ever shown.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::{File, View};
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
        for name in repeated(names.clone()) {
            if names
                .clone()
                .any(|first| first == name && is_of_another(view, first, name))
            {
                continue;
            }
            let phrase = Phrase::new("duplicate-attribute")
                .with("name", entry.id)
                .with("attribute", name);
            sink.report(view.file.span(name), phrase);
        }
    }
}

/// Whether the second of two attributes belongs to a message between them whose line begins with
/// blanks: `missing-message` tells of that one.
fn is_of_another(view: &View<'_, '_>, first: &str, second: &str) -> bool {
    let (start, end) = (view.file.span(first).end, view.file.span(second).start);
    let between = view.file.text.get(start..end).unwrap_or_default();
    between.lines().skip(1).any(|line| {
        let name = line.split('=').next().unwrap_or_default().trim();
        let is_missing = |twin: &File<'_>| {
            let other = twin.facts.find(name);
            other.is_some_and(|other| view.strangers.missing.binary_search(&other).is_ok())
        };
        line.starts_with(' ') && line.contains('=') && view.twin().is_some_and(is_missing)
    })
}
