//! `mira fmt` as a whole: what it writes, says and skips.

use crate::support::{folder, mira, read};
use std::fs;

#[test]
fn check_names_what_would_change_and_writes_nothing() {
    let dir = folder(&[
        ("i18n/en/b.ftl", "b=1"),
        ("i18n/en/a.ftl", "a=1"),
        ("i18n/pt/a.ftl", "a = 1%"),
    ]);
    let shown = mira(dir.path(), &["fmt", "--check"]);
    assert_eq!(shown.code, Some(1));
    assert_eq!(shown.stdout, "i18n/en/a.ftl\ni18n/en/b.ftl\n");
    assert_eq!(read(dir.path(), "i18n/en/a.ftl"), "a=1");
    // From a folder below, with the paths that lead there.
    let below = mira(&dir.path().join("i18n/pt"), &["fmt", "--check", "-q"]);
    assert_eq!(below.stdout, "../../i18n/en/a.ftl\n../../i18n/en/b.ftl\n");
    assert_eq!(below.stderr, "");
    assert_eq!(mira(dir.path(), &["fmt"]).code, Some(0));
    let clean = mira(dir.path(), &["fmt", "--check"]);
    assert_eq!((clean.code, clean.stdout.as_str()), (Some(0), ""));
}

#[test]
fn a_mistake_is_where_check_shows_it() {
    for text in [
        "a = { $n ->%    [one] x%   *[other] y%b = 2%c = 3%",
        "a = b%c = d { $e%f = g%",
        "a = “{ -t(b: 2, c) }”%",
        "a = b%día = x%e = f%",
        "a = b%# note%junk%",
        "a =%",
    ] {
        let dir = folder(&[("i18n/en/a.ftl", text)]);
        let output = mira(dir.path(), &["check", "--format", "short"]).stdout;
        let first = output.lines().find(|line| line.contains("syntax-error"));
        let first = first
            .unwrap_or(&output)
            .replace(" error[syntax-error]:", "");
        let left = mira(dir.path(), &["fmt"]).stderr;
        assert!(left.contains(&format!("{first}\n")), "{output}\n{left}");
        assert!(left.contains("run: mira check en\n"), "{left}");
    }
}

/// Where `check` would find nothing to look at, it is not suggested.
#[test]
fn check_is_named_where_it_finds_the_file() {
    let files = [
        ("bad.ftl", "a = 1%b"),
        ("po/i18n/en/a.ftl", "a = 1%"),
        ("po/i18n/es/a.ftl", "a = 1%b"),
        ("locales/en-US/a.ftl", "a=1"),
        ("locales/fr/a.ftl", "a = 1%b"),
    ];
    for (below, call, expected) in [
        ("", &["fmt", "bad.ftl"][..], None),
        ("po", &["fmt", "../bad.ftl"], None),
        ("locales", &["fmt", "."], None),
        ("po", &["fmt"], Some("mira check es")),
        ("", &["fmt", "po"], Some("mira check es --i18n po/i18n")),
        (
            "locales",
            &["fmt", "--source", "en-US"],
            Some("mira check fr --source en-US"),
        ),
        (
            "",
            &["fmt", "--source", "en-US", "locales"],
            Some("mira check fr --source en-US --i18n locales"),
        ),
    ] {
        let dir = folder(&files);
        let folder = dir.path().join(below);
        let output = mira(&folder, call).stderr;
        let named = output.lines().find_map(|line| line.split_once("run: "));
        let named = named.map(|(_, named)| named);
        assert_eq!(named, expected, "{call:?}: {output}");
        assert!(output.contains("a.ftl:2:1: ") || output.contains("bad.ftl:2:1: "));
        if let Some(named) = named {
            let words: Vec<&str> = named.split(' ').skip(1).collect();
            let checked = mira(&folder, &words);
            assert!(checked.stdout.contains("[syntax-error]"), "{checked:?}");
        }
    }
}

#[test]
fn another_source_leads_to_its_folder() {
    let dir = folder(&[
        ("locales/en-US/a.ftl", "a=1"),
        ("locales/fr/b.ftl", "b = 1%"),
    ]);
    let locales = dir.path().join("locales");
    // It is found by itself, too.
    let found = mira(&locales, &["fmt", "--check"]);
    assert_eq!(
        (found.code, found.stdout.as_str()),
        (Some(1), "en-US/a.ftl\n")
    );
    let shown = mira(&locales, &["fmt", "--check", "--source", "en-US"]);
    assert_eq!(
        (shown.code, shown.stdout.as_str()),
        (Some(1), "en-US/a.ftl\n")
    );
    let near = mira(&locales, &["fmt", "--source", "en-US", "fr/c.ftl"]);
    assert!(near.stderr.contains("Did you mean “fr/b.ftl”?"), "{near:?}");
}

#[test]
fn diff_of_an_absolute_path_has_one_slash() {
    let dir = folder(&[("a.ftl", "a=1%")]);
    let path = dir.path().join("a.ftl");
    let shown = mira(dir.path(), &["fmt", "--diff", &path.to_string_lossy()]).stdout;
    assert!(shown.starts_with("--- a/"), "{shown}");
    assert!(!shown.contains("a//") && !shown.contains("b//"), "{shown}");
}

#[test]
fn diff_is_a_patch_and_writes_nothing() {
    let dir = folder(&[("a.ftl", "a=1%b = 2%")]);
    let shown = mira(dir.path(), &["fmt", "--diff", "."]);
    assert_eq!(shown.code, Some(1));
    assert_eq!(
        shown.stdout,
        "--- a/a.ftl\n+++ b/a.ftl\n@@ -1,2 +1,2 @@\n-a=1\n+a = 1\n b = 2\n"
    );
    assert_eq!(read(dir.path(), "a.ftl"), "a=1%b = 2%");
    let coloured = mira(dir.path(), &["fmt", "--diff", "--color", "always", "a.ftl"]);
    assert!(coloured.stdout.contains("\u{1b}[32m+a = 1\u{1b}[0m\n"));
}

#[test]
fn what_cannot_be_formatted_is_named_and_the_rest_is_done() {
    let dir = folder(&[
        ("good.ftl", "a=1"),
        ("mistake.ftl", "a = 1%b = é { $x%"),
        ("bom.ftl", "\u{feff}a = 1%"),
        ("escape.ftl", "a = { \"\\u00é\" }%"),
        ("zero.ftl", "a = \0%"),
        ("return.ftl", "a = 1%b = x\r\r%   y%"),
        ("deep.ftl", &format!("a = {}", "{".repeat(200_000))),
    ]);
    fs::write(dir.path().join("latin.ftl"), b"a = \xe9\n").expect("a file");
    let done = mira(dir.path(), &["fmt", "."]);
    assert_eq!(done.code, Some(2));
    assert_eq!(done.stdout, "good.ftl\n");
    assert_eq!(read(dir.path(), "good.ftl"), "a = 1%");
    for named in [
        "mistake.ftl:2:7: “}” is missing after “$x”\n  Write: { $x }\n  The file was not changed.\n",
        "bom.ftl:1:1: the file begins with an invisible mark",
        "escape.ftl:1:",
        "zero.ftl:1:5: there is an error here",
        "return.ftl:2:1: formatting would alter this message or comment",
        "deep.ftl:1:",
        "latin.ftl” is not UTF-8 text",
        "files changed: 1; already formatted: 0; skipped: 7",
    ] {
        assert!(done.stderr.contains(named), "{named}\n{}", done.stderr);
    }
    assert_eq!(read(dir.path(), "mistake.ftl"), "a = 1%b = é { $x%");
    let missing = mira(dir.path(), &["fmt", "nowhere.ftl", "good.ftl"]);
    assert_eq!(missing.code, Some(2));
    assert_eq!(missing.stdout, "");
    assert_eq!(
        missing.stderr,
        "mira: error: there is no file or folder “nowhere.ftl”\n  Check the spelling.\n\
         mira: note: files changed: 0; already formatted: 1; skipped: 0\n"
    );
}

#[test]
fn what_is_not_there_may_have_been_meant_otherwise() {
    let dir = folder(&[("i18n/en/main.ftl", "a = 1%"), ("i18n/fr/main.ftl", "")]);
    for (typed, meant) in [
        ("fr", "i18n/fr"),
        ("fr/main.ftl", "i18n/fr/main.ftl"),
        ("i18n/en/mian.ftl", "i18n/en/main.ftl"),
        ("i8n", "i18n"),
    ] {
        let done = mira(dir.path(), &["fmt", typed]);
        let output = format!(
            "mira: error: there is no file or folder “{typed}”\n  Did you mean “{meant}”?\n"
        );
        assert_eq!((done.code, done.stderr), (Some(2), output));
    }
}

#[test]
fn no_folder_is_no_success() {
    let dir = folder(&[]);
    let done = mira(dir.path(), &["fmt"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""));
    assert!(!done.stderr.is_empty());
}

#[test]
fn each_language_has_its_words() {
    let dir = folder(&[("a.ftl", "a=%"), ("b.ftl", "b=1")]);
    for (lang, words) in [
        ("es", "«a» no tiene texto"),
        ("es", "El archivo quedó como estaba."),
        ("pt", "“a” não tem texto"),
        ("pt", "O arquivo ficou como estava."),
        ("en", "“a” has no text"),
        ("en", "The file was not changed."),
    ] {
        let done = mira(dir.path(), &["fmt", "--check", "--lang", lang, "."]);
        assert!(done.stderr.contains(words), "{}", done.stderr);
        assert!(!done.stderr.contains('{'), "{}", done.stderr);
    }
}

#[test]
fn what_is_invisible_is_named_in_words() {
    let dir = folder(&[("a.ftl", "a = 1\r%b = 2\r%"), ("b.ftl", "b=1%")]);
    let shown = mira(dir.path(), &["fmt", "--check", "."]);
    assert_eq!(
        (shown.code, shown.stdout.as_str()),
        (Some(1), "a.ftl\nb.ftl\n")
    );
    assert_eq!(
        shown.stderr,
        "mira: note: files that would change: 2; already formatted: 0; skipped: 0\n\
         mira: note: 1 of them differs only in its line endings: CRLF (Windows) \
         instead of LF.\n"
    );
    let done = mira(dir.path(), &["fmt", "."]);
    assert!(!done.stderr.contains("CRLF"), "{}", done.stderr);
}
