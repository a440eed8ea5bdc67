//! Characters that control a terminal, made visible.
//!
//! Catalogs come from many people: an escape sequence, a control character or an unclosed direction
//! override must never be written to a terminal raw. Such a character is shown as `\u{1b}`.
//! Tabs and line ends stay, as do ZWNJ, ZWJ, ZWSP, LRM and RLM, which scripts need.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Directions that may be open within each other: no text needs more, and each line of a wrapped one
/// opens and closes all of them.
const MOST_OPEN: usize = 4;

/// Returns `text` with every steering character escaped.
///
/// Embeddings, overrides and isolates (U+202A–U+202E, U+2066–U+2069) stay as they are where each is
/// closed within its line (UAX #9, BD9 and BD11) and no more than four are open at once, and escaped
/// otherwise.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t'))
    {
        return Cow::Borrowed(text);
    }
    if !text.chars().any(steers) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        let balanced = is_balanced(line);
        for char in line.chars() {
            if is_control(char) || (is_direction(char) && !balanced) {
                out.extend(char.escape_unicode());
            } else {
                out.push(char);
            }
        }
    }
    Cow::Owned(out)
}

/// Returns JSON with every steering character as an escape of JSON: the same value, whatever shows it.
/// In JSON such characters stand within strings only.
pub fn visible_json(json: &str) -> Cow<'_, str> {
    if !json.chars().any(steers) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len() + 16);
    for char in json.chars() {
        if steers(char) {
            let mut units = [0; 2];
            for unit in char.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(char);
        }
    }
    Cow::Owned(out)
}

/// Returns `text` with every steering character escaped, but for the sequences that colour it: ESC,
/// `[`, digits and semicolons, `m`.
pub fn visible_colored(text: &str) -> Cow<'_, str> {
    if !text.contains('\u{1b}') {
        return visible(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(at) = rest.find("\u{1b}[") {
        let codes = &rest[at + 2..];
        let end = codes.find(|char: char| !char.is_ascii_digit() && char != ';');
        out.push_str(&visible(&rest[..at]));
        match end {
            Some(end) if codes[end..].starts_with('m') => {
                out.push_str(&rest[at..=at + 2 + end]);
                rest = &codes[end + 1..];
            }
            _ => {
                out.push_str("\\u{1b}");
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(&visible(rest));
    Cow::Owned(out)
}

/// Returns a name of a file or folder that stays on its line and is no command there.
///
/// Steering characters, line ends and tabs are escaped. So is what continuous integration services
/// take for a command: `::` at the beginning of a line (GitHub), `##[`, `##vso[` and the like anywhere.
pub fn name(name: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| matches!(byte, b'!'..=b'~') && byte != b'#' && byte != b':';
    if name.bytes().all(is_plain) {
        return Cow::Borrowed(name);
    }
    let is_command = name.trim_start().starts_with("::");
    let mut out = String::with_capacity(name.len() + 16);
    let name = visible(name);
    for (at, char) in name.char_indices() {
        match char {
            '\n' | '\t' => out.extend(char.escape_unicode()),
            ':' if is_command && out.trim_start().is_empty() => out.extend(char.escape_unicode()),
            '#' if opens_command(&name[at..]) => out.extend(char.escape_unicode()),
            _ => out.push(char),
        }
    }
    Cow::Owned(out)
}

/// Whether a text begins with two `#`, letters and a bracket.
fn opens_command(text: &str) -> bool {
    let after = text.strip_prefix("##");
    after.is_some_and(|after| {
        after
            .trim_start_matches(|char: char| char.is_ascii_alphabetic())
            .starts_with('[')
    })
}

/// Returns a text whose lines were broken, with every direction that is open at the end of a line
/// closed there and opened again in the next: to a terminal each line is a paragraph of its own.
pub fn carried(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_direction) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut open: Vec<char> = Vec::new();
    for line in text.split_inclusive('\n') {
        out.extend(&open);
        let (words, end) = line
            .strip_suffix('\n')
            .map_or((line, ""), |line| (line, "\n"));
        for char in words.chars().filter(|char| is_direction(*char)) {
            if closing(char).is_some() {
                open.push(char);
            } else if open.last().copied().and_then(closing) == Some(char) {
                open.pop();
            }
        }
        out.push_str(words);
        out.extend(open.iter().rev().copied().filter_map(closing));
        out.push_str(end);
    }
    Cow::Owned(out)
}

/// Whether a character steers a terminal, if nothing closes what it opens.
pub fn steers(char: char) -> bool {
    is_control(char) || is_direction(char)
}

/// C0 but tab and line feed, DEL, C1, the line and paragraph separators, and the noncharacters that
/// programs use among themselves.
fn is_control(char: char) -> bool {
    char.is_control() && !matches!(char, '\n' | '\t')
        || matches!(char, '\u{2028}' | '\u{2029}' | '\u{fdd0}'..='\u{fdef}')
}

fn is_direction(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether every embedding, override and isolate of a line is closed, in the right order, and no more
/// than [`MOST_OPEN`] are ever open.
fn is_balanced(line: &str) -> bool {
    let mut open = Vec::new();
    for char in line.chars() {
        match closing(char) {
            Some(_) if open.len() == MOST_OPEN => return false,
            Some(end) => open.push(end),
            None if is_direction(char) && open.pop() != Some(char) => return false,
            None => {}
        }
    }
    open.is_empty()
}

/// What closes what this character opens: PDF an embedding or override, PDI an isolate.
pub fn closing(char: char) -> Option<char> {
    match char {
        '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => Some('\u{202c}'),
        '\u{2066}'..='\u{2068}' => Some('\u{2069}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{carried, name, visible, visible_colored, visible_json};

    #[track_caller]
    fn case(text: &str, expected: &str) {
        assert_eq!(visible(text), expected);
    }

    #[test]
    fn what_steers_a_terminal_is_escaped() {
        case("plain – text’s\n\tmore", "plain – text’s\n\tmore");
        case("\u{1b}[31mred", "\\u{1b}[31mred");
        case("a\rb\u{7}\u{9b}1m\u{7f}", "a\\u{d}b\\u{7}\\u{9b}1m\\u{7f}");
        case("one\u{2028}two", "one\\u{2028}two");
        case("one\u{fdd0}two", "one\\u{fdd0}two");
    }

    #[test]
    fn a_direction_is_kept_where_it_is_closed() {
        case("\u{2068}x\u{2069}", "\u{2068}x\u{2069}");
        case("\u{202e}abc\u{202c}", "\u{202e}abc\u{202c}");
        case("\u{202e}abc", "\\u{202e}abc");
        case("\u{2068}\n\u{2069}", "\\u{2068}\n\\u{2069}");
        case("\u{202e}\u{2069}\u{202c}", "\\u{202e}\\u{2069}\\u{202c}");
        let nested = |depth: usize| "\u{2067}".repeat(depth) + &"\u{2069}".repeat(depth);
        case(&nested(4), &nested(4));
        case(&nested(5), &nested(5).escape_unicode().to_string());
    }

    #[test]
    fn a_direction_is_carried_over_the_end_of_a_line() {
        for (text, expected) in [
            ("a\nb", "a\nb"),
            ("\u{2068}a\u{2069}\nb\n", "\u{2068}a\u{2069}\nb\n"),
            (
                "\u{2067}a\u{202d}b\nc\u{202c}d\u{2069}e\nf",
                "\u{2067}a\u{202d}b\u{202c}\u{2069}\n\u{2067}\u{202d}c\u{202c}d\u{2069}e\nf",
            ),
        ] {
            assert_eq!(carried(text), expected);
            assert_eq!(visible(&carried(text)), expected);
        }
    }

    #[test]
    fn json_stays_the_same_value() {
        let value = "a\u{9b}1m\u{202e}b\u{2028}\u{7f}é\u{200c}";
        let json = serde_json::to_string(value).expect("JSON");
        let shown = visible_json(&json);
        assert_eq!(visible(&shown), shown);
        assert_eq!(serde_json::from_str::<String>(&shown).expect("JSON"), value);
        assert_eq!(visible_json("{\"a\": \"é\"}\n"), "{\"a\": \"é\"}\n");
    }

    #[test]
    fn colours_are_kept_and_nothing_else() {
        for (text, expected) in [
            ("\u{1b}[1mbold\u{1b}[0m", "\u{1b}[1mbold\u{1b}[0m"),
            ("\u{1b}[38;5;9mred", "\u{1b}[38;5;9mred"),
            ("\u{1b}[2J\u{1b}[0m", "\\u{1b}[2J\u{1b}[0m"),
            ("\u{1b}]0;x\u{7}", "\\u{1b}]0;x\\u{7}"),
            ("\u{1b}[1", "\\u{1b}[1"),
            ("\u{1b}[\u{1b}[0m\u{9b}", "\\u{1b}[\u{1b}[0m\\u{9b}"),
        ] {
            assert_eq!(visible_colored(text), expected);
        }
    }

    #[test]
    fn a_name_stays_on_its_line_and_is_no_command() {
        for (text, expected) in [
            ("i18n/en/main.ftl", "i18n/en/main.ftl"),
            ("i18n/en/á b.ftl", "i18n/en/á b.ftl"),
            ("a\n::error::b\t\r.ftl", "a\\u{a}::error::b\\u{9}\\u{d}.ftl"),
            ("::error::x", "\\u{3a}:error::x"),
            (" \u{a0}::error::x", " \u{a0}\\u{3a}:error::x"),
            ("C::x", "C::x"),
            ("a##[group]b", "a\\u{23}#[group]b"),
            ("##vso[task.x]", "\\u{23}#vso[task.x]"),
            ("###[x]", "#\\u{23}#[x]"),
            ("## a #1", "## a #1"),
            ("a\u{2028}b", "a\\u{2028}b"),
        ] {
            assert_eq!(name(text), expected);
        }
    }

    #[test]
    fn joiners_and_marks_are_left_to_their_scripts() {
        case(
            "می\u{200c}خواهم\u{200f} \u{200b}\u{200d}\u{200e}",
            "می\u{200c}خواهم\u{200f} \u{200b}\u{200d}\u{200e}",
        );
    }
}
