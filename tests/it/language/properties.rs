//! What holds in any environment whatever.

use super::row::os_string;
use mira::internals::language::{Fate, How, Origin, Tag, Wanted, chain, survey, tag, wanted};
use proptest::collection::vec;
use proptest::prelude::*;
use std::ffi::OsString;

const NAMES: [&str; 5] = ["MIRA_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

const TAGS: &[&str] = &[
    "en",
    "en-GB",
    "en-XA",
    "es",
    "es-419",
    "es-MX",
    "pt",
    "pt-PT",
    "pt-BR",
    "gl",
    "ca",
    "nb",
    "nn",
    "no",
    "sr",
    "sr-Latn",
    "sr-ME",
    "zh",
    "zh-Hans",
    "zh-Hant",
    "zh-TW",
    "he",
    "iw",
    "fil",
    "fi",
    "de",
    "nl",
    "xx",
    "qaa-Latn",
    "ca-valencia",
    "bo",
    "uz-Latn-UZ",
    "az",
    "ru",
    "mul",
    "aaa-ZZ",
];

fn known() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(TAGS)
}

/// A variable: not set, any bytes, or a list of what locales look like.
fn variable() -> impl Strategy<Value = Option<OsString>> {
    let locale = prop_oneof![
        4 => known().prop_map(ToOwned::to_owned),
        2 => known().prop_map(|tag| tag.replace('-', "_") + ".UTF-8"),
        1 => "[a-zA-Z0-9_.@-]{0,12}",
        1 => proptest::sample::select(vec!["C", "POSIX.utf8", "all", ""]).prop_map(Into::into),
    ];
    let list = (vec(locale, 0..4), "[:,]").prop_map(|(parts, by)| Some(parts.join(&by).into()));
    let bytes = vec(any::<u8>(), 0..12).prop_map(|bytes| Some(os_string(&bytes)));
    prop_oneof![2 => Just(None), 1 => bytes, 5 => list]
}

fn environment() -> impl Strategy<Value = Vec<Option<OsString>>> {
    vec(variable(), NAMES.len())
}

fn catalog() -> impl Strategy<Value = Vec<Tag>> {
    proptest::sample::subsequence(TAGS, 0..12).prop_map(|tags| {
        let tags = std::iter::once("en").chain(tags.into_iter().filter(|tag| *tag != "en"));
        tags.map(|tag| tag.parse().expect("a tag")).collect()
    })
}

fn read(values: &[Option<OsString>], name: &str) -> Option<OsString> {
    values[NAMES.iter().position(|known| *known == name)?].clone()
}

fn from(values: &[Option<OsString>]) -> Wanted {
    wanted(None, &|name| read(values, name), &Vec::new).expect("no flag, no error")
}

proptest! {
    #[test]
    fn a_chain_ends_in_the_source_and_repeats_nothing(values in environment(), catalog in catalog()) {
        let wanted = from(&values);
        let chain = chain(&wanted, &catalog, 0);
        let locales: Vec<usize> = chain.links.iter().map(|link| link.locale).collect();
        prop_assert_eq!(locales.last(), Some(&0));
        for (nth, locale) in locales.iter().enumerate() {
            prop_assert!(*locale < catalog.len());
            prop_assert!(!locales[..nth].contains(locale), "{:?}", locales);
        }
    }

    #[test]
    fn what_is_wanted_and_there_comes_first(values in environment(), catalog in catalog()) {
        let wanted = from(&values);
        let there = |tag: &Tag| catalog.iter().position(|locale| locale == tag);
        if let Some(locale) = there(&wanted.tags[0].tag) {
            let first = chain(&wanted, &catalog, 0).links[0];
            prop_assert_eq!((first.locale, first.how, first.answers), (locale, How::Exact, Some(0)));
        }
    }

    #[test]
    fn listed_languages_come_before_relations(values in environment(), catalog in catalog()) {
        let links = chain(&from(&values), &catalog, 0).links;
        let listed = links.iter().take_while(|link| link.is_wanted()).count();
        prop_assert!(links[listed..].iter().all(|link| !link.is_wanted()));
    }

    #[test]
    fn each_link_speaks_a_language_that_its_tag_is_known_to_read(
        values in environment(),
        catalog in catalog(),
    ) {
        let wanted = from(&values);
        for link in chain(&wanted, &catalog, 0).links {
            let Some(answers) = link.answers else { continue };
            let (asked, given) = (&wanted.tags[answers].tag, &catalog[link.locale]);
            match link.how {
                How::Exact => prop_assert_eq!(asked, given),
                How::Near => {
                    // Both ways to write Norwegian are one language to its readers.
                    let language = |tag: &Tag| match tag::current(tag).language.as_str() {
                        "nn" => "nb".to_owned(),
                        other => other.to_owned(),
                    };
                    prop_assert_eq!(language(asked), language(given));
                }
                How::Related(points) => prop_assert!((1..50).contains(&points)),
                How::Source => prop_assert!(false, "it was not asked for"),
            }
        }
    }

    #[test]
    fn what_is_explained_is_what_happens(values in environment()) {
        let wanted = from(&values);
        let seen = survey(None, &|name| read(&values, name)).expect("no flag, no error");
        for tag in &wanted.tags {
            if let Origin::Variable(name) = tag.origin {
                let seen = seen.iter().find(|seen| seen.name == name).expect("every variable");
                prop_assert!(matches!(seen.fate, Fate::Used { .. }), "{:?}", seen);
            }
        }
        for seen in &seen {
            prop_assert_eq!(&seen.value, &read(&values, seen.name));
            let says = wanted.tags.iter().any(|tag| tag.origin == Origin::Variable(seen.name));
            let used = matches!(seen.fate, Fate::Used { .. });
            // Only `all` counts and gives no tag.
            prop_assert!(!used || says || wanted.all, "{:?}", seen);
        }
    }

    #[test]
    fn any_text_is_a_tag_or_is_named(text in any::<String>()) {
        match wanted(Some(&text), &|_| None, &Vec::new) {
            Ok(wanted) => for tag in wanted.tags {
                // What was read is in current form: reading it again changes nothing.
                prop_assert_eq!(tag::parse(&tag.tag.to_string()), Some(tag.tag));
            },
            Err(bad) => prop_assert!(text.contains(&bad.text)),
        }
    }

    #[test]
    fn tags_of_every_shape_are_read_to_the_same_end(
        text in "[a-z]{2,3}([-_][A-Z][a-z]{3})?([-_]([A-Z]{2}|[0-9]{3}))?([-_][a-z]{5,8})?(\\.[a-zA-Z0-9-]{0,6})?(@[a-z]{0,12})?",
    ) {
        if let Some(read) = tag::parse(&text) {
            prop_assert_eq!(tag::parse(&read.to_string()), Some(read.clone()));
            let found = mira::internals::language::best(&read, std::slice::from_ref(&read));
            prop_assert_eq!(found.map(|found| found.how), Some(How::Exact));
        }
    }
}
