//! `too-deep`: what passes a limit of programs that read messages. Braces within braces past any use may
//! crash one; what is too long, or shows too many values, is not shown.

use crate::check::cause::FileCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{EntryRef, PatternRef, UseRef};
use crate::ftl::cause::SyntaxCause;
use crate::ftl::limits::{
    MAX_ENTRY_BYTES, MAX_ENTRY_PARTS, MAX_NESTING_OF_REFERENCES, MAX_PLACEABLES,
};
use crate::ftl::{depth, outline};

/// The rule.
pub const RULE: Rule = Rule {
    id: "too-deep",
    severity: Severity::Error,
    source: "total = { $n }\n",
    wrong: concat!(
        "total = {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
        "{{{{{{{{{{{{ $n }}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}\n"
    ),
    right: "total = { $n }\n",
    comment: None,
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let faults = context.file.faults().iter();
    for fault in faults.filter(|fault| fault.is_too_deep()) {
        reporter.report(fault.span.clone(), fault.cause.clone());
    }
    for entry in context.file.facts.crowded() {
        let cause = FileCause::Crowded {
            name: entry.id().into(),
            limit: MAX_ENTRY_PARTS,
        };
        reporter.report(entry.id().span(), cause);
    }
    for entry in context.file.facts.entries() {
        let end = entry
            .next()
            .map_or(context.file.text.len(), EntryRef::start);
        unshown(&context.file.text[entry.start()..end], entry, reporter);
    }
}

/// Reports what keeps a reader's program from showing an entry, which `text` begins with.
fn unshown(text: &str, entry: EntryRef<'_>, reporter: &mut Reporter<'_>) {
    let (name, span) = (|| entry.id().into(), entry.id().span());
    if text.len() > MAX_ENTRY_BYTES {
        // Comments may stand between it and the next one.
        let own = outline::outline(text);
        if own
            .first()
            .is_some_and(|own| own.source(text).len() > MAX_ENTRY_BYTES)
        {
            let cause = FileCause::TooLong {
                name: name(),
                limit: MAX_ENTRY_BYTES >> 20,
            };
            reporter.report(span.clone(), cause);
        }
    }
    let braces = memchr::memchr2_iter(b'{', b'(', text.as_bytes()).count();
    if braces <= MAX_NESTING_OF_REFERENCES {
        return;
    }
    let mut uses = entry.patterns().flat_map(PatternRef::uses);
    if depth::is_past(text, MAX_NESTING_OF_REFERENCES)
        && uses.any(|one| UseRef::reference(one).is_some())
    {
        let limit = MAX_NESTING_OF_REFERENCES;
        reporter.report(span.clone(), SyntaxCause::TooDeep { limit });
    }
    let mut patterns = entry.patterns();
    if braces > MAX_PLACEABLES && patterns.any(shows_too_much) {
        let cause = FileCause::TooMany {
            name: name(),
            limit: MAX_PLACEABLES,
        };
        reporter.report(span, cause);
    }
}

/// Whether a text without variants has more than [`MAX_PLACEABLES`]: all of them are shown.
fn shows_too_much(pattern: PatternRef<'_>) -> bool {
    if pattern.selects().next().is_some() {
        return false;
    }
    let (mut depth, mut placeables, mut is_quoted, mut is_escaped) = (0_usize, 0, false, false);
    // A pattern's own place may leave out its first brace.
    let own = pattern.head().end()..pattern.source().end();
    for byte in pattern.file_text()[own].bytes() {
        let is_escape = is_quoted && !is_escaped && byte == b'\\';
        match byte {
            b'"' if depth > 0 && !is_escaped => is_quoted = !is_quoted,
            b'{' if !is_quoted => {
                placeables += usize::from(depth == 0);
                depth += 1;
            }
            b'}' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        is_escaped = is_escape;
    }
    placeables > MAX_PLACEABLES
}
