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
    let mut edits = Vec::new();
    let mut at = line;
    for line in text[line..].split_inclusive('\n') {
        let Some(rest) = line.strip_prefix("//") else {
            break;
        };
        let slashes = 2 + rest.len() - rest.trim_start_matches('/').len();
        let is_apart = line[slashes..].starts_with([' ', '\n', '\r']);
        edits.push((at..at + slashes, if is_apart { "#" } else { "# " }));
        at += line.len();
    }
    Fix::guess_all(edits)
}

/// Takes the `# ` from the comment that a byte's line is, and from those below as [`uncomment`] does.
fn uncommented(text: &str, line: usize, is_part: impl Fn(&str) -> bool) -> Option<Fix> {
    let body = body(&text[line..])?;
    uncomment(text, line..text.len() - body.len(), is_part)
}

/// Deletes the beginning of a commented line, and takes the `# ` from the comments right below it, as long as
/// `is_part` holds for what comes after that.
pub fn uncomment(text: &str, first: Range<usize>, is_part: impl Fn(&str) -> bool) -> Option<Fix> {
    let mut lines = text[first.start..].split_inclusive('\n');
    let mut at = first.start + lines.next().map_or(0, str::len);
    let mut edits = vec![(first, "")];
    for line in lines {
        let Some(body) = body(line).filter(|body| is_part(body)) else {
            break;
        };
        edits.push((at..at + line.len() - body.len(), ""));
        at += line.len();
    }
    Fix::guess_all(edits)
}

/// What a comment says, without the space after its `#`.
fn body(line: &str) -> Option<&str> {
    let body = line.strip_prefix('#')?;
    Some(body.strip_prefix(' ').unwrap_or(body))
}

/// Finds the line of the comment right above that begins with a name and `=`.
fn name_above(text: &str, line: usize, name: &str) -> Option<usize> {
    let mut at = line;
    for line in text[..line].lines().rev() {
        let body = body(line)?;
        at = line_start(text, at.checked_sub(1)?);
        if body.starts_with(name) && names_entry(body.as_bytes()) {
            return Some(at);
        }
    }
    None
}
