//! Comments that silence a rule: `# mira: allow(rule-id) the reason` above a message, or with `###`
//! for a whole file.

use super::finding::Finding;
use super::rules::{self, RULES, unused_allow};
use super::settings::{Settings, Sink};
use crate::ftl::boundary;
use crate::phrase::Phrase;
use crate::text::nearest::nearest;
use std::ops::Range;
use std::path::Path;

/// What such a comment begins with.
const MARK: &str = "mira";

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
    let Found { mut allows, faulty } = find(text);
    if allows.is_empty() && faulty.is_empty() {
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
    for span in faulty {
        let phrase = misspelt(text, &span);
        sink.report(span, phrase);
    }
    for allow in allows.iter().filter(|allow| !allow.is_used) {
        if let Some(phrase) = in_vain(allow.rule, settings) {
            let span = allow.at..allow.at + allow.rule.len();
            sink.report(span, phrase.with("rule", allow.rule));
        }
    }
}

/// How a comment that cannot be read should be written.
fn misspelt(text: &str, span: &Range<usize>) -> Phrase {
    let comment = &text[span.clone()];
    // The longest, for the names of some rules end with those of others.
    let named = RULES.iter().map(|rule| rule.id);
    let named = named
        .filter(|id| comment.contains(id))
        .max_by_key(|id| id.len());
    let phrase = match named {
        Some(rule) => Phrase::new("unused-allow-form-rule").with("rule", rule),
        None => Phrase::new("unused-allow-form"),
    };
    let line = text[..span.start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    phrase.with("sign", text[line..span.start].trim_end())
}

/// Why a comment silenced nothing; none where its rule was not asked.
fn in_vain(rule: &str, settings: &Settings) -> Option<Phrase> {
    if rules::find(rule).is_some() {
        return settings.asks(rule).then(|| Phrase::new("unused-allow"));
    }
    Some(match nearest(rule, RULES.iter().map(|rule| rule.id)) {
        Some(near) => Phrase::new("unused-allow-near").with("suggestion", near),
        None => Phrase::new("unused-allow-unknown"),
    })
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

/// The comments of a file that are meant for the checker.
#[derive(Debug, Default)]
struct Found<'t> {
    allows: Vec<Allow<'t>>,
    /// Those that it cannot read, without the sign before them and the blanks behind.
    faulty: Vec<Range<usize>>,
}

fn find(text: &str) -> Found<'_> {
    let bytes = text.as_bytes();
    let (mut found, mut below) = (Found::default(), 0..0);
    let meant = memchr::memmem::find_iter(bytes, MARK)
        .filter_map(|mark| Some((mark, sign(bytes, mark)?)))
        .take(MOST);
    for (mark, (line, hashes)) in meant {
        let content = text[mark..].lines().next().unwrap_or_default().trim_end();
        let after = &content[MARK.len()..];
        let Some(rules) = rules_of(after) else {
            if after.starts_with(':') || after.trim_start().starts_with("allow") {
                found.faulty.push(mark..mark + content.len());
            }
            continue;
        };
        // Comments that stand together have one entry below them.
        if line >= below.start {
            below = scope(bytes, line);
        }
        let scope = below.clone();
        for rule in rules.split(',').map(str::trim) {
            found.allows.push(Allow {
                rule,
                at: crate::facts::span(text, rule).start,
                scope: scope.clone(),
                is_whole_file: hashes == 3,
                is_used: false,
            });
        }
    }
    found.allows.sort_by_key(|allow| allow.is_whole_file); // those for the whole file come last
    found
}

/// The rules in `: allow(rule, rule)`.
fn rules_of(after: &str) -> Option<&str> {
    let list = after
        .strip_prefix(':')?
        .trim_start()
        .strip_prefix("allow(")?;
    Some(list.split_once(')')?.0)
}

/// Where the line of a mark begins, and with how many `#`, where nothing but blanks parts them.
fn sign(bytes: &[u8], mark: usize) -> Option<(usize, usize)> {
    let before = bytes[..mark].trim_ascii_end();
    let blanks = &bytes[before.len()..mark];
    let hashes = before.iter().rev().take_while(|byte| **byte == b'#');
    let hashes = hashes.take(4).count();
    let line = before.len() - hashes;
    let begins = line == 0 || bytes[line - 1] == b'\n';
    let is_one = (1..=3).contains(&hashes) && begins && !blanks.contains(&b'\n');
    is_one.then_some((line, hashes))
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
