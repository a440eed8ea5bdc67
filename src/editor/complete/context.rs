//! What a place asks for, by the characters before it.

use crate::ftl::boundary::{id_length, last_entry, name_length};
use crate::ftl::place;
use std::ops::Range;

/// What a place asks for, with the bytes that are typed already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CursorContext {
    /// The start of a line: an id.
    Line {
        /// What is typed of it.
        typed: Range<usize>,
    },
    /// After a dot at the start of an indented line.
    AttributeLine {
        /// The message or term.
        entry: String,
        /// What is typed after the dot.
        typed: Range<usize>,
    },
    /// After `$`.
    Variable {
        /// The message or term.
        entry: String,
        /// What is typed after the `$`.
        typed: Range<usize>,
    },
    /// After `-` in braces.
    Term {
        /// What is typed, with the `-`.
        typed: Range<usize>,
    },
    /// After `{`: anything.
    Placeable {
        /// The message or term.
        entry: String,
        /// What is typed.
        typed: Range<usize>,
    },
    /// After `id.` in braces.
    Attribute {
        /// The message or term that is referred to.
        of: String,
        /// What is typed after the dot.
        typed: Range<usize>,
    },
    /// After `[` at the start of a line.
    Key {
        /// The keys that the select expression has already.
        has: Vec<String>,
        /// What is typed after the `[`.
        typed: Range<usize>,
    },
}

/// Finds out what a byte of a text asks for; `None` in text and comments.
pub fn context(text: &str, at: usize) -> Option<CursorContext> {
    let at = at.min(text.len());
    let before = text.get(..at)?;
    let line_start = place::line_start(before, before.len());
    let line = &before[line_start..];
    if line.starts_with('#') {
        return None;
    }
    if id_length(line.as_bytes()) == line.len() || line == "-" {
        return Some(CursorContext::Line {
            typed: line_start..at,
        });
    }
    let start = last_entry(text.as_bytes(), 0, line_start)?;
    let entry = text[start..start + id_length(&text.as_bytes()[start..])].to_owned();
    let body = line.trim_start_matches(' ');
    let is_name = |name: &str| name.is_empty() || name_length(name.as_bytes()) == name.len();
    if let Some(name) = body
        .strip_prefix('.')
        .filter(|name| is_name(name) && body.len() < line.len())
    {
        return Some(CursorContext::AttributeLine {
            entry,
            typed: at - name.len()..at,
        });
    }
    let bracket = body.strip_prefix('*').unwrap_or(body).strip_prefix('[');
    let inside = is_in_braces(&text[start..at]);
    if let Some(key) = bracket.filter(|key| is_name(key) && inside) {
        let has = keys(text, start, at, line_start);
        return Some(CursorContext::Key {
            has,
            typed: at - key.len()..at,
        });
    }
    if !inside {
        return None;
    }
    in_braces(before, entry, at)
}

/// What is asked for inside of braces, by the last characters.
fn in_braces(before: &str, entry: String, at: usize) -> Option<CursorContext> {
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(**byte, b'-' | b'_');
    let len = before
        .bytes()
        .rev()
        .collect::<Vec<u8>>()
        .iter()
        .take_while(is_part)
        .count();
    let typed = at - len..at;
    let name = &before[typed.clone()];
    match before.as_bytes()[..typed.start].last() {
        Some(b'$') => Some(CursorContext::Variable { entry, typed }),
        Some(b'.') => {
            let head = &before[..typed.start - 1];
            let bytes: Vec<u8> = head.bytes().rev().collect();
            let of = head[head.len() - bytes.iter().take_while(is_part).count()..].to_owned();
            (!of.is_empty()).then_some(CursorContext::Attribute { of, typed })
        }
        _ if name.starts_with('-') => Some(CursorContext::Term { typed }),
        _ => {
            let is_start = before[..typed.start]
                .trim_end_matches([' ', '\n', '\r'])
                .ends_with(['{', '(', ',']);
            is_start.then_some(CursorContext::Placeable { entry, typed })
        }
    }
}

/// Whether the end of a part of an entry lies in braces, and in no string literal.
fn is_in_braces(part: &str) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in part.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' if depth > 0 => in_string = !in_string,
            b'\n' => in_string = false,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    depth > 0 && !in_string
}

/// Lists the keys of the select expression around a place, by the lines of its entry; the place's own line,
/// which starts at `line`, does not count.
fn keys(text: &str, start: usize, at: usize, line: usize) -> Vec<String> {
    let open = text[start..at]
        .rfind("->")
        .map_or(start, |arrow| start + arrow);
    let end = crate::ftl::boundary::next_entry(text.as_bytes(), at);
    let mut keys = Vec::new();
    let mut offset = open;
    for one in text[open..end].split_inclusive('\n') {
        let body = one.trim_start();
        let key = body.strip_prefix('*').unwrap_or(body).strip_prefix('[');
        if let Some((key, _)) = key.and_then(|key| key.split_once(']'))
            && offset != line
        {
            keys.push(key.trim().to_owned());
        }
        let is_end = body.starts_with('}') && offset > line;
        if is_end {
            break;
        }
        offset += one.len();
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The context at the `^` of a text: its kind, and what is typed.
    fn at(text: &str) -> String {
        let place = text.find('^').unwrap_or_default();
        let text = text.replace('^', "");
        let Some(context) = context(&text, place) else {
            return "nothing".to_owned();
        };
        let (kind, typed) = match context {
            CursorContext::Line { typed } => ("line".to_owned(), typed),
            CursorContext::AttributeLine { entry, typed } => {
                (format!("attribute of {entry}"), typed)
            }
            CursorContext::Variable { entry, typed } => (format!("variable in {entry}"), typed),
            CursorContext::Term { typed } => ("term".to_owned(), typed),
            CursorContext::Placeable { entry, typed } => (format!("placeable in {entry}"), typed),
            CursorContext::Attribute { of, typed } => (format!("attribute after {of}"), typed),
            CursorContext::Key { has, typed } => (format!("key beside {}", has.join(" ")), typed),
        };
        format!("{kind}: {}", &text[typed])
    }

    #[test]
    fn a_place_is_known_by_what_stands_before_it() {
        for (text, expected) in [
            ("^", "line: "),
            ("a = A\nb^", "line: b"),
            ("a = A\n-b^\nc = C\n", "line: -b"),
            ("a = A^\n", "nothing"),
            ("# a^\n", "nothing"),
            ("a = { ^", "placeable in a: "),
            ("a = {^", "placeable in a: "),
            ("a = x { b^ } y", "placeable in a: b"),
            ("a = { $^", "variable in a: "),
            ("a = { $na^me }", "variable in a: na"),
            ("a =\n    { $na^\nb = B\n", "variable in a: na"),
            ("a = { -br^", "term: -br"),
            ("a = { b.^ }", "attribute after b: "),
            ("a = { -b.t^ }", "attribute after -b: t"),
            ("a = A\n    .ti^", "attribute of a: ti"),
            ("a = { \"x^\" }", "nothing"),
            ("a = { $n } ^", "nothing"),
            (
                "a = { $n ->\n    [one] x\n    [^\n   *[other] y\n}\n",
                "key beside one other: ",
            ),
            ("a = { $n ->\n   *[o^", "key beside : o"),
            ("a = { NUMBER(^", "placeable in a: "),
            ("a = ção { $ç^", "nothing"),
        ] {
            assert_eq!(at(text), expected, "{text}");
        }
    }
}
