//! Comments that silence nothing: why, and what to write instead.

use crate::check::cause::FileCause;
use crate::check::rules::{self, RULES};
use crate::check::settings::Settings;
use crate::ftl::edit::Fix;
use crate::ftl::place::line_start;
use crate::text::nearest::nearest;
use crate::text::span::Slice;
use std::ops::Range;

/// What is wrong, and what to change.
type AllowError = (FileCause, Option<Fix>);

/// How a comment that cannot be read should be written. `span` has neither the `#` before it nor the spaces
/// after.
pub fn misspelt(text: &str, span: &Range<usize>) -> AllowError {
    let comment = &text[span.clone()];
    // The longest, for the names of some rules end with those of others.
    let named = RULES.iter().map(|rule| rule.id);
    let named = named
        .filter(|id| comment.contains(id))
        .max_by_key(|id| id.len());
    let hashes = text[line_start(text, span.start)..span.start]
        .trim_end()
        .to_owned();
    match named {
        Some(rule) => {
            let cause = FileCause::UnusedAllowFormRule { rule, hashes };
            (cause, in_form(comment, span, rule))
        }
        None => (FileCause::UnusedAllowForm { hashes }, None),
    }
}

/// Writes `mira: allow(rule)` where only its signs are wrong.
fn in_form(comment: &str, span: &Range<usize>, rule: &str) -> Option<Fix> {
    let (before, after) = comment.split_once(rule)?;
    let is_sign = |c: char| c == ' ' || c.is_ascii_punctuation();
    let words = before.split(is_sign).filter(|word| !word.is_empty());
    let is_meant = words.eq(["mira", "allow"]);
    let extra = after.len() - after.trim_start_matches([')', ']', ':']).len();
    let end = span.start + before.len() + rule.len() + extra;
    is_meant.then(|| Fix::guess(span.start..end, format!("mira: allow({rule})")))
}

/// Why a comment silenced nothing; `None` where its rule is off.
pub fn unused(text: &str, rule: Slice<'_>, settings: &Settings) -> Option<AllowError> {
    let name = rule.into();
    if rules::find(&rule).is_some() {
        let error = (FileCause::UnusedAllow { rule: name }, delete(text, rule));
        return settings.is_on(&rule).then_some(error);
    }
    let Some(suggestion) = nearest(&rule, RULES.iter().map(|rule| rule.id)) else {
        let cause = FileCause::UnusedAllowUnknown { rule: name };
        return Some((cause, delete(text, rule)));
    };
    let fix = Fix::guess(rule.span(), suggestion);
    let cause = FileCause::UnusedAllowNear {
        rule: name,
        suggestion,
    };
    Some((cause, Some(fix)))
}

/// Deletes a rule from the list of a comment; the whole line where it is the only one.
fn delete(text: &str, rule: Slice<'_>) -> Option<Fix> {
    let start = line_start(text, rule.start());
    let line = text[start..].split_inclusive('\n').next()?;
    let (before, after) = (
        &text[start..rule.start()],
        &text[rule.end()..start + line.len()],
    );
    let next = after.trim_start_matches(' ');
    if let Some(others) = next.strip_prefix(',') {
        let others = others.trim_start_matches(' ');
        return Some(Fix::guess(
            rule.start()..start + line.len() - others.len(),
            "",
        ));
    }
    if let Some(others) = before.trim_end_matches(' ').strip_suffix(',') {
        return Some(Fix::guess(start + others.len()..rule.end(), ""));
    }
    Some(Fix::guess(start..start + line.len(), ""))
}
