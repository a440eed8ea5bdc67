//! What became of each variable that can say which language is wanted, as data.

use crate::language::tag;
use crate::language::wanted::{BadTag, Entry, Env, LOCALE, Origin};
use crate::language::wanted::{entries, from_language, locale, wanted};
use std::ffi::OsString;

/// A variable that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its name.
    pub name: &'static str,
    /// What it holds, which need not be text; `None` if it is not set.
    pub value: Option<OsString>,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is not set.
    NotSet,
    /// It is set, and holds nothing.
    Empty,
    /// It counts. The entries of its list that are no tags are skipped.
    Used {
        /// Those entries; bytes that are no text are replaced by `U+FFFD`.
        skipped: Vec<String>,
    },
    /// Something that comes before it decides.
    Overridden(Origin),
    /// `LANGUAGE` does not count, because the locale is `C`.
    IgnoredForC(&'static str),
    /// `LANGUAGE` does not count, because no variable names a locale.
    NoLocale,
    /// It decides, and nothing in it is a tag.
    NotATag,
}

/// Lists every variable that can count, in the order of their weight.
///
/// # Errors
///
/// Those of [`wanted`].
pub fn survey(flag: Option<&str>, env: Env<'_>) -> Result<Vec<Seen>, BadTag> {
    let decider = decider(flag, env)?;
    let locale = locale(env);
    let mut seen = vec![see("MIRA_LANG", env, |value| match decider {
        Some(origin @ Origin::Flag) => Fate::Overridden(origin),
        _ => list(value, b','),
    })];
    let c_locale = locale
        .as_ref()
        .filter(|(_, value)| {
            value
                .to_str()
                .is_some_and(|text| tag::is_c(text) || tag::is_codeset(text))
        })
        .map(|(name, _)| *name);
    seen.push(see("LANGUAGE", env, |value| {
        match (decider, c_locale, &locale) {
            (Some(origin), _, _) => Fate::Overridden(origin),
            (_, Some(name), _) => Fate::IgnoredForC(name),
            (_, _, None) => Fate::NoLocale,
            _ => list(value, b':'),
        }
    }));
    let ended = c_locale.is_none() && from_language(&env("LANGUAGE").unwrap_or_default()).1;
    for name in LOCALE {
        seen.push(see(name, env, |value| match (decider, &locale) {
            (Some(origin), _) => Fate::Overridden(origin),
            (None, Some((first, _))) if *first != name => Fate::Overridden(Origin::Variable(first)),
            _ if ended => Fate::Overridden(Origin::Variable("LANGUAGE")),
            _ => one(value),
        }));
    }
    Ok(seen)
}

/// What overrides the locale as a whole: the flag or `MIRA_LANG`.
fn decider(flag: Option<&str>, env: Env<'_>) -> Result<Option<Origin>, BadTag> {
    let wanted = wanted(flag, env, &Vec::new)?;
    let first = wanted.tags.first().map(|tag| tag.origin);
    Ok(first.filter(|origin| matches!(origin, Origin::Flag | Origin::Variable("MIRA_LANG"))))
}

/// A variable with its fate; `fate` is asked for a value that is not empty.
fn see(name: &'static str, env: Env<'_>, fate: impl Fn(&OsString) -> Fate) -> Seen {
    let value = env(name);
    let fate = match &value {
        None => Fate::NotSet,
        Some(value) if value.is_empty() => Fate::Empty,
        Some(value) => fate(value),
    };
    Seen { name, value, fate }
}

/// The fate of a list that counts.
fn list(value: &OsString, separator: u8) -> Fate {
    let mut skipped = Vec::new();
    let mut any = false;
    for (text, entry) in entries(value, separator) {
        match entry {
            Entry::Junk => skipped.push(String::from_utf8_lossy(text).into_owned()),
            Entry::All => any = true,
            Entry::Tag(tag) => {
                any = true;
                if separator == b':' && tag::is_english(&tag) {
                    break;
                }
            }
        }
    }
    if any {
        Fate::Used { skipped }
    } else {
        Fate::NotATag
    }
}

/// The fate of a locale's name that counts.
fn one(value: &OsString) -> Fate {
    let text = value.to_str().unwrap_or_default();
    if tag::is_c(text) || tag::is_codeset(text) || tag::parse(text).is_some() {
        let skipped = Vec::new();
        Fate::Used { skipped }
    } else {
        Fate::NotATag
    }
}
