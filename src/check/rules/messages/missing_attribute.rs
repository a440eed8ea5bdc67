//! `missing-attribute`: an attribute (a heading, a hint, a label) that the source's message has and
//! this one lacks. It is shown in the fallback language, or not at all.

use crate::check::cause::MessageCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::unmatched::attributes::unmatched_attributes;
use crate::check::unmatched::place::stands_below;
use crate::check::unmatched::swallowed::{body, is_unparsed, swallowed};
use crate::facts::{EntryRef, PatternRef};
use crate::ftl::edit::Fix;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-attribute",
    source: "vision = Our vision\n    .title = Vision\n",
    wrong: "vision = Nuestra visión\n",
    right: "vision = Nuestra visión\n    .title = Visión\n",
    checks: in_file(check),
    ..BASE
};

/// Bytes of a file's text that are searched for missing attributes, those of a long message once for each
/// that it lacks.
const MOST_SEARCHED: usize = 20_000_000;

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let mut searched = 0;
    for (entry, other) in context.uneven_pairs() {
        if context.is_complete(entry, other) {
            continue;
        }
        // `obsolete-attribute` reports one that another stands in the place of.
        let unmatched = unmatched_attributes(context, entry, other);
        let is_replaced = |name: &str| {
            let mut meant = unmatched.iter().filter_map(|one| one.meant);
            meant.any(|(meant, _)| meant.is_attribute(Some(name)))
        };
        for name in other.patterns().filter_map(PatternRef::attribute) {
            if entry.has_attribute(&name) || is_replaced(&name) {
                continue;
            }
            if reporter.is_full() {
                return;
            }
            searched += body(context, entry).len();
            report(
                context,
                reporter,
                (entry, name.str()),
                searched <= MOST_SEARCHED,
            );
        }
    }
}

/// Reports an attribute that a message lacks, unless something else does; searches the message for it
/// only if there is time.
fn report<'a>(
    context: &Context<'a>,
    reporter: &mut Reporter<'_>,
    (entry, name): (EntryRef<'a>, &str),
    has_time: bool,
) {
    if has_time && is_unparsed(context, entry, name) || stands_below(context, entry, name) {
        return;
    }
    if let Some(at) = commented(entry, name).filter(|_| has_time) {
        let cause = MessageCause::MissingAttributeComment {
            name: entry.id().into(),
            attribute: name.to_owned(),
        };
        let line = context.file.text[at..].lines().next().unwrap_or_default();
        let has_text = line
            .split_once('=')
            .is_some_and(|(_, text)| !text.trim().is_empty());
        let fix = has_text.then(|| Fix::guess(at..at + 1, " "));
        reporter.report_with(at..at + 1, cause, fix);
        return;
    }
    let found = has_time.then(|| swallowed(context, entry, name)).flatten();
    if let Some(found) = found {
        let fix = found.edit.map(|(span, text)| Fix::guess(span, text));
        reporter.report_with(found.span, found.cause, fix);
        return;
    }
    let cause = MessageCause::MissingAttribute {
        name: entry.id().into(),
        attribute: name.to_owned(),
    };
    reporter.report(entry.id().span(), cause);
}

/// Where the `#` stands before an attribute in the comment below a message, in bytes. Empty lines may be
/// between: `mira fmt` sets a comment apart.
fn commented(entry: EntryRef<'_>, name: &str) -> Option<usize> {
    let text = entry.patterns().next()?.file_text();
    let end = entry.patterns().map(|one| one.span().range().end).max()?;
    let mut at = end + text.get(end..)?.find('\n')? + 1;
    for line in text.get(at..)?.split_inclusive('\n') {
        if line.trim().is_empty() {
            at += line.len();
            continue;
        }
        let attribute = line.strip_prefix('#')?.trim_start_matches(' ');
        let attribute = attribute.strip_prefix('.')?;
        let (found, _) = attribute.split_once('=')?;
        if found.trim_end_matches(' ') == name {
            return Some(at);
        }
        at += line.len();
    }
    None
}
