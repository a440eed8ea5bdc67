//! `not-normalized`: letters and accents in separate characters (not Unicode's form NFC). They look the
//! same, but a search for the word may not find it. Off unless it is asked for.

use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::ftl::edit::Fix;
use icu_normalizer::ComposingNormalizerBorrowed;

/// The rule.
pub const RULE: Rule = Rule {
    id: "not-normalized",
    on_by_default: false,
    source: "vision = Vision\n",
    wrong: "vision = Visio\u{301}n\n",
    right: "vision = Visión\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    for pattern in context.file.facts.patterns() {
        let is_not = |text: &str| !text.is_ascii() && !normalizer.is_normalized(text);
        if let Some(text) = pattern.texts().find(|text| is_not(text)) {
            let (normal, _) = normalizer.split_normalized(&text);
            let rest = &text[normal.len()..];
            let len = rest.chars().take(2).map(char::len_utf8).sum::<usize>();
            let span = text.part(normal.len()..normal.len() + len).span();
            let fix = Fix::safe(text.span(), normalizer.normalize(&text).into_owned());
            let name = pattern.name();
            reporter.report_with(span, TextCause::NotNormalized { name }, fix);
        }
    }
}
