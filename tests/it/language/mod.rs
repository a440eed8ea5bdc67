//! Which language a person gets, as tables: a row is what they set and what comes of it.
//!
//! `tests/language/*.txt`: `catalog` lists the locales for the rows below it, the source first.
//! A row is settings, `=>`, and the whole chain. Settings are variables, `--lang=`, or
//! `system=` (the system's own list, with commas); `\xff` is that byte. In a chain `pt` is the
//! wanted tag itself, `~pt` the same language and script, `?es` a related one (with a note),
//! `+en` the source, not asked for (with a note). `all` before the chain: all
//! locales were asked for. `bad` and a text: what of `--lang` is no tag.

mod properties;
mod row;

use mira::internals::language::{Chain, Fate, How, Link, Origin, Seen, Tag, chain, survey, wanted};
use row::{Row, rows};

/// Panics with every row that failed, by file and line.
fn check(rows: &[Row], got: impl Fn(&Row) -> String) {
    let failures: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let got = got(row);
            let Row { place, given, .. } = row;
            (got != row.expected)
                .then(|| format!("{place}: {given} => {got}, expected {}", row.expected))
        })
        .collect();
    assert!(!rows.is_empty());
    assert!(
        failures.is_empty(),
        "{} of {} rows:\n{}",
        failures.len(),
        rows.len(),
        failures.join("\n")
    );
}

/// The chain of a row, as the tables write it.
fn outcome(row: &Row) -> String {
    let found = wanted(row.flag(), &|name| row.variable(name), &|| row.system());
    let wanted = match found {
        Ok(wanted) => wanted,
        Err(bad) => return format!("bad {}", bad.text).trim_end().to_owned(),
    };
    let all = if wanted.all { "all " } else { "" };
    let chain = chain(&wanted, &row.catalog, 0);
    format!("{all}{}", written(&chain, &row.catalog))
}

fn written(chain: &Chain, catalog: &[Tag]) -> String {
    let link = |link: &Link| {
        let mark = match link.how {
            How::Exact => "",
            How::Near => "~",
            How::Related(_) => "?",
            How::Source => "+",
        };
        format!("{mark}{}", catalog[link.locale])
    };
    chain.links.iter().map(link).collect::<Vec<_>>().join(" ")
}

#[test]
fn three_locales() {
    check(&rows("three.txt"), outcome);
}

#[test]
fn many_locales() {
    check(&rows("fifteen.txt"), outcome);
}

#[test]
fn an_empty_variable_is_as_good_as_none() {
    for file in ["three.txt", "fifteen.txt"] {
        for row in rows(file) {
            for name in row.variables() {
                let (empty, unset) = (row.with(&name, Some("")), row.with(&name, None));
                let place = &row.place;
                assert_eq!(outcome(&empty), outcome(&unset), "{place}: {name} empty");
            }
        }
    }
}

#[test]
fn each_variable_is_explained() {
    check(&rows("explain.txt"), |row| {
        let seen = survey(row.flag(), &|name| row.variable(name)).expect("a flag that is a tag");
        let seen: Vec<String> = seen.iter().filter_map(explained).collect();
        seen.join(" ")
    });
}

fn explained(seen: &Seen) -> Option<String> {
    let fate = match &seen.fate {
        Fate::NotSet => return None,
        Fate::Empty => "empty".to_owned(),
        Fate::Used { skipped } if skipped.is_empty() => "used".to_owned(),
        Fate::Used { skipped } => format!("used-but[{}]", skipped.join(" ")),
        Fate::Overridden(Origin::Variable(name)) => format!("overridden-by-{name}"),
        Fate::Overridden(Origin::Flag) => "overridden-by-flag".to_owned(),
        Fate::Overridden(other) => format!("overridden-by-{other:?}"),
        Fate::IgnoredForC(name) => format!("ignored-for-C-in-{name}"),
        Fate::NoLocale => "no-locale".to_owned(),
        Fate::NotATag => "not-a-tag".to_owned(),
    };
    Some(format!("{}:{fate}", seen.name))
}

#[test]
fn the_system_is_asked_only_if_nothing_else_speaks() {
    for file in ["three.txt", "fifteen.txt"] {
        for row in rows(file) {
            let asked = std::cell::Cell::new(false);
            let system = || {
                asked.set(true);
                Vec::new()
            };
            let found = wanted(row.flag(), &|name| row.variable(name), &system);
            let origins: Vec<Origin> = found
                .map(|wanted| wanted.tags.iter().map(|tag| tag.origin).collect())
                .unwrap_or_default();
            if asked.get() {
                assert_eq!(origins, [Origin::Default], "{}", row.place);
            }
        }
    }
}

#[test]
fn who_gets_what_they_want_needs_no_note() {
    for file in ["three.txt", "fifteen.txt"] {
        for row in rows(file)
            .iter()
            .filter(|row| !row.expected.starts_with("bad"))
        {
            let found = wanted(row.flag(), &|name| row.variable(name), &|| row.system());
            let found = found.expect("a flag that is a tag");
            let chain = chain(&found, &row.catalog, 0);
            let output = row
                .expected
                .trim_start_matches("all ")
                .starts_with(['?', '+']);
            let first = chain.first().expect("a chain is never empty");
            assert_eq!(first.is_wanted(), !output, "{}", row.place);
        }
    }
}
