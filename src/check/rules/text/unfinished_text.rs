//! `unfinished-text`: `<unk>`, which machine translation leaves where it does not know a word. Where the
//! source has it, it is meant.

use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unfinished-text",
    source: "hello = Good morning\n",
    wrong: "hello = <unk> días\n",
    right: "hello = Buenos días\n",
    checks: in_file(check),
    ..BASE
};

/// What a machine translation writes for an unknown word.
const UNKNOWN: &str = "<unk>";

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let bytes = context.file.text.as_bytes();
    if !context.file.has_angle || memchr::memmem::find(bytes, UNKNOWN.as_bytes()).is_none() {
        return;
    }
    for (pattern, other) in context.pattern_pairs() {
        let mut texts = pattern.texts();
        let first = texts.find_map(|text| {
            let at = text.find(UNKNOWN)?;
            Some(text.part(at..at + UNKNOWN.len()))
        });
        if let Some(code) = first.filter(|_| !other.source().contains(UNKNOWN)) {
            let cause = TextCause::UnknownWord {
                name: pattern.name(),
                code: code.into(),
            };
            reporter.report(code.span(), cause);
        }
    }
}
