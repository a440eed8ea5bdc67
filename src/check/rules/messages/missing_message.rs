//! `missing-message`: a message of the source that a locale's file lacks. It is shown in the fallback
//! language.

use super::misplaced::{Misplaced, MisplacedKind, has_others, misplaced};
use super::source_text::source_text;
use crate::check::cause::MessageCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{EntryRef, PatternRef};
use crate::ftl::cause::uncomment;
use crate::ftl::edit::Fix;
use crate::ftl::place::line_start;
use std::collections::HashMap;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-message",
    source: "yes = Yes\nno = No\n",
    wrong: "yes = Sí\n",
    right: "yes = Sí\nno = No\n",
    comment: Some("###"),
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let Some(source) = context
        .counterpart()
        .filter(|_| !context.unmatched.missing.is_empty())
    else {
        return;
    };
    let missing = &context.unmatched.missing;
    let file = context.file;
    // A file that was just begun, or that another was saved over: one finding says it all.
    let is_copy = context.unmatched.copy_of.is_some() && missing.len() == source.facts.messages();
    let is_new = file.facts.messages() == 0 || is_copy;
    let lines = has_others(file).then(|| misplaced(file.text));
    let lines = lines.unwrap_or_default();
    let is_begun = || {
        let mut entries = missing.iter().map(|at| source.facts.entry(*at));
        entries.any(|entry| is_commented(entry, &lines, file.text))
    };
    if is_new && file.faults().is_empty() && missing.len() > 1 && !is_begun() {
        let messages = missing.len();
        reporter.report(0..0, MessageCause::MissingAll { messages });
        return;
    }
    let mut known_errors: Vec<usize> = file.faults().iter().map(|one| one.span.start).collect();
    known_errors.sort_unstable();
    let mut texts = HashMap::new();
    for at in missing {
        if reporter.is_full() {
            return;
        }
        let entry = source.facts.entry(*at);
        let line = lines.get(entry.id().str());
        let is_joined = |line: &&Misplaced| line.kind == MisplacedKind::Joined;
        let line = line.filter(|line| !is_joined(line) || is_in_text(context, &mut texts, line.at));
        if line.is_some_and(|line| is_known_errors(&known_errors, line)) {
            continue;
        }
        let span = line.map_or(0..0, |line| line.at..line.at + entry.id().len());
        let cause = line.map_or_else(|| absent(entry), |line| elsewhere(entry, line, file.text));
        let fix = line.and_then(|line| fix(&cause, file.text, line));
        reporter.report_with(span, cause, fix);
    }
}

/// Whether the message stands in a comment.
fn is_commented(entry: EntryRef<'_>, lines: &HashMap<&str, Misplaced>, text: &str) -> bool {
    let line = lines.get(entry.id().str());
    line.is_some_and(|line| is_in_comment(entry, line, text))
}

/// What to change so that a message begins where its name stands.
fn fix(cause: &MessageCause, text: &str, line: &Misplaced) -> Option<Fix> {
    match cause {
        MessageCause::MissingIndented { .. } => {
            Some(Fix::guess(line_start(text, line.at)..line.at, ""))
        }
        MessageCause::MissingJoined { .. } => {
            let before = text[..line.at].trim_end_matches(' ').len();
            Some(Fix::guess(before..line.at, "\n"))
        }
        MessageCause::MissingCommentFilled { .. } => uncommented(text, line.at),
        _ => None,
    }
}

/// Takes the `# ` from the line of a commented message, and from its other lines below.
fn uncommented(text: &str, at: usize) -> Option<Fix> {
    let is_part = |body: &str| body.starts_with([' ', '}']) && !body.trim().is_empty();
    uncomment(text, line_start(text, at)..at, is_part)
}

/// Whether a syntax error reports it; they are given by their places, sorted.
fn is_known_errors(known_errors: &[usize], line: &Misplaced) -> bool {
    line.kind != MisplacedKind::Comment && known_errors.binary_search(&line.at).is_ok()
}

fn quoted(entry: EntryRef<'_>) -> String {
    let first = entry.patterns().next();
    first.map(source_text).unwrap_or_default()
}

/// The cause for a name that stands where no message begins.
fn elsewhere(entry: EntryRef<'_>, line: &Misplaced, file: &str) -> MessageCause {
    let (name, text) = (entry.id().into(), quoted(entry));
    match line.kind {
        MisplacedKind::Comment if is_in_comment(entry, line, file) => {
            MessageCause::MissingCommentFilled { name }
        }
        MisplacedKind::Comment => MessageCause::MissingComment { name, text },
        MisplacedKind::Indented => MessageCause::MissingIndented { name, text },
        MisplacedKind::Joined if is_certain(file, line.at, &entry.id()) => {
            MessageCause::MissingJoined { name, text }
        }
        MisplacedKind::Joined => MessageCause::MissingJoinedOr { name, text },
    }
}

/// Whether a message is translated in a comment.
fn is_in_comment(entry: EntryRef<'_>, line: &Misplaced, file: &str) -> bool {
    line.kind == MisplacedKind::Comment && is_filled(file, line.at, &quoted(entry))
}

/// Whether the commented message that begins at a byte is translated: it has a text, and not the source's.
fn is_filled(file: &str, at: usize, source: &str) -> bool {
    let rest = file.get(at..).unwrap_or_default();
    // What is quoted of the source may be its beginning.
    let cut = source.strip_suffix('…');
    let is_copy = |text: &str| {
        let begins = cut.is_some_and(|cut| text.starts_with(cut));
        begins || source.starts_with(text)
    };
    let mut lines = rest.lines();
    let first = lines.next().and_then(|line| line.split_once('='));
    let text = first.map_or("", |(_, text)| text.trim());
    if text.is_empty() {
        // A text may begin in the next line; an attribute does not count.
        let next = lines.next().and_then(|line| line.strip_prefix("#  "));
        let next = next.map_or("", str::trim);
        return !next.is_empty() && !next.starts_with('.') && !is_copy(next);
    }
    source.is_empty() || !is_copy(text)
}

/// Whether a name and `=` after other words begin a message: no word of a text looks like the name, or
/// a sentence ends before it. (`su name = valor` may be about a setting.)
fn is_certain(text: &str, at: usize, name: &str) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let is_end = |c: char| c == '}' || ".!?…。！？".contains(c);
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphabetic());
    !is_word || before.trim_end_matches(' ').ends_with(is_end)
}

/// Whether a place lies in a text whose source has no `=` that could be there on purpose. What was found
/// of a text is kept: many places may lie in one.
fn is_in_text(context: &Context<'_>, known: &mut HashMap<u32, bool>, at: usize) -> bool {
    let Some(pattern) = context.file.facts.pattern_before(at) else {
        return false;
    };
    let has_none = || {
        let source = context.source_pattern(pattern);
        source.is_none_or(|source| !source.source().contains('='))
    };
    let number = pattern.index();
    at < pattern.source().end() && *known.entry(number).or_insert_with(has_none)
}

/// The cause for a message of which there is no trace.
fn absent(entry: EntryRef<'_>) -> MessageCause {
    let (name, text) = (entry.id().into(), quoted(entry));
    let attributes = entry.attributes().filter_map(PatternRef::attribute);
    let attributes: Vec<String> = attributes.map(|name| format!(".{name}")).collect();
    if attributes.is_empty() {
        return MessageCause::Missing { name, text };
    }
    let attributes = attributes.join(", ");
    if entry.value().is_none() {
        return MessageCause::MissingAttributes {
            name,
            attributes,
            text,
        };
    }
    MessageCause::MissingMore {
        name,
        attributes,
        text,
    }
}
