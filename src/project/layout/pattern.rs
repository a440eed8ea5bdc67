//! Patterns of paths: `src/*/locales/{locale}.ftl`.
//!
//! `*` stands for any characters but `/`, `**/` for any number of folders, a `**` at the end for any
//! rest, and `{locale}` for the name of a locale, the same wherever it stands.

mod piece;

use piece::{PatternPiece, matches, pieces};

pub use piece::PatternMatch;

/// A pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    pieces: Vec<PatternPiece>,
    /// The pattern of each folder on the way, for [`may_hold`](Self::may_hold).
    folders: Vec<Vec<PatternPiece>>,
}

/// What is wrong with a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternFault {
    /// A name in braces that stands for nothing.
    UnknownName(String),
    /// A brace that is not closed.
    Unclosed,
    /// More wildcards than are looked for.
    TooMany,
}

/// The most wildcards of a pattern.
const MAX_WILD: usize = 16;

impl Pattern {
    /// Reads a pattern. Names in braces other than `{locale}` are replaced by `name`.
    ///
    /// # Errors
    ///
    /// `name` knows no such name, a brace is not closed, or there are too many wildcards.
    pub fn new(text: &str, name: &dyn Fn(&str) -> Option<String>) -> Result<Self, PatternFault> {
        let text = normal(&with_names(text, name, 0)?);
        let pieces = pieces(&text);
        if pieces.iter().filter(|piece| piece.is_wild()).count() > MAX_WILD {
            return Err(PatternFault::TooMany);
        }
        Ok(Self {
            pieces,
            folders: folders(&text),
        })
    }

    /// Whether it has `{locale}`.
    pub fn has_locale(&self) -> bool {
        self.pieces.contains(&PatternPiece::Locale)
    }

    /// How many wildcards it has.
    pub fn wild(&self) -> usize {
        self.pieces.iter().filter(|piece| piece.is_wild()).count()
    }

    /// Whether it begins at the root of the disk.
    pub fn is_absolute(&self) -> bool {
        self.to_string().starts_with('/')
    }

    /// Whether it leaves the folder that it begins in.
    pub fn leaves(&self) -> bool {
        let text = self.to_string();
        self.is_absolute() || text == ".." || text.starts_with("../")
    }

    /// Whether it ends with a wildcard in a folder of the locale: one file more is one of the same kind.
    pub fn is_open(&self) -> bool {
        let text = self.to_string();
        let (folder, file) = text.rsplit_once('/').unwrap_or(("", &text));
        !file.contains("{locale}") && file.contains('*') && folder.contains("{locale}")
    }

    /// The same pattern below a folder.
    #[must_use]
    pub fn below(&self, folder: &str) -> Self {
        let text = normal(&format!("{folder}/{self}"));
        let text = if folder.is_empty() {
            self.to_string()
        } else {
            text
        };
        Self {
            pieces: pieces(&text),
            folders: folders(&text),
        }
    }

    /// The folder that all paths lie in: what stands before the first part with a wildcard.
    pub fn base(&self) -> String {
        let mut base = String::new();
        let text = self.to_string();
        let mut parts = text.split('/').peekable();
        while let Some(part) = parts.next() {
            if parts.peek().is_none() || part.contains(['*', '{']) {
                break;
            }
            base.push_str(part);
            base.push('/');
        }
        if base.len() > 1 {
            base.pop();
        }
        base
    }

    /// Whether a folder may hold paths that match.
    pub fn may_hold(&self, folder: &str) -> bool {
        let mut parts = self.folders.iter();
        for name in folder.split('/').filter(|name| !name.is_empty()) {
            match parts.next() {
                None => return false,
                Some(part)
                    if part
                        .iter()
                        .any(|piece| matches!(piece, PatternPiece::Globstar { .. })) =>
                {
                    return true;
                }
                Some(part) if matches(part, name).is_none() => return false,
                Some(_) => {}
            }
        }
        true
    }

    /// Holds a path against the pattern.
    pub fn matches(&self, path: &str) -> Option<PatternMatch> {
        matches(&self.pieces, path)
    }

    /// The path that has this locale and these parts where the pattern has wildcards.
    pub fn path(&self, locale: &str, wild: &[String]) -> String {
        let mut wild = wild.iter();
        let mut path = String::new();
        for piece in &self.pieces {
            match piece {
                PatternPiece::Text(text) => path.push_str(text),
                PatternPiece::Locale => path.push_str(locale),
                PatternPiece::Star | PatternPiece::Globstar { .. } => {
                    path.push_str(wild.next().map_or("", String::as_str));
                }
            }
        }
        path
    }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for piece in &self.pieces {
            f.write_str(match piece {
                PatternPiece::Text(text) => text,
                PatternPiece::Star => "*",
                PatternPiece::Globstar { folders: true } => "**/",
                PatternPiece::Globstar { folders: false } => "**",
                PatternPiece::Locale => "{locale}",
            })?;
        }
        Ok(())
    }
}

/// The most names within names: one that stands for itself has no end.
const MAX_NAMES: usize = 16;

/// Replaces the names in braces, and those in what they stand for.
fn with_names(
    text: &str,
    name: &dyn Fn(&str) -> Option<String>,
    depth: usize,
) -> Result<String, PatternFault> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (found, after) = after.split_once('}').ok_or(PatternFault::Unclosed)?;
        let found = found.trim();
        if found == "locale" {
            out.push_str("{locale}");
        } else {
            let value = name(found).filter(|_| depth < MAX_NAMES);
            let value = value.ok_or_else(|| PatternFault::UnknownName(found.to_owned()))?;
            out.push_str(&with_names(&value, name, depth + 1)?);
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// The patterns of the folders on the way.
fn folders(text: &str) -> Vec<Vec<PatternPiece>> {
    let (folder, file) = text.rsplit_once('/').unwrap_or(("", text));
    // A `**` at the end stands for folders, too.
    let names = if file.contains("**") { text } else { folder };
    let names = names.split('/').filter(|name| !name.is_empty());
    names.map(pieces).collect()
}

/// A path without `.`, without `..` after a folder's name, and with one `/` between names.
pub fn normal(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts
                .last()
                .is_some_and(|last| *last != ".." && !last.contains("**")) =>
            {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let root = if path.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests;
