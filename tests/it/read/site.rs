//! `mira site`: what it writes, and what it refuses.

use crate::support::{folder, list, mira};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The catalog of an invented organisation in twelve languages.
const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/site/sample/i18n");

/// The values of an attribute in a page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = format!(" {attribute}=\"");
    let values = page.split(&start).skip(1);
    values.filter_map(|rest| rest.split('"').next()).collect()
}

fn pages(site: &Path) -> Vec<(String, String)> {
    let names = list(site)
        .into_iter()
        .filter(|name| Path::new(name).extension().is_some_and(|end| end == "html"));
    names
        .map(|name| {
            let text = fs::read_to_string(site.join(&name)).expect("a page");
            (name, text)
        })
        .collect()
}

#[test]
fn every_language_has_a_page_and_every_link_leads_somewhere() {
    let dir = folder(&[]);
    let ran = mira(dir.path(), &["site", "--output", "site", "--i18n", SAMPLE]);
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (Some(0), ""),
        "{}",
        ran.stderr
    );
    let site = dir.path().join("site");
    let pages = pages(&site);
    assert_eq!(pages.len(), 13);
    for (name, page) in &pages {
        let ids: Vec<&str> = values(page, "id");
        let unique: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: two equal ids");
        for href in values(page, "href") {
            let known = match href.strip_prefix('#') {
                Some(id) => ids.contains(&id),
                None => {
                    site.join(href).is_file()
                        || href.starts_with("https://example.org")
                        || href.starts_with("data:")
                }
            };
            assert!(known, "{name}: {href}");
        }
        let headings = page.matches("<h1").count();
        assert_eq!(headings, 1, "{name}: {headings} titles");
        assert!(
            !page.contains("<h2></h2>") && !page.contains(" style="),
            "{name}"
        );
        let lang = name.trim_end_matches(".html");
        let lang = if lang == "index" { "en" } else { lang };
        assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{name}");
    }
}

#[test]
fn an_address_makes_whole_links_and_a_sitemap() {
    let dir = folder(&[]);
    let call = [
        "site",
        "--output",
        "site",
        "--base-url",
        "https://example.org/us",
    ];
    assert_eq!(mira(dir.path(), &call).code, Some(0));
    let site = dir.path().join("site");
    let spanish = fs::read_to_string(site.join("es.html")).expect("a page");
    assert!(spanish.contains("<link rel=\"canonical\" href=\"https://example.org/us/es.html\">"));
    assert!(spanish.contains("hreflang=\"x-default\" href=\"https://example.org/us/\">"));
    let map = fs::read_to_string(site.join("sitemap.xml")).expect("a sitemap");
    assert_eq!(map.matches("<loc>").count(), 4);
    let robots = fs::read_to_string(site.join("robots.txt")).expect("a file");
    assert!(robots.contains("Sitemap: https://example.org/us/sitemap.xml\n"));
}

#[test]
fn two_runs_write_the_same_bytes() {
    let dir = folder(&[]);
    for _ in 0..2 {
        assert_eq!(
            mira(dir.path(), &["site", "--output", "one", "--i18n", SAMPLE]).code,
            Some(0)
        );
    }
    assert_eq!(
        mira(dir.path(), &["site", "--output", "two", "--i18n", SAMPLE]).code,
        Some(0)
    );
    assert_eq!(
        pages(&dir.path().join("one")),
        pages(&dir.path().join("two"))
    );
}

#[test]
fn what_cannot_be_written_is_refused_and_nothing_changes() {
    let dir = folder(&[("file", "mine"), ("others/letter.txt", "mine")]);
    for (args, said) in [
        (&["site"][..], "the option --output is missing"),
        (
            &["site", "--output", "file"],
            "file is a file, not a folder",
        ),
        (&["site", "--output", "others"], "“letter.txt”"),
        (
            &["site", "--output", "new", "--base-url", "example.org"],
            "is not the address of a website",
        ),
        (&["site", "--output", "new", "--i18n", "nowhere"], "nowhere"),
    ] {
        let before = list(dir.path());
        let ran = mira(dir.path(), args);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{args:?}");
        assert!(ran.stderr.contains(said), "{args:?}: {}", ran.stderr);
        assert_eq!(list(dir.path()), before, "{args:?}");
    }
}

#[test]
fn a_catalog_without_titles_and_with_taken_ids_has_a_page() {
    let dir = folder(&[
        (
            "i18n/en/statements.ftl",
            "main = One.%in-1 = Two.%in-1-a = Three.%",
        ),
        ("i18n/es/statements.ftl", "main = Uno.%"),
    ]);
    assert_eq!(
        mira(dir.path(), &["site", "--output", "site", "--i18n", "i18n"]).code,
        Some(0)
    );
    let page = fs::read_to_string(dir.path().join("site/es.html")).expect("a page");
    let ids = values(&page, "id");
    assert_eq!(ids, ["main", "s-main", "in-1", "s-in-1", "in-1-a"]);
    assert_eq!(page.matches("<h1").count(), 1);
}

#[test]
fn five_hundred_locales_are_a_site() {
    let dir = folder(&[("i18n/en/statements.ftl", "a = A.%")]);
    let codes = ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| format!("q{a}{b}")));
    for code in codes.take(499) {
        let folder = dir.path().join("i18n").join(code);
        fs::create_dir(&folder).expect("a folder");
        fs::write(folder.join("statements.ftl"), "a = B.\n").expect("a file");
    }
    let ran = mira(dir.path(), &["site", "--output", "site", "--i18n", "i18n"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(pages(&dir.path().join("site")).len(), 501);
}
