//! Whom the call is for: the languages wanted, and what a catalog or the interface has for them.

use crate::catalog::locale::Locale;
use crate::catalog::{self, Catalog, INTERFACE, tag};
use crate::interface::Interface;
use crate::interface::phrase::Phrase;
use crate::interface::pseudo::Pseudo;
use crate::options::Typed;
use crate::world::World;
use std::path::PathBuf;
use unic_langid::LanguageIdentifier;

/// The languages of one reader.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Wanted tags, best first.
    pub tags: Vec<LanguageIdentifier>,
    /// Whether every language is wanted (`--lang all`).
    pub all: bool,
    /// Whether English is to be made foreign.
    pub pseudo: Option<Pseudo>,
}

/// A locale that a reader is shown, best first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The locale's tag.
    pub tag: LanguageIdentifier,
    /// Whether the reader wants just this language, and needs no word about it.
    pub wanted: bool,
}

impl Reader {
    /// Finds out what the reader wants, from `--lang`, the environment or the system.
    ///
    /// # Errors
    ///
    /// `--lang` with something that is no language tag.
    pub fn wanted(typed: &Typed<'_>, world: &World<'_>) -> Result<Self, Phrase> {
        let mut tags = Vec::new();
        let flag = typed
            .text("lang")
            .or_else(|| (world.env)("LANG").map(|x| x.to_string_lossy()[..2].to_owned()));
        for name in flag.iter().flat_map(|flag| flag.split(',')) {
            if name == "all" {
                return Ok(Self {
                    tags: vec![],
                    all: true,
                    pseudo: None,
                });
            }
            tags.push(
                name.parse()
                    .map_err(|_| Phrase::new("err-tag").with("tag", name))?,
            );
        }
        let pseudo = tags.first().and_then(Pseudo::of);
        Ok(Self {
            tags,
            all: false,
            pseudo,
        })
    }

    /// The same, for a call that is wrong already: what is no tag is passed over.
    pub fn lenient(typed: &Typed<'_>, world: &World<'_>) -> Self {
        Self::wanted(typed, world).unwrap_or(Self {
            tags: Vec::new(),
            all: false,
            pseudo: None,
        })
    }

    /// The locales of a catalog for this reader, the source last. Where one tag is wanted, and a
    /// folder bears just this tag, no folder is listed.
    pub fn links(&self, catalog: &Catalog) -> Vec<Link> {
        match self.tags.as_slice() {
            [only] if catalog.has(only) => exact(only),
            _ => self.links_among(&catalog.tags()),
        }
    }

    fn links_among(&self, available: &[LanguageIdentifier]) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        for want in &self.tags {
            for have in available {
                if have.language == want.language {
                    links.push(Link {
                        tag: have.clone(),
                        wanted: true,
                    });
                }
            }
        }
        links.push(Link {
            tag: tag(catalog::SOURCE),
            wanted: self.tags.is_empty(),
        });
        links
    }

    /// The tool's words for this reader. Messages of `i18n/<locale>/interface.ftl`, where there
    /// is one, go over the built-in ones.
    pub fn interface(&self, i18n: Option<PathBuf>) -> Interface {
        let reader = self.clone();
        Interface::new(
            Box::new(move || reader.interface_chain(i18n.as_deref())),
            self.pseudo,
        )
    }

    fn interface_chain(&self, i18n: Option<&std::path::Path>) -> Vec<Locale> {
        let built_in: Vec<_> = catalog::embedded::LOCALES
            .iter()
            .map(|locale| tag(locale.tag))
            .collect();
        let links = match self.tags.as_slice() {
            [only] if built_in.contains(only) => exact(only),
            _ => self.links_among(&built_in),
        };
        let mut chain = Vec::new();
        for Link { tag, .. } in links {
            let own = i18n.and_then(|root| {
                let path = root.join(tag.to_string()).join(INTERFACE);
                catalog::read(&path)
                    .ok()
                    .map(|file| Locale::new(tag.clone(), vec![file]))
            });
            chain.extend(own);
            chain.push(catalog::embedded(&tag.to_string(), |name| {
                name != catalog::STATEMENTS
            }));
        }
        chain
    }
}

/// The chain of a reader who wants one language that is there.
fn exact(only: &LanguageIdentifier) -> Vec<Link> {
    let source = tag(catalog::SOURCE);
    let mut links = vec![Link {
        tag: only.clone(),
        wanted: true,
    }];
    if *only != source {
        links.push(Link {
            tag: source,
            wanted: false,
        });
    }
    links
}
