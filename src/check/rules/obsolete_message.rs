//! `obsolete-message`: a message that the source does not have, or has under another name or in
//! another file. The program never asks for it here.

use super::missing_message::text_of;
use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::place::message_above;
use crate::check::settings::Sink;
use crate::check::strangers::Home;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "obsolete-message",
    source: "yes = Yes\n",
    wrong: "yes = Sí\nmaybe = Quizás\n",
    right: "yes = Sí\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    let name_of = |file: usize| view.source.files[file].document.name.as_str();
    if let Some(file) = view.strangers.copy_of {
        let phrase = Phrase::new("obsolete-message-copy").with("file", name_of(file));
        sink.report(0..0, phrase);
    }
    for (at, home) in &view.strangers.obsolete {
        let id = view.file.facts.entry(*at).id;
        let phrase = match home {
            Home::Nowhere => match message_above(view, *at) {
                Some(above) => Phrase::new("obsolete-message-attribute")
                    .with("message", view.file.facts.entry(above).id),
                // It may be the translation of one of them.
                None if !view.strangers.missing.is_empty() => Phrase::new("obsolete-message-or"),
                None => Phrase::new("obsolete-message"),
            },
            Home::SlipOf(entry) => {
                Phrase::new("obsolete-message-near").with("suggestion", twin.facts.entry(*entry).id)
            }
            Home::InPlaceOf(entry) => {
                let entry = twin.facts.entry(*entry);
                Phrase::new("obsolete-message-place")
                    .with("suggestion", entry.id)
                    .with("text", text_of(twin, entry))
            }
            Home::OtherFile(file) => {
                Phrase::new("obsolete-message-elsewhere").with("file", name_of(*file))
            }
            Home::Double(file) if view.strangers.copy_of == Some(*file) => continue,
            Home::Double(file) => {
                Phrase::new("obsolete-message-double").with("file", name_of(*file))
            }
        };
        sink.report(view.file.span(id), phrase.with("name", id));
    }
}
