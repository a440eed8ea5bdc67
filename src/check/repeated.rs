//! Names that stand more than once in a list.

/// Names that are compared each with each, rather than sorted.
const FEW: usize = 8;

/// Returns every name that equals an earlier one, as the slices they are.
pub fn repeated<'t>(names: impl Iterator<Item = &'t str> + Clone) -> Vec<&'t str> {
    // Few names, none of them twice, nearly always.
    let is_new = |(at, name): (usize, &str)| names.clone().take(at).all(|other| other != name);
    if names.clone().nth(FEW).is_none() && names.clone().enumerate().all(is_new) {
        return Vec::new();
    }
    // With their places, for equal names are different slices.
    let mut sorted: Vec<(&str, usize)> = names.enumerate().map(|(at, name)| (name, at)).collect();
    sorted.sort_unstable();
    sorted
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .map(|pair| pair[1].0)
        .collect()
}
