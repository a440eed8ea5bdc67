//! Where a tag ends, in a text as it is written: placeables in it are skipped.

/// What is wrong with a tag's end; places in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagError {
    /// A quotation mark without the other one of its pair.
    Quote(usize),
    /// No `>`, which belongs here.
    End(usize),
}

/// The length of the tag that a text begins with.
pub fn tag_end(text: &str) -> Result<usize, TagError> {
    let bytes = text.as_bytes();
    // `last` is after the name, or after the last value in quotation marks or braces.
    let (mut at, mut last, mut before) = (1, name_end(bytes), b'<');
    // A value that may have gone on too far, and a mark that nothing opens.
    let (mut long, mut stray) = (None, None);
    while let Some(byte) = bytes.get(at) {
        let next = match byte {
            b'<' | b'}' => break,
            b'>' => return stray.map_or(Ok(at + 1), |at| Err(TagError::Quote(at))),
            b'{' if before == b'=' => placeable_end(bytes, at),
            b'{' => {
                at = placeable_end(bytes, at);
                continue;
            }
            b'"' | b'\'' if before == b'=' => {
                let end = value_end(bytes, at).ok_or(TagError::Quote(at))?;
                if long.is_none() && bytes[at..end].contains(&b'>') {
                    long = Some(at);
                }
                end
            }
            _ => {
                if *byte == b'"' && stray.is_none() {
                    stray = Some(at);
                }
                // Another rule reports a quotation mark after a `\`.
                if !byte.is_ascii_whitespace() && *byte != b'\\' {
                    before = *byte;
                }
                at += 1;
                continue;
            }
        };
        (at, last, before) = (next, next, b'"');
    }
    Err(long.map_or(TagError::End(last), TagError::Quote))
}

fn name_end(bytes: &[u8]) -> usize {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-');
    let rest = bytes.get(1..).unwrap_or_default();
    1 + rest.iter().take_while(|byte| is_name(byte)).count()
}

/// The byte after a value in quotation marks; none where a tag begins in it.
fn value_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'<' | b'}' => return None,
            b'{' => at = placeable_end(bytes, at),
            byte => {
                at += 1;
                if *byte == bytes[start] {
                    return Some(at);
                }
            }
        }
    }
}

/// The byte after a placeable.
fn placeable_end(bytes: &[u8], start: usize) -> usize {
    let (mut depth, mut at) = (0_usize, start);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'{' => {
                depth += 1;
                at = literal_end(bytes, at);
            }
            b'}' if depth == 1 => break,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    at
}

/// The byte after the string that a placeable begins with, or its beginning.
fn literal_end(bytes: &[u8], start: usize) -> usize {
    let spaces = bytes[start..].iter().take_while(|byte| **byte == b' ');
    let mut at = start + spaces.count();
    if bytes.get(at) != Some(&b'"') {
        return start;
    }
    loop {
        at += 1;
        match bytes.get(at) {
            Some(b'\\') => at += 1,
            Some(b'"') => return at + 1,
            Some(b'\n') | None => return start,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn errors_lie_in_the_text(text in "<[ab/ =<>\"'{}\\\\é\n]{0,20}") {
            let (Ok(at) | Err(TagError::Quote(at) | TagError::End(at))) = tag_end(&text);
            prop_assert!(text.is_char_boundary(at), "{text:?} {at}");
        }
    }

    #[test]
    fn ends_are_found() {
        use TagError::{End, Quote};
        for (text, expected) in [
            ("<b>x", Ok(3)),
            ("</b >x", Ok(5)),
            ("<a href=\"x\">y", Ok(12)),
            ("<a href='x' b=\"y\"/>y", Ok(19)),
            ("<a href={ $url }>y", Ok(17)),
            ("<a href=\"{ $url }\">y</a>", Ok(19)),
            ("<a href=\"{ \"{\" }\">y</a>", Ok(18)),
            ("<a title=\"a > b\">y</a>", Ok(17)),
            ("<a title=\"don't\">y</a>", Ok(17)),
            ("<a href=\"x>y</a>", Err(Quote(8))),
            ("<a href=\"x>y</a> <a href=\"z\">y</a>", Err(Quote(8))),
            ("<a href=\"x>say \"y\"</a>", Err(Quote(8))),
            ("<a href=\"{ $url }>y</a>", Err(Quote(8))),
            ("<a href=x\">y</a>", Err(Quote(9))),
            ("<a href=\"x\"\">y</a>", Err(Quote(11))),
            ("<a href=\"x\"y</a>", Err(End(11))),
            ("<a href=\"x\"l'eau \"y\"</a>", Err(End(11))),
            ("<a href=\"{ $url }\"y</a>", Err(End(18))),
            ("<a href={ $url }y</a>", Err(End(16))),
            ("</b { $n }", Err(End(3))),
            ("<a href=\\\"x\\\">y</a>", Ok(14)),
            ("<b", Err(End(2))),
            ("</b", Err(End(3))),
            ("<b 字</b>", Err(End(2))),
        ] {
            assert_eq!(tag_end(text), expected, "{text:?}");
        }
    }
}
