//! The fast path: facts of a file without syntax errors, whose plain lines are read without the parser.
//!
//! Most messages are one line of text. Building and dropping a tree for such a line takes far longer than
//! reading it. What lies between such lines is parsed. In doubt the whole file is parsed
//! ([`crate::ftl::parse`]), which also finds out what is wrong. A property (below) compares both ways.

use super::Facts;
use super::walk::Walk;
use crate::ftl::tree::{comments, parseable};
use crate::ftl::{depth, grammar, scan};
use fluent_syntax::parser;
use memchr::{memchr, memchr3};
use std::ops::Range;

/// Bytes of a typical entry.
const TYPICAL: usize = 64;

/// Returns the facts of a text from byte `start` on; `None` where it may have syntax errors.
pub fn facts(text: &str, start: usize) -> Option<Facts> {
    let mut walk = Walk::new(text, (text.len() / TYPICAL).min(4096));
    let bytes = text.as_bytes();
    // What the parser has to read begins at `rest`; `at` is a line's start.
    let (mut rest, mut at) = (start, start);
    while at < bytes.len() {
        if let Some(line) = Line::at(bytes, at) {
            parsed(text, rest..at, &mut walk)?;
            walk.plain(&text[line.id], &text[line.value]);
            (rest, at) = (line.end, line.end);
            continue;
        }
        let end = memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |end| at + end + 1);
        // Comments between entries and empty lines hold no facts.
        if rest == at && has_no_facts(&bytes[at..end]) {
            rest = end;
        }
        at = end;
    }
    parsed(text, rest..at, &mut walk)?;
    Some(walk.finish())
}

/// An entry of one line that is text and nothing else.
struct Line {
    /// Its id; a term's with the `-`.
    id: Range<usize>,
    value: Range<usize>,
    /// Where the next entry or comment begins.
    end: usize,
}

impl Line {
    /// Reads the line that begins at `at`; none where in doubt.
    fn at(bytes: &[u8], at: usize) -> Option<Self> {
        let length = scan::defined_id(&bytes[at..]);
        if length == 0 {
            return None;
        }
        let id = at..at + length;
        let equals = after_spaces(bytes, id.end);
        let start = after_spaces(bytes, equals + 1);
        let tail = &bytes[start..];
        let length = match memchr3(b'\n', b'{', b'\r', tail) {
            Some(length) if tail[length] == b'\n' => length,
            Some(_) => return None,
            None => tail.len(),
        };
        let value = start..start + length;
        // Spaces at the end do not belong to the text, and `}` is an error.
        if matches!(bytes[value.clone()].last(), None | Some(b' '))
            || memchr(b'}', &bytes[value.clone()]).is_some()
        {
            return None;
        }
        let breaks = bytes[value.end..].iter().take_while(|byte| **byte == b'\n');
        let end = value.end + breaks.count();
        // A line that is indented would go on with the text.
        let is_over = bytes
            .get(end)
            .is_none_or(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'#' | b'-'));
        is_over.then_some(Self { id, value, end })
    }
}

/// Whether a line between entries is certainly a sound comment, or empty.
fn has_no_facts(line: &[u8]) -> bool {
    let is_comment = line[0] == b'#' && comments::are_sound(line) && memchr(b'\r', line).is_none();
    line == b"\n" || is_comment
}

fn after_spaces(bytes: &[u8], at: usize) -> usize {
    at + bytes[at..].iter().take_while(|byte| **byte == b' ').count()
}

/// Parses what lies between plain lines, if it is sound.
fn parsed<'t>(text: &'t str, part: Range<usize>, walk: &mut Walk<'t>) -> Option<()> {
    let part = &text[part];
    if part.is_empty() {
        return Some(());
    }
    let is_safe = comments::are_sound(part.as_bytes())
        && depth::too_deep(part).is_none()
        && !parseable::has_odd_escape(part);
    let resource = is_safe.then(|| parser::parse_runtime(part))?.ok()?;
    walk.entries(resource.body);
    let is_doubtful = walk.take_doubt();
    (!is_doubtful || grammar::accepts(part)).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::parse;
    use proptest::prelude::*;

    /// Lines and halves of lines that may belong to what precedes them, or not.
    const SNIPPETS: [&str; 45] = [
        "a = b\n",
        "a=b\n",
        "b  =  c d\n",
        "-t = x\n",
        "c = x ",
        "d = x",
        "\n",
        "\n\n",
        "\r\n",
        " \n",
        "# note\n",
        "#note\n",
        "## part\n",
        "    text\n",
        "    .at = v\n",
        ".at = v\n",
        "{ $n ->\n",
        "   *[other] y\n",
        "[one] x\n",
        "    [one] x\n",
        "}\n",
        " }\n",
        "{ ",
        "}",
        "\"",
        "\\u00é",
        "{ \"\\u00e9\" }",
        "é = x\n",
        "e = é\n",
        "e = [x]\n",
        "e = .x\n",
        "f =\n",
        "g = { a }\n",
        "g = { $x }\n",
        "h = { NUMBER($x, a: 1) }\n",
        "j = { NUMBER($x a: 1) }\n",
        "k = { NUMBER($x, a: -1) }\n",
        "l = { -t(a: b) }\n",
        "m = { a .b }\n",
        "n = { \"\\{\" }\n",
        "{ -t }",
        "=",
        "\t",
        "- = x\n",
        "i = { a }{ b }\n    c\n",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn the_fast_path_finds_what_the_parser_finds(
            snippets in prop::collection::vec(prop::sample::select(&SNIPPETS[..]), 0..16)
        ) {
            let text = snippets.concat();
            let text = text.as_str();
            let slow = parse::parse(text, 0);
            let is_sound = slow.faults.is_empty();
            let mut slow = Facts::gather(text, slow.entries);
            slow.is_doubtful = false;
            let slow = format!("{slow:?}");
            if let Some(fast) = facts(text, 0) {
                prop_assert!(is_sound, "{text:?}");
                prop_assert_eq!(format!("{:?}", fast), slow, "{:?}", text);
            }
        }
    }

    #[test]
    fn a_typical_file_takes_the_fast_path() {
        let braces = format!("# {}\na = b\n", "{".repeat(200));
        for text in [
            "a = b\n# c\nd = { $e }\n  f\n-t = u\n",
            "\n\n",
            braces.as_str(),
        ] {
            assert!(facts(text, 0).is_some(), "{text:?}");
        }
    }

    #[test]
    fn plain_lines_need_no_parser() {
        let line = |text: &str| {
            Line::at(text.as_bytes(), 0).map(|line| {
                (
                    text[line.id].to_owned(),
                    text[line.value].to_owned(),
                    line.end,
                )
            })
        };
        let whole = |id: &str, value: &str, end| Some((id.to_owned(), value.to_owned(), end));
        assert_eq!(line("a = b\n\n# note"), whole("a", "b", 7));
        assert_eq!(line("-a-b_1  =   é [*. é"), whole("-a-b_1", "é [*. é", 21));
        for other in [
            "a = b\n c",
            "a = b\n\n .c = d",
            "a = b ",
            "a = { b }",
            "a = b }",
            "a =\nb = c",
            "é = a",
            "# a = b",
            "a = b\r\n",
            "a = b\n[",
            "a",
            "-",
            " ",
        ] {
            assert_eq!(line(other), None, "{other:?}");
        }
    }
}
