//! `duplicate-attribute`: the same attribute twice in a message. Only one of them is ever shown.

use crate::check::cause::MessageCause;
use crate::check::context::{CheckedFile, Context};
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::lines;
use crate::check::shared::repeated::repeated;
use crate::facts::{EntryRef, PatternRef};
use crate::ftl::edit::Fix;
use crate::text::span::Slice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "duplicate-attribute",
    severity: Severity::Error,
    source: "search =\n    .placeholder = Name\n",
    wrong: "search =\n    .placeholder = Nombre\n    .placeholder = Apellido\n",
    right: "search =\n    .placeholder = Nombre\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let entries = context.file.facts.entries();
    for entry in entries.filter(|entry| entry.pattern_count() > 1) {
        let names = entry.patterns().filter_map(PatternRef::attribute);
        for name in repeated(names.clone()) {
            let mut same = names.clone().filter(|first| *first == name);
            if same.any(|first| is_of_another(context, first, name)) {
                continue;
            }
            let cause = MessageCause::DuplicateAttribute {
                name: entry.id().into(),
                attribute: name.into(),
            };
            let second = entry.attributes().find(|one| is_at(*one, name));
            let fix = second.map(|one| Fix::guess(lines::of_attribute(context.file.text, one), ""));
            reporter.report_with(name.span(), cause, fix);
        }
    }
}

/// Whether an attribute is the one whose name stands here.
fn is_at(attribute: PatternRef<'_>, name: Slice<'_>) -> bool {
    let own = attribute.attribute();
    own.is_some_and(|own| own.start() == name.start())
}

/// Whether the second of two attributes belongs to a message between them whose line is indented:
/// `missing-message` reports that one.
fn is_of_another(context: &Context<'_>, first: Slice<'_>, second: Slice<'_>) -> bool {
    let between = context.file.text.get(first.end()..second.start());
    between.unwrap_or_default().lines().skip(1).any(|line| {
        let name = line.split('=').next().unwrap_or_default().trim();
        let is_missing = |source: &CheckedFile<'_>| {
            let other = source.facts.find(name).map(EntryRef::index);
            other.is_some_and(|other| context.unmatched.missing.binary_search(&other).is_ok())
        };
        let is_entry = line.starts_with(' ') && line.contains('=');
        is_entry && context.counterpart().is_some_and(is_missing)
    })
}
