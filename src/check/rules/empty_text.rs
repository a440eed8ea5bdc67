//! `empty-text`: a text that shows as nothing, such as `{""}`, where the source has text.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
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
    for (pattern, other) in view.pattern_pairs() {
        if !pattern.renders && other.renders {
            let phrase = Phrase::new("empty-text").with("name", view.name_of(pattern));
            sink.report(view.head_of(pattern), phrase);
        }
    }
}
