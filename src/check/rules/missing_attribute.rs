//! `missing-attribute`: an attribute (a heading, a hint, a label) that the source's message has and
//! this one lacks. It is shown in the fallback language, or not at all.

use super::{BASE, Rule, in_file};
use crate::check::facts::Entry;
use crate::check::locale::View;
use crate::check::place::{attribute_in_place, stands_below};
use crate::check::settings::Sink;
use crate::ftl::cause;
use crate::ftl::limits::MAX_ENTRY_PARTS;
use crate::nearest::{few, nearest};
use crate::phrase::Phrase;
use std::ops::Range;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-attribute",
    source: "vision = Our vision\n    .title = Vision\n",
    wrong: "vision = Nuestra visión\n",
    right: "vision = Nuestra visión\n    .title = Visión\n",
    run: in_file(run),
    ..BASE
};

/// Bytes of a file's text that are looked through for missing attributes, those of a long message once
/// for each that it lacks.
pub(super) const MOST_SEARCHED: usize = 20_000_000;

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    let mut searched = 0;
    for (at, entry, other) in view.uneven_pairs() {
        if view.is_complete(entry, other) {
            continue;
        }
        let own = view.file.facts.patterns_of(entry);
        let others = twin.facts.patterns_of(other);
        let strange: Vec<&str> = own
            .iter()
            .filter_map(|pattern| pattern.attribute)
            .filter(|own| others.iter().all(|other| other.attribute != Some(*own)))
            .collect();
        for name in twin
            .facts
            .patterns_of(other)
            .iter()
            .filter_map(|pattern| pattern.attribute)
        {
            let is_here = own.iter().any(|pattern| pattern.attribute == Some(name));
            if is_here {
                continue;
            }
            if sink.is_full() {
                return;
            }
            searched += body(view, at).len();
            let is_near = searched <= MOST_SEARCHED;
            // `obsolete-message` tells of one that stands below as a message.
            if view.file.is_broken_attribute(at, name)
                || is_near && is_parted(view, at, name)
                || stands_below(view, at, name)
            {
                continue;
            }
            // One that is misspelt here is told of as obsolete.
            if few(&strange).is_none_or(|few| nearest(name, few).is_none()) {
                let found = is_near.then(|| swallowed(view, at, name));
                let (span, phrase) = match found.flatten() {
                    Some(found) => found,
                    // As is one that another stands in the place of.
                    None if is_replaced(view, entry, other, name) => continue,
                    None => (view.file.span(entry.id), Phrase::new("missing-attribute")),
                };
                let phrase = phrase.with("name", entry.id).with("attribute", name);
                sink.report(span, phrase);
            }
        }
    }
}

/// Whether another attribute stands in the place of one.
fn is_replaced(view: &View<'_, '_>, entry: &Entry<'_>, other: &Entry<'_>, name: &str) -> bool {
    let Some(twin) = view.twin() else {
        return false;
    };
    let (own, source) = (&view.file.facts, &twin.facts);
    let (patterns, others) = (own.patterns_of(entry), source.patterns_of(other));
    let at = others.iter().position(|one| one.attribute == Some(name));
    let strange = at.and_then(|at| patterns.get(at)?.attribute);
    strange.is_some_and(|strange| {
        attribute_in_place((own, patterns), (source, others), strange).is_some()
    })
}

/// What stands between a message's name and the next one's.
pub(super) fn body<'l>(view: &View<'l, '_>, entry: u32) -> &'l str {
    let facts = &view.file.facts;
    let text = view.file.text;
    let start = view.file.span(facts.entry(entry).id).end;
    let next = facts.entries.get(entry as usize + 1);
    let end = next.map_or(text.len(), |next| view.file.span(next.id).start);
    text.get(start..end).unwrap_or_default()
}

/// Whether the attribute stands here with a blank behind its dot (`. name =`): a syntax error.
fn is_parted(view: &View<'_, '_>, entry: u32, name: &str) -> bool {
    if view.file.faults.is_empty() {
        return false;
    }
    let lines = body(view, entry).lines();
    lines.take(MAX_ENTRY_PARTS).any(|line| {
        let body = line.trim_start().strip_prefix(". ");
        let rest = body.and_then(|body| body.trim_start().strip_prefix(name));
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

/// A part of the message's text that was meant for the attribute: a line without its dot, with some
/// other sign in its place, or behind a space that Fluent does not know; or the end of a line.
pub(super) fn swallowed(
    view: &View<'_, '_>,
    entry: u32,
    name: &str,
) -> Option<(Range<usize>, Phrase)> {
    let body = body(view, entry);
    let mut start = view.file.span(body).start;
    let lines = body.split_inclusive('\n');
    for line in lines.take(MAX_ENTRY_PARTS) {
        let body = line.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200B}');
        let blanks = line.len() - body.len();
        let bare = body.strip_prefix('.').unwrap_or(body);
        let is_meant = bare
            .strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='));
        if is_meant && blanks > 0 {
            let odd = line[..blanks].char_indices().find_map(|(at, character)| {
                let phrase = cause::unusual_space(character)?;
                Some((start + at..start + at + character.len_utf8(), phrase))
            });
            let at = start + blanks;
            let dotless = || (at..at + name.len(), Phrase::new("missing-attribute-dot"));
            return Some(odd.unwrap_or_else(dotless));
        }
        let found = other_sign(line, name).or_else(|| joined(line, name));
        if let Some((at, len, phrase)) = found {
            return Some((start + at..start + at + len, phrase));
        }
        start += line.len();
    }
    None
}

/// Whether a text begins with the attribute's name and `=`.
fn is_head(text: &str, name: &str) -> bool {
    let rest = text.strip_prefix(name);
    rest.is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
}

/// Signs that are typed for a dot.
const DOTLIKE: [char; 9] = [',', ';', ':', '·', '•', '∙', '-', '–', '—'];

/// The place and length of a sign that stands in a line where the dot belongs.
fn other_sign(line: &str, name: &str) -> Option<(usize, usize, Phrase)> {
    let body = line.trim_start_matches(' ');
    let sign = body.chars().next()?;
    let rest = body[sign.len_utf8()..].trim_start_matches(' ');
    let is_meant = body.len() < line.len() && DOTLIKE.contains(&sign);
    let phrase = || Phrase::new("missing-attribute-sign").with("sign", sign.to_string());
    (is_meant && is_head(rest, name)).then(|| (line.len() - body.len(), sign.len_utf8(), phrase()))
}

/// The place and length of the attribute behind other words in a line.
fn joined(line: &str, name: &str) -> Option<(usize, usize, Phrase)> {
    let mut dots = line.match_indices('.').map(|(at, _)| at);
    let at = dots.find(|at| is_head(&line[at + 1..], name) && !line[..*at].trim().is_empty())?;
    Some((at, name.len() + 1, Phrase::new("missing-attribute-joined")))
}
