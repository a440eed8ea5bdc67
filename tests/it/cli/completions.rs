//! What is offered while a call is being typed: the candidates in three languages, and bash itself.

use crate::support::call::{Call, mira};
use mira::Exit;

/// What fish is offered: the words of the line are separated by spaces, the last may be empty.
fn offered(line: &str, lang: &str) -> Vec<(String, String)> {
    let call = line.split(' ').fold(mira("__complete fish -"), Call::arg);
    let outcome = call.env("MIRA_LANG", lang).run();
    assert_eq!(
        (outcome.exit, outcome.err.as_str()),
        (Exit::Done, ""),
        "{line}"
    );
    let pair = |line: &str| {
        let (value, about) = line.split_once('\t').expect("a tab in each line");
        (value.to_owned(), about.to_owned())
    };
    outcome.out.lines().map(pair).collect()
}

#[track_caller]
fn values(line: &str, lang: &str, expected: &[&str]) {
    let found = offered(line, lang);
    let found: Vec<&str> = found.iter().map(|(value, _)| value.as_str()).collect();
    assert_eq!(found, expected, "{line}");
}

#[track_caller]
fn about(line: &str, lang: &str, value: &str, expected: &str) {
    let found = offered(line, lang);
    let found = found.iter().find(|(known, _)| known == value);
    assert_eq!(
        found.map(|(_, about)| about.as_str()),
        Some(expected),
        "{line}"
    );
}

#[test]
fn sections_come_before_commands_with_their_titles() {
    let found = offered("mira ", "en");
    let found: Vec<&str> = found.iter().map(|(value, _)| value.as_str()).collect();
    let sections = [
        "letter", "opening", "vision", "mission", "values", "closing",
    ];
    assert_eq!(found[..6], sections);
    for (name, _) in mira::internals::args::COMMANDS {
        assert!(found.contains(name), "{name}");
    }
    for (lang, title, list) in [
        (
            "en",
            "Mission",
            "List the sections and items, with their titles and languages",
        ),
        (
            "es",
            "Misión",
            "Enumera las secciones y los elementos, con sus títulos e idiomas",
        ),
        (
            "pt",
            "Missão",
            "Lista as seções e os itens, com seus títulos e idiomas",
        ),
    ] {
        about("mira ", lang, "mission", title);
        about("mira ", lang, "list", list);
    }
}

#[test]
fn a_section_is_found_by_its_title_too() {
    values("mira mis", "es", &["mission"]);
    values("mira misi", "es", &["misión"]);
    values("mira MISIÓ", "es", &["MISIÓn"]);
    values("mira miss", "pt", &["mission"]);
    values("mira missã", "pt", &["missão"]);
    values("mira missa\u{303}", "pt", &["missa\u{303}o"]);
    values("mira our-vi", "en", &["our-vision-Mission-and-Values"]);
    // What is offered is understood when it is typed.
    for line in [
        "misión",
        "MISIÓn",
        "missão",
        "our-vision-Mission-and-Values",
    ] {
        let outcome = mira(line).run();
        assert_eq!(
            (outcome.exit, outcome.err.as_str()),
            (Exit::Done, ""),
            "{line}"
        );
    }
}

#[test]
fn items_belong_to_the_section_before_them() {
    let items = [
        "immigrant-and-refugee-centered",
        "inclusion",
        "collaboration",
        "capacity-building",
    ];
    values("mira values ", "en", &items);
    values("mira --lang es valores ", "en", &items);
    values("mira values co", "pt", &["collaboration"]);
    values("mira mission ", "en", &[]);
    about(
        "mira values cap",
        "es",
        "capacity-building",
        "Capacity Building",
    );
}

#[test]
fn languages_bear_their_own_names() {
    values("mira --lang ", "en", &["en", "es", "pt", "all"]);
    about("mira -l ", "en", "es", "Español");
    about("mira --lang=", "en", "--lang=pt", "Português");
    about("mira --lang ", "pt", "all", "todos os idiomas disponíveis");
    values("mira --lang es,", "en", &["es,en", "es,pt", "es,all"]);
    values("mira --lang=es,p", "en", &["--lang=es,pt"]);
    values("mira check --lang P", "en", &["Pt"]);
}

#[test]
fn options_are_offered_after_a_hyphen_with_their_texts() {
    about(
        "mira -",
        "es",
        "--strict",
        "Si falta un texto en sus idiomas, no imprime nada y termina con el código 1",
    );
    values("mira check --d", "en", &["--deny", "--diff"]);
    assert!(
        offered("mira mission -", "en")
            .iter()
            .any(|(value, _)| value == "--format")
    );
    assert!(
        offered("mira ", "en")
            .iter()
            .all(|(value, _)| !value.starts_with('-'))
    );
}

#[test]
fn values_are_those_of_the_command() {
    values(
        "mira --format ",
        "en",
        &["text", "markdown", "html", "json"],
    );
    values("mira list --format ", "en", &["text", "json"]);
    values("mira check --format s", "en", &["short", "sarif"]);
    values("mira status --format m", "en", &["markdown"]);
    values("mira --color ", "en", &["auto", "always", "never"]);
    values("mira completions ", "en", mira::internals::args::SHELLS);
    values("mira check ", "en", &["en", "es", "pt"]);
    values("mira check es ", "en", &["en", "pt"]);
    values("mira check --source p", "en", &["pt"]);
    about(
        "mira help l",
        "pt",
        "list",
        "Lista as seções e os itens, com seus títulos e idiomas",
    );
    values("mira rules too", "en", &["too-deep"]);
    values("mira check --deny w", "en", &["warnings"]);
    values("mira check --deny too-deep,w", "en", &["too-deep,warnings"]);
    about(
        "mira check --allow missing-m",
        "en",
        "missing-message",
        "a message that is not translated",
    );
    let files = |line| offered(line, "en");
    assert_eq!(files("mira fmt "), [(String::new(), "files".to_owned())]);
    assert_eq!(
        files("mira check i18n/e"),
        [(String::new(), "files".to_owned())]
    );
    assert_eq!(
        files("mira --i18n s"),
        [(String::new(), "folders".to_owned())]
    );
}

#[test]
fn a_broken_catalog_or_call_is_silent() {
    for line in [
        "mira --i18n /nowhere mis",
        "mira --i18n tests/readers/catalogs/no-english ",
        "mira --i18n tests/readers/catalogs/bytes ",
        "mira --i18n tests/readers/catalogs/broken ",
        "mira --lang no_such--tag mis",
        "mira --no-such-option x ",
        "mira a b c d e ",
        "mira '\"\\",
        "mira --",
        "",
    ] {
        for shell in mira::internals::args::SHELLS {
            let call = mira("__complete").arg(*shell).arg("63,80");
            let call = line.split(' ').fold(call, Call::arg);
            let outcome = call.run();
            assert_eq!(
                (outcome.exit, outcome.err.as_str()),
                (Exit::Done, ""),
                "{line}"
            );
            let steers = |char: char| char.is_control() && !matches!(char, '\t' | '\n');
            assert!(!outcome.out.contains(steers), "{line}: {}", outcome.out);
        }
    }
    for call in [
        "__complete",
        "__complete bash",
        "__complete csh - mira",
        "__complete fish -",
    ] {
        let outcome = mira(call).run();
        assert_eq!(
            (outcome.exit, outcome.out + &outcome.err),
            (Exit::Done, String::new())
        );
    }
}

#[test]
fn the_pseudo_locale_leaves_no_readable_word_outside_brackets() {
    let mut seen = 0;
    for line in [
        "mira ",
        "mira values ",
        "mira -",
        "mira help ",
        "mira check -",
        "mira man -",
    ] {
        for (value, about) in offered(line, "en-XA") {
            assert!(
                about.is_empty() || (about.starts_with('[') && about.ends_with(']')),
                "{value}: {about}"
            );
            seen += usize::from(!about.is_empty());
        }
    }
    assert!(seen > 40, "{seen}");
    for shell in mira::internals::args::SHELLS {
        let outcome = mira("completions --lang en-XA").arg(*shell).run();
        assert_eq!((outcome.exit, outcome.err.as_str()), (Exit::Done, ""));
        assert!(outcome.out.contains(&format!("__complete {shell}")));
    }
}
