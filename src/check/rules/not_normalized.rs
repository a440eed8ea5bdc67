//! `not-normalized`: letters and accents in separate characters (not Unicode's form NFC). They look the
//! same, but a search for the word may not find it. Off unless it is asked for.

use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::facts::items;
use crate::phrase::Phrase;
use icu_normalizer::ComposingNormalizerBorrowed;

/// The rule.
pub const RULE: Rule = Rule {
    id: "not-normalized",
    on_by_default: false,
    source: "vision = Vision\n",
    wrong: "vision = Visio\u{301}n\n",
    right: "vision = Visión\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let facts = &view.file.facts;
    for pattern in &facts.patterns {
        let texts = items(&facts.texts, &pattern.texts);
        if let Some(text) = texts
            .iter()
            .find(|text| !text.is_ascii() && !normalizer.is_normalized(text))
        {
            let (normal, _) = normalizer.split_normalized(text);
            let rest = &text[normal.len()..];
            let len = rest.chars().take(2).map(char::len_utf8).sum::<usize>();
            let phrase = Phrase::new("not-normalized").with("name", view.name_of(pattern));
            sink.report(view.file.span(&rest[..len]), phrase);
        }
    }
}
