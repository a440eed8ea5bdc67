//! Names, `=`, and lines outside of messages.

use super::{insert, rest_of_line};
use crate::ftl::boundary::{id_length, is_entry, last_entry};
use crate::ftl::cause::entry::leftover::list_mark_length;
use crate::ftl::cause::kind::SyntaxCause;
use crate::ftl::edit::Fix;
use crate::ftl::place::line_start;
use std::ops::Range;

/// Names, `=`, and lines outside of messages.
pub fn fix(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let line = line_start(text, span.start);
    Some(match cause {
        SyntaxCause::LostIndent => Fix::guess(insert(line), "    "),
        SyntaxCause::IndentedName { .. } => Fix::guess(line..span.start, ""),
        SyntaxCause::ListMark { .. } => list_marks(text, span),
        SyntaxCause::Fence => {
            let end = span.end + rest_of_line(text, span.end).len();
            Fix::guess(line..end + line_end(&text[end..]), "")
        }
        SyntaxCause::NameQuotes { name } => Fix::safe(span.clone(), name),
        SyntaxCause::NameSpace { fixed, .. } => Fix::guess(span.clone(), fixed),
        SyntaxCause::DottedName { name, attribute } => dotted(text, span, (name, attribute)),
        SyntaxCause::Colon { .. } | SyntaxCause::FullWidthEquals { .. } => {
            let is_apart = text[..span.start].ends_with(' ');
            Fix::safe(span.clone(), if is_apart { "=" } else { " =" })
        }
        SyntaxCause::NoEquals { .. } | SyntaxCause::AttributeNoEquals { .. } => {
            Fix::guess(insert(span.end), " =")
        }
        SyntaxCause::DotSpace { .. } => Fix::safe(span.clone(), ""),
        SyntaxCause::SpecialStart { character } if span.start > line && character != "{" => {
            Fix::guess(span.clone(), format!("{{ \"{character}\" }}"))
        }
        _ => return None,
    })
}

/// Bytes of the line end that a text begins with.
fn line_end(text: &str) -> usize {
    match text.as_bytes() {
        [b'\r', b'\n', ..] => 2,
        [b'\n', ..] => 1,
        _ => 0,
    }
}

/// Deletes the mark of a list, and those of the lines right below it.
fn list_marks(text: &str, span: &Range<usize>) -> Fix {
    let spaces = |at: usize| text[at..].len() - text[at..].trim_start_matches(' ').len();
    let mut fix = Fix::guess(span.start..span.end + spaces(span.end), "");
    let mut at = line_start(text, span.start);
    for line in text[at..].split_inclusive('\n') {
        if at > span.start {
            let len = list_mark_length(line);
            if len > 0 {
                fix = fix.and(at..at + len, "");
            } else if is_entry(line.as_bytes()) {
                break;
            }
        }
        at += line.len();
    }
    fix
}

/// `message.attribute = text`: an attribute of the message above, or of one of its own.
fn dotted(text: &str, span: &Range<usize>, (name, attribute): (&str, &str)) -> Fix {
    let bytes = text.as_bytes();
    let above = last_entry(bytes, 0, span.start.saturating_sub(1)).unwrap_or(0);
    let id = &text[above..above + id_length(&bytes[above..])];
    if above < span.start && id == name {
        return Fix::guess(span.clone(), format!("    .{attribute}"));
    }
    Fix::guess(span.clone(), format!("{name} =\n    .{attribute}"))
}
