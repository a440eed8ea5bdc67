//! Names that occur more than once in a list.

use crate::text::span::Slice;

/// Names that are compared each with each, rather than sorted.
const FEW: usize = 8;

/// Returns every name that equals an earlier one, with its own place.
pub fn repeated<'t>(names: impl Iterator<Item = Slice<'t>> + Clone) -> Vec<Slice<'t>> {
    // There are few names, none of them twice, nearly always.
    let is_new = |(at, name): (usize, Slice<'t>)| names.clone().take(at).all(|other| other != name);
    if names.clone().nth(FEW).is_none() && names.clone().enumerate().all(is_new) {
        return Vec::new();
    }
    let mut sorted: Vec<(Slice<'_>, usize)> = names.map(|name| (name, name.start())).collect();
    sorted.sort_unstable();
    sorted
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .map(|pair| pair[1].0)
        .collect()
}
