//! `duplicate-message`: the same name twice in a file. Which of the two a reader sees is chance: some
//! programs take the first, some the last.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::line::Lines;
use crate::check::locale::View;
use crate::check::place::message_above;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "duplicate-message",
    severity: Severity::Error,
    source: "yes = Yes\n",
    wrong: "yes = Sí\nyes = Sí, claro\n",
    right: "yes = Sí\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    if facts.doubles.is_empty() {
        return;
    }
    let lines = Lines::new(view.file.text);
    for (first, second) in &facts.doubles {
        // Attributes that look like messages: `obsolete-message` tells of them.
        if [*first, *second]
            .iter()
            .any(|at| message_above(view, *at).is_some())
        {
            continue;
        }
        let (first, id) = (facts.entry(*first).id, facts.entry(*second).id);
        let line = lines.place(view.file.span(first).start).line;
        let phrase = Phrase::new("duplicate-message")
            .with("name", id)
            .with("line", line.to_string());
        sink.report(view.file.span(id), phrase);
    }
}
