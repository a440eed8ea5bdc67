//! "Did you mean …?": the nearest of some names.

/// Returns the candidate that `name` is most likely a slip of, if there is one near enough: a
/// third of its letters may differ, and at least one letter must be the same.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    let allowed = (length / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| {
            *candidate != name && candidate.len().abs_diff(name.len()) <= allowed * 2
        })
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= allowed && *distance < length.min(candidate.chars().count())
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The candidates, if they are so few that one of them may be meant: where everything differs,
/// guesses are worth nothing and cost much.
pub fn few<'c, 'a>(
    candidates: &'c [&'a str],
) -> Option<impl Iterator<Item = &'a str> + use<'c, 'a>> {
    const FEW: usize = 20;
    (candidates.len() <= FEW).then(|| candidates.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_recognised_and_a_stranger_is_not() {
        let forms = ["zero", "one", "two", "few", "many", "other"];
        assert_eq!(nearest("fwe", forms), Some("few"));
        assert_eq!(nearest("othr", forms), Some("other"));
        assert_eq!(nearest("oneself", forms), None);
        assert_eq!(nearest("masculine", forms), None);
        assert_eq!(nearest("few", forms), None);
        assert_eq!(nearest("x", ["y"]), None);
        assert_eq!(nearest("", forms), None);
    }
}
