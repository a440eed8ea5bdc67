//! Files of the program that hold a name: they are listed, never changed.

use super::symbol::Symbol;
use crate::project::{Project, nearby};
use std::path::PathBuf;

/// A line that holds a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The file's path, as it is shown.
    pub path: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
}

/// Lists lines of program files beside a project's folders that hold the old name as a word, at most `most`,
/// in the order of their paths. Names that are common words of programs (`title`, `name`) are found too
/// often: a message's id is looked for, and nothing else.
pub fn mentions(project: &Project, symbol: &Symbol, most: usize) -> Vec<Mention> {
    let Symbol::Entry(id) = symbol else {
        return Vec::new();
    };
    if id.starts_with('-') {
        return Vec::new(); // no program names a term
    }
    let mut found = Vec::new();
    nearby::each_file(project, |path, bytes| {
        for line in lines(bytes, id) {
            let path = path.to_owned();
            found.push(Mention { path, line });
            if found.len() >= most {
                return false;
            }
        }
        true
    });
    found
}

/// Lists the lines, counted from 1, that hold a word.
fn lines(bytes: &[u8], word: &str) -> Vec<usize> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let mut lines: Vec<usize> = Vec::new();
    let (mut line, mut counted) = (1, 0);
    for at in memchr::memmem::find_iter(bytes, word) {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        if before.is_some_and(is_part) || bytes.get(at + word.len()).is_some_and(is_part) {
            continue;
        }
        line += memchr::memchr_iter(b'\n', &bytes[counted..at]).count();
        counted = at;
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_word_is_found_once_a_line() {
        let text = b"get(\"save\"); save\nsave-as\nunsave\n\nsave";
        assert_eq!(lines(text, "save"), [1, 5]);
        assert_eq!(lines(b"", "save"), [0_usize; 0]);
    }
}
