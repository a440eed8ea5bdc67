//! Comments that silence a rule: `# mira: allow(rule-id) the reason` above a message, or with `###`
//! for a whole file.

use super::finding::Finding;
use super::rules::{self, RULES, unused_allow};
use super::settings::{Settings, Sink};
use crate::ftl::boundary;
use crate::nearest::nearest;
use crate::phrase::Phrase;
use std::ops::Range;
use std::path::Path;

const MARK: &str = "mira: allow(";

/// Comments of this kind in one file; any more are comments like others.
const MOST: usize = 1_000;

/// One rule silenced in one place.
#[derive(Debug)]
struct Allow<'t> {
    rule: &'t str,
    /// Where the rule's name stands, in bytes.
    at: usize,
    scope: Range<usize>,
    is_whole_file: bool,
    is_used: bool,
}

/// Takes out the findings that a comment silences, and adds one for each comment in vain.
pub fn apply(text: &str, path: &Path, settings: &Settings, findings: &mut Vec<Finding>) {
    let mut allows = find(text);
    if allows.is_empty() {
        return;
    }
    findings.retain(|finding| match silencing(&allows, finding) {
        Some(allow) => {
            allows[allow].is_used = true;
            false
        }
        None => true,
    });
    let Some(asked) = settings
        .asked()
        .iter()
        .find(|(rule, _)| rule.id == unused_allow::RULE.id)
    else {
        return;
    };
    let mut sink = Sink::new(*asked, path, findings);
    for allow in allows.iter().filter(|allow| !allow.is_used) {
        let phrase = if rules::find(allow.rule).is_none() {
            match nearest(allow.rule, RULES.iter().map(|rule| rule.id)) {
                Some(near) => Phrase::new("unused-allow-near").with("suggestion", near),
                None => Phrase::new("unused-allow-unknown"),
            }
        } else if settings.asks(allow.rule) {
            Phrase::new("unused-allow")
        } else {
            continue;
        };
        sink.report(
            allow.at..allow.at + allow.rule.len(),
            phrase.with("rule", allow.rule),
        );
    }
}

/// The comment that silences a finding, if there is one. Comments stand in the order of the text,
/// and those above one entry lie together.
fn silencing(allows: &[Allow<'_>], finding: &Finding) -> Option<usize> {
    let at = finding.span.start;
    let below = allows.partition_point(|allow| !allow.is_whole_file && allow.scope.start <= at);
    let scope = allows[..below]
        .last()
        .map(|allow| allow.scope.clone())
        .unwrap_or_default();
    let above_it = |allow: &&Allow<'_>| allow.scope == scope && scope.contains(&at);
    let own = allows[..below].iter().rev().take_while(above_it).count();
    let whole = allows
        .iter()
        .rev()
        .take_while(|allow| allow.is_whole_file)
        .count();
    let candidates = (below - own..below).chain(allows.len() - whole..allows.len());
    candidates
        .into_iter()
        .find(|at| allows[*at].rule == finding.rule)
}

fn find(text: &str) -> Vec<Allow<'_>> {
    let bytes = text.as_bytes();
    let (mut allows, mut below) = (Vec::new(), 0..0);
    for mark in memchr::memmem::find_iter(bytes, MARK).take(MOST) {
        let line = memchr::memrchr(b'\n', &bytes[..mark]).map_or(0, |newline| newline + 1);
        let hashes = bytes[line..]
            .iter()
            .take_while(|byte| **byte == b'#')
            .count();
        if !(1..=3).contains(&hashes) || !text[line + hashes..mark].trim().is_empty() {
            continue;
        }
        let start = mark + MARK.len();
        let Some(len) = text[start..].lines().next().and_then(|rest| rest.find(')')) else {
            continue;
        };
        // Comments that stand together have one entry below them.
        if line >= below.start {
            below = scope(bytes, line);
        }
        let scope = below.clone();
        for rule in text[start..start + len].split(',').map(str::trim) {
            allows.push(Allow {
                rule,
                at: super::facts::span(text, rule).start,
                scope: scope.clone(),
                is_whole_file: hashes == 3,
                is_used: false,
            });
        }
    }
    allows.sort_by_key(|allow| allow.is_whole_file); // those for the whole file come last
    allows
}

/// The entry below a comment.
fn scope(bytes: &[u8], comment: usize) -> Range<usize> {
    let mut start = comment;
    while bytes
        .get(start)
        .is_some_and(|byte| matches!(byte, b'#' | b'\n' | b'\r'))
    {
        start = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |len| start + len + 1);
    }
    start..boundary::next_entry(bytes, start)
}
