//! `mira new` for a language that is there, where patterns say where files lie, and by a language's name.

use crate::support::{folder, list, mira, read};
use std::fs;

#[test]
fn files_go_where_the_layout_has_them_and_what_is_lacking_is_added() {
    let dir = folder(&[
        (
            "mira.toml",
            "[[files]]%target = \"src/*/locales/{locale}.ftl\"%",
        ),
        ("src/a/locales/en.ftl", "a = A%"),
        ("src/b/locales/en.ftl", "b = B%"),
        ("src/a/locales/ja_JP.ftl", "a = ア%"),
    ]);
    for (language, expected) in [
        (
            "pt-BR",
            "src/a/locales/pt_BR.ftl\nsrc/b/locales/pt_BR.ftl\n",
        ),
        ("ja-JP", "src/b/locales/ja_JP.ftl\n"),
    ] {
        let done = mira(dir.path(), &["new", language]);
        assert_eq!(
            (done.code, done.stdout.as_str()),
            (Some(0), expected),
            "{done:?}"
        );
        let again = mira(dir.path(), &["new", language]);
        assert_eq!(
            (again.code, again.stdout.as_str()),
            (Some(0), ""),
            "{again:?}"
        );
        assert!(again.stderr.contains("nothing was added"), "{again:?}");
    }
    assert_eq!(read(dir.path(), "src/a/locales/ja_JP.ftl"), "a = ア%");
    let dir = folder(&[
        ("i18n/en/a.ftl", "a = A%"),
        ("i18n/en/b.ftl", "b = B%"),
        ("i18n/es/a.ftl", "a = Á%"),
    ]);
    let done = mira(dir.path(), &["new", "es"]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(0), "i18n/es/b.ftl\n"),
        "{done:?}"
    );
}

/// A name stands for its language; one of several languages lists them, in the reader's words.
#[test]
fn a_language_may_be_named_as_people_call_it() {
    for (name, tag) in [
        ("Haitian Creole", "ht"),
        ("kreyòl", "ht"),
        ("KREYOL AYISYEN", "ht"),
        ("cape verdean", "kea"),
        ("crioulo cabo-verdiano", "kea"),
        ("criollo caboverdiano", "kea"),
        ("polski", "pl"),
        ("portugués de Brasil", "pt-BR"),
    ] {
        let dir = folder(&[("i18n/en/main.ftl", "a = b%")]);
        let done = mira(dir.path(), &["new", name]);
        let made = format!("i18n/{tag}/main.ftl\n");
        assert_eq!(
            (done.code, done.stdout),
            (Some(0), made),
            "{name}: {}",
            done.stderr
        );
    }
    let dir = folder(&[("i18n/en/main.ftl", "a = b%")]);
    for (lang, expected) in [
        ("en", "kea (Kabuverdianu), lou (Louisiana Creole)"),
        (
            "es",
            "kea (criollo caboverdiano), lou (criollo de Luisiana)",
        ),
        (
            "pt",
            "kea (crioulo cabo-verdiano), lou (crioulo da Louisiana)",
        ),
    ] {
        let done = mira(dir.path(), &["new", "crioulo", "--lang", lang]);
        assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{done:?}");
        assert!(done.stderr.contains(expected), "{}", done.stderr);
    }
    assert_eq!(list(dir.path()), ["i18n", "i18n/en", "i18n/en/main.ftl"]);
}

const WHOLE: &str =
    "a = A%%## Group%%b = B%# About c%c = { $n ->%    [one] x%   *[other] y%}%d = D%-t = T%";

#[test]
fn messages_that_a_language_lacks_are_added_in_comments_at_their_place() {
    let own = "# mine%a = Á%%## Grupo%%d=D";
    let dir = folder(&[("i18n/en/main.ftl", WHOLE), ("i18n/es/main.ftl", own)]);
    let done = mira(dir.path(), &["new", "es"]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(0), "i18n/es/main.ftl\n"),
        "{done:?}"
    );
    assert!(
        done.stderr.contains("added: 3; files: 1"),
        "{}",
        done.stderr
    );
    assert!(done.stderr.contains("mira status es"), "{}", done.stderr);
    let text = read(dir.path(), "i18n/es/main.ftl");
    let order = [
        "a = Á%",
        "%# b =%",
        "%# c =%#     { $n ->%",
        "%## Grupo%%d=D%%",
        "%# -t =%",
    ];
    let places: Vec<Option<usize>> = order.iter().map(|part| text.find(part)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{text}"
    );
    assert!(
        text.starts_with("# mine%a = Á%%# en:%#     b = B%#%# b =%%"),
        "{text}"
    );
    let again = mira(dir.path(), &["new", "es"]);
    assert_eq!(
        (again.code, again.stdout.as_str()),
        (Some(0), ""),
        "{again:?}"
    );
    assert_eq!(read(dir.path(), "i18n/es/main.ftl"), text);
    // What is filled in is translated, and what is translated is not added again.
    let filled = text.replace("%# b =%", "%b = B2%");
    fs::write(
        dir.path().join("i18n/es/main.ftl"),
        filled.replace('%', "\n"),
    )
    .expect("a file");
    assert_eq!(mira(dir.path(), &["new", "es"]).stdout, "");
    let status = mira(dir.path(), &["status", "--format", "json"]).stdout;
    assert!(
        status.contains("\"translated\":3,\"missing\":1"),
        "{status}"
    );
}

/// Where one file cannot be written, none is.
#[cfg(unix)]
#[test]
fn what_is_added_to_a_language_is_written_whole_or_not_at_all() {
    let dir = folder(&[
        ("i18n/en/a.ftl", "a = A%"),
        ("i18n/en/b.ftl", "b = B%"),
        ("i18n/en/c.ftl", "c = C%"),
        ("i18n/es/b.ftl", "x = X%"),
        ("i18n/es/c.ftl", "y = Y%"),
    ]);
    let other = dir.path().join("other.ftl");
    fs::hard_link(dir.path().join("i18n/es/c.ftl"), other).expect("a link");
    let before = list(dir.path());
    let done = mira(dir.path(), &["new", "es"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{done:?}");
    assert!(done.stderr.contains("i18n/es/c.ftl"), "{}", done.stderr);
    assert_eq!(list(dir.path()), before);
    assert_eq!(read(dir.path(), "i18n/es/b.ftl"), "x = X%");
}
