//! Reads what `git fast-export` writes: commits with their parents and files, one at a time.

mod parts;

use std::collections::HashMap;
use std::io::{BufRead, Read as _};
use std::mem;

pub use parts::{Commit, FileChange, StreamFault};

/// A reader of such a stream.
pub struct Stream<R> {
    input: R,
    line: String,
    /// Whether `line` is still to be looked at.
    is_pending: bool,
    number: u64,
    /// Contents that came since the last commit, by mark.
    pub blobs: HashMap<u64, Vec<u8>>,
    inline: u64,
}

/// Marks of contents that stand in a commit itself count down from here.
const INLINE: u64 = u64::MAX;

/// The longest line that a stream may have, in bytes.
const LONGEST: u64 = 1 << 20;

impl<R: BufRead> Stream<R> {
    /// Starts reading.
    pub fn new(input: R) -> Self {
        Self {
            input,
            line: String::new(),
            is_pending: false,
            number: 0,
            blobs: HashMap::new(),
            inline: INLINE,
        }
    }

    /// Reads up to the end of the next commit; `None` at the end of the stream.
    ///
    /// # Errors
    ///
    /// What [`StreamFault`] lists.
    pub fn next(&mut self) -> Result<Option<Commit>, StreamFault> {
        while self.advance()? {
            let line = mem::take(&mut self.line);
            match line.split(' ').next().unwrap_or_default() {
                "blob" => self.blob()?,
                "commit" => return self.commit().map(Some),
                "tag" => self.tag()?,
                "" | "reset" | "from" | "feature" | "option" | "progress" | "checkpoint"
                | "done" => {}
                // Git says so itself where a stream is made that is no stream.
                _ => return Err(StreamFault::Unexpected(self.number)),
            }
        }
        Ok(None)
    }

    /// Reads the next line, without its end; returns whether there is one.
    fn advance(&mut self) -> Result<bool, StreamFault> {
        if mem::take(&mut self.is_pending) {
            return Ok(true);
        }
        let mut bytes = mem::take(&mut self.line).into_bytes();
        bytes.clear();
        let read = (&mut self.input)
            .take(LONGEST)
            .read_until(b'\n', &mut bytes)?;
        if read == 0 {
            return Ok(false);
        }
        self.number += 1;
        if bytes.pop() != Some(b'\n') {
            return Err(StreamFault::Unexpected(self.number));
        }
        self.line = String::from_utf8_lossy(&bytes).into_owned();
        Ok(true)
    }

    /// Reads the next line, which must be there.
    fn demand(&mut self) -> Result<&str, StreamFault> {
        if self.advance()? {
            Ok(&self.line)
        } else {
            Err(StreamFault::Unexpected(self.number))
        }
    }

    fn blob(&mut self) -> Result<(), StreamFault> {
        let mut mark = 0;
        loop {
            let line = self.demand()?.to_owned();
            if let Some(found) = line.strip_prefix("mark ") {
                mark = self.mark(found)?;
            } else if let Some(size) = line.strip_prefix("data ") {
                let bytes = self.data(size)?;
                self.blobs.insert(mark, bytes);
                return Ok(());
            } else if !line.starts_with("original-oid ") {
                return Err(StreamFault::Unexpected(self.number));
            }
        }
    }

    fn commit(&mut self) -> Result<Commit, StreamFault> {
        let mut commit = Commit::default();
        self.head(&mut commit)?;
        while self.advance()? {
            let line = mem::take(&mut self.line);
            let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
            match word {
                "from" | "merge" => commit.parents.push(self.parent(rest)?),
                "M" => commit.changes.extend(self.modify(rest)?),
                "D" => commit.changes.push(FileChange::Delete(self.path(rest)?.0)),
                "R" | "C" => {
                    let (from, rest) = self.path(rest)?;
                    let (to, _) = self.path(rest.trim_start_matches(' '))?;
                    commit.changes.push(FileChange::Move {
                        from,
                        to,
                        is_copy: word == "C",
                    });
                }
                "deleteall" => commit.changes.push(FileChange::DeleteAll),
                "N" => drop(self.note(rest)?),
                "" => {}
                _ => {
                    self.line = line;
                    self.is_pending = true;
                    break;
                }
            }
        }
        Ok(commit)
    }

    /// Reads a commit up to its message.
    fn head(&mut self, commit: &mut Commit) -> Result<(), StreamFault> {
        loop {
            let line = self.demand()?.to_owned();
            if let Some(mark) = line.strip_prefix("mark ") {
                commit.mark = self.mark(mark)?;
            } else if let Some(size) = line.strip_prefix("data ") {
                self.data(size)?;
                return Ok(());
            } else if line.starts_with("gpgsig ") {
                let size = self.demand()?.strip_prefix("data ").map(str::to_owned);
                self.data(&size.ok_or(StreamFault::Unexpected(self.number))?)?;
            }
        }
    }

    fn tag(&mut self) -> Result<(), StreamFault> {
        loop {
            if let Some(size) = self.demand()?.strip_prefix("data ") {
                let size = size.to_owned();
                self.data(&size)?;
                return Ok(());
            }
        }
    }

    fn note(&mut self, rest: &str) -> Result<Option<Vec<u8>>, StreamFault> {
        if !rest.starts_with("inline") {
            return Ok(None);
        }
        let size = self.demand()?.strip_prefix("data ").map(str::to_owned);
        self.data(&size.ok_or(StreamFault::Unexpected(self.number))?)
            .map(Some)
    }

    /// Reads `100644 :12 path`. What is no file, a submodule for instance, is skipped.
    fn modify(&mut self, rest: &str) -> Result<Option<FileChange>, StreamFault> {
        let unexpected = StreamFault::Unexpected(self.number);
        let mut words = rest.splitn(3, ' ');
        let (Some(mode), Some(content), Some(path)) = (words.next(), words.next(), words.next())
        else {
            return Err(unexpected);
        };
        let (path, _) = self.path(path)?;
        let mark = if content == "inline" {
            let bytes = self.note("inline")?.unwrap_or_default();
            self.inline -= 1;
            self.blobs.insert(self.inline, bytes);
            self.inline
        } else if let Some(mark) = content.strip_prefix(':') {
            mark.parse().map_err(|_| unexpected)?
        } else if mode.starts_with("16") || mode.starts_with("04") {
            return Ok(None);
        } else {
            return Err(StreamFault::NoData);
        };
        Ok(Some(FileChange::Modify(path, mark)))
    }

    fn mark(&self, text: &str) -> Result<u64, StreamFault> {
        let number = text
            .strip_prefix(':')
            .and_then(|number| number.parse().ok());
        number.ok_or(StreamFault::Unexpected(self.number))
    }

    /// The mark of a parent. One that is named by its hash is not in the stream.
    fn parent(&self, text: &str) -> Result<u64, StreamFault> {
        self.mark(text).map_err(|_| StreamFault::Partial)
    }

    /// Reads so many bytes; a line ending may follow.
    fn data(&mut self, size: &str) -> Result<Vec<u8>, StreamFault> {
        let unexpected = StreamFault::Unexpected(self.number);
        let size: u64 = size
            .parse()
            .map_err(|_| StreamFault::Unexpected(self.number))?;
        let mut bytes = Vec::new();
        (&mut self.input).take(size).read_to_end(&mut bytes)?;
        if bytes.len() as u64 != size {
            return Err(unexpected);
        }
        self.number += memchr::memchr_iter(b'\n', &bytes).count() as u64;
        Ok(bytes)
    }

    fn path<'l>(&self, text: &'l str) -> Result<(String, &'l str), StreamFault> {
        parts::path(text).ok_or(StreamFault::Unexpected(self.number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Commit>, StreamFault> {
        let mut stream = Stream::new(text.as_bytes());
        let mut commits = Vec::new();
        while let Some(commit) = stream.next()? {
            commits.push(commit);
        }
        Ok(commits)
    }

    const HEAD: &str =
        "commit refs/heads/x\nmark :2\nauthor a <b> 1 +0\ncommitter a <b> 1 +0\ndata 2\nhi";

    #[test]
    fn a_commit_has_parents_and_changes() {
        let text = format!(
            "feature done\nblob\nmark :1\ndata 6\na = b\n\nreset refs/heads/x\n{HEAD}M 100644 :1 \"i18n/\\303\\251 x.ftl\"\nM 160000 0123 sub\n\n{HEAD}\nfrom :2\nmerge :7\nD a/b\nR \"a b\" c\ndone\n"
        );
        let commits = read(&text).unwrap_or_default();
        assert_eq!(commits.len(), 2);
        assert_eq!(
            commits[0].changes,
            [FileChange::Modify("i18n/é x.ftl".into(), 1)]
        );
        assert_eq!((commits[1].mark, &*commits[1].parents), (2, &[2, 7][..]));
        assert_eq!(commits[1].changes.len(), 2);
    }

    #[test]
    fn what_is_no_whole_history_is_refused() {
        let fault = |text: &str| read(text).err().map(|fault| format!("{fault:?}"));
        let cases = [
            ("hello\n".to_owned(), "Unexpected(1)"),
            ("blob\nmark :1\ndata 9\nab".to_owned(), "Unexpected(3)"),
            (
                format!("{HEAD}\nfrom 0123456789012345678901234567890123456789\n"),
                "Partial",
            ),
            (format!("{HEAD}\nM 100644 0123456789 a.ftl\n"), "NoData"),
        ];
        for (text, expected) in cases {
            assert_eq!(fault(&text).as_deref(), Some(expected), "{text}");
        }
    }
}
