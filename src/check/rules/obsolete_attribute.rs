//! `obsolete-attribute`: an attribute that the source's message does not have. The program never asks
//! for it. (Attributes of terms are a locale's own affair.)

use super::missing_message::text_of_part;
use super::{BASE, Rule, in_file};
use crate::check::attributes::strange;
use crate::check::locale::View;
use crate::check::settings::Sink;
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
    for (at, entry, other) in view.uneven_pairs() {
        for strange in strange(view, at, entry, other) {
            let phrase = match strange.meant {
                Some((meant, is_slip)) => {
                    let id = if is_slip {
                        "obsolete-attribute-near"
                    } else {
                        "obsolete-attribute-place"
                    };
                    Phrase::new(id)
                        .with("suggestion", meant.attribute.unwrap_or_default())
                        .with("text", text_of_part(twin, other, meant))
                }
                None if strange.may_be_meant => Phrase::new("obsolete-attribute-or"),
                None => Phrase::new("obsolete-attribute"),
            };
            sink.report(
                view.file.span(strange.name),
                phrase
                    .with("name", entry.id)
                    .with("attribute", strange.name),
            );
        }
    }
}
