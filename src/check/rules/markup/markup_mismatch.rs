//! `markup-mismatch`: an HTML tag that was lost, added, renamed, mistyped or left open. The page would
//! look different, or lose a link. What merely looks like a tag (`--<digest>`, `<undef>`) is none.

use super::attributes::{lost_attribute, other_name};
use super::balance::{Imbalance, unbalanced};
use super::fixes;
use super::typos::{MistypedTag, TagTypo, mistyped};
use super::written::{CURLY, has_curly_quotes, whole};
use crate::check::cause::MarkupCause;
use crate::check::context::{CheckedFile, Context};
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::html::tags::{Tag, tags};
use crate::facts::PatternRef;
use crate::ftl::edit::Fix;
use std::ops::Range;

/// The rule.
pub const RULE: Rule = Rule {
    id: "markup-mismatch",
    source: "more = Read <b>more</b>\n",
    wrong: "more = Leer <b>más\n",
    right: "more = Leer <b>más</b>\n",
    checks: in_file(check),
    ..BASE
};

/// What is wrong with a tag: where to point, if not at the whole message; the cause; what to write there.
type MarkupError = (Option<Range<usize>>, MarkupCause, Option<Fix>);

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let file = context.file;
    if context.locale.is_source {
        if file.has_angle {
            check_source(context, reporter);
        }
        return;
    }
    let Some(source) = context.counterpart() else {
        return;
    };
    if !file.has_angle && !source.has_angle {
        return;
    }
    for (pattern, other) in context.pattern_pairs() {
        let wanted = tags(other.texts(), &[]);
        let found = tags(pattern.texts(), &wanted);
        if wanted.is_empty() && found.is_empty() {
            continue;
        }
        let pair = Pair {
            file,
            pattern,
            source,
            other,
            wanted: &wanted,
        };
        if let Some((span, cause, fix)) = pair.typo().or_else(|| pair.difference(&found)) {
            let span = span.unwrap_or_else(|| pattern.head().span());
            reporter.report_with(span, cause, fix);
        }
    }
}

/// In the source, only a tag that is opened and closed unequally often is certainly wrong.
fn check_source(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for pattern in context.file.facts.patterns() {
        let found = tags(pattern.texts(), &[]);
        if let Some(at) = unbalanced(context.file, &found, &[]) {
            let (span, cause, fix) = balance(at, pattern.name());
            reporter.report_with(span.unwrap_or_default(), cause, fix);
        }
    }
}

/// A value or attribute beside the source's, which has these tags.
struct Pair<'a, 'w> {
    file: &'a CheckedFile<'a>,
    pattern: PatternRef<'a>,
    source: &'a CheckedFile<'a>,
    other: PatternRef<'a>,
    wanted: &'w [Tag<'a>],
}

impl<'a> Pair<'a, '_> {
    /// A tag that is not written as the source's, which is itself well written.
    fn typo(&self) -> Option<MarkupError> {
        if self.wanted.is_empty() {
            return None;
        }
        let all = mistyped(self.file, self.pattern, self.wanted);
        let found = all.first()?;
        if !mistyped(self.source, self.other, self.wanted).is_empty() {
            return None;
        }
        let slash = if found.is_closing { "/" } else { "" };
        let tag = format!("{slash}{}", found.name);
        let is_same = |one: &&Tag<'_>| one.is(found.name) && one.is_closing == found.is_closing;
        let same = self
            .wanted
            .iter()
            .find(is_same)
            .filter(|_| !found.is_closing);
        let open = same.map_or_else(|| format!("<{tag}>"), |same| whole(self.source.text, same));
        Some(self.typo_cause(found, &all, (tag, open)))
    }

    fn typo_cause(
        &self,
        found: &MistypedTag<'_>,
        all: &[MistypedTag<'_>],
        (tag, open): (String, String),
    ) -> MarkupError {
        let (name, place) = (self.pattern.name(), found.place);
        let span = place.span();
        let (cause, fix) = match &found.typo {
            TagTypo::Characters(suggestion) => {
                let suggestion = suggestion.clone();
                let cause = MarkupCause::Mistyped {
                    name,
                    tag,
                    open,
                    found: place.into(),
                    suggestion,
                };
                (cause, fixes::characters(all))
            }
            TagTypo::Quote if place.ends_with(CURLY) => {
                let cause = MarkupCause::Quotes { name, tag };
                (cause, fixes::quotation_mark(place))
            }
            TagTypo::Quote => {
                let cause = MarkupCause::Pair { name, tag, open };
                (cause, fixes::quotation_mark(place))
            }
            TagTypo::Space => {
                let fix = Fix::guess(span.end..span.end, " ");
                (MarkupCause::Space { name, tag, open }, Some(fix))
            }
            TagTypo::End => {
                let fix = Fix::guess(span.end..span.end, ">");
                (MarkupCause::End { name, tag, open }, Some(fix))
            }
        };
        (Some(span), cause, fix)
    }

    /// Whether the source opens such a tag: one that it only closes is an error there, and need not be here.
    fn is_opened(&self, tag: &Tag<'_>) -> bool {
        let mut opened = self.wanted.iter().filter(|one| !one.is_closing);
        opened.any(|one| one.is(tag.name))
    }

    /// The first difference that a translator can fix.
    fn difference(&self, found: &[Tag<'a>]) -> Option<MarkupError> {
        let name = self.pattern.name();
        if let Some(tag) = found.iter().find(|tag| has_curly_quotes(tag)) {
            return Some(self.curly_quotes(tag));
        }
        let mut lost = self.wanted.iter().filter(|tag| lacks(found, tag));
        let lost = lost.find(|tag| self.is_opened(tag));
        let mut added = found.iter().filter(|tag| lacks(self.wanted, tag));
        // Emphasis, line breaks and the like are the translator's to add.
        let added = match lost {
            Some(_) => added.next(),
            None => added.find(|tag| !tag.is_text_level()),
        };
        match (lost, added) {
            (Some(lost), Some(added)) => {
                let cause = MarkupCause::Renamed {
                    name,
                    tag: added.name.into(),
                    suggestion: lost.name.into(),
                };
                let fix = fixes::renamed(found, added, lost);
                Some((Some(added.text.span()), cause, fix))
            }
            (Some(lost), None) => {
                let (tag, open) = (lost.name.into(), whole(self.source.text, lost));
                let cause = if lost.is_void {
                    MarkupCause::LostVoid { name, tag, open }
                } else {
                    MarkupCause::Lost { name, tag, open }
                };
                Some((None, cause, None))
            }
            (None, Some(added)) => {
                let tag = added.name.into();
                let cause = MarkupCause::Added { name, tag };
                let fix = fixes::deleted(found, added);
                Some((Some(added.text.span()), cause, fix))
            }
            (None, None) => self.smaller_difference(found),
        }
    }

    /// Curly quotes around the value of an attribute.
    fn curly_quotes(&self, tag: &Tag<'a>) -> MarkupError {
        let cause = MarkupCause::Quotes {
            name: self.pattern.name(),
            tag: tag.name.into(),
        };
        (Some(tag.text.span()), cause, fixes::straight(tag))
    }

    /// A difference between tags that are all there.
    fn smaller_difference(&self, found: &[Tag<'a>]) -> Option<MarkupError> {
        let source = self.source.text;
        let name = || self.pattern.name();
        // An error that the source has too is reported there, once.
        if !are_alike(found, self.wanted)
            && let Some(at) = unbalanced(self.file, found, self.wanted)
        {
            return Some(balance(at, name()));
        }
        if let Some(lost) = lost_attribute(self.wanted, found) {
            let cause = MarkupCause::Attribute {
                name: name(),
                tag: lost.tag.name.into(),
                attribute: lost.attribute.into(),
                open: whole(source, lost.tag),
            };
            return Some((Some(lost.at.span()), cause, None));
        }
        let other = other_name(self.wanted, found)?;
        let cause = MarkupCause::Name {
            name: name(),
            tag: other.tag.into(),
            found: other.found.into(),
            suggestion: other.meant_name.into(),
            open: whole(source, other.meant),
        };
        let span = other.found.span();
        let fix = Fix::guess(span.clone(), other.meant_name);
        Some((Some(span), cause, Some(fix)))
    }
}

/// Whether the same tags are opened and closed in the same order.
fn are_alike(found: &[Tag<'_>], wanted: &[Tag<'_>]) -> bool {
    let mut both = found.iter().zip(wanted);
    let is_same = |(one, other): (&Tag<'_>, &Tag<'_>)| {
        one.is(other.name) && one.is_closing == other.is_closing && one.is_void == other.is_void
    };
    found.len() == wanted.len() && both.all(is_same)
}

fn balance(at: Imbalance<'_, '_>, name: String) -> MarkupError {
    let (text, cause, fix) = match at {
        Imbalance::Open(tag) => {
            let name_of_tag = tag.name.into();
            let cause = MarkupCause::Unclosed {
                name,
                tag: name_of_tag,
            };
            (tag.text, cause, None)
        }
        Imbalance::Reversed(closing, opening) => {
            let cause = MarkupCause::Reversed {
                name,
                tag: closing.name.into(),
                open: opening.text.into(),
            };
            (closing.text, cause, fixes::swapped(closing, opening))
        }
        Imbalance::Stray(tag) => {
            let name_of_tag = tag.name.into();
            let cause = MarkupCause::Unopened {
                name,
                tag: name_of_tag,
            };
            (tag.text, cause, Some(Fix::guess(tag.text.span(), "")))
        }
        Imbalance::Mistyped(tag) => {
            let suggestion = format!("</{}>", tag.name);
            let fix = Fix::guess(tag.text.span(), suggestion.as_str());
            let cause = MarkupCause::Mistyped {
                name,
                tag: tag.name.into(),
                open: suggestion.clone(),
                found: tag.text.into(),
                suggestion,
            };
            (tag.text, cause, Some(fix))
        }
    };
    (Some(text.span()), cause, fix)
}

/// Whether none of these is such a tag.
fn lacks(list: &[Tag<'_>], tag: &Tag<'_>) -> bool {
    list.iter().all(|other| !other.is(tag.name))
}
