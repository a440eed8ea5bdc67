//! Names that stand more than once in a list.

/// Returns every name that equals an earlier one, as the slices they are.
pub fn repeated<'t>(names: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    // With their places, for equal names are different slices.
    let mut sorted: Vec<(&str, usize)> = names.enumerate().map(|(at, name)| (name, at)).collect();
    sorted.sort_unstable();
    sorted
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0)
        .map(|pair| pair[1].0)
        .collect()
}
