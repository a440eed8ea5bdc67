//! The order in which locales are asked for a text: what is wanted laid over what is available.

use crate::language::matching::{How, Match, near, related};
use crate::language::{Tag, Wanted};

/// The locales to ask, in order; the source is last, and no locale is there twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// Never empty.
    pub links: Vec<Link>,
}

/// One locale of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The locale's place in the list of available ones, from 0.
    pub locale: usize,
    /// The place in [`Wanted::tags`] of the tag that it answers; `None` for the source, where
    /// it was not asked for.
    pub answers: Option<usize>,
    /// How it came here.
    pub how: How,
}

impl Link {
    /// Whether this is what the person asked for, so that a text in it needs no note: a wanted
    /// tag, or the same language in the same script. Who wants `pt-BR` and gets `pt` needs none;
    /// who wants `gl` and gets `es` or English does. Who wants nothing wants English.
    pub fn is_wanted(&self) -> bool {
        matches!(self.how, How::Exact | How::Near)
    }
}

/// Makes the chain. `source` is the place in `available` of the locale that has every text.
///
/// Listed languages come first, each with all its locales (`pt-PT`, then `pt`); then what their
/// readers can be expected to read; then the source. The source ends the chain wherever it stands,
/// since nothing after it would ever be asked.
pub fn chain(wanted: &Wanted, available: &[Tag], source: usize) -> Chain {
    let mut chain = Chain { links: Vec::new() };
    let mut lonely = Vec::new();
    for (nth, asked) in wanted.tags.iter().enumerate() {
        let found = near(&asked.tag, available);
        if found.is_empty() {
            lonely.push(nth);
        }
        for (rank, found) in found.into_iter().enumerate() {
            // A locale that the person placed themselves waits for its place.
            let placed = |tag: &Tag| wanted.tags.iter().any(|asked| asked.tag == *tag);
            if rank > 0 && found.how != How::Exact && placed(&available[found.index]) {
                continue;
            }
            if chain.push(nth, found, source) {
                return chain;
            }
        }
    }
    for nth in lonely {
        let found = related(&wanted.tags[nth].tag, available);
        if found.is_some_and(|found| chain.push(nth, found, source)) {
            return chain;
        }
    }
    chain.links.push(Link {
        locale: source,
        answers: None,
        how: How::Source,
    });
    chain
}

impl Chain {
    /// The locale asked first.
    pub fn first(&self) -> Option<&Link> {
        self.links.first()
    }

    /// Adds a locale unless it is there; whether it is the source, which ends the chain.
    fn push(&mut self, nth: usize, found: Match, source: usize) -> bool {
        if self.links.iter().all(|link| link.locale != found.index) {
            self.links.push(Link {
                locale: found.index,
                answers: Some(nth),
                how: found.how,
            });
        }
        found.index == source
    }
}
