//! What a stream holds, and why it cannot be read.

use std::io;

/// A commit.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// Its mark; 0 where it has none.
    pub mark: u64,
    /// The marks of its parents, the first one first.
    pub parents: Vec<u64>,
    /// What differs from the first parent, in order.
    pub changes: Vec<FileChange>,
}

/// A change of a commit's files. Paths have `/` between folders, on every system.
#[derive(Debug, PartialEq, Eq)]
pub enum FileChange {
    /// A file is there with the content of this mark.
    Modify(String, u64),
    /// A file or folder is gone.
    Delete(String),
    /// A file or folder has another path, or stands at a second one as well.
    Move {
        /// The old path.
        from: String,
        /// The new path.
        to: String,
        /// Whether the old one stays.
        is_copy: bool,
    },
    /// All files are gone.
    DeleteAll,
}

/// Why a stream cannot be read.
#[derive(Debug)]
pub enum StreamFault {
    /// It is not what `git fast-export` writes, or breaks off: the line, counted from 1, where that
    /// shows.
    Unexpected(u64),
    /// It holds no commit.
    Empty,
    /// It does not begin with the first commit: a parent is named that is not in it.
    Partial,
    /// It has no contents of files: it was made with `--no-data`.
    NoData,
    /// The system could not read it.
    System(io::Error),
}

impl From<io::Error> for StreamFault {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Reads a path, in quotes where it has characters that need them; returns what follows it, too.
pub fn path(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        return Some((text.to_owned(), ""));
    };
    let mut bytes = Vec::new();
    let mut rest = quoted.bytes().enumerate();
    while let Some((at, byte)) = rest.next() {
        match byte {
            b'"' => {
                let path = String::from_utf8_lossy(&bytes).into_owned();
                return Some((path, &quoted[at + 1..]));
            }
            b'\\' => match rest.next().map(|(_, byte)| byte) {
                Some(digit @ b'0'..=b'3') => {
                    let mut code = digit - b'0';
                    for _ in 0..2 {
                        let digit = rest.next().map_or(0, |(_, byte)| byte.wrapping_sub(b'0'));
                        code = (code << 3) | (digit & 7);
                    }
                    bytes.push(code);
                }
                Some(b'n') => bytes.push(b'\n'),
                Some(b't') => bytes.push(b'\t'),
                Some(other) => bytes.push(other),
                None => break,
            },
            _ => bytes.push(byte),
        }
    }
    None
}
