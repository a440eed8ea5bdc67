//! `missing-attribute`: an attribute (a heading, a hint, a label) that the source's message has and
//! this one lacks. It is shown in the fallback language, or not at all.

use super::{BASE, Rule, in_file};
use crate::check::attributes::strange;
use crate::check::locale::View;
use crate::check::place::stands_below;
use crate::check::settings::Sink;
use crate::ftl::cause;
use crate::ftl::limits::MAX_ENTRY_PARTS;
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
const MOST_SEARCHED: usize = 20_000_000;

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    let mut searched = 0;
    for (at, entry, other) in view.uneven_pairs() {
        if view.is_complete(entry, other) {
            continue;
        }
        let own = view.file.facts.patterns_of(entry);
        let others = twin.facts.patterns_of(other);
        // `obsolete-attribute` tells of one that another stands in the place of.
        let strange = strange(view, at, entry, other);
        let is_replaced = |name: &str| {
            let mut meant = strange.iter().filter_map(|one| one.meant);
            meant.any(|(meant, _)| meant.attribute == Some(name))
        };
        for name in others.iter().filter_map(|pattern| pattern.attribute) {
            let is_here = own.iter().any(|pattern| pattern.attribute == Some(name));
            if is_here || is_replaced(name) {
                continue;
            }
            if sink.is_full() {
                return;
            }
            searched += body(view, at).len();
            let is_near = searched <= MOST_SEARCHED;
            if is_near && is_broken(view, at, name) || stands_below(view, at, name) {
                continue;
            }
            let found = is_near.then(|| swallowed(view, at, name)).flatten();
            let (span, phrase) = found
                .unwrap_or_else(|| (view.file.span(entry.id), Phrase::new("missing-attribute")));
            let phrase = phrase.with("name", entry.id).with("attribute", name);
            sink.report(span, phrase);
        }
    }
}

/// Whether a missing attribute is told of where it stands in another form.
pub fn is_told_of(view: &View<'_, '_>, entry: u32, name: &str) -> bool {
    is_broken(view, entry, name)
        || stands_below(view, entry, name)
        || swallowed(view, entry, name).is_some()
}

/// Whether a syntax error tells of it.
fn is_broken(view: &View<'_, '_>, entry: u32, name: &str) -> bool {
    view.file.is_broken_attribute(entry, name) || is_parted(view, entry, name)
}

/// What stands between a message's name and the next one's.
fn body<'l>(view: &View<'l, '_>, entry: u32) -> &'l str {
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
fn swallowed(view: &View<'_, '_>, entry: u32, name: &str) -> Option<(Range<usize>, Phrase)> {
    let body = body(view, entry);
    let mut start = view.file.span(body).start;
    let lines = body.split_inclusive('\n');
    for line in lines.take(MAX_ENTRY_PARTS) {
        let body = line.trim_start_matches(is_unseen);
        let blanks = line.len() - body.len();
        let bare = body.strip_prefix('.').unwrap_or(body);
        let is_meant = bare
            .strip_prefix(name)
            .is_some_and(|rest| rest.trim_start().starts_with('='));
        if is_meant && blanks > 0 {
            let odd = line[..blanks].char_indices().find_map(|(at, _)| {
                let (len, cause) = cause::unusual_spaces(&line[at..])?;
                Some((start + at..start + at + len, cause.phrase()))
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
    let at =
        dots.find(|at| is_head(&line[at + 1..], name) && !line[..*at].chars().all(is_unseen))?;
    Some((at, name.len() + 1, Phrase::new("missing-attribute-joined")))
}

/// Whether a character is a space, or one that nobody sees.
fn is_unseen(character: char) -> bool {
    character.is_whitespace() || cause::is_unusual(character)
}
