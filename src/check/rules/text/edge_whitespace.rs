//! `edge-whitespace`: a space at the beginning or the end of a text, as in `{" "}`, that the source's text
//! does not have there: readers would see two spaces, or a gap. In the source and in terms, whose uses are
//! the translator's own, a space that is written in quotation marks is meant.

use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::PatternRef;
use crate::ftl::edit::Fix;
use crate::text::span::Slice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "edge-whitespace",
    source: "label = Name:\n",
    wrong: "label = Nombre:{ \" \" }\n",
    right: "label = Nombre:\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for pattern in context.file.facts.patterns() {
        let edges = pattern.edges();
        if edges.iter().all(Option::is_none) || !pattern.renders() {
            continue;
        }
        let is_free = context.locale.is_source || pattern.entry().is_term();
        let quoted = is_quoted(context.file.text, edges).map(|quoted| quoted && is_free);
        let meant = source_edges(context, pattern);
        let meant = [
            meant[0] || quoted[0] || starts_as_meant(context, pattern),
            meant[1] || quoted[1],
        ];
        if let (Some(spaces), false) = (edges[0], meant[0]) {
            let name = pattern.name();
            reporter.report_with(
                spaces.span(),
                TextCause::EdgeStart { name },
                delete(pattern, spaces),
            );
        }
        if let (Some(spaces), false) = (edges[1], meant[1]) {
            let name = pattern.name();
            reporter.report_with(
                spaces.span(),
                TextCause::EdgeEnd { name },
                delete(pattern, spaces),
            );
        }
    }
}

/// Deletes spaces, with the braces and quotation marks that hold nothing else.
fn delete(pattern: PatternRef<'_>, spaces: Slice<'_>) -> Fix {
    let text = pattern.file_text();
    let before = text[..spaces.start()].strip_suffix('"');
    let before = before.and_then(|before| before.trim_end_matches(' ').strip_suffix('{'));
    let after = text[spaces.end()..].strip_prefix('"');
    let after = after.and_then(|after| after.trim_start_matches(' ').strip_prefix('}'));
    match (before, after) {
        (Some(before), Some(after)) => Fix::guess(before.len()..text.len() - after.len(), ""),
        _ => Fix::guess(spaces.span(), ""),
    }
}

/// Whether the spaces at each end stand in quotation marks, as they do in `{" "}`.
fn is_quoted(text: &str, edges: [Option<Slice<'_>>; 2]) -> [bool; 2] {
    let [start, end] = edges;
    [
        start.is_some_and(|start| text[..start.start()].ends_with('"')),
        end.is_some_and(|end| text[end.end()..].starts_with('"')),
    ]
}

/// Whether a text begins with a space on purpose: the no-break spaces by which a source indents, or the
/// space before a colon or question mark in French.
fn starts_as_meant(context: &Context<'_>, pattern: PatternRef<'_>) -> bool {
    let Some(spaces) = pattern.edges()[0] else {
        return false;
    };
    let no_break = spaces
        .chars()
        .filter(|c| matches!(c, '\u{A0}' | '\u{202F}'))
        .count();
    if context.locale.is_source {
        return no_break > 1;
    }
    let after = pattern.file_text().get(spaces.end()..).unwrap_or_default();
    let after = after.trim_start_matches(['"', ' ', '}']);
    let tag = context.locale.tag.as_ref();
    let is_french = tag.is_some_and(|tag| FRENCH.contains(&tag.language.as_str()));
    is_french && after.starts_with([':', ';', '!', '?', '»', '%'])
}

/// Languages with a space before a colon.
const FRENCH: [&str; 3] = ["br", "fr", "oc"];

/// At which ends the source's text has spaces, too.
fn source_edges<'a>(context: &Context<'a>, pattern: PatternRef<'a>) -> [bool; 2] {
    let entry = context.source_entry(pattern.entry());
    let name = pattern.attribute().map(Slice::str);
    let source = entry.and_then(|entry| entry.pattern(name));
    source.map_or([false; 2], |source| {
        source.edges().map(|edge| edge.is_some())
    })
}
