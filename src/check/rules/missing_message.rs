//! `missing-message`: a message of the source that a locale's file lacks. It is shown in the
//! fallback language.

use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::interface::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-message",
    source: "yes = Yes\nno = No\n",
    wrong: "yes = Sí\n",
    right: "yes = Sí\nno = No\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    for at in &view.strangers.missing {
        let entry = twin.facts.entry(*at);
        let text = twin
            .facts
            .patterns_of(entry)
            .first()
            .map_or("", |pattern| twin.source_of(pattern));
        let phrase = Phrase::new("missing-message")
            .with("name", entry.id)
            .with("text", first_line(text));
        sink.report(0..0, phrase);
    }
}

/// The beginning of a text, to recognise it by: at most 60 characters of its first line.
fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    let mut shown: String = line.chars().take(60).collect();
    if shown.len() < line.len() || line.len() < text.trim().len() {
        shown.push('…');
    }
    shown
}
