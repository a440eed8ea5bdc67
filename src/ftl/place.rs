//! Where the nodes of a tree stand in the text that they were parsed from.
//!
//! The trees of `fluent-syntax` have no positions, but all their strings are slices of the text.

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression};
use std::ops::Range;

/// Byte offset of `part` in `text`, which it must be a slice of.
pub fn offset(text: &str, part: &str) -> usize {
    let at = part.as_ptr().addr().wrapping_sub(text.as_ptr().addr());
    at.min(text.len())
}

/// Byte offset of the line in which `at` stands.
pub fn line_start(text: &str, at: usize) -> usize {
    let before = &text.as_bytes()[..at];
    memchr::memrchr(b'\n', before).map_or(0, |end| end + 1)
}

/// The lines of the comment right above the line that begins at `start`.
pub fn comment_above(text: &str, start: usize) -> Range<usize> {
    let mut first = start;
    while let Some(end) = first.checked_sub(1) {
        let line = line_start(text, end);
        if !text[line..end].starts_with('#') || text[line..end].starts_with("##") {
            break;
        }
        first = line;
    }
    first..start
}

/// How many spaces precede `at` in its line; `None` where anything else does. Looks no
/// further back than it must: a line may be as long as a file.
pub fn indent(text: &str, at: usize) -> Option<usize> {
    let before = &text.as_bytes()[..at];
    let spaces = before.iter().rev().take_while(|byte| **byte == b' ');
    let spaces = spaces.count();
    let start = at - spaces;
    (start == 0 || before[start - 1] == b'\n').then_some(spaces)
}

/// Byte offset of an entry's first line, its comment included.
pub fn entry(text: &str, entry: &Entry<&str>) -> usize {
    let of_comment =
        |comment: &Comment<&str>| comment.content.first().map(|line| offset(text, line));
    let of_either = |comment: &Option<Comment<&str>>, id: &str| {
        let comment = comment.as_ref().and_then(of_comment);
        comment.unwrap_or_else(|| offset(text, id))
    };
    let at = match entry {
        Entry::Message(message) => of_either(&message.comment, message.id.name),
        Entry::Term(term) => of_either(&term.comment, term.id.name),
        Entry::Comment(comment)
        | Entry::GroupComment(comment)
        | Entry::ResourceComment(comment) => of_comment(comment).unwrap_or_default(),
        Entry::Junk { content } => offset(text, content),
    };
    line_start(text, at)
}

/// Whether a blank line stands before the line that begins at `start`.
pub fn blank_line_before(text: &str, start: usize) -> bool {
    let Some(end) = start.checked_sub(1) else {
        return false;
    };
    text[line_start(text, end)..end]
        .bytes()
        .all(|byte| matches!(byte, b' ' | b'\r'))
}

/// Byte offset of the `{` that opens the placeable around `expression`.
pub fn brace(text: &str, expression: &Expression<&str>) -> usize {
    let inline = match expression {
        Expression::Select { selector, .. } => selector,
        Expression::Inline(inline) => inline,
    };
    let (name, prefix) = match inline {
        InlineExpression::StringLiteral { value } => (*value, 1),
        InlineExpression::NumberLiteral { value } => (*value, 0),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. } => (id.name, 0),
        InlineExpression::TermReference { id, .. } | InlineExpression::VariableReference { id } => {
            (id.name, 1)
        }
        InlineExpression::Placeable { expression } => {
            return outer_brace(text, brace(text, expression));
        }
    };
    outer_brace(text, offset(text, name).saturating_sub(prefix))
}

/// Steps back from an expression's first byte, over spaces and line ends, to the `{` before it.
fn outer_brace(text: &str, first: usize) -> usize {
    text[..first]
        .trim_end_matches([' ', '\r', '\n'])
        .len()
        .saturating_sub(1)
}
