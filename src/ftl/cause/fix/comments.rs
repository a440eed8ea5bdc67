//! Comments, and messages that are comments in part.

use super::{insert, rest_of_line};
use crate::ftl::boundary::names_entry;
use crate::ftl::cause::kind::SyntaxCause;
use crate::ftl::edit::Fix;
use crate::ftl::place::line_start;
use std::ops::Range;

/// Comments, and messages that are comments in part.
pub fn fix(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let line = line_start(text, span.start);
    Some(match cause {
        SyntaxCause::CommentSpace => {
            let rest = &text[span.start..];
            let hashes = rest.len() - rest.trim_start_matches('#').len();
            Fix::safe(insert(span.start + hashes), " ")
        }
        SyntaxCause::CommentHashes { .. } => {
            let rest = rest_of_line(text, span.end);
            let is_apart = rest.is_empty() || rest.starts_with(' ');
            Fix::guess(span.clone(), if is_apart { "##" } else { "## " })
        }
        SyntaxCause::CommentStyle => return slashes(text, line),
        SyntaxCause::CommentLost => Fix::guess(insert(line), "## "),
        SyntaxCause::CommentMessage { .. } => Fix::guess(span.start..span.start + 1, ""),
        SyntaxCause::CommentInside { .. } => {
            return uncommented(text, line, |body| body.starts_with(INDENT));
        }
        SyntaxCause::CommentName { name } | SyntaxCause::OrphanAttributeComment { name, .. } => {
            return uncommented(text, name_above(text, line, name)?, |_| true);
        }
        _ => return None,
    })
}

/// What the lines of a message after its first begin with, at least.
const INDENT: &str = " ";

/// `//` comments, all that follow each other.
fn slashes(text: &str, line: usize) -> Option<Fix> {
    let mut fix: Option<Fix> = None;
    let mut at = line;
    for line in text[line..].split_inclusive('\n') {
        let Some(rest) = line.strip_prefix("//") else {
            break;
        };
        let slashes = 2 + rest.len() - rest.trim_start_matches('/').len();
        let is_apart = line[slashes..].starts_with([' ', '\n', '\r']);
        let (span, new) = (at..at + slashes, if is_apart { "#" } else { "# " });
        fix = Some(match fix {
            Some(fix) => fix.and(span, new),
            None => Fix::guess(span, new),
        });
        at += line.len();
    }
    fix
}

/// Takes the `# ` from the comments of a byte's line and of those below it, as long as `is_part` holds for
/// what comes after it.
fn uncommented(text: &str, line: usize, is_part: impl Fn(&str) -> bool) -> Option<Fix> {
    let mut fix: Option<Fix> = None;
    let mut at = line;
    for line in text[line..].split_inclusive('\n') {
        let Some(body) = line.strip_prefix('#') else {
            break;
        };
        let body = body.strip_prefix(' ').unwrap_or(body);
        if fix.is_some() && !is_part(body) {
            break;
        }
        let span = at..at + line.len() - body.len();
        fix = Some(match fix {
            Some(fix) => fix.and(span, ""),
            None => Fix::guess(span, ""),
        });
        at += line.len();
    }
    fix
}

/// Finds the line of the comment right above that begins with a name and `=`.
fn name_above(text: &str, line: usize, name: &str) -> Option<usize> {
    let mut at = line;
    for line in text[..line].lines().rev() {
        let body = line.strip_prefix('#')?;
        at = line_start(text, at.checked_sub(1)?);
        let body = body.strip_prefix(' ').unwrap_or(body);
        if body.starts_with(name) && names_entry(body.as_bytes()) {
            return Some(at);
        }
    }
    None
}
