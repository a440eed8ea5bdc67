//! `cyclic-reference`: messages that refer to each other in a circle, also by way of the source. They
//! would never end, so none of them is shown.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::reach::{Node, Reach};
use crate::check::settings::Sink;
use crate::facts::{Pattern, Use, items};
use crate::phrase::Phrase;
use std::ops::Range;

/// The rule.
pub const RULE: Rule = Rule {
    id: "cyclic-reference",
    severity: Severity::Error,
    source: "-name = Mira\n-full-name = { -name } Coalition\n",
    wrong: "-name = { -full-name }\n-full-name = Coalición { -name }\n",
    right: "-name = Mira\n-full-name = Coalición { -name }\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let fallback = (!view.locale.is_source).then_some(view.source);
    let reach = Reach {
        locale: view.locale,
        fallback,
    };
    for cycle in &view.locale.cycles {
        if sink.is_full() {
            return;
        }
        // Each circle is told of once, where the locale first has a part in it.
        let first = cycle
            .iter()
            .enumerate()
            .filter(|(_, node)| !node.is_fallback)
            .min_by_key(|(_, node)| **node);
        let Some((at, node)) = first.filter(|(_, node)| node.file == view.number) else {
            continue;
        };
        let names: Vec<String> = cycle
            .iter()
            .cycle()
            .skip(at)
            .take(cycle.len() + 1)
            .map(|node| name(&reach, *node))
            .collect();
        let pattern = &view.file.facts.patterns[node.pattern as usize];
        let next = cycle[(at + 1) % cycle.len()];
        let span = reference(view, pattern, id(&reach, next));
        let id = match cycle.len() {
            1 => "cyclic-reference-self",
            _ => "cyclic-reference",
        };
        let phrase = Phrase::new(id)
            .with("name", view.name_of(pattern))
            .with("circle", shortened(&names));
        sink.report(span, phrase);
    }
}

/// Where a pattern refers to an entry.
fn reference(view: &View<'_, '_>, pattern: &Pattern<'_>, to: &str) -> Range<usize> {
    let uses = items(&view.file.facts.uses, &pattern.uses);
    let place = uses.iter().find_map(|one| match one {
        Use::Reference { id, .. } if *id == to => Some(*id),
        _ => None,
    });
    place.map_or_else(|| view.head_of(pattern), |place| view.file.span(place))
}

fn id<'l>(reach: &Reach<'l>, node: Node) -> &'l str {
    let facts = &reach.file(node).facts;
    facts.entry(facts.patterns[node.pattern as usize].entry).id
}

fn name(reach: &Reach<'_>, node: Node) -> String {
    let id = id(reach, node);
    reach.file(node).facts.patterns[node.pattern as usize]
        .attribute
        .map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// A chain of names; of a long one its beginning and its end.
fn shortened(names: &[String]) -> String {
    const SHOWN: usize = 8;
    if names.len() <= SHOWN {
        return names.join(" → ");
    }
    let (first, last) = (&names[..SHOWN - 2], &names[names.len() - 1..]);
    format!("{} → … → {}", first.join(" → "), last.join(" → "))
}
