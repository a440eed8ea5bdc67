//! The locales of a catalog for a reader, best first, the source last.

use crate::catalog::reader::Reader;
use crate::catalog::store::Catalog;
use crate::language::{self, Chain, Tag, Wanted};
use std::cell::OnceCell;

/// A locale that a reader may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// The locale's tag.
    pub tag: Tag,
    /// Whether the reader listed this language, so that no note is needed.
    pub wanted: bool,
}

/// The locales of a catalog for a reader.
///
/// The first is often known without looking at the others: then the catalog's folders are listed
/// only if it lacks a text.
pub(crate) struct LocaleChain<'c> {
    first: Candidate,
    /// What is wanted, unless the first is all there is.
    more: Option<(&'c Catalog, Wanted)>,
    all: OnceCell<Vec<Candidate>>,
}

impl Reader {
    /// The languages that a statement of this catalog is looked for in, best first; the source,
    /// which has every statement, ends them.
    #[must_use]
    pub fn languages(&self, catalog: &Catalog) -> Vec<Tag> {
        let chain = self.chain(catalog);
        chain.all().iter().map(|one| one.tag.clone()).collect()
    }

    /// The locales of a catalog for this reader.
    pub(crate) fn chain<'c>(&self, catalog: &'c Catalog) -> LocaleChain<'c> {
        let source = &catalog.source().tag;
        let first = match self.first() {
            _ if self.pseudo.is_some() => source,
            Some(first) if first == source || catalog.has(first) => first,
            _ => {
                let all = candidates(&self.wanted, &catalog.tags(), source);
                return LocaleChain::of(all, source);
            }
        };
        let first = Candidate {
            tag: first.clone(),
            wanted: true,
        };
        if first.tag == *source {
            return LocaleChain::of(vec![first], source);
        }
        LocaleChain {
            first,
            more: Some((catalog, self.wanted.clone())),
            all: OnceCell::new(),
        }
    }

    /// How the wanted languages match some tags, for `--explain`; `None` where the source is not
    /// among them.
    pub(crate) fn matched(&self, available: &[Tag], source: &Tag) -> Option<Chain> {
        let at = available.iter().position(|have| have == source)?;
        Some(language::chain(&self.wanted, available, at))
    }
}

impl LocaleChain<'_> {
    /// The one locale that every text is wanted in, for `--lang all`.
    pub fn only(tag: Tag) -> Self {
        let source = tag.clone();
        Self::of(vec![Candidate { tag, wanted: true }], &source)
    }

    /// The first.
    pub fn first(&self) -> &Candidate {
        &self.first
    }

    /// Asks one candidate after the other until one has what is wanted.
    pub fn find<T>(
        &self,
        mut look: impl FnMut(&Candidate) -> Option<T>,
    ) -> Option<(T, &Candidate)> {
        if let Some(found) = look(&self.first) {
            return Some((found, &self.first));
        }
        let rest = self.all().iter().filter(|one| one.tag != self.first.tag);
        rest.into_iter()
            .find_map(|one| look(one).map(|found| (found, one)))
    }

    /// All of them.
    pub fn all(&self) -> &[Candidate] {
        self.all.get_or_init(|| match &self.more {
            Some((catalog, wanted)) => candidates(wanted, &catalog.tags(), &catalog.source().tag),
            None => vec![self.first.clone()],
        })
    }

    fn of(all: Vec<Candidate>, source: &Tag) -> Self {
        let first = all.first().cloned();
        let first = first.unwrap_or_else(|| Candidate {
            tag: source.clone(),
            wanted: false,
        });
        Self {
            first,
            more: None,
            all: OnceCell::from(all),
        }
    }
}

/// The chain of what is wanted over the tags there are. Without a source there is none.
pub(crate) fn candidates(wanted: &Wanted, available: &[Tag], source: &Tag) -> Vec<Candidate> {
    let Some(at) = available.iter().position(|have| have == source) else {
        return vec![Candidate {
            tag: source.clone(),
            wanted: false,
        }];
    };
    let chain = language::chain(wanted, available, at);
    let candidate = |link: &language::Link| Candidate {
        tag: available[link.locale].clone(),
        wanted: link.is_wanted(),
    };
    chain.links.iter().map(candidate).collect()
}
