//! `obsolete-attribute`: an attribute that the source's message does not have. The program never asks
//! for it. (Attributes of terms are a locale's own affair.)

use super::missing_attribute::{MOST_SEARCHED, body, swallowed};
use super::missing_message::text_of_part;
use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::place::attribute_in_place;
use crate::check::settings::Sink;
use crate::nearest::{few, nearest};
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "obsolete-attribute",
    source: "vision = Our vision\n",
    wrong: "vision = Nuestra visión\n    .color = azul\n",
    right: "vision = Nuestra visión\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    let mut searched = 0;
    for (at, entry, other) in view.uneven_pairs() {
        let own = view.file.facts.patterns_of(entry);
        let others = twin.facts.patterns_of(other);
        let missing: Vec<&str> = others
            .iter()
            .filter_map(|other| other.attribute)
            .filter(|other| own.iter().all(|own| own.attribute != Some(*other)))
            .collect();
        for name in own.iter().filter_map(|pattern| pattern.attribute) {
            if others.iter().any(|other| other.attribute == Some(name)) {
                continue;
            }
            if sink.is_full() {
                return;
            }
            let near = few(&missing).and_then(|few| nearest(name, few));
            let mut place = || {
                let (facts, source) = (&view.file.facts, &twin.facts);
                let meant = attribute_in_place((facts, own), (source, others), name)?;
                let suggestion = meant.attribute?;
                searched += body(view, at).len();
                let is_there =
                    searched <= MOST_SEARCHED && swallowed(view, at, suggestion).is_some();
                (!is_there).then(|| {
                    Phrase::new("obsolete-attribute-place")
                        .with("suggestion", suggestion)
                        .with("text", text_of_part(twin, other, meant))
                })
            };
            let phrase = match near {
                Some(near) => Phrase::new("obsolete-attribute-near").with("suggestion", near),
                None => place().unwrap_or_else(|| Phrase::new("obsolete-attribute")),
            };
            sink.report(
                view.file.span(name),
                phrase.with("name", entry.id).with("attribute", name),
            );
        }
    }
}
