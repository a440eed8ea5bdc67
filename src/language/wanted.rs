//! Which languages the person wants: from the flag, else the environment, else the system.
//!
//! The variables count as they do for glibc and GNU gettext today (`C.UTF-8` silences `LANGUAGE`
//! as `C` does). What is no tag is skipped in the environment, for a program must run
//! under any settings; in the flag it is an error, for it was just typed.

use crate::language::{Tag, tag};
use std::ffi::{OsStr, OsString};

/// The variables that name the locale: the first that is not empty does.
pub(super) const LOCALE: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// Reads a variable of the environment.
pub type Env<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// The languages the person wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The tags, the dearest first; never empty.
    pub tags: Vec<WantedTag>,
    /// Whether `all` was asked for: every locale that has the text. The tags then come from what
    /// else was listed, or from the next place that is asked, and are the interface's.
    pub all: bool,
    /// Whether English is wanted because the locale is `C` or `POSIX`.
    pub c_locale: bool,
}

/// One wanted tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedTag {
    /// The tag, in current form.
    pub tag: Tag,
    /// Where it was found.
    pub origin: Origin,
}

/// Where a wanted tag comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// `--lang`.
    Flag,
    /// A variable of the environment, by name.
    Variable(&'static str),
    /// The system's list of the person's languages.
    System,
    /// Nothing is set: English.
    Default,
}

/// A part of `--lang` that is no language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadTag {
    /// The part, without the spaces around it; empty if `--lang` lists nothing.
    pub text: String,
}

/// Finds the wanted languages. `flag` is the value of `--lang`; `system` is only called if neither
/// flag nor environment says anything, and lists nothing on systems where the environment is all.
///
/// # Errors
///
/// `--lang` lists nothing, or something that is no language tag.
pub fn wanted(
    flag: Option<&str>,
    env: Env<'_>,
    system: &dyn Fn() -> Vec<String>,
) -> Result<Wanted, BadTag> {
    let mut all = false;
    let mut tags = Vec::new();
    if let Some(text) = flag {
        tags = from_flag(text, &mut all)?;
    }
    if tags.is_empty() {
        tags = from_mira_lang(env, &mut all);
    }
    let mut c_locale = false;
    if tags.is_empty() {
        (tags, c_locale) = from_locale(env, system);
    }
    if tags.is_empty() {
        tags.push(WantedTag::new(tag::english(), Origin::Default));
    }
    Ok(Wanted {
        tags,
        all,
        c_locale,
    })
}

impl WantedTag {
    fn new(tag: Tag, origin: Origin) -> Self {
        Self { tag, origin }
    }
}

/// What one entry of a list says.
pub(super) enum Entry {
    /// `all`.
    All,
    /// A tag; `C` and `POSIX` are English.
    Tag(Tag),
    /// Nothing that we understand.
    Junk,
}

/// The entries of a list, the empty ones left out.
pub(super) fn entries(list: &OsStr, separator: u8) -> impl Iterator<Item = (&[u8], Entry)> {
    list.as_encoded_bytes()
        .split(move |byte| *byte == separator)
        .map(<[u8]>::trim_ascii)
        .filter(|entry| !entry.is_empty())
        .map(move |entry| (entry, Entry::read(entry, separator)))
}

impl Entry {
    fn read(bytes: &[u8], separator: u8) -> Self {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Self::Junk;
        };
        if separator == b',' && text.eq_ignore_ascii_case("all") {
            return Self::All;
        }
        if tag::is_c(text) {
            return Self::Tag(tag::english());
        }
        tag::parse(text).map_or(Self::Junk, Self::Tag)
    }
}

/// The tags of `--lang`.
fn from_flag(text: &str, all: &mut bool) -> Result<Vec<WantedTag>, BadTag> {
    let mut tags = Vec::new();
    for (text, entry) in entries(OsStr::new(text), b',') {
        match entry {
            Entry::All => *all = true,
            Entry::Tag(tag) => tags.push(WantedTag::new(tag, Origin::Flag)),
            Entry::Junk => {
                let text = String::from_utf8_lossy(text).into_owned();
                return Err(BadTag { text });
            }
        }
    }
    if tags.is_empty() && !*all {
        let text = String::new();
        return Err(BadTag { text });
    }
    Ok(tags)
}

/// The tags of `MIRA_LANG`, which is written like `--lang`.
fn from_mira_lang(env: Env<'_>, all: &mut bool) -> Vec<WantedTag> {
    let list = env("MIRA_LANG").unwrap_or_default();
    let mut tags = Vec::new();
    for (_, entry) in entries(&list, b',') {
        match entry {
            Entry::All => *all = true,
            Entry::Tag(tag) => tags.push(WantedTag::new(tag, Origin::Variable("MIRA_LANG"))),
            Entry::Junk => {}
        }
    }
    tags
}

/// The tags of the POSIX variables, or of the system if none of those is set; and whether the
/// locale is C.
fn from_locale(env: Env<'_>, system: &dyn Fn() -> Vec<String>) -> (Vec<WantedTag>, bool) {
    let Some((name, locale)) = locale(env) else {
        return (from_system(&system()), false);
    };
    let locale = locale.to_str().unwrap_or_default();
    if tag::is_c(locale) || tag::is_codeset(locale) {
        let english = WantedTag::new(tag::english(), Origin::Variable(name));
        return (vec![english], true);
    }
    let (mut tags, ended) = from_language(&env("LANGUAGE").unwrap_or_default());
    if !ended {
        let own = tag::parse(locale).map(|tag| WantedTag::new(tag, Origin::Variable(name)));
        tags.extend(own);
    }
    (tags, false)
}

/// The variable that names the locale, and what it holds.
pub(super) fn locale(env: Env<'_>) -> Option<(&'static str, OsString)> {
    LOCALE
        .into_iter()
        .filter_map(|name| Some((name, env(name)?)))
        .find(|(_, value)| !value.is_empty())
}

/// The tags of `LANGUAGE`, and whether English ended them: English is there in full, so nothing
/// after it would ever be shown.
pub(super) fn from_language(list: &OsStr) -> (Vec<WantedTag>, bool) {
    let mut tags = Vec::new();
    for (_, entry) in entries(list, b':') {
        if let Entry::Tag(tag) = entry {
            let ends = tag::is_english(&tag);
            tags.push(WantedTag::new(tag, Origin::Variable("LANGUAGE")));
            if ends {
                return (tags, true);
            }
        }
    }
    (tags, false)
}

/// The tags of the system's list.
fn from_system(list: &[String]) -> Vec<WantedTag> {
    list.iter()
        .filter_map(|text| match Entry::read(text.as_bytes(), 0) {
            Entry::Tag(tag) => Some(WantedTag::new(tag, Origin::System)),
            Entry::All | Entry::Junk => None,
        })
        .collect()
}
