//! Comments that silence a rule: `# mira: allow(rule-id) the reason` above a message, or with `###`
//! for a whole file.

use super::unused;
use crate::check::finding::Finding;
use crate::check::reporter::Reporter;
use crate::check::rules::files::unused_allow;
use crate::check::settings::Settings;
use crate::ftl::boundary;
use crate::text::span::Slice;
use std::ops::Range;
use std::path::Path;

/// What such a comment begins with.
const MARK: &str = "mira";

/// Comments of this kind in one file; any more are comments like others.
const MOST: usize = 1_000;

/// One rule silenced in one place.
#[derive(Debug)]
struct Allow<'t> {
    rule: Slice<'t>,
    scope: Range<usize>,
    is_whole_file: bool,
    is_used: bool,
}

/// Removes the findings that a comment silences, and adds one for each comment that silences nothing.
pub fn apply(text: &str, path: &Path, settings: &Settings, findings: &mut Vec<Finding>) {
    let Comments {
        mut allows,
        invalid,
    } = find(text);
    if allows.is_empty() && invalid.is_empty() {
        return;
    }
    findings.retain(|finding| match silencing(&allows, finding) {
        Some(allow) => {
            allows[allow].is_used = true;
            false
        }
        None => true,
    });
    let on = settings.on().iter();
    let mut unused = on.filter(|(rule, _)| rule.id == unused_allow::RULE.id);
    let Some((rule, severity)) = unused.next() else {
        return;
    };
    let mut reporter = Reporter::new((rule.id, *severity), path, findings);
    for span in invalid {
        let (cause, fix) = unused::misspelt(text, &span);
        reporter.report_with(span, cause, fix);
    }
    for allow in allows.iter().filter(|allow| !allow.is_used) {
        if let Some((cause, fix)) = unused::unused(text, allow.rule, settings) {
            reporter.report_with(allow.rule.span(), cause, fix);
        }
    }
}

/// Returns the comment that silences a finding. Comments are in the order of the text, and those above
/// one entry lie together.
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
struct Comments<'t> {
    allows: Vec<Allow<'t>>,
    /// Those that cannot be read, without the `#` before them and the spaces after.
    invalid: Vec<Range<usize>>,
}

fn find(text: &str) -> Comments<'_> {
    let bytes = text.as_bytes();
    let (mut found, mut below) = (Comments::default(), 0..0);
    let meant = memchr::memmem::find_iter(bytes, MARK)
        .filter_map(|mark| Some((mark, line_start(bytes, mark)?)))
        .take(MOST);
    for (mark, (line, hashes)) in meant {
        let content = text[mark..].lines().next().unwrap_or_default().trim_end();
        let after = &content[MARK.len()..];
        let Some((at, rules)) = rules_of(after) else {
            if after.starts_with(':') || after.trim_start().starts_with("allow") {
                found.invalid.push(mark..mark + content.len());
            }
            continue;
        };
        // Comments that stand together have one entry below them.
        if line >= below.start {
            below = scope(bytes, line);
        }
        let mut at = mark + MARK.len() + at;
        for part in rules.split(',') {
            let rule = part.trim();
            let start = at + (part.len() - part.trim_start().len());
            found.allows.push(Allow {
                rule: Slice::new(text, start..start + rule.len()),
                scope: below.clone(),
                is_whole_file: hashes == 3,
                is_used: false,
            });
            at += part.len() + 1;
        }
    }
    found.allows.sort_by_key(|allow| allow.is_whole_file); // those for the whole file come last
    found
}

/// Returns the rules in `: allow(rule, rule)`, and where they begin.
fn rules_of(after: &str) -> Option<(usize, &str)> {
    let list = after
        .strip_prefix(':')?
        .trim_start()
        .strip_prefix("allow(")?;
    Some((after.len() - list.len(), list.split_once(')')?.0))
}

/// Returns where the line of a mark begins, and with how many `#`, where only spaces are between.
fn line_start(bytes: &[u8], mark: usize) -> Option<(usize, usize)> {
    let before = bytes[..mark].trim_ascii_end();
    let spaces = &bytes[before.len()..mark];
    let hashes = before.iter().rev().take_while(|byte| **byte == b'#');
    let hashes = hashes.take(4).count();
    let line = before.len() - hashes;
    let begins = line == 0 || bytes[line - 1] == b'\n';
    let is_one = (1..=3).contains(&hashes) && begins && !spaces.contains(&b'\n');
    is_one.then_some((line, hashes))
}

/// Returns the entry below a comment.
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
