//! `missing-message`: a message of the source that a locale's file lacks. It is shown in the
//! fallback language.

use super::{BASE, Rule, in_file};
use crate::check::locale::{File, View};
use crate::check::settings::Sink;
use crate::facts::{Entry, Pattern, span};
use crate::ftl::boundary;
use crate::phrase::Phrase;
use std::collections::HashMap;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-message",
    source: "yes = Yes\nno = No\n",
    wrong: "yes = Sí\n",
    right: "yes = Sí\nno = No\n",
    comment: Some("###"),
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    let missing = &view.strangers.missing;
    if missing.is_empty() {
        return;
    }
    // A file that was just begun, or that another was saved over: one finding says it all.
    let is_copy = view.strangers.copy_of.is_some() && missing.len() == twin.facts.messages;
    let is_new = view.file.facts.messages == 0 || is_copy;
    if is_new && view.file.faults.is_empty() && missing.len() > 1 {
        let phrase = Phrase::new("missing-message-all").with("messages", missing.len());
        sink.report(0..0, phrase);
        return;
    }
    let lines = if has_others(view.file) {
        set_apart(view.file.text)
    } else {
        HashMap::new()
    };
    let mut told: Vec<usize> = view.file.faults.iter().map(|one| one.span.start).collect();
    told.sort_unstable();
    let mut texts = HashMap::new();
    for at in missing {
        if sink.is_full() {
            return;
        }
        let entry = twin.facts.entry(*at);
        let line = lines.get(entry.id);
        let line =
            line.filter(|line| line.kind != Kind::Joined || is_in_text(view, &mut texts, line.at));
        if line.is_some_and(|line| is_told_of(&told, line)) {
            continue;
        }
        let span = line.map_or(0..0, |line| line.at..line.at + entry.id.len());
        let words = |line| Phrase::new(words_for(line, view.file.text, entry.id));
        let phrase = line.map_or_else(
            || absent(twin, entry),
            |line| words(line).with("text", text_of(twin, entry)),
        );
        sink.report(span, phrase.with("name", entry.id));
    }
}

/// Whether a syntax error tells of it; they are given by their places, sorted.
fn is_told_of(told: &[usize], line: &Apart) -> bool {
    line.kind != Kind::Comment && told.binary_search(&line.at).is_ok()
}

/// The words for a name that stands elsewhere.
fn words_for(line: &Apart, text: &str, name: &str) -> &'static str {
    match line.kind {
        Kind::Comment => "missing-message-comment",
        Kind::Indented => "missing-message-indented",
        Kind::Joined if is_sure(text, line.at, name) => "missing-message-joined",
        Kind::Joined => "missing-message-joined-or",
    }
}

/// Whether a name and `=` behind other words begin a message: no word of a text looks like the name, or
/// a sentence ends before it. (`su name = valor` may be about a setting.)
fn is_sure(text: &str, at: usize, name: &str) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let is_end = |c: char| c == '}' || ".!?…。！？".contains(c);
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphabetic());
    !is_word || before.trim_end_matches(' ').ends_with(is_end)
}

/// Whether a place lies in a text whose source has no `=` that could be there on purpose. What was found
/// of a text is kept: many places may lie in one.
fn is_in_text(view: &View<'_, '_>, known: &mut HashMap<usize, bool>, at: usize) -> bool {
    let own = &view.file.facts.patterns;
    let behind = own.partition_point(|pattern| pattern.span.start as usize <= at);
    let Some(number) = behind.checked_sub(1) else {
        return false;
    };
    let has_none = || {
        let source = view.twin().and_then(|twin| {
            let other = (*view.file.twin_patterns.get(number)?)?;
            Some(twin.source_of(&twin.facts.patterns[other as usize]))
        });
        source.is_none_or(|source| !source.contains('='))
    };
    at < own[number].span.end as usize && *known.entry(number).or_insert_with(has_none)
}

/// The words for a message of which there is no trace.
fn absent(twin: &File<'_>, entry: &Entry<'_>) -> Phrase {
    let patterns = twin.facts.patterns_of(entry);
    let attributes: Vec<String> = patterns
        .iter()
        .filter_map(|pattern| Some(format!(".{}", pattern.attribute?)))
        .collect();
    let first = patterns.first().and_then(|pattern| pattern.attribute);
    let phrase = match first {
        Some(first) => Phrase::new("missing-message-attributes").with("attribute", first),
        None if attributes.is_empty() => Phrase::new("missing-message"),
        None => Phrase::new("missing-message-more").with("attributes", attributes.join(", ")),
    };
    phrase.with("text", text_of(twin, entry))
}

/// A name and `=` that stand elsewhere than at a line's beginning.
struct Apart {
    /// The name's first byte.
    at: usize,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// In a comment.
    Comment,
    /// Behind blanks.
    Indented,
    /// Behind other words.
    Joined,
}

/// Whether the text has more `=` than its entries and attributes take, one each: only then some such
/// line may be there.
fn has_others(file: &File<'_>) -> bool {
    let patterns = file.facts.patterns.iter();
    let attributes = patterns.filter(|pattern| pattern.attribute.is_some());
    let taken = file.facts.entries.len() + attributes.count();
    memchr::memchr_iter(b'=', file.text.as_bytes()).count() != taken
}

/// Finds such names; of several that are the same, the last, but one behind words only where there is
/// no other.
fn set_apart(text: &str) -> HashMap<&str, Apart> {
    let mut lines = HashMap::new();
    let mut joined = HashMap::new();
    let bytes = text.as_bytes();
    let (mut after, mut line) = (0, 0);
    // From an `=` back to the line's beginning: most names stand in column one.
    for equals in memchr::memchr_iter(b'=', bytes) {
        let newline = memchr::memrchr(b'\n', &bytes[after..equals]).map(|at| after + at);
        let is_first = newline.is_some() || after == 0;
        line = newline.map_or(line, |newline| newline + 1);
        after = equals + 1;
        let is_comment = bytes[line] == b'#';
        let before = text[line..equals].trim_end();
        // Of a line's later ones, what stands at its beginning is not looked at again.
        let name = if is_first {
            before.trim_start_matches(['#', ' '])
        } else {
            ""
        };
        if (is_comment || bytes[line] == b' ') && boundary::is_name(name) {
            let kind = if is_comment {
                Kind::Comment
            } else {
                Kind::Indented
            };
            let at = span(text, name).start;
            lines.insert(name, Apart { at, kind });
        } else if !is_comment
            && !matches!(bytes.get(after), Some(b'"' | b'\'')) // an attribute of HTML
            && let Some(name) = last_word(before)
            && (!is_first || !text[line..span(text, name).start].trim().is_empty())
        {
            let (at, kind) = (span(text, name).start, Kind::Joined);
            joined.insert(name, Apart { at, kind });
        }
    }
    for (name, apart) in joined {
        lines.entry(name).or_insert(apart);
    }
    lines
}

/// The name that a line ends with, if it is a word by itself.
fn last_word(line: &str) -> Option<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let before = line.trim_end_matches(is_part);
    let name = &line[before.len()..];
    let last = before.chars().next_back()?;
    let is_word = last.is_whitespace() || last == '}' || !last.is_ascii();
    (is_word && boundary::is_name(name)).then_some(name)
}

/// The beginning of a text as the source writes it, to recognise it by: at most 60 characters, its
/// lines as one.
pub(super) fn text_of(twin: &File<'_>, entry: &Entry<'_>) -> String {
    let first = twin.facts.patterns_of(entry).first();
    first.map_or_else(String::new, |pattern| text_of_part(twin, entry, pattern))
}

/// The same of a value or attribute.
pub(super) fn text_of_part(twin: &File<'_>, entry: &Entry<'_>, pattern: &Pattern<'_>) -> String {
    let head = twin.span(pattern.attribute.unwrap_or(entry.id)).end;
    let after = &twin.text[head..];
    let start = head + after.find('=').map_or(0, |at| at + 1);
    let rest = &twin.text[(pattern.span.end as usize).max(start)..];
    // The braces behind the last word, on its line and on lines of their own.
    let mut lines = rest.split_inclusive('\n');
    let tail = lines.next().map_or(0, str::len)
        + lines
            .take_while(|line| {
                line.contains('}') && line.trim_matches(['}', ' ', '\r', '\n']).is_empty()
            })
            .map(str::len)
            .sum::<usize>();
    let text = &twin.text[start..twin.text.len() - rest.len() + tail];
    let mut shown = String::with_capacity(MAX_SHOWN * 4);
    for word in text.split_whitespace() {
        let gap = if shown.is_empty() { "" } else { " " };
        shown.extend([gap, word]);
        if shown.len() > MAX_SHOWN && shown.chars().nth(MAX_SHOWN).is_some() {
            break;
        }
    }
    if let Some((cut, _)) = shown.char_indices().nth(MAX_SHOWN) {
        shown.truncate(cut);
        shown.push('…');
    }
    shown
}

/// Characters that a text is shown by.
const MAX_SHOWN: usize = 60;
