//! How deeply an entry nests, measured before it is parsed.
//!
//! `fluent-syntax` parses by recursion: some ten thousand `{` or `(` in a row would end the process
//! with a stack overflow. The measure here may count too much in a text that is faulty anyway, and
//! never too little.

use super::boundary;
use memchr::memchr2_iter;

/// Nesting that is still parsed. The deepest message known in the wild nests 6 levels.
pub const LIMIT: usize = 100;

/// Returns the byte offset of the first bracket past [`LIMIT`], if there is one.
///
/// Nearly every text is done after one pass that counts opening brackets alone: only an entry with
/// more than [`LIMIT`] of them is looked at closely.
pub fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut start = 0;
    loop {
        let past = start + memchr2_iter(b'{', b'(', &bytes[start..]).nth(LIMIT)?;
        match boundary::last_any(bytes, start, past) {
            Some(line) if line > start => start = line,
            _ => {
                let end = boundary::next_entry(bytes, past);
                let from = start + comment(&bytes[start..end]);
                if let Some(at) = measure(&bytes[from..end], LIMIT) {
                    return Some(from + at);
                }
                start = end;
            }
        }
    }
}

/// Whether an entry, with which `text` begins, nests past another limit.
pub fn is_past(text: &str, limit: usize) -> bool {
    measure(text.as_bytes(), limit).is_some()
}

/// Bytes of the comment's line that begins here, if one does: nothing nests in it.
fn comment(bytes: &[u8]) -> usize {
    if bytes.first() != Some(&b'#') {
        return 0;
    }
    memchr::memchr(b'\n', bytes).map_or(bytes.len(), |end| end + 1)
}

/// What the parser may be reading: text, the inside of a placeable, or a string in it. More than
/// one may be possible, for a quotation mark in text looks like one that opens a string.
const TEXT: u8 = 1;
const INSIDE: u8 = 2;
const STRING: u8 = 4;

/// Follows every possible reading of one entry at once. A bracket that may be part of a string
/// never closes anything, so that the depth is never below the true one.
fn measure(entry: &[u8], limit: usize) -> Option<usize> {
    let mut open = Vec::with_capacity(limit + 1);
    let mut reading = TEXT;
    let mut escaped = false;
    for (at, byte) in entry.iter().enumerate() {
        let was_escaped = std::mem::take(&mut escaped);
        match byte {
            b'\\' if reading & STRING != 0 => escaped = !was_escaped,
            b'\n' if open.is_empty() => reading = TEXT,
            b'\n' => reading = TEXT | INSIDE,
            b'"' => reading = quote(reading, was_escaped),
            b'{' | b'(' | b'}' if reading == STRING => {}
            b'{' => {
                open.push(b'{');
                reading = INSIDE | reading & STRING;
            }
            b'(' if reading != TEXT || !open.is_empty() => open.push(b'('),
            b']' if reading & INSIDE != 0 => reading = reading & !INSIDE | TEXT,
            b')' if reading & STRING == 0 => {
                open.pop_if(|bracket| *bracket == b'(');
            }
            b'}' => {
                if reading & STRING == 0 {
                    while open.pop().is_some_and(|bracket| bracket == b'(') {}
                }
                reading = if open.is_empty() {
                    TEXT
                } else {
                    TEXT | INSIDE | reading & STRING
                };
            }
            _ => {}
        }
        if open.len() > limit {
            return Some(at);
        }
    }
    None
}

fn quote(reading: u8, escaped: bool) -> u8 {
    let mut next = reading & TEXT;
    if reading & INSIDE != 0 || (reading & STRING != 0 && escaped) {
        next |= STRING;
    }
    if reading & STRING != 0 && !escaped {
        next |= INSIDE;
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nesting_is_found_however_it_hides() {
        let deep = LIMIT + 1;
        let cases = [
            format!("a = {}", "{".repeat(200_000)),
            format!("a = {{ {}", "F(".repeat(deep)),
            // A line with `=` that begins no entry.
            format!("a = {{ {}", "F(\"=\",\n".repeat(deep)),
            // Quotation marks that are text, not strings.
            format!("a = {}", "{ $n ->\n *[b] \" ".repeat(deep)),
            format!("a = {}", "{ $n ->\n *[b] ) ".repeat(deep)),
            // Closing brackets inside strings.
            format!("a = {{ {}", "F(\")\", ".repeat(deep)),
            format!("a = {}", "{ $n ->\n *[b] { \"}\" } ".repeat(deep)),
        ];
        for case in cases {
            assert!(too_deep(&case).is_some(), "{}", &case[..60]);
        }
    }

    #[test]
    fn many_brackets_beside_each_other_are_not_deep() {
        let cases = [
            format!("a = {}", "{ $b } \"(c) { F(\"(\") } :-( ".repeat(500)),
            "a = { $n ->\n  [one] (x)\n *[other] { $n } (y)\n }\n".repeat(500),
            format!("a = b\n{}", "  .c = { \"{\" } (\n".repeat(500)),
            format!(
                "a = {{ $n ->\n{} *[other] x\n }}\n",
                "  [one] { $a } ( { $b }\n".repeat(60)
            ),
            format!("a = b\n# {}\nc = d\n", "{".repeat(500)),
            format!("#{}", "(".repeat(500)),
        ];
        for case in cases {
            assert_eq!(too_deep(&case), None, "{}", &case[..40]);
        }
    }

    #[test]
    fn the_offset_is_the_bracket_past_the_limit() {
        let text = format!("a = b\nc = {}", "{".repeat(LIMIT + 5));
        assert_eq!(too_deep(&text), Some(10 + LIMIT));
    }
}
