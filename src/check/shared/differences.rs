//! The variables of a message compared with those of the source's, through references.

use crate::check::context::graph::{Graph, Node};
use crate::check::context::{Context, Difference};
use crate::facts::{PatternRef, SelectRef, UseRef};
use crate::text::nearest::nearest;
use crate::text::span::Slice;

/// Names of missing variables among which a typo is looked for.
const FEW: usize = 20;

/// Compares all patterns of messages with the source's; lists those that differ.
pub fn differences<'a>(context: &Context<'a>) -> Vec<Difference<'a>> {
    let pairs = context.unlike_pairs();
    let differences = pairs.map(|(pattern, other)| difference(context, pattern, other));
    differences
        .filter(|one| !one.unknown.is_empty() || !one.missing.is_empty())
        .collect()
}

/// Compares two patterns of messages.
fn difference<'a>(
    context: &Context<'a>,
    pattern: PatternRef<'a>,
    source: PatternRef<'a>,
) -> Difference<'a> {
    let own = || pattern.variables();
    let given = || source.variables();
    let mut missing: Vec<Slice<'a>> = Vec::new();
    for (at, name) in given().enumerate() {
        let is_first = !given().take(at).any(|earlier| earlier == name);
        if is_first && own().all(|own| own != name) && !uses_indirectly(context, pattern, &name) {
            missing.push(name);
        }
    }
    let mut unknown = Vec::new();
    for name in own() {
        if given().any(|given| given == name) || program_gives(context, source, &name) {
            continue;
        }
        unknown.push((name, meant(&missing, pattern, source, &name)));
    }
    missing.retain(|name| unknown.iter().all(|(_, near)| *near != Some(*name)));
    Difference {
        pattern,
        source,
        unknown,
        missing,
    }
}

/// Returns the variable of the source that an unknown one is likely meant for.
fn meant<'a>(
    missing: &[Slice<'a>],
    pattern: PatternRef<'a>,
    source: PatternRef<'a>,
    name: &str,
) -> Option<Slice<'a>> {
    let near = |names: Vec<Slice<'a>>| {
        let near = nearest(name, names.iter().map(|name| name.str()))?;
        names.iter().find(|one| **one == *near).copied()
    };
    let alone = match missing {
        [one] => Some(*one),
        _ => None,
    };
    let few = Some(missing).filter(|missing| missing.len() <= FEW);
    few.and_then(|few| near(few.to_vec()))
        .or(alone)
        .or_else(|| near(source.variables().take(FEW).collect()))
        .or_else(|| selector(pattern, source, name))
}

/// Where a selector is an unknown variable: the only one that the source selects by, if no selector here
/// is that one.
fn selector<'a>(pattern: PatternRef<'_>, source: PatternRef<'a>, name: &str) -> Option<Slice<'a>> {
    let own = || pattern.selects().filter_map(SelectRef::variable);
    let mut given = source.selects().filter_map(SelectRef::variable);
    let first = given.next()?;
    let is_only = given.all(|given| given == first);
    let is_meant = own().any(|own| own == *name) && own().all(|own| own != first);
    (is_only && is_meant).then_some(first)
}

/// Whether something that the pattern refers to uses a variable.
fn uses_indirectly(context: &Context<'_>, pattern: PatternRef<'_>, name: &str) -> bool {
    if !pattern.uses().any(|one| UseRef::reference(one).is_some()) {
        return false;
    }
    let graph = Graph {
        locale: context.locale,
        fallback: Some(context.source),
    };
    let node = Node {
        is_fallback: false,
        file: context.number,
        pattern: pattern.index(),
    };
    graph.uses_variable(node, name)
}

/// Whether the source's message uses a variable: in its text, in an attribute, or in anything that
/// they refer to. The program gives all of them the same variables.
fn program_gives(context: &Context<'_>, source: PatternRef<'_>, name: &str) -> bool {
    let Some(file) = context.file.counterpart else {
        return false;
    };
    let graph = Graph {
        locale: context.source,
        fallback: None,
    };
    source.entry().pattern_indices().any(|pattern| {
        let node = Node {
            is_fallback: false,
            file,
            pattern,
        };
        graph.uses_variable(node, name)
    })
}
