//! `empty-text`: a text that shows as nothing, such as `{""}`, where the source has text, and no comment
//! above it that speaks of `{ "" }`.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::{File, View};
use crate::check::settings::Sink;
use crate::facts::Pattern;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "empty-text",
    severity: Severity::Error,
    source: "closing = Thank you\n",
    wrong: "closing = { \"\" }\n",
    right: "closing = Gracias\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    for (pattern, other) in view.pattern_pairs() {
        if !pattern.renders && other.renders && !is_offered(twin, other) {
            let phrase = Phrase::new("empty-text").with("name", view.name_of(pattern));
            sink.report(view.head_of(pattern), phrase);
        }
    }
}

/// Whether the comment above a message of the source tells translators how to leave it empty.
fn is_offered(file: &File<'_>, pattern: &Pattern<'_>) -> bool {
    let start = file.span(file.facts.entry(pattern.entry).id).start;
    let lines = file.text.get(..start).unwrap_or_default().lines().rev();
    let mut comment = lines.take_while(|line| line.starts_with('#'));
    comment.any(|line| {
        let mut quotes = line.match_indices("\"\"");
        quotes.any(|(at, quotes)| {
            let after = &line[at + quotes.len()..];
            line[..at].trim_end().ends_with('{') && after.trim_start().starts_with('}')
        })
    })
}
