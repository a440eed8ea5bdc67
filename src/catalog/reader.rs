//! Whom the call is for: the languages wanted, and what a catalog or the interface has for them.

use crate::catalog::locale::Locale;
use crate::catalog::{self, Catalog, INTERFACE, tag};
use crate::cli::options::Typed;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::interface::pseudo::Pseudo;
use crate::language::{self, Chain, Origin, Tag, Wanted, WantedTag, wanted::Env};
use crate::phrase::Phrase;
use crate::world::World;
use std::cell::OnceCell;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
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
    /// Whether English is to be made foreign.
    pub(crate) pseudo: Option<Pseudo>,
}

/// A locale that a reader is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The locale's tag.
    pub tag: Tag,
    /// Whether the reader asked for it, and needs no word about it.
    pub wanted: bool,
}

/// The locales of a catalog for a reader, best first, the source last.
///
/// The first is often known without looking at the others: then the catalog's folders are listed
/// only if it lacks a text.
pub(crate) struct Links<'c> {
    first: Link,
    /// What is wanted, unless all is said by the first.
    more: Option<(&'c Catalog, Wanted)>,
    all: OnceCell<Vec<Link>>,
}

impl Reader {
    /// Finds out what the reader wants, from `--lang`, the environment or the system.
    ///
    /// # Errors
    ///
    /// `--lang` with something that is no language tag.
    pub(crate) fn wanted(typed: &Typed<'_>, world: &World<'_>) -> Result<Self, Phrase> {
        let flag = typed.text("lang");
        Self::listed(flag.as_deref(), world.env, world.system)
    }

    fn listed(
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
    /// which is asked for only then. Where nobody says anything, English is wanted.
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
        Self::listed(None, env, system).unwrap_or_else(|_| Self::from(tag(catalog::SOURCE)))
    }

    /// The same, for a call that is wrong already: a faulty `--lang` does not count.
    pub(crate) fn lenient(flag: Option<&str>, world: &World<'_>) -> Self {
        Self::listed(flag, world.env, world.system)
            .unwrap_or_else(|_| Self::from_env(world.env, world.system))
    }

    /// The languages that a statement of this catalog is looked for in, best first; the source,
    /// which has every statement, ends them.
    #[must_use]
    pub fn languages(&self, catalog: &Catalog) -> Vec<Tag> {
        let links = self.links(catalog);
        links.all().iter().map(|link| link.tag.clone()).collect()
    }

    /// The tag wanted most.
    pub(crate) fn first(&self) -> Option<&Tag> {
        self.wanted.tags.first().map(|first| &first.tag)
    }

    /// The locales of a catalog for this reader.
    pub(crate) fn links<'c>(&self, catalog: &'c Catalog) -> Links<'c> {
        let source = tag(catalog::SOURCE);
        let first = match self.first() {
            _ if self.pseudo.is_some() => Link {
                tag: source,
                wanted: true,
            },
            Some(first) if catalog.has(first) => Link {
                tag: first.clone(),
                wanted: true,
            },
            _ => return Links::of(links_among(&self.wanted, &catalog.tags())),
        };
        if first.tag == tag(catalog::SOURCE) {
            return Links::of(vec![first]);
        }
        Links {
            first,
            more: Some((catalog, self.wanted.clone())),
            all: OnceCell::new(),
        }
    }

    /// The chain over some tags, for `--explain`; `None` where the source is not among them.
    pub(crate) fn chain(&self, available: &[Tag]) -> Option<Chain> {
        let source = available
            .iter()
            .position(|have| *have == tag(catalog::SOURCE))?;
        Some(language::chain(&self.wanted, available, source))
    }

    /// The language that the tool speaks to this reader.
    pub(crate) fn interface_tag(&self) -> Tag {
        match self.pseudo {
            Some(pseudo) => pseudo.language(),
            None => self.interface_tags().swap_remove(0),
        }
    }

    /// The tool's words for this reader. Messages of `i18n/<locale>/interface.ftl`, where there
    /// is one, go over the built-in ones.
    /// Its folder is relative to the folder `current`.
    pub(crate) fn interface(&self, current: PathBuf, i18n: Option<PathBuf>) -> Interface {
        let reader = self.clone();
        Interface::of(
            Box::new(move || reader.interface_chain(&current, i18n.as_deref())),
            self.pseudo,
        )
    }

    /// The built-in locales that the tool speaks in, best first; never empty.
    fn interface_tags(&self) -> Vec<Tag> {
        let built_in = catalog::embedded::LOCALES.iter();
        let built_in: Vec<Tag> = built_in.map(|locale| tag(locale.tag)).collect();
        let source = tag(catalog::SOURCE);
        match self.first() {
            _ if self.pseudo.is_some() => vec![source],
            Some(first) if *first == source => vec![source],
            Some(first) if built_in.contains(first) => vec![first.clone(), source],
            _ => links_among(&self.wanted, &built_in)
                .into_iter()
                .map(|link| link.tag)
                .collect(),
        }
    }

    fn interface_chain(&self, current: &Path, i18n: Option<&Path>) -> Vec<Locale> {
        let mut chain = Vec::new();
        for tag in self.interface_tags() {
            let own = i18n.and_then(|root| {
                let file = catalog::read_spelled(current, root, &tag, INTERFACE).ok()?;
                Some(Locale::new(tag.clone(), vec![file]))
            });
            chain.extend(own);
            chain.push(catalog::embedded(&tag.to_string(), |name| {
                name != catalog::STATEMENTS
            }));
        }
        chain
    }
}

impl FromStr for Reader {
    type Err = Failure;

    /// Reads tags with commas between them, best first, as `--lang` does. `all` is none: it is a
    /// call's word for what to print, and a program has [`Catalog::tags`].
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

impl Links<'_> {
    /// The one locale that every text is wanted in, for `--lang all`.
    pub fn only(tag: Tag) -> Self {
        Self::of(vec![Link { tag, wanted: true }])
    }

    /// The first.
    pub fn first(&self) -> &Link {
        &self.first
    }

    /// Looks along the links until one has what is wanted; nothing behind it is looked at.
    pub fn find<T>(&self, mut look: impl FnMut(&Link) -> Option<T>) -> Option<(T, &Link)> {
        if let Some(found) = look(&self.first) {
            return Some((found, &self.first));
        }
        let rest = self.all().iter().filter(|link| link.tag != self.first.tag);
        rest.into_iter()
            .find_map(|link| look(link).map(|found| (found, link)))
    }

    /// All of them.
    pub fn all(&self) -> &[Link] {
        self.all.get_or_init(|| match &self.more {
            Some((catalog, wanted)) => links_among(wanted, &catalog.tags()),
            None => vec![self.first.clone()],
        })
    }

    fn of(links: Vec<Link>) -> Self {
        let first = links.first().cloned();
        let first = first.unwrap_or_else(|| Link {
            tag: tag(catalog::SOURCE),
            wanted: false,
        });
        Self {
            first,
            more: None,
            all: OnceCell::from(links),
        }
    }
}

/// The chain of what is wanted over what there is, by tag. Without a source there is none.
fn links_among(wanted: &Wanted, available: &[Tag]) -> Vec<Link> {
    let source = tag(catalog::SOURCE);
    let Some(at) = available.iter().position(|have| *have == source) else {
        return vec![Link {
            tag: source,
            wanted: false,
        }];
    };
    let chain = language::chain(wanted, available, at);
    let link = |link: &language::Link| Link {
        tag: available[link.locale].clone(),
        wanted: link.is_wanted(),
    };
    chain.links.iter().map(link).collect()
}
