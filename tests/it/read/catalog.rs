//! Catalogs of any organisation: their source language, their start, the words around them.

use crate::support::{folder, mira};
use std::fs;
use std::path::Path;

#[test]
fn the_source_may_be_another_language() {
    let dir = folder(&[
        ("mira.toml", "source = \"ca\"%"),
        (
            "i18n/ca/statements.ftl",
            "missio = Fem pa.%    .title = Missió%",
        ),
        (
            "i18n/es/statements.ftl",
            "missio = Hacemos pan.%    .title = Misión%receta = Harina.%",
        ),
    ]);
    let said = |args: &[&str]| mira(dir.path(), &[args, &["--i18n", "i18n"]].concat());
    let read = said(&["missio", "--lang", "fr"]);
    assert_eq!(read.stdout, "Fem pa.\n");
    assert!(read.stderr.contains("note: "), "{}", read.stderr);
    assert_eq!(said(&["receta", "--lang", "ca"]).stdout, "Harina.\n");
    assert!(said(&["list"]).stdout.contains("receta"));
    let check = said(&["check"]);
    let line = "warning[obsolete-message]: only this language has “receta”";
    assert!(check.stdout.contains(line), "{}", check.stdout);
    let list = said(&["list", "--format", "json"]);
    let row: String = list.stdout.split_whitespace().collect();
    let row = row.split("\"id\":\"receta\"").nth(1);
    assert!(
        row.is_some_and(|row| row.contains("\"languages\":[\"es\"]")),
        "{}",
        list.stdout
    );
    assert_eq!(
        said(&["--lang", "es", "--translated"]).stdout,
        "Misión\nHacemos pan.\n\nHarina.\n"
    );
}

#[test]
fn words_of_a_page_are_the_catalogs_or_marked_as_english() {
    let dir = folder(&[
        ("i18n/en/statements.ftl", "a = A.%"),
        ("i18n/en/interface.ftl", "language-name = English%"),
        ("i18n/ar/statements.ftl", "a = أ.%"),
        (
            "i18n/ar/interface.ftl",
            "language-name = العربية%page-skip = تخطَّ%",
        ),
        ("i18n/fa/statements.ftl", "a = آ.%"),
    ]);
    let said = |args: &[&str]| mira(dir.path(), &[args, &["--i18n", "i18n"]].concat());
    assert_eq!(said(&["site", "--output", "site"]).code, Some(0));
    let page = |name: &str| fs::read_to_string(dir.path().join("site").join(name)).expect("a page");
    let arabic = page("ar.html");
    let skip = "<a class=\"skip\" href=\"#main\"";
    assert!(arabic.contains(&format!("{skip}>تخطَّ</a>")), "{arabic}");
    let label = "<nav aria-label=\"Languages\" lang=\"en\"";
    assert!(arabic.contains(label), "{arabic}");
    let persian = page("fa.html");
    let english = format!("{skip} lang=\"en\" dir=\"ltr\">Skip to content</a>");
    assert!(persian.contains(&english), "{persian}");
    // A word that the program has is not obsolete; one that it lacks is.
    let check = said(&["check"]).stdout;
    assert!(!check.contains("page-skip"), "{check}");
    let file = dir.path().join("i18n/ar/interface.ftl");
    fs::write(file, "page-skop = ت\n").expect("a file");
    let check = said(&["check"]).stdout;
    assert!(check.contains("obsolete-message"), "{check}");
}

#[test]
fn words_about_the_whole_are_those_of_the_catalog() {
    let dir = folder(&[
        ("i18n/en/statements.ftl", "mission = We bake.%"),
        (
            "letter/en/statements.ftl",
            "letter = A letter%mission = We bake.%",
        ),
    ]);
    let said = |catalog: &str, args: &[&str]| {
        let ran = mira(dir.path(), &[args, &["--i18n", catalog]].concat());
        format!("{}{}", ran.stdout, ran.stderr)
    };
    for (args, with, without) in [
        (&["--help"][..], "the whole letter", "all sections, in"),
        (
            &["--help", "--lang", "es"],
            "la carta completa",
            "todas las secciones",
        ),
        (
            &["--help", "--lang", "pt"],
            "a carta inteira",
            "todas as seções",
        ),
        (&["carta"], "“letter”", "run: mira list"),
    ] {
        let one = said("letter", args);
        assert!(one.contains(with), "{args:?}: {one}");
        let other = said("i18n", args);
        assert!(other.contains(without), "{args:?}: {other}");
        assert!(
            !other.contains("letter") && !other.contains("carta c"),
            "{args:?}: {other}"
        );
    }
    let page = said("i18n", &["man"]);
    assert!(
        page.contains("SYNOPSIS") && !page.contains("letter"),
        "{page}"
    );
}

#[test]
fn a_new_catalog_works_at_once() {
    let dir = folder(&[]);
    for lang in ["en", "es", "pt", "ca"] {
        let at = dir.path().join(lang);
        fs::create_dir(&at).expect("a folder");
        let ran = mira(&at, &["init", "--statements", "--lang", lang]);
        assert_eq!(ran.code, Some(0), "{lang}: {}", ran.stderr);
        let read = mira(&at, &["--i18n", "i18n", "--strict", "--lang", lang]);
        assert_eq!(read.code, Some(0), "{lang}: {}", read.stderr);
        assert_eq!(mira(&at, &["check"]).code, Some(0), "{lang}");
        assert_eq!(
            mira(&at, &["site", "--output", "site", "--i18n", "i18n"]).code,
            Some(0),
            "{lang}"
        );
        let again = mira(&at, &["init", "--statements", "--lang", lang]);
        assert_eq!(again.code, Some(2), "{lang}");
    }
}

#[test]
fn the_next_commands_work_as_they_are_printed() {
    let dir = folder(&[]);
    let init = ["init", "--statements", "--lang", "ca"];
    for (at, folder) in ["i18n", "our texts", "a/b"].iter().enumerate() {
        let place = dir.path().join(at.to_string());
        fs::create_dir(&place).expect("a folder");
        let ran = mira(&place, &[&init[..], &["--i18n", folder]].concat());
        let commands = ran
            .stdout
            .lines()
            .filter(|line| line.starts_with("  mira "));
        let commands: Vec<&str> = commands.collect();
        assert_eq!(commands.len(), 3, "{}", ran.stdout);
        for line in commands {
            let typed = line.trim().split("   ").next().unwrap_or_default();
            let words = shlex::split(typed).expect("words");
            let words: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
            let ran = mira(&place, &words);
            assert_eq!(ran.code, Some(0), "{typed}: {}", ran.stderr);
        }
    }
}

#[test]
fn several_sections_are_read_in_one_call() {
    let here = Path::new(".");
    let both = mira(here, &["vision", "mission", "--lang", "es"]);
    assert!(both.stdout.starts_with("Visión\n") && both.stdout.contains("\n\nMisión\n"));
    let mixed = mira(here, &["values", "inclusion", "mission"]);
    assert!(mixed.stdout.starts_with("Inclusion: ") && mixed.stdout.contains("\n\nMission\n"));
    for (typed, meant) in [
        ("carta", "letter"),
        ("ayuda", "help"),
        ("idioma", "languages"),
    ] {
        let ran = mira(here, &[typed]);
        assert!(
            ran.stderr.contains(&format!("“{meant}”")),
            "{typed}: {}",
            ran.stderr
        );
    }
}
