//! What a program that uses the library may rely on, beside what the examples in it show.

use mira::check::{FileFindings, Finding, Options, Severity, Summary};
use mira::{Catalog, Exit, Failure, Interface, Phrase, Reader, Section, Statement, Tag, Value};
use std::error::Error;
use std::fmt::Debug;
use std::{fs, io};

#[test]
fn values_go_from_thread_to_thread() {
    fn free<T: Send + Sync + Debug + 'static>() {}
    free::<Failure>();
    free::<(Exit, Phrase, Reader, Section, Statement, Tag, Value)>();
    free::<(FileFindings<'static>, Finding, Options, Summary)>();
}

#[test]
fn a_failure_is_an_error_that_names_the_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = folder.path().join("missing");
    let failures = [
        Catalog::open(&missing).expect_err("no folder"),
        mira::check::check(&Options::new(&missing), |_| ()).expect_err("no folder"),
    ];
    for failure in failures {
        let failure: Box<dyn Error + Send + Sync> = failure.into();
        let cause = failure
            .source()
            .and_then(|cause| cause.downcast_ref::<io::Error>());
        assert_eq!(cause.map(io::Error::kind), Some(io::ErrorKind::NotFound));
        let output = failure.to_string();
        assert!(output.contains(&missing.display().to_string()), "{output}");
    }
    for list in ["", "es,no_language_at_all", ", ", "all", "es,all"] {
        assert!(list.parse::<Reader>().is_err(), "{list:?}");
    }
}

#[test]
fn the_graver_is_the_greater() {
    assert!(Severity::Error > Severity::Warning);
}

#[test]
fn a_statement_comes_whole_in_the_first_language_that_has_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |locale: &str, text: &str| {
        let dir = folder.path().join(locale);
        fs::create_dir_all(&dir).expect("a folder");
        fs::write(dir.join("statements.ftl"), text).expect("a file");
    };
    let english = "a = A\n    .title = One\nb = B { c }\nc = { d\nd = D\n";
    let long = "long ".repeat(10_000);
    file("en", &format!("{english}e = {long}{{ a }}\n"));
    file("es", "a = Á\nd = { nothing }\n");
    file("pt", "a = Ã\n    .title = Um\nb = { nothing }\n");
    let catalog = Catalog::open(folder.path()).expect("a catalog");
    let found = |id: &str, list: &str| {
        let reader = list.parse().expect("tags");
        let found = catalog.statement(id, &reader)?;
        Some(format!("{} {}", found.lang, found.text.unwrap_or_default()))
    };
    assert_eq!(found("a", "es"), Some("en A".to_owned()));
    assert_eq!(found("a", "es,pt"), Some("pt Ã".to_owned()));
    assert_eq!(found("d", "es"), Some("en D".to_owned()));
    assert_eq!(found("b", "pt"), None);
    assert_eq!(found("-", "pt"), None);
    // What one text costs is not taken from the next one's share.
    for _ in 0..500 {
        assert!(found("e", "en").is_some());
    }
}

#[test]
fn the_interface_speaks_to_the_reader() {
    let failure = "x!".parse::<Reader>().expect_err("no tag");
    let say = |list: &str| {
        let reader: Reader = list.parse().expect("tags");
        Interface::new(&reader).say(&failure.phrase())
    };
    assert_eq!(say("en"), failure.to_string());
    assert_ne!(say("pt"), failure.to_string());
    assert_eq!(say("qaa"), failure.to_string());
}

#[test]
fn what_was_said_before_costs_nothing() {
    let english: Reader = "en".parse().expect("a tag");
    let words = Interface::new(&english);
    // A message that refers to a term.
    let phrase = Phrase::new("err-tag").with("tag", "x").with("found", "no");
    let help = words.say_attribute(&phrase, "help");
    assert!(
        help.as_ref()
            .is_some_and(|help| help.contains("mira languages"))
    );
    for call in 0..20_000 {
        assert_eq!(words.say_attribute(&phrase, "help"), help, "{call}");
    }
}

#[test]
fn an_answer_is_the_same_however_often_it_is_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: String| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let long = "long ".repeat(3_000);
    file(
        "en/statements.ftl",
        format!("a = {long}{{ b }}\n    .title = T {{ b }}\nb = B\n"),
    );
    // It lacks the title, so that the source is asked whether there is one; the next one has it.
    file("es/statements.ftl", "a = Á\nb = B\n".to_owned());
    file("pt/statements.ftl", "a = Ã\n    .title = T\n".to_owned());
    let comments = "# nothing but a comment\n".repeat(10_000);
    file(
        "es/interface.ftl",
        format!("{comments}language-name = Nuestro español\n"),
    );
    let catalog = Catalog::open(folder.path()).expect("a catalog");
    let reader: Reader = "es,pt".parse().expect("tags");
    let tag: Tag = "es".parse().expect("a tag");
    for call in 0..2_000 {
        let found = catalog.statement("a", &reader);
        assert_eq!(
            found.map(|found| found.lang.to_string()),
            Some("pt".to_owned()),
            "{call}"
        );
        assert_eq!(catalog.name(&tag), "Nuestro español", "{call}");
    }
}

/// `.ci/public-api` writes the list, where its tool is at hand; what is no more, or new, is a
/// change to be thought about.
#[test]
fn the_list_of_what_is_public_is_short() {
    let list = include_str!("../../public-api.txt");
    assert!(list.lines().count() < 250);
    for hidden in ["internals", "clap", "fluent_bundle", "serde"] {
        assert!(!list.contains(hidden), "{hidden}");
    }
}
