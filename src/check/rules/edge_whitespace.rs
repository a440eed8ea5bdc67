//! `edge-whitespace`: a blank at the beginning or the end of a text, as in `{" "}`. Texts that are put
//! together that way come out wrong in languages that order words otherwise. What the source has at
//! the same end is meant.

use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::facts::Pattern;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "edge-whitespace",
    source: "label = Name:\n",
    wrong: "label = Nombre:{ \" \" }\n",
    right: "label = Nombre:\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    for pattern in facts
        .patterns
        .iter()
        .filter(|pattern| pattern.edges != [None, None] && pattern.renders)
    {
        let meant = source_edges(view, pattern);
        for (blanks, meant, id) in [
            (pattern.edges[0], meant[0], "edge-whitespace-start"),
            (pattern.edges[1], meant[1], "edge-whitespace"),
        ] {
            if let Some(blanks) = blanks.filter(|_| !meant) {
                let phrase = Phrase::new(id).with("name", view.name_of(pattern));
                sink.report(view.file.span(blanks), phrase);
            }
        }
    }
}

/// At which ends the source's text has blanks, too.
fn source_edges(view: &View<'_, '_>, pattern: &Pattern<'_>) -> [bool; 2] {
    let twin = view.twin().and_then(|twin| {
        let entry = (*view.file.twin_entries.get(pattern.entry as usize)?)?;
        let mut patterns = twin.facts.patterns_of(twin.facts.entry(entry)).iter();
        patterns.find(|other| other.attribute == pattern.attribute)
    });
    twin.map_or([false; 2], |twin| twin.edges.map(|edge| edge.is_some()))
}
