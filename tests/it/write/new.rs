//! `mira new` as a whole: what it makes, and what it refuses.

use crate::support::{folder, list, mira, program, read};
use fluent_syntax::{ast::Entry, parser};
use std::fs;
use std::path::Path;

const SOURCE: &str = "### About%foo=Hello%## Group%# A note%# mira: allow(untranslated) it is a name%\
    files = { $n ->% [0] none% [one] a file% *[other] { $n } files%}%  .title=Files%\
    kind = { $k ->% [red] r% *[other] o% }%-brand = Mira%";

#[test]
fn every_file_and_message_is_there_in_comments() {
    let dir = folder(&[
        ("i18n/en/main.ftl", SOURCE),
        ("i18n/en/deep/er.ftl", "bar = Bar%"),
        ("i18n/en/notes.txt", "no concern"),
    ]);
    let made = mira(dir.path(), &["new", "pl"]);
    assert_eq!(made.code, Some(0), "{made:?}");
    assert_eq!(made.stdout, "i18n/pl/deep/er.ftl\ni18n/pl/main.ftl\n");
    assert!(made.stderr.contains("mira status pl"), "{}", made.stderr);
    assert_eq!(
        list(&dir.path().join("i18n/pl")),
        ["deep", "deep/er.ftl", "main.ftl"]
    );
    assert_eq!(
        list(&dir.path().join("i18n")).len(),
        9,
        "nothing else is left there"
    );
    let text = read(dir.path(), "i18n/pl/main.ftl");
    for part in [
        "%### About%%# en:%#     foo = Hello%#%# foo =%%## Group%%# A note%#%# en:%#     files =%",
        "%# [one]: 1%# [few]: 2, 3, 4, 22, …%# [many]: 0, 5, 6, 7, …%# [other]: 0.1, 0.5, 1.2, 1.5, …%#%",
        "%# files =%#     { $n ->%#         [0]%#         [one]%#         [few]%#         [many]%#        *[other]%#     }%#     .title =%%",
        "%# kind =%#     { $k ->%#         [red]%#        *[other]%#     }%%",
        "%# -brand =%",
    ] {
        assert!(text.contains(part), "{part}\n{}", text.replace('%', "\n"));
    }
    assert!(
        !text.contains("mira: allow"),
        "a note to the checker silences nothing here"
    );
}

#[test]
fn nothing_counts_as_translated_in_a_new_file() {
    let dir = folder(&[("i18n/en/main.ftl", SOURCE)]);
    for tag in ["pl", "ja", "ar", "pt-BR", "zh-Hant"] {
        assert_eq!(mira(dir.path(), &["new", tag]).code, Some(0), "{tag}");
        let text =
            fs::read_to_string(dir.path().join(format!("i18n/{tag}/main.ftl"))).expect("a file");
        let tree = parser::parse(text.as_str()).expect("no syntax error");
        let is_comment = |entry: &Entry<&str>| {
            matches!(
                entry,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_)
            )
        };
        assert!(tree.body.iter().all(is_comment), "{text}");
    }
    assert_eq!(
        mira(dir.path(), &["fmt", "--check", "i18n/pl", "i18n/ar"]).code,
        Some(0)
    );
}

/// What a translator does: removes the `#`, and writes.
#[test]
fn without_the_hashes_the_placeholders_are_a_message() {
    let dir = folder(&[("i18n/en/main.ftl", SOURCE)]);
    assert_eq!(mira(dir.path(), &["new", "pl"]).code, Some(0));
    let text = fs::read_to_string(dir.path().join("i18n/pl/main.ftl")).expect("a file");
    let mut inside = false;
    let filled: Vec<String> = text
        .lines()
        .map(|line| {
            let body = line.strip_prefix("# ").unwrap_or_default();
            inside |= ["foo =", "files =", "kind =", "-brand ="].contains(&body);
            inside &= line.starts_with('#');
            match body {
                _ if !inside => line.to_owned(),
                "files =" | "kind =" => body.to_owned(),
                _ if body.ends_with(['=', ']']) => format!("{body} tekst"),
                _ => body.to_owned(),
            }
        })
        .collect();
    let filled = filled.join("\n") + "\n";
    let tree = parser::parse(filled.as_str()).unwrap_or_else(|_| panic!("{filled}"));
    let messages = tree
        .body
        .iter()
        .filter(|entry| matches!(entry, Entry::Message(_)));
    assert_eq!(messages.count(), 3);
}

#[test]
fn what_is_there_is_never_touched() {
    let dir = folder(&[
        ("i18n/en/main.ftl", "a = b%"),
        ("i18n/pt-BR/own.ftl", "mine = 1%"),
    ]);
    fs::create_dir(dir.path().join("i18n/ES")).expect("a folder");
    fs::create_dir(dir.path().join("i18n/zh_Hant")).expect("a folder");
    let before = list(dir.path());
    for tag in ["pt-BR", "en", "es", "zh-Hant"] {
        let done = mira(dir.path(), &["new", tag]);
        assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{tag}");
        assert!(done.stderr.contains("already exists"), "{}", done.stderr);
    }
    assert_eq!(list(dir.path()), before);
    assert_eq!(read(dir.path(), "i18n/pt-BR/own.ftl"), "mine = 1%");
}

#[test]
fn only_languages_are_begun() {
    let dir = folder(&[("i18n/en/main.ftl", "a = b%")]);
    for (tag, output) in [
        ("pt_BR", "Did you mean “pt-BR”?"),
        ("xx", "Use a code such as"),
        (
            "hatian creole",
            "Did you mean “Haitian Creole”? Its code is: ht",
        ),
        ("jp", "Did you mean “ja”?"),
        ("../evil", "Use a code such as"),
        ("", "Use a code such as"),
    ] {
        let done = mira(dir.path(), &["new", tag]);
        assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{tag}");
        assert!(done.stderr.contains(output), "{tag}: {}", done.stderr);
    }
    assert_eq!(mira(dir.path(), &["new"]).code, Some(2));
    assert_eq!(list(dir.path()), ["i18n", "i18n/en", "i18n/en/main.ftl"]);
}

#[test]
fn a_source_with_a_mistake_makes_nothing() {
    let dir = folder(&[
        ("i18n/en/a.ftl", "a = b%"),
        ("i18n/en/main.ftl", "a = b%c = {%"),
        ("i18n/de/a.ftl", "a = d%"),
    ]);
    let done = mira(dir.path(), &["new", "pt"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""));
    assert!(
        done.stderr.contains("i18n/en/main.ftl:3:1"),
        "{}",
        done.stderr
    );
    assert!(!dir.path().join("i18n/pt").exists());
    for source in ["en-US", "..", "../i18n/en", "/"] {
        let done = mira(dir.path(), &["new", "pt", "--source", source]);
        assert_eq!(done.code, Some(2), "{source}");
        assert!(done.stderr.contains("has no folder in"), "{}", done.stderr);
    }
    assert_eq!(
        mira(dir.path(), &["new", "pt", "--source", "de"]).code,
        Some(0)
    );
    assert!(read(dir.path(), "i18n/pt/a.ftl").contains("%# de:%#     a = d%#%# a =%"));
}

#[test]
fn each_language_has_its_words() {
    let dir = folder(&[("i18n/en/a.ftl", "a = b%")]);
    for (lang, tag, words) in [
        ("es", "fr", "Para traducirlo"),
        ("pt", "it", "Para traduzi-lo"),
    ] {
        assert_eq!(
            mira(dir.path(), &["new", tag, "--lang", lang]).code,
            Some(0)
        );
        assert!(read(dir.path(), &format!("i18n/{tag}/a.ftl")).contains(words));
    }
}

/// Killed at any moment, the folder is there with all its files or not at all.
#[test]
fn killed_at_any_moment_there_is_all_or_nothing() {
    const FILES: usize = 60;
    let names: Vec<String> = (0..FILES)
        .map(|file| format!("i18n/en/{file}.ftl"))
        .collect();
    let files: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "a = b%")).collect();
    let dir = folder(&files);
    let target = dir.path().join("i18n/pt");
    let mut early = 0;
    for moment in 0..40_u64 {
        let mut child = program(dir.path(), &["new", "pt", "-q"])
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(std::time::Duration::from_micros(500 + moment * 500));
        child.kill().expect("a kill");
        child.wait().expect("an end");
        if target.exists() {
            assert_eq!(list(&target).len(), FILES);
            fs::remove_dir_all(&target).expect("removed");
        } else {
            early += 1;
        }
    }
    assert!(early >= 5, "only {early} of 40 kills came before the end");
    let half_made = Path::new("i18n").join(".mira-");
    let others = list(dir.path());
    let unexpected = others.iter().filter(|name| {
        !name.starts_with(&*half_made.to_string_lossy()) && !name.starts_with("i18n/en")
    });
    assert_eq!(unexpected.collect::<Vec<_>>(), ["i18n"]);
}
