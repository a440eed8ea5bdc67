//! `obsolete-message`: a message that the source does not have, or has under another name or in
//! another file. The program never asks for it here. Of a catalog of statements, only the readers of
//! the locale are shown it.

use super::source_text::source_text;
use crate::catalog::{STATEMENTS, embedded};
use crate::check::cause::MessageCause;
use crate::check::context::{CheckedFile, Context, Origin};
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::lines;
use crate::check::shared::readers::is_interface;
use crate::check::unmatched::place::message_above;
use crate::facts::EntryRef;
use crate::ftl::edit::Fix;

/// The rule.
pub const RULE: Rule = Rule {
    id: "obsolete-message",
    source: "yes = Yes\n",
    wrong: "yes = Sí\nmaybe = Quizás\n",
    right: "yes = Sí\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let Some(source) = context.counterpart() else {
        return;
    };
    if let Some(file) = context.unmatched.copy_of {
        let file = name_of(context, file);
        reporter.report(0..0, MessageCause::ObsoleteCopy { file });
    }
    for (at, origin) in &context.unmatched.obsolete {
        let entry = context.file.facts.entry(*at);
        if is_interface(context) && embedded::is_word(entry.id().str()) {
            continue;
        }
        if matches!(origin, Origin::Duplicate(file) if context.unmatched.copy_of == Some(*file)) {
            continue;
        }
        let (cause, fix) = cause(context, source, entry, *origin);
        reporter.report_with(entry.id().span(), cause, fix);
    }
}

fn name_of(context: &Context<'_>, file: usize) -> String {
    context.source.files[file].document.name.clone()
}

/// What is wrong with a message that the source's file lacks, and how to get rid of it.
fn cause(
    context: &Context<'_>,
    source: &CheckedFile<'_>,
    entry: EntryRef<'_>,
    origin: Origin,
) -> (MessageCause, Option<Fix>) {
    let id = entry.id();
    let name = id.into();
    let rename = |other: EntryRef<'_>| Some(Fix::guess(id.span(), other.id().str()));
    match origin {
        Origin::Unknown => unknown(context, entry),
        Origin::TypoOf(other) => {
            let other = source.facts.entry(other);
            let suggestion = other.id().into();
            (
                MessageCause::ObsoleteNear { name, suggestion },
                rename(other),
            )
        }
        Origin::InPlaceOf(other) => {
            let other = source.facts.entry(other);
            let cause = MessageCause::ObsoletePlace {
                name,
                suggestion: other.id().into(),
                text: other.patterns().next().map(source_text).unwrap_or_default(),
            };
            (cause, rename(other))
        }
        Origin::OtherFile(file) => {
            let file = name_of(context, file);
            (MessageCause::ObsoleteElsewhere { name, file }, None)
        }
        Origin::Duplicate(file) => {
            let file = name_of(context, file);
            let fix = Fix::guess(lines::of_entry(context.file.text, entry), "");
            (MessageCause::ObsoleteDouble { name, file }, Some(fix))
        }
    }
}

/// The cause for a message that comes from nowhere known.
fn unknown(context: &Context<'_>, entry: EntryRef<'_>) -> (MessageCause, Option<Fix>) {
    let name = entry.id().into();
    if let Some(above) = message_above(context, entry) {
        let message = above.id().into();
        let indent = Fix::guess(entry.start()..entry.start(), "    .");
        let cause = MessageCause::ObsoleteIsAttribute { name, message };
        return (cause, Some(indent));
    }
    // Its own readers are shown it: it is not obsolete, and others may be missing it.
    if context.file.document.name == STATEMENTS {
        return (MessageCause::OnlyHere { name }, None);
    }
    // It may be the translation of one of them.
    if !context.unmatched.missing.is_empty() {
        return (MessageCause::ObsoleteOr { name }, None);
    }
    let delete = Fix::guess(lines::of_entry(context.file.text, entry), "");
    (MessageCause::Obsolete { name }, Some(delete))
}
