//! The line being typed, as a shell hands it over.

use super::shell::Shell;
use std::ffi::{OsStr, OsString};

/// A line up to the cursor.
pub struct Line {
    shell: Shell,
    /// Columns for descriptions beside the values, where the shell has no place of its own for them.
    pub list: Option<usize>,
    /// The last word as it stands on the line, quotes included, from where the shell lets it begin.
    pub raw: String,
    /// The words, without quotes; the last is the one being typed, perhaps empty.
    words: Vec<OsString>,
    last: String,
}

impl Line {
    /// Reads the words of a call: the program, `__complete`, the shell, how the answer is going to
    /// be shown, and the words of the line.
    pub fn of(typed: &[OsString]) -> Option<Self> {
        let shell = Shell::of(typed.get(2)?.to_str()?)?;
        let view = typed.get(3)?.to_str()?;
        let words = typed.get(4..).filter(|words| !words.is_empty())?;
        let (raw, before) = words.split_last()?;
        let raw = raw.to_string_lossy().into_owned();
        // Some versions of PowerShell lose an empty word, so its script puts a character before the last.
        let raw = match shell {
            Shell::Powershell => raw.strip_prefix('=').map_or(raw.clone(), str::to_owned),
            _ => raw,
        };
        let mut words: Vec<OsString> = before.iter().map(|word| shell.plain(word)).collect();
        if words.is_empty() {
            words.push("mira".into());
        }
        words.push(shell.plain(OsStr::new(&raw)));
        if shell == Shell::Bash {
            words = joined(words);
        }
        let last = words.last()?.to_string_lossy().into_owned();
        Some(Self {
            shell,
            list: shell.list(view),
            raw,
            words,
            last,
        })
    }

    /// The shell that asks.
    pub fn shell(&self) -> Shell {
        self.shell
    }

    /// The word being typed.
    pub fn last(&self) -> &str {
        &self.last
    }

    /// The words before the one being typed.
    pub fn before(&self) -> &[OsString] {
        &self.words[..self.words.len() - 1]
    }

    /// All words as they are to be completed: a lone hyphen begins long options too.
    pub fn words(&self) -> Vec<OsString> {
        let mut words = self.words.clone();
        if self.last == "-" {
            words.pop();
            words.push("--".into());
        }
        words
    }
}

/// Puts `--option`, `=` and `value` together again, which bash takes apart.
fn joined(words: Vec<OsString>) -> Vec<OsString> {
    let mut out: Vec<OsString> = Vec::with_capacity(words.len());
    let mut open = false;
    for word in words {
        let option = |word: &OsString| {
            let text = word.to_string_lossy();
            text.starts_with("--") && !text.contains('=')
        };
        match out.last_mut() {
            Some(last) if open || (word == "=" && option(last)) => {
                last.push(&word);
                open = !open;
            }
            _ => out.push(word),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::joined;
    use std::ffi::OsString;

    #[track_caller]
    fn case(words: &[&str], expected: &[&str]) {
        let words = words.iter().map(OsString::from).collect();
        assert_eq!(joined(words), expected);
    }

    #[test]
    fn what_bash_takes_apart_is_put_together() {
        case(&["mira", "--lang", "=", "es"], &["mira", "--lang=es"]);
        case(&["mira", "--lang", "=", "", "x"], &["mira", "--lang=", "x"]);
        case(&["mira", "--lang", "="], &["mira", "--lang="]);
        case(&["mira", "a", "=", "b"], &["mira", "a", "=", "b"]);
        case(
            &["mira", "--a", "=", "b", "--c", "=", "d"],
            &["mira", "--a=b", "--c=d"],
        );
    }
}
