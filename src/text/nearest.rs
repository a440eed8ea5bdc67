//! "Did you mean …?": the nearest of some names, for what is typed and for what stands in files.

use std::borrow::Cow;

/// Characters of the longest name that is searched for typos: the time that takes grows with
/// their square, and no one types a longer one.
const LONGEST: usize = 100;

/// Returns the candidate that `name` is most likely a typo of, if there is one near enough: large
/// and small letters are the same, a third of the letters may differ (two that changed places differ
/// as one), and at least one must be the same. Of names that are very long, none is.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let characters = |name: &str| {
        let few = name.chars().take(LONGEST + 1).count();
        (few <= LONGEST).then_some(few)
    };
    let named = characters(name)?;
    let small_name = small(name);
    let length = small_name.chars().count();
    let allowed = (length / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| {
            *candidate != name
                && characters(candidate).is_some_and(|have| have.abs_diff(named) <= allowed * 2)
        })
        .filter_map(|candidate| {
            let small = small(candidate);
            let distance = strsim::damerau_levenshtein(&small_name, &small);
            let is_near = distance <= allowed && distance < length.min(small.chars().count());
            // The first letter is seldom mistyped.
            let other_start = small_name.chars().next() != small.chars().next();
            is_near.then_some(((distance, other_start), candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many characters differ between a name and one that it is a typo of, 2 at most; none where it is
/// another name. Words that both begin or end with (`menu-`) count for nothing: `menu-salir` is no typo
/// of `menu-save`. Nor is a name that differs in its digits.
pub fn typo(name: &str, other: &str) -> Option<usize> {
    const MOST: usize = 2;
    // A file's names are all compared with each other: what is quick comes first.
    let longest_character = if name.is_ascii() && other.is_ascii() {
        1
    } else {
        4
    };
    let is_far = name.len().abs_diff(other.len()) > MOST * longest_character;
    if is_far
        || name.len().max(other.len()) > LONGEST
        || letters_that_differ(name, other) > MOST * 2
    {
        return None;
    }
    if !digits(name).eq(digits(other)) {
        return None;
    }
    let (name, other) = (small(name), small(other));
    let (mut name, mut other) = (&*name, &*other);
    let joints = ['-', '_'];
    while let (Some((word, rest)), Some((same, left))) =
        (name.split_once(joints), other.split_once(joints))
        && word == same
    {
        (name, other) = (rest, left);
    }
    while let (Some((rest, word)), Some((left, same))) =
        (name.rsplit_once(joints), other.rsplit_once(joints))
        && word == same
    {
        (name, other) = (rest, left);
    }
    let distance = strsim::damerau_levenshtein(name, other);
    let (own, length) = (name.chars().count(), other.chars().count());
    let allowed = (own / 3).clamp(1, MOST);
    (distance <= allowed && distance < own.min(length)).then_some(distance)
}

/// The ASCII digits of a name.
fn digits(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(u8::is_ascii_digit)
}

/// How many ASCII letters one of two names has more often than the other, whatever their order. Each
/// letter that is replaced counts twice.
fn letters_that_differ(name: &str, other: &str) -> usize {
    let mut more = [0_i8; 26];
    let letters = |name: &str, step: i8, more: &mut [i8; 26]| {
        for byte in name.bytes().filter(u8::is_ascii_alphabetic) {
            more[usize::from(byte.to_ascii_lowercase() - b'a')] += step;
        }
    };
    letters(name, 1, &mut more);
    letters(other, -1, &mut more);
    more.iter()
        .map(|more| usize::from(more.unsigned_abs()))
        .sum()
}

/// What a person who typed `name` likely means: a typo, or else more or less of a name
/// (`mission-statement`, `capacity`). In files that would be too much of a guess: `save` and
/// `save-as` are two messages there.
pub fn meant<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LEAST: usize = 2;
    let candidates: Vec<&str> = candidates.into_iter().collect();
    nearest(name, candidates.iter().copied()).or_else(|| {
        let small_name = small(name);
        let begun = candidates.into_iter().filter(|candidate| {
            let small = small(candidate);
            // Many a word begins like a short name: `manifesto` is not `man`.
            let is_more = small.len() > 3 && small_name.starts_with(&*small);
            small.len().min(small_name.len()) >= LEAST
                && (small.starts_with(&*small_name) || is_more)
        });
        begun.max_by_key(|candidate| candidate.len().min(name.len()))
    })
}

/// A name in small letters.
fn small(name: &str) -> Cow<'_, str> {
    if name
        .bytes()
        .all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
    {
        name.into()
    } else {
        name.to_lowercase().into()
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, meant, nearest, typo};

    #[test]
    fn a_typo_is_recognised_and_another_word_is_not() {
        let forms = ["zero", "one", "two", "few", "many", "other"];
        assert_eq!(nearest("fwe", forms), Some("few"));
        assert_eq!(nearest("othr", forms), Some("other"));
        assert_eq!(nearest("oneself", forms), None);
        assert_eq!(nearest("masculine", forms), None);
        assert_eq!(nearest("few", forms), None);
        assert_eq!(nearest("x", ["y"]), None);
        assert_eq!(nearest("", forms), None);
        let sections = ["mission", "vision", "values", "inclusion"];
        assert_eq!(nearest("mision", sections), Some("mission"));
        assert_eq!(nearest("Vison", sections), Some("vision"));
        assert_eq!(nearest("MISSOIN", sections), Some("mission"));
        assert_eq!(nearest("budget", sections), None);
        // As near as another one: the first letter decides.
        assert_eq!(nearest("misao", ["visao", "missao"]), Some("missao"));
    }

    #[test]
    fn a_typo_is_in_the_word_that_differs() {
        for (name, other, expected) in [
            ("menu-abuot", "menu-about", Some(1)),
            ("menu-salir", "menu-save", None),
            ("mneu-about", "menu-about", Some(1)),
            ("Menu-About", "menu-about", Some(0)),
            ("menu_about", "menu-about", Some(0)),
            ("menu-yes", "menu-no", None),
            ("menu", "menu-about", None),
            ("step1", "step2", None),
            ("step1", "setp1", Some(1)),
            ("organisaton", "organization", Some(2)),
            ("ñandu", "nandú", None),
            ("", "", None),
        ] {
            assert_eq!(typo(name, other), expected, "{name} {other}");
        }
    }

    #[test]
    fn names_are_as_long_as_their_characters_are_many() {
        let sections = ["我们的使命", "愿景"];
        assert_eq!(nearest("我的使命", sections), Some("我们的使命"));
        let name = |length: usize| "n".repeat(length);
        let (longest, longer, endless) = (name(LONGEST), name(LONGEST + 1), name(60_000));
        assert_eq!(nearest(&longest, [&*name(99)]), Some(&*name(99)));
        assert_eq!(nearest(&longest, [&*longer]), None);
        assert_eq!(nearest(&longer, [&*longest]), None);
        assert_eq!(nearest(&endless, [&*format!("{endless}x")]), None);
    }

    #[test]
    fn who_types_a_part_means_the_whole() {
        let names = ["mission", "miss", "man", "capacity-building", "pt-BR"];
        for (typed, expected) in [
            ("mission-statement", Some("mission")),
            ("Capacity", Some("capacity-building")),
            ("pt", Some("pt-BR")),
            ("misson", Some("mission")),
            ("c", None),
            ("budget", None),
            ("missive-letters", Some("miss")),
            ("manifesto", None),
        ] {
            assert_eq!(meant(typed, names), expected, "{typed}");
            let in_a_file = (typed == "misson").then_some("mission");
            assert_eq!(nearest(typed, names), in_a_file, "{typed}");
        }
    }
}
