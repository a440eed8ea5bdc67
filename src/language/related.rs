//! CLDR's distances between languages, and between the scripts of a language.
//!
//! A table in the program, not the crate `language-matcher`: linking that one costs every call,
//! even one that matches exactly, over 900 relocations at start-up, and one question to it takes
//! 20,000 to 67,000 instructions for each locale, where the table takes a few thousand in all.
//! A test compares the two.

use crate::language::{Tag, likely, tag};
use icu_locale::LanguageIdentifier;

/// Rows `desired supported points`, sorted, in ASCII; see the notes at its head.
const TABLE: &str = include_str!("related.txt");

/// The index of the locale in another language or script that is closest to `wanted`, and its
/// distance in points; of equals the one in the same region, or the first.
///
/// There is no cut-off to choose: CLDR puts unrelated ones at 50 points (another script) or 80 (another
/// language), and the table holds none of those. The most that its rows add up to is 40.
pub fn closest(wanted: &Tag, available: &[Tag]) -> Option<(usize, u8)> {
    let wanted = likely::full(wanted);
    let languages = rows(wanted.language.as_str());
    let scripts = rows(&written(&wanted)?);
    if languages.is_empty() && scripts.is_empty() {
        return None;
    }
    let points = |rows, same: bool, name: &str| if same { Some(0) } else { find(rows, name) };
    let key = |(index, tag): (usize, &Tag)| {
        let tag = tag::current(tag);
        let code = tag.language.as_str();
        let language = points(languages, code == wanted.language.as_str(), code)?;
        let full = likely::full(&tag);
        let script = points(scripts, full.script == wanted.script, &written(&full)?)?;
        Some((language + script, full.region != wanted.region, index))
    };
    available
        .iter()
        .enumerate()
        .filter(|(_, tag)| !tag::is_pseudo(tag))
        .filter_map(key)
        .min()
        .map(|(points, _, index)| (index, points))
}

/// Language and script, as the table names them: `sr-Latn`.
fn written(tag: &LanguageIdentifier) -> Option<String> {
    Some(format!("{}-{}", tag.language, tag.script?))
}

/// The rows of one desired name, as text: a binary search, since rows are sorted. (`memmem` was
/// tried: it first asks the processor what it can do, which took 28 µs in a virtual machine.)
fn rows(name: &str) -> &'static str {
    let start = format!("{name} ");
    let (mut low, mut high) = (0, TABLE.len());
    while low < high {
        let middle = low.midpoint(high);
        let row = TABLE[..middle].rfind('\n').map_or(0, |end| end + 1);
        let next = TABLE[row..]
            .find('\n')
            .map_or(TABLE.len(), |end| row + end + 1);
        if TABLE[row..next] < *start {
            low = next;
        } else {
            high = row;
        }
    }
    let rest = &TABLE[low..];
    let rows = rest
        .split_inclusive('\n')
        .take_while(|row| row.starts_with(&start));
    &rest[..rows.map(str::len).sum()]
}

/// The points that one name's rows give to another.
fn find(rows: &str, supported: &str) -> Option<u8> {
    rows.lines().find_map(|row| {
        let mut words = row.split(' ').skip(1);
        (words.next()? == supported).then(|| words.next()?.parse().ok())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::tag::parse;
    use language_matcher::LanguageMatcher;
    use std::collections::{BTreeSet, HashMap};

    /// The table's rows: desired, supported, points.
    fn table() -> Vec<(&'static str, &'static str, u8)> {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
        rows.map(|row| match row.split(' ').collect::<Vec<_>>()[..] {
            [desired, supported, points] => (desired, supported, points.parse().expect(row)),
            _ => panic!("{row}"),
        })
        .collect()
    }

    #[test]
    fn rows_are_sorted_and_single() {
        assert!(TABLE.is_ascii());
        let names: Vec<String> = table()
            .iter()
            .map(|row| format!("{} {}", row.0, row.1))
            .collect();
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn no_rows_add_up_to_an_unrelated_language() {
        let points: HashMap<_, _> = table().iter().map(|row| ((row.0, row.1), row.2)).collect();
        for (desired, supported, script) in table() {
            let bare = |name: &'static str| name.split('-').next().unwrap_or(name);
            let languages = (bare(desired), bare(supported));
            let written = desired.contains('-') && languages.0 != languages.1;
            let language = if written { points[&languages] } else { 0 };
            assert!(language + script <= 40, "{desired} {supported}");
        }
    }

    /// Every language of two letters, and those of the table, against all that the table serves;
    /// in their usual scripts, and in those that the table names.
    #[test]
    fn related_agrees_with_cldr() {
        let matcher = LanguageMatcher::new();
        let letters = 'a'..='z';
        let mut desired: BTreeSet<String> = letters
            .clone()
            .flat_map(|a| letters.clone().map(move |b| format!("{a}{b}")))
            .collect();
        desired.extend(table().iter().map(|row| row.0.to_owned()));
        let supported: BTreeSet<&str> = table().iter().map(|row| row.1).collect();
        let mut compared = 0;
        for desired in desired.iter().filter_map(|tag| parse(tag)) {
            let from = likely::full(&desired);
            if from.script.is_none() || from.region.is_none() {
                continue;
            }
            for supported in supported.iter().filter_map(|tag| parse(tag)) {
                let mut to = likely::full(&supported);
                to.region = from.region;
                if (from.language, from.script) == (to.language, to.script) {
                    continue;
                }
                let theirs = matcher.distance(from.clone(), to.clone()) / 10;
                let available = parse(&to.to_string()).expect("a tag");
                let ours = match closest(&desired, &[available]) {
                    Some((_, points)) => u16::from(points),
                    _ => u16::MAX,
                };
                let theirs = if theirs < 50 { theirs } else { u16::MAX };
                assert_eq!(ours, theirs, "{desired} to {supported}");
                compared += 1;
            }
        }
        assert!(compared > 20_000, "{compared}");
    }
}
