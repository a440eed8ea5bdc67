//! What to write so that tags are as they are meant.

use super::typos::{MistypedTag, TagTypo};
use super::written::CURLY;
use crate::check::shared::html::tags::Tag;
use crate::ftl::edit::Fix;
use crate::text::span::Slice;

/// Writes all tags of a pattern whose characters are wrong.
pub fn characters(found: &[MistypedTag<'_>]) -> Option<Fix> {
    Fix::guess_all(found.iter().filter_map(|tag| match &tag.typo {
        TagTypo::Characters(suggestion) => Some((tag.place.span(), suggestion.clone())),
        TagTypo::Space | TagTypo::Quote | TagTypo::End => None,
    }))
}

/// Gives all tags of one name another, where the other has no attributes that they lack.
pub fn renamed(found: &[Tag<'_>], added: &Tag<'_>, lost: &Tag<'_>) -> Option<Fix> {
    let same = || found.iter().filter(|tag| tag.is(added.name));
    let is_plain = |tag: &Tag<'_>| !tag.text.contains('=') && tag.text.ends_with('>');
    let are_plain = is_plain(lost) && added.is_void == lost.is_void && same().all(is_plain);
    let name = |tag: &Tag<'_>| {
        let start = tag.text.start() + 1 + usize::from(tag.is_closing);
        start..start + tag.name.len()
    };
    are_plain
        .then(|| Fix::guess_all(same().map(|tag| (name(tag), lost.name.to_owned()))))
        .flatten()
}

/// Deletes all tags of one name: one, or a pair.
pub fn deleted(found: &[Tag<'_>], added: &Tag<'_>) -> Option<Fix> {
    let same = || found.iter().filter(|tag| tag.is(added.name));
    let is_pair = match same().collect::<Vec<_>>().as_slice() {
        [one] => one.is_void,
        [first, second] => !first.is_closing && second.is_closing,
        _ => false,
    };
    let are_whole = same().all(|tag| tag.text.ends_with('>'));
    (is_pair && are_whole)
        .then(|| Fix::guess_all(same().map(|tag| (tag.text.span(), String::new()))))
        .flatten()
}

/// Puts an opening tag in the place of the closing one before it, and the other way round.
pub fn swapped(closing: &Tag<'_>, opening: &Tag<'_>) -> Option<Fix> {
    let are_whole = closing.text.ends_with('>') && opening.text.ends_with('>');
    let edit = |at: &Tag<'_>, new: &Tag<'_>| (at.text.span(), String::from(new.text));
    are_whole
        .then(|| Fix::guess_all([edit(closing, opening), edit(opening, closing)]))
        .flatten()
}

/// Writes the quotation mark that a value lacks, or a straight one for a curly one.
pub fn quotation_mark(value: Slice<'_>) -> Option<Fix> {
    let inside = value.trim_matches('"');
    if inside.is_empty() || inside.contains(['"', '\'', '=', ' ']) && !inside.starts_with('{') {
        return None;
    }
    let (start, end) = (value.start(), value.end());
    if let Some(last) = inside
        .chars()
        .next_back()
        .filter(|last| CURLY.contains(last))
    {
        let is_one = inside.matches(CURLY).count() == 1 && value.starts_with('"');
        return is_one.then(|| Fix::guess(end - last.len_utf8()..end, "\""));
    }
    match (value.starts_with('"'), value.ends_with('"')) {
        (true, false) => Some(Fix::guess(end..end, "\"")),
        (false, true) => Some(Fix::guess(start..start, "\"")),
        _ => None,
    }
}

/// Writes straight quotation marks for the curly ones around the values of a tag.
pub fn straight(tag: &Tag<'_>) -> Option<Fix> {
    let marks = || tag.text.match_indices(CURLY);
    let values = tag.text.matches('=').count();
    let straight = tag.text.matches('"').count();
    let are_pairs = marks().count() + straight == values * 2 && straight.is_multiple_of(2);
    if !are_pairs || tag.text.contains('\'') {
        return None;
    }
    let place = |at: usize, mark: &str| tag.text.part(at..at + mark.len()).span();
    Fix::guess_all(marks().map(|(at, mark)| (place(at, mark), "\"".to_owned())))
}
