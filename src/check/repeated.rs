//! Names that stand more than once in a list.

/// Returns every name that equals an earlier one, as the slices they are.
pub fn repeated<'t>(names: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut sorted: Vec<&str> = names.collect();
    if sorted.len() < 2 {
        return Vec::new();
    }
    sorted.sort(); // equal ones keep their order
    sorted
        .windows(2)
        .filter(|pair| pair[0] == pair[1])
        .map(|pair| pair[1])
        .collect()
}
