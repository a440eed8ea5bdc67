//! A part that cannot be read, and ways to look at its text.

use super::kind::SyntaxCause;
use crate::ftl::boundary::{self, name_length};
use fluent_syntax::parser::ErrorKind;
use std::ops::Range;

/// A part that the parser gave up on.
#[derive(Clone, Debug)]
pub struct Junk<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The part, in bytes.
    pub range: Range<usize>,
    /// Where the parser stopped, in bytes.
    pub pos: usize,
    /// What the parser expected there.
    pub kind: &'a ErrorKind,
}

/// Where to point, and the cause.
pub type Found = (Range<usize>, SyntaxCause);

impl<'a> Junk<'a> {
    /// The text of the part.
    pub fn content(&self) -> &'a str {
        &self.text[self.range.clone()]
    }

    /// What stands where the parser stopped, to the end of the text.
    pub fn rest(&self) -> &'a str {
        self.text.get(self.pos..).unwrap_or_default()
    }

    /// What stands in the part before the place where the parser stopped.
    pub fn before(&self) -> &'a str {
        self.text
            .get(self.range.start..self.pos)
            .unwrap_or_default()
    }

    /// The first line of the part, without the spaces around it.
    pub fn first_line(&self) -> Range<usize> {
        self.line_of(self.range.start)
    }

    /// The line that holds a byte, without the spaces around it.
    pub fn line_of(&self, at: usize) -> Range<usize> {
        let bytes = self.text.as_bytes();
        let start = memchr::memrchr(b'\n', &bytes[..at]).map_or(0, |newline| newline + 1);
        let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |len| at + len);
        let line = &self.text[start..end];
        let start = start + (line.len() - line.trim_start().len());
        start..start.max(end - (line.len() - line.trim_end().len()))
    }

    /// The character where the parser stopped, as a span.
    pub fn here(&self) -> Range<usize> {
        let len = self.rest().chars().next().map_or(0, char::len_utf8);
        self.pos..self.pos + len
    }

    /// The identifier that the part begins with, a term's with its `-`; empty where there is none.
    pub fn id(&self) -> &'a str {
        let content = self.content();
        &content[..boundary::id_length(content.as_bytes())]
    }

    /// Whether the parser stopped at the head of the entry: its name or its `=`.
    pub fn at_head(&self) -> bool {
        self.kind == &ErrorKind::ExpectedToken('=') || self.at_name()
    }

    /// Whether the parser stopped at the name of the entry.
    pub fn at_name(&self) -> bool {
        let start = self.range.start + usize::from(self.content().starts_with('-'));
        matches!(self.kind, ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z")
            && self.pos == start
    }
}

/// The first character that is no space after the `=` (or of the part, where there is no name).
pub fn first_content(junk: &Junk<'_>) -> Option<usize> {
    let Range { start, end } = junk.range;
    let content = &junk.text[start..end];
    let after = if has_no_value(junk) {
        content.find('=').map_or(0, |at| at + 1)
    } else {
        0
    };
    let rest = &content[after..];
    let spaces = rest.len() - rest.trim_start_matches([' ', '\n', '\r']).len();
    (spaces < rest.len()).then_some(start + after + spaces)
}

pub fn has_no_value(junk: &Junk<'_>) -> bool {
    matches!(
        junk.kind,
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. }
    )
}

/// The name of the message that stands right above, made a comment.
pub fn commented(above: &str) -> Option<&str> {
    let comment = above.lines().rev().take_while(|line| line.starts_with('#'));
    let mut lines = comment.take(MOST_LINES).map(|line| {
        let line = line.trim_start_matches('#');
        line.strip_prefix(' ').unwrap_or(line)
    });
    let line = lines.find(|line| boundary::names_entry(line.as_bytes()))?;
    Some(&line[..boundary::id_length(line.as_bytes())])
}

/// Lines of a comment that are looked through.
const MOST_LINES: usize = 20;

/// Whether a message's line stands directly above.
pub fn follows_an_entry(junk: &Junk<'_>) -> bool {
    let above = &junk.text[..junk.range.start];
    let line = above
        .trim_end_matches('\n')
        .rsplit('\n')
        .next()
        .unwrap_or_default();
    let is_apart = above.ends_with("\n\n") || above.ends_with("\n\r\n");
    !is_apart && !line.trim().is_empty() && !line.starts_with('#')
}

/// Whether a character is a quotation mark that Fluent does not know.
pub fn is_quote(character: char) -> bool {
    matches!(
        character,
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '\'' | '`' | '「' | '＂'
    )
}

/// The innermost `{` that is open at the end of `before`.
pub fn last_open(before: &str) -> Option<usize> {
    let mut closed = 0_usize;
    for (at, byte) in before.bytes().enumerate().rev() {
        match byte {
            b'}' => closed += 1,
            b'{' if closed == 0 => return Some(at),
            b'{' => closed -= 1,
            _ => {}
        }
    }
    before.rfind('{')
}

/// Whether it is a variable, a term or a call, from its beginning to its end.
pub fn is_whole(expression: &str) -> bool {
    if expression.len() > 100 || expression.contains(['{', '}', '\n']) {
        return false;
    }
    let name = expression.strip_prefix(['$', '-']).unwrap_or(expression);
    let rest = &name[name_length(name.as_bytes())..];
    let is_named = rest.len() < name.len();
    let is_call = rest.trim_start().starts_with('(') && rest.find(')') == Some(rest.len() - 1);
    is_named && (is_call || rest.is_empty() && name.len() < expression.len())
}

/// The last `[key]` before the place where the parser stopped.
pub fn last_key(junk: &Junk<'_>) -> Option<Range<usize>> {
    let before = junk.before();
    let close = before.rfind(']')?;
    let open = before[..close].rfind('[')?;
    Some(junk.range.start + open..junk.range.start + close + 1)
}
