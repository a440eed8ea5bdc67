//! How deeply an entry nests, measured before it is parsed.
//!
//! `fluent-syntax` parses by recursion: some ten thousand `{` or `(` in a row would end the process
//! with a stack overflow. The measure here may count too much in a text that is faulty anyway, and
//! never too little.

/// Nesting that is still parsed. The deepest message known in the wild nests 6 levels.
pub const LIMIT: usize = 100;

/// Returns the byte offset of the first bracket past [`LIMIT`], if there is one.
pub fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut column_one = true;
    for (at, byte) in text.bytes().enumerate() {
        // A new entry starts afresh, whatever the one before it left open.
        if column_one && (byte.is_ascii_alphabetic() || byte == b'-' || byte == b'#') {
            let line = text[at..].split('\n').next().unwrap_or_default();
            if byte == b'#' || line.contains('=') {
                depth = 0;
            }
        }
        column_one = byte == b'\n';
        match byte {
            b'\n' => quoted = false,
            b'"' if depth > 0 && !escaped(text, at) => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'(' if depth > 0 && !quoted => depth += 1,
            b'}' | b')' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > LIMIT {
            return Some(at);
        }
    }
    None
}

/// Whether an odd number of backslashes stands before this byte.
fn escaped(text: &str, at: usize) -> bool {
    text.as_bytes()[..at]
        .iter()
        .rev()
        .take_while(|byte| **byte == b'\\')
        .count()
        % 2
        == 1
}
