//! `untranslated`: a text that is the same as the source's. Names and loanwords often are, so this
//! rule is off unless it is asked for.

use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::facts::items;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "untranslated",
    on_by_default: false,
    source: "yes = Yes\n",
    wrong: "yes = Yes\n",
    right: "yes = Sí\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    for (pattern, other) in view.pattern_pairs() {
        let has_words = items(&view.file.facts.texts, &pattern.texts)
            .iter()
            .any(|text| text.contains(char::is_alphabetic));
        if has_words && view.file.source_of(pattern) == twin.source_of(other) {
            let phrase = Phrase::new("untranslated").with("name", view.name_of(pattern));
            sink.report(view.head_of(pattern), phrase);
        }
    }
}
