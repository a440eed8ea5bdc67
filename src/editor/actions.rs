//! What can be done about findings, as edits.

use super::missing::{add, add_all, missing};
use super::view::View;
use crate::check::memory::{self, InMemory, Kept};
use crate::check::rules;
use crate::check::settings::Settings;
use crate::check::{Applicability, Edit, Finding};
use crate::fix::rounds::{FixLevel, fix};
use crate::ftl::boundary::last_entry;
use crate::phrase::Phrase;
use std::ops::Range;

/// What an action is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It makes a finding go away by changing the text.
    Fix,
    /// It allows a finding.
    Allow,
    /// It adds what is missing.
    Add,
}

/// Something that can be done.
#[derive(Clone, Debug)]
pub struct Action {
    /// What it does, in words.
    pub title: String,
    /// What it is for.
    pub purpose: Purpose,
    /// The rule and the bytes of the finding that it is about, where it is about one.
    pub about: Option<(&'static str, Range<usize>)>,
    /// Whether it is the one to take: safe, and the only fix.
    pub is_preferred: bool,
    /// The edits.
    pub edits: Vec<Edit>,
}

/// Missing messages that get an action of their own.
const MOST_SINGLE: usize = 3;

/// Lists what can be done about the findings that touch a range.
pub fn actions(view: &View<'_>, findings: &[Finding], range: &Range<usize>) -> Vec<Action> {
    let touches = |finding: &&Finding| {
        finding.span.start <= range.end && range.start <= finding.span.end
            || finding.rule == "missing-message"
    };
    let here: Vec<&Finding> = findings.iter().filter(touches).collect();
    let (gaps, here): (Vec<&Finding>, Vec<&Finding>) = here
        .into_iter()
        .partition(|finding| finding.rule == "missing-message");
    let mut actions: Vec<Action> = here
        .iter()
        .filter_map(|finding| fixing(view, finding))
        .collect();
    if !gaps.is_empty() {
        actions.extend(adding(view, range));
    }
    actions.extend(here.iter().filter_map(|finding| allowing(view, finding)));
    actions
}

/// The fix of a finding. Its words are the finding's own help.
fn fixing(view: &View<'_>, finding: &Finding) -> Option<Action> {
    let fix = finding.fix.as_ref()?;
    let is_safe = fix.applicability == Applicability::Safe;
    Some(Action {
        title: view.words.say(&title(view.text(), &fix.edits)),
        purpose: Purpose::Fix,
        about: Some((finding.rule, finding.span.clone())),
        is_preferred: is_safe || fix.edits.len() == 1,
        edits: fix.edits.clone(),
    })
}

/// What some edits do, in a few words.
fn title(text: &str, edits: &[Edit]) -> Phrase {
    /// Characters of a text that fit into a title.
    const SHORT: usize = 40;
    let short = |text: &str| {
        let text = text.trim();
        let is_short = text.chars().count() <= SHORT && !text.contains('\n');
        (is_short && !text.is_empty()).then(|| text.to_owned())
    };
    let [edit] = edits else {
        return Phrase::new("editor-fix");
    };
    let old = text.get(edit.span.clone()).and_then(short);
    match (old, short(&edit.text)) {
        (Some(old), Some(new)) => Phrase::new("editor-fix-replace")
            .with("old", old)
            .with("new", new),
        (Some(old), None) if edit.text.is_empty() => {
            Phrase::new("editor-fix-delete").with("old", old)
        }
        (None, Some(new)) if edit.span.is_empty() => {
            Phrase::new("editor-fix-insert").with("new", new)
        }
        (None, None) if edit.text.is_empty() => Phrase::new("editor-fix-delete-lines"),
        _ => Phrase::new("editor-fix"),
    }
}

/// Adds missing messages: those that belong near the range by themselves, and all.
fn adding(view: &View<'_>, range: &Range<usize>) -> Vec<Action> {
    let missing = missing(view);
    let mut near: Vec<_> = missing.iter().collect();
    near.sort_by_key(|one| one.at.abs_diff(range.start));
    let action = |title: Phrase, edits: Vec<Edit>| Action {
        title: view.words.say(&title),
        purpose: Purpose::Add,
        about: Some(("missing-message", 0..0)),
        is_preferred: false,
        edits,
    };
    let single = near.into_iter().take(MOST_SINGLE);
    let mut actions: Vec<Action> = single
        .map(|one| {
            let title = Phrase::new("editor-add").with("id", one.id.as_str());
            action(title, vec![add(view, one)])
        })
        .collect();
    if missing.len() > 1 {
        let title = Phrase::new("editor-add-all").with("count", missing.len());
        actions.push(action(title, add_all(view)));
    }
    actions
}

/// A comment that allows a finding where it is; the reason is to be written by the person.
fn allowing(view: &View<'_>, finding: &Finding) -> Option<Action> {
    let marker = rules::find(finding.rule)?.comment?;
    let text = view.text();
    let at = match marker {
        "#" => {
            let start = last_entry(text.as_bytes(), 0, finding.span.start.min(text.len()))?;
            text[start..]
                .starts_with(|c: char| c == '-' || c.is_ascii_alphabetic())
                .then_some(start)?
        }
        _ => view.document().start(),
    };
    let reason = view.words.say(&Phrase::new("editor-reason"));
    let end = if marker == "#" { "\n" } else { "\n\n" };
    let comment = format!("{marker} mira: allow({}) {reason}{end}", finding.rule);
    let title = Phrase::new("editor-allow").with("rule", finding.rule);
    Some(Action {
        title: view.words.say(&title),
        purpose: Purpose::Allow,
        about: Some((finding.rule, finding.span.clone())),
        is_preferred: false,
        edits: vec![Edit::new(at..at, comment)],
    })
}

/// Returns the text of the file after all safe fixes; `None` where there are none.
pub fn fix_all(view: &View<'_>, settings: &Settings) -> Option<String> {
    let mut locale = view.locale.clone();
    let source = view.source;
    let mut kept = Kept::default();
    let fixed = fix(view.text(), FixLevel::Safe, &mut |text| {
        locale.replace(view.number, text.to_owned());
        let (source, own) = if locale.is_source {
            (&locale, None)
        } else {
            (source, Some(&locale))
        };
        let file = InMemory {
            source,
            locale: own,
            number: view.number,
            stale: &[],
        };
        memory::findings(settings, file, &[], &mut kept)
    });
    (fixed.count > 0).then_some(fixed.text)
}
