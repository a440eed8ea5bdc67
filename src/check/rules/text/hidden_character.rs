//! `hidden-character`: a control character, or a mark that changes the direction of writing and is not
//! ended. It is invisible, and what comes after it is shown wrongly. Joiners, non-joiners, zero-width
//! spaces and direction marks belong to many scripts, and are allowed.

use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::ftl::edit::Fix;
use crate::text::visible::closing;

/// The rule.
pub const RULE: Rule = Rule {
    id: "hidden-character",
    source: "yes = Yes\n",
    wrong: "yes = S\u{8}í\n",
    right: "yes = Sí\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let text = context.file.text;
    let start = context.file.document.start();
    if !may_hide(&text.as_bytes()[start..]) {
        return;
    }
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if !line.starts_with('#') {
            for (offset, character) in hidden(line) {
                let line_end = at + line.trim_end().len();
                report((at + offset, line_end), character, reporter);
            }
        }
        at += line.len();
    }
}

/// Reports an invisible character; a direction that is meant is not deleted, but ended with an escape that
/// everybody can see.
fn report((at, line_end): (usize, usize), character: char, reporter: &mut Reporter<'_>) {
    let span = at..at + character.len_utf8();
    let code = format!("U+{:04X}", u32::from(character));
    if let Some(end) = closing(character).filter(|_| !is_override(character)) {
        let end = format!("{{ \"\\u{:04X}\" }}", u32::from(end));
        let fix = Fix::guess(line_end..line_end, end.as_str());
        reporter.report_with(span, TextCause::HiddenDirection { code, end }, fix);
        return;
    }
    let fix = Fix::guess(span.clone(), "");
    reporter.report_with(span, TextCause::Hidden { code }, fix);
}

/// Whether it reverses the letters themselves: that is never meant.
fn is_override(character: char) -> bool {
    matches!(character, '\u{202D}' | '\u{202E}')
}

/// Whether some byte could begin such a character.
fn may_hide(bytes: &[u8]) -> bool {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut last = [b' '; 8];
    last[..rest.len()].copy_from_slice(rest);
    let finds = |marks: fn(&[[u8; 8]]) -> u64| marks(words) | marks(&[last]) != 0;
    // The first is faster, and enough for nearly every file.
    if finds(unusual) && finds(controls) {
        return true;
    }
    memchr::memchr3_iter(0xC2, 0xE2, 0xEF, bytes).any(|at| {
        matches!(
            bytes[at..],
            [0xC2, 0x80..0xA0, ..]
                | [0xE2, 0x80, 0xA8..=0xAE, ..]
                | [0xE2, 0x81, 0xA6..=0xA9, ..]
                | [0xEF, 0xBB, 0xBF, ..]
        )
    })
}

/// Eight times the same byte. Eight bytes are looked at at a time, since every byte of every file is
/// read here.
const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The high bit of each byte's place that has a control character other than LF somewhere.
fn unusual(words: &[[u8; 8]]) -> u64 {
    let found = words.iter().fold(0, |found, word| {
        let word = u64::from_ne_bytes(*word);
        let low = word & each(0x7F);
        // A sum has the high bit where the byte is at least that; no byte carries into the next.
        let is_low = !(low + each(0x80 - b' ')) & ((low ^ each(b'\n')) + each(0x7F));
        found | (is_low | (low + each(0x80 - 0x7F))) & !word
    });
    found & each(0x80)
}

/// The same for one that is no tab or line end.
fn controls(words: &[[u8; 8]]) -> u64 {
    let found = words.iter().fold(0, |found, word| {
        let word = u64::from_ne_bytes(*word);
        let low = word & each(0x7F);
        let at_least = |byte: u8| low + each(0x80 - byte);
        let is_return = !((low ^ each(b'\r')) + each(0x7F));
        let is_low = !at_least(b'\t') | at_least(0x0B) & !at_least(b' ') & !is_return;
        found | (is_low | at_least(0x7F)) & !word
    });
    found & each(0x80)
}

/// Most hidden characters of a line that are looked at: far more than are reported.
const MOST_IN_LINE: usize = 10_000;

/// The hidden characters of a line, with their places in bytes.
fn hidden(line: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, character) in line.char_indices() {
        if found.len() + open.len() > MOST_IN_LINE {
            break;
        }
        match character {
            '\t' | '\n' | '\r' => {}
            _ if closing(character).is_some() => {
                if is_override(character) {
                    found.push((at, character));
                }
                open.push((at, character));
            }
            '\u{202C}' | '\u{2069}' => {
                let ended = open.pop_if(|(_, opened)| closing(*opened) == Some(character));
                if ended.is_none() {
                    found.push((at, character));
                }
            }
            '\\' if is_end(&line[at + 1..]) => {
                open.pop();
            }
            // Ends of lines and paragraphs that no editor shows as such.
            '\u{2028}' | '\u{2029}' | '\u{FEFF}' => found.push((at, character)),
            _ if character.is_control() => found.push((at, character)),
            _ => {}
        }
    }
    let not_ended = open.into_iter();
    found.extend(not_ended.filter(|(_, character)| !is_override(*character)));
    found.sort_unstable();
    found
}

/// Whether the end of a direction is written as an escape, after its `\`.
fn is_end(code: &str) -> bool {
    ["u202C", "u202c", "u2069"]
        .iter()
        .any(|end| code.starts_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_scripts_need_are_allowed() {
        for text in [
            "می\u{200C}خواهم",
            "ខ្ញុំ\u{200B}ចង់",
            "क्\u{200D}ष",
            "\u{200F}א\u{200E}",
            "\u{2068}x\u{2069}",
            "\u{202B}x\u{202C}",
            "\u{202B}x{ \"\\u202C\" }",
            "\u{2067}x{ \"\\u2069\" }",
            "x{ \"\\u2069\" }",
            "a\u{AD}b\u{A0}c\t",
            "–’“”…",
        ] {
            assert_eq!(hidden(text), [], "{text:?}");
            assert!(!text.bytes().any(|byte| byte < 9));
        }
    }

    #[test]
    fn every_control_byte_is_seen_wherever_it_stands() {
        for byte in 0..=u8::MAX {
            let counts = byte.is_ascii_control() && !matches!(byte, b'\t' | b'\n' | b'\r');
            for (at, other) in (0..8).zip([0xFF, 0x80, b'\t', b'\r', b'\n', b' ', b'~', 0xC3]) {
                let mut word = [other; 8];
                word[at] = byte;
                let expected = if counts { 0x80 << (8 * at) } else { 0 };
                assert_eq!(controls(&[word]).to_le(), expected, "{word:?}");
                let unusual = unusual(&[[b' '; 8], word]) != 0;
                let has = |byte: &u8| byte.is_ascii_control() && *byte != b'\n';
                assert_eq!(unusual, word.iter().any(has), "{word:?}");
            }
        }
    }

    #[test]
    fn what_reverses_the_rest_of_a_line_is_found() {
        for (text, at) in [
            ("a\u{202E}b", 1),
            ("\u{2066}b", 0),
            ("ab\u{2069}", 2),
            // One kind does not end the other.
            ("\u{2068}x\u{202C}", 0),
            ("\u{202B}x\u{2069}", 0),
            ("\u{85}", 0),
            ("a\u{FEFF}", 1),
            ("a\u{2028}b", 1),
            ("\u{7F}", 0),
        ] {
            assert!(may_hide(text.as_bytes()), "{text:?}");
            assert_eq!(
                hidden(text).first().map(|(at, _)| *at),
                Some(at),
                "{text:?}"
            );
        }
    }
}
