//! Whom a call is for: the languages that they want.

use crate::catalog::tag;
use crate::failure::Failure;
use crate::language::{self, Origin, SOURCE, Tag, Wanted, WantedTag, wanted::Env};
use crate::phrase::Phrase;
use crate::text::pseudo::Pseudo;
use std::ffi::OsString;
use std::str::FromStr;

/// The languages of one reader.
///
/// They are listed as for `--lang`, best first; or taken from a [`Tag`]; or found out
/// [from the environment](Self::from_env).
///
/// ```
/// use mira::{Catalog, Reader};
///
/// let reader: Reader = "zh-TW,pt-BR".parse()?;
/// let tags = reader.languages(&Catalog::built_in());
/// assert_eq!(tags.iter().map(ToString::to_string).collect::<Vec<_>>(), ["pt", "en"]);
/// # Ok::<(), mira::Failure>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// What is wanted.
    pub(crate) wanted: Wanted,
    /// The pseudo-locale, where one is wanted most.
    pub(crate) pseudo: Option<Pseudo>,
}

impl Reader {
    /// Finds out what the reader wants: from the value of `--lang`, the environment or the system.
    ///
    /// # Errors
    ///
    /// `--lang` with something that is no language tag.
    pub(crate) fn listed(
        list: Option<&str>,
        env: Env<'_>,
        system: &dyn Fn() -> Vec<String>,
    ) -> Result<Self, Phrase> {
        let wanted = language::wanted(list, env, system).map_err(|bad| {
            let meant = language::name::meant(&bad.text);
            Phrase::new("err-tag")
                .with_nearest(meant.as_deref())
                .with("tag", bad.text)
        })?;
        Ok(Self::of(wanted))
    }

    fn of(wanted: Wanted) -> Self {
        let pseudo = wanted.tags.first().and_then(|first| Pseudo::of(&first.tag));
        Self { wanted, pseudo }
    }

    /// Finds out what the reader wants: from `MIRA_LANG`, else the variables of the locale
    /// (`LC_ALL`, `LC_MESSAGES`, `LANG`, with `LANGUAGE`), else the system's list, best first,
    /// which is asked for only then. Where none of them names a language, English is wanted.
    ///
    /// ```
    /// let env = |name: &str| std::env::var_os(name);
    /// let reader = mira::Reader::from_env(&env, &Vec::new);
    /// # let env = |name: &str| (name == "LANG").then(|| "es_MX.UTF-8".into());
    /// # let reader = mira::Reader::from_env(&env, &Vec::new);
    /// assert_eq!(mira::Interface::new(&reader).tag().to_string(), "es");
    /// ```
    #[must_use]
    pub fn from_env(
        env: &dyn Fn(&str) -> Option<OsString>,
        system: &dyn Fn() -> Vec<String>,
    ) -> Self {
        Self::listed(None, env, system).unwrap_or_else(|_| Self::from(tag(SOURCE)))
    }

    /// The tag wanted most.
    pub(crate) fn first(&self) -> Option<&Tag> {
        self.wanted.tags.first().map(|first| &first.tag)
    }
}

impl FromStr for Reader {
    type Err = Failure;

    /// Reads tags with commas between them, best first, as `--lang` does. `all` is none: it is a
    /// call's word for what to print, and a program has [`Catalog::tags`](crate::Catalog::tags).
    ///
    /// # Errors
    ///
    /// One of them is no language tag, or there is none.
    fn from_str(list: &str) -> Result<Self, Failure> {
        let reader = Self::listed(Some(list), &|_| None, &Vec::new).map_err(Failure::cannot)?;
        if reader.wanted.all {
            let phrase = Phrase::new("err-tag").with_nearest(None);
            return Err(Failure::cannot(phrase.with("tag", "all")));
        }
        Ok(reader)
    }
}

/// A reader who wants one language.
impl From<Tag> for Reader {
    fn from(tag: Tag) -> Self {
        let origin = Origin::Flag;
        Self::of(Wanted {
            tags: vec![WantedTag { tag, origin }],
            all: false,
            c_locale: false,
        })
    }
}
