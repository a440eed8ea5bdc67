//! Findings as an editor shows them.

use super::view::View;
use crate::check::{Finding, Severity};
use crate::phrase::Phrase;
use crate::project::document::Document;
use crate::text::span::Slice;
use std::ops::Range;

/// Findings of this rule are reported once a file.
const MISSING: &str = "missing-message";

/// Findings of this rule only say that something is of no use any more.
const OBSOLETE: &str = "obsolete-message";

/// A finding in words.
#[derive(Clone, Debug)]
pub struct Notice<'a> {
    /// The rule.
    pub rule: &'static str,
    /// How severe it is.
    pub severity: Severity,
    /// The bytes to point at.
    pub span: Range<usize>,
    /// What is wrong, and what to do.
    pub message: String,
    /// Whether what it points at is of no use.
    pub is_unnecessary: bool,
    /// The same message in the source: the file and the bytes of its id, and what to call it.
    pub related: Option<(&'a Document, Range<usize>, String)>,
}

/// A problem that translations of a message of the source have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affected {
    /// The message.
    pub id: String,
    /// The problem, as the first of the locales has it.
    pub finding: Finding,
    /// The locales that have it.
    pub locales: Vec<String>,
}

impl Affected {
    /// Returns what the problem is.
    pub fn phrase(&self) -> Phrase {
        self.finding.phrase()
    }
}

/// Locales that are named, at most.
const MOST_NAMED: usize = 8;

/// Puts the problems of translations into words, each at its message in the source.
pub fn affected<'a>(view: &View<'a>, all: &'a [Affected]) -> Vec<Notice<'a>> {
    let notice = |one: &'a Affected| {
        let entry = view.document().facts().find(&one.id)?;
        let mut locales: Vec<&str> = one.locales.iter().map(String::as_str).collect();
        if locales.len() > MOST_NAMED {
            locales.truncate(MOST_NAMED);
            locales.push("…");
        }
        let phrase = Phrase::new("editor-in-locales")
            .with("locales", locales.join(", "))
            .with("problem", view.words.say(&one.phrase()));
        Some(Notice {
            rule: one.finding.rule,
            severity: Severity::Note,
            span: entry.id().span(),
            message: view.words.say(&phrase),
            is_unnecessary: false,
            related: None,
        })
    };
    all.iter().filter_map(notice).collect()
}

/// Puts findings into words. Those about missing messages become one.
pub fn notices<'a>(view: &View<'a>, findings: &'a [Finding]) -> Vec<Notice<'a>> {
    let (missing, others): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().partition(|finding| finding.rule == MISSING);
    let mut notices = Vec::with_capacity(others.len() + 1);
    match missing.as_slice() {
        [] => {}
        [one] => notices.push(notice(view, one)),
        [first, ..] => notices.push(Notice {
            message: view
                .words
                .say_with_help(&Phrase::new("editor-missing").with("count", missing.len())),
            related: None,
            ..notice(view, first)
        }),
    }
    notices.extend(others.into_iter().map(|finding| notice(view, finding)));
    notices
}

fn notice<'a>(view: &View<'a>, finding: &'a Finding) -> Notice<'a> {
    Notice {
        rule: finding.rule,
        severity: finding.severity,
        span: shown(view.text(), &finding.span),
        message: view.words.say_with_help(&finding.phrase()),
        is_unnecessary: finding.rule == OBSOLETE,
        related: related(view, finding.span.start),
    }
}

/// The bytes to point at. What is about a whole file is shown on its first line.
fn shown(text: &str, span: &Range<usize>) -> Range<usize> {
    let first = text.lines().next().unwrap_or_default().len();
    if *span == (0..0) {
        0..first
    } else {
        span.clone()
    }
}

/// The source's message of the same id as the one around a byte.
fn related<'a>(view: &View<'a>, at: usize) -> Option<(&'a Document, Range<usize>, String)> {
    let entry = view.document().facts().entry_before(at)?;
    let end = entry.next().map_or(
        view.text().len(),
        super::super::facts::view::EntryRef::start,
    );
    if at > end {
        return None;
    }
    let (document, source) = view.source_entry(&entry.id())?;
    let id: Slice<'_> = source.id();
    let label = Phrase::new("editor-source").with("locale", view.source.name.as_str());
    Some((document, id.span(), view.words.say(&label)))
}
