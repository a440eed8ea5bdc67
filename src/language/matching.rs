//! Which of the available locales serve a reader of one tag, and how well.
//!
//! Within a language and script CLDR's lines of inheritance decide: what is nearest in that tree
//! (`es-MX` gets `es-419` before `es`, `pt-AO` gets `pt-PT` before `pt`). Between languages and
//! between scripts CLDR's distances do, in `related.rs`.

use crate::language::{Tag, likely, related, tag};
use std::cmp::Reverse;
use unic_langid::subtags::Language;

/// How an available locale serves a wanted tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The tag itself, or its current form (`fra` is `fr`).
    Exact,
    /// The same language in the same script: another region, or the unsaid said.
    Near,
    /// Another language, or another script, that its readers can be expected to read. In CLDR's
    /// points: 4 for `hr` and `bs`, 20 for `gl` and `es`, always under 50.
    Related(u8),
    /// It was not asked for: the source, which every chain ends in.
    Source,
}

/// An available locale that serves a wanted tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The locale's place in the list of available ones, from 0.
    pub index: usize,
    /// How it serves.
    pub how: How,
}

/// The available locale that serves a reader of `wanted` best. `None`: none is related.
pub fn best(wanted: &Tag, available: &[Tag]) -> Option<Match> {
    near(wanted, available)
        .first()
        .copied()
        .or_else(|| related(wanted, available))
}

/// The locales in the wanted tag's own language and script, best first.
pub fn near(wanted: &Tag, available: &[Tag]) -> Vec<Match> {
    let found = kin(wanted, available);
    if !found.is_empty() {
        return found;
    }
    if let Some(current) = likely::canonical(wanted) {
        return kin(&current, available);
    }
    norwegian(wanted, available)
}

/// The locales in the other of the two ways to write Norwegian, which all its readers read.
fn norwegian(wanted: &Tag, available: &[Tag]) -> Vec<Match> {
    let mut other = wanted.clone();
    let code: &[u8] = match wanted.language.as_str() {
        "nn" => b"nb",
        "nb" => b"nn",
        _ => return Vec::new(),
    };
    other.language = Language::from_bytes(code).unwrap_or_default();
    let found = kin(&other, available).into_iter();
    let near = found.map(|one| Match {
        how: How::Near,
        ..one
    });
    near.collect()
}

/// The locale in another language or script that a reader of the wanted tag is served best by.
pub fn related(wanted: &Tag, available: &[Tag]) -> Option<Match> {
    let current = likely::canonical(wanted);
    let (index, points) = related::closest(current.as_ref().unwrap_or(wanted), available)?;
    Some(Match {
        index,
        how: How::Related(points),
    })
}

/// [`near`], for a tag in current form.
fn kin(wanted: &Tag, available: &[Tag]) -> Vec<Match> {
    let language = tag::current(wanted).language;
    let same = |tag: &Tag| {
        tag == wanted || (tag::current(tag).language == language && !tag::is_pseudo(tag))
    };
    let kin: Vec<usize> = (0..available.len())
        .filter(|&index| same(&available[index]))
        .collect();
    match kin.as_slice() {
        // The usual case: nothing to weigh, nothing to look up.
        [index] if available[*index] == *wanted => vec![Match {
            index: *index,
            how: How::Exact,
        }],
        [] => Vec::new(),
        _ => ranked(wanted, available, &kin),
    }
}

/// The locales among `kin` that share a parent with the wanted tag, nearest first.
fn ranked(wanted: &Tag, available: &[Tag], kin: &[usize]) -> Vec<Match> {
    let line = likely::line(wanted);
    let full = likely::full(wanted);
    let mut found = Vec::new();
    for &index in kin {
        let tag = &available[index];
        let other = likely::line(tag);
        let meeting = line
            .iter()
            .enumerate()
            .find_map(|(up, parent)| Some((up, other.iter().position(|tag| tag == parent)?)));
        if let Some((up, down)) = meeting {
            let exact = tag == wanted;
            // Between two regions equally near, the one the wanted tag is likely to mean.
            let likely = likely::full(tag).region == full.region;
            let how = if exact { How::Exact } else { How::Near };
            let key = (Reverse(exact), up, down, Reverse(likely));
            found.push((key, Match { index, how }));
        }
    }
    found.sort_by_key(|(key, _)| *key);
    found.into_iter().map(|(_, found)| found).collect()
}
