//! What chats, documents and machine translation leave around messages: marks of a list, and lines of
//! backticks.

use crate::ftl::boundary;
use crate::ftl::cause::junk::{Found, Junk};
use crate::ftl::cause::kind::SyntaxCause;

/// `- name = text`: the mark of a list before a name.
pub fn list_mark(junk: &Junk<'_>) -> Option<Found> {
    let content = junk.content();
    let len = list_mark_length(content);
    (junk.at_name() && len > 0).then(|| {
        let name = &content[len..];
        let name = &name[..boundary::id_length(name.as_bytes())];
        let mark = content[..len].trim_end();
        let cause = SyntaxCause::ListMark {
            name: name.into(),
            mark: mark.into(),
        };
        let start = junk.range.start;
        (start..start + mark.len(), cause)
    })
}

/// Bytes of the mark of a list, and the spaces after it, where a name and `=` follow; else 0.
pub fn list_mark_length(line: &str) -> usize {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    let is_mark = |c: char| {
        if digits > 0 {
            matches!(c, '.' | ')')
        } else {
            matches!(
                c,
                '-' | '*' | '+' | '>' | '•' | '·' | '‣' | '◦' | '▪' | '–' | '—'
            )
        }
    };
    let Some(mark) = rest.chars().next().filter(|c| is_mark(*c)) else {
        return 0;
    };
    let after = &rest[mark.len_utf8()..];
    let name = after.trim_start_matches(' ');
    if name.len() < after.len() && boundary::names_entry(name.as_bytes()) {
        line.len() - name.len()
    } else {
        0
    }
}

/// A line of backticks: chats and documents put them around a file.
pub fn fence(junk: &Junk<'_>) -> Option<Found> {
    let line = junk.first_line();
    let text = &junk.text[line.clone()];
    let word = text.strip_prefix("```")?.trim_start_matches('`');
    let is_fence = word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (junk.at_name() && is_fence).then_some((line, SyntaxCause::Fence))
}
