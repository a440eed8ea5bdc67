//! The shells: how each hands a line over, and how it wants its answer.

use crate::cli::args::SHELLS;
use std::ffi::{OsStr, OsString};

/// A shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    /// GNU Bash.
    Bash,
    /// Z shell.
    Zsh,
    /// fish.
    Fish,
    /// `PowerShell`.
    Powershell,
    /// Elvish.
    Elvish,
}

/// In the order of [`SHELLS`].
const ALL: [Shell; 5] = [
    Shell::Bash,
    Shell::Zsh,
    Shell::Fish,
    Shell::Powershell,
    Shell::Elvish,
];

impl Shell {
    /// Finds a shell by its name.
    pub fn of(name: &str) -> Option<Self> {
        let at = SHELLS.iter().position(|known| *known == name)?;
        ALL.get(at).copied()
    }

    /// What the shell is to source.
    pub fn script(self) -> &'static str {
        match self {
            Self::Bash => include_str!("scripts/mira.bash"),
            Self::Zsh => include_str!("scripts/_mira"),
            Self::Fish => include_str!("scripts/mira.fish"),
            Self::Powershell => include_str!("scripts/mira.ps1"),
            Self::Elvish => include_str!("scripts/mira.elv"),
        }
    }

    /// A word of the line without its quotes; zsh and elvish take them off themselves.
    pub(super) fn plain(self, word: &OsStr) -> OsString {
        let quoted = |text: &&str| text.contains(['\'', '"', '\\']);
        match (self, word.to_str().filter(quoted)) {
            (Self::Bash | Self::Fish, Some(text)) => unquoted(text).into(),
            _ => word.to_owned(),
        }
    }

    /// Columns to describe values in. Only bash has no place for descriptions: they go beside the
    /// values when these are listed, and only then (its `COMP_TYPE`, see bash(1)).
    pub(super) fn list(self, view: &str) -> Option<usize> {
        let (kind, columns) = view.split_once(',')?;
        let listed = matches!(kind, "63" | "33" | "64");
        let columns = columns.parse().ok()?;
        (self == Self::Bash && listed).then_some(columns)
    }
}

/// Takes a shell's quotes off a word that may still be open.
fn unquoted(text: &str) -> String {
    // A backslash at the very end has nothing to stand before yet; an open quote is closed.
    let backslashes = text.len() - text.trim_end_matches('\\').len();
    let text = &text[..text.len() - backslashes % 2];
    for end in ["", "'", "\""] {
        let words = shlex::split(&format!("{text}{end}"));
        if let Some(words) = words.filter(|words| words.len() <= 1) {
            return words.into_iter().next().unwrap_or_default();
        }
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shell_has_its_script() {
        for name in SHELLS {
            let script = Shell::of(name).map(Shell::script).unwrap_or_default();
            assert!(script.contains(&format!("__complete {name}")), "{name}");
        }
    }

    #[test]
    fn quotes_are_taken_off_half_typed_words() {
        for (typed, expected) in [
            ("capacity\\ b", "capacity b"),
            ("\"capacity b", "capacity b"),
            ("'capacity b", "capacity b"),
            ("'it''s", "its"),
            ("cap\\", "cap"),
            ("\"a\\\"b", "a\"b"),
            ("", ""),
        ] {
            assert_eq!(unquoted(typed), expected, "{typed}");
        }
    }
}
