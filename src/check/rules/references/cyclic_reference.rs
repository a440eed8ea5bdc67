//! `cyclic-reference`: messages that refer to each other in a circle. They would never end, so none of
//! them is shown.

use crate::check::cause::ReferenceCause;
use crate::check::context::Context;
use crate::check::context::graph::{Graph, Node};
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{PatternRef, UseRef};
use std::ops::Range;

/// The rule.
pub const RULE: Rule = Rule {
    id: "cyclic-reference",
    severity: Severity::Error,
    source: "-name = Mira\n-full-name = { -name } Coalition\n",
    wrong: "-name = { -full-name }\n-full-name = Coalición { -name }\n",
    right: "-name = Mira\n-full-name = Coalición { -name }\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let graph = Graph {
        locale: context.locale,
        fallback: None,
    };
    for cycle in context.cycles {
        if reporter.is_full() {
            return;
        }
        // Each cycle is reported once, where it first has a part.
        let nodes = cycle.iter().enumerate();
        let first = nodes.min_by_key(|(_, node)| **node);
        let Some((at, node)) = first.filter(|(_, node)| node.file == context.number) else {
            continue;
        };
        let pattern = graph.pattern(*node);
        let next = graph.pattern(cycle[(at + 1) % cycle.len()]);
        let span = reference(pattern, &next.entry().id());
        let (name, circle) = (pattern.name(), shortened(&names(&graph, cycle, at)));
        let cause = match cycle.len() {
            1 => ReferenceCause::CyclicSelf { name, circle },
            _ => ReferenceCause::Cyclic { name, circle },
        };
        reporter.report(span, cause);
    }
}

/// The names of a cycle, beginning and ending with one.
fn names(graph: &Graph<'_>, cycle: &[Node], at: usize) -> Vec<String> {
    let nodes = cycle.iter().cycle().skip(at).take(cycle.len() + 1);
    nodes.map(|node| graph.pattern(*node).name()).collect()
}

/// Where a pattern refers to an entry.
fn reference(pattern: PatternRef<'_>, to: &str) -> Range<usize> {
    let references = pattern.uses().filter_map(UseRef::reference);
    let mut ids = references.map(|reference| reference.id);
    let place = ids.find(|id| *id == *to);
    place.unwrap_or_else(|| pattern.head()).span()
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
