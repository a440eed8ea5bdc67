//! Which language a reader gets from the environment, and titles in every case of letters.

use crate::support::call::mira;
use crate::support::folder;

#[test]
fn a_codeset_is_no_language() {
    let tree = folder(&[
        ("i18n/en/statements.ftl", "a = in en%"),
        ("i18n/es/statements.ftl", "a = en es%"),
    ]);
    for name in [
        "UTF-8",
        "utf8",
        "ISO-8859-1",
        "US-ASCII",
        "KOI8-R",
        "EUC-JP",
        "C",
        "POSIX",
    ] {
        let outcome = mira("a --i18n i18n")
            .folder(tree.path())
            .env("LC_ALL", name)
            .run();
        assert_eq!((&*outcome.out, &*outcome.err), ("in en\n", ""), "{name}");
    }
    for typed in ["UTF-8", "ISO-8859-1"] {
        let outcome = mira("a --i18n i18n --lang")
            .arg(typed)
            .folder(tree.path())
            .run();
        assert_eq!(outcome.out, "", "{typed}");
        assert!(
            outcome.err.contains("is not a language code"),
            "{}",
            outcome.err
        );
    }
    let outcome = mira("a --i18n i18n")
        .folder(tree.path())
        .env("LC_ALL", "es_ES.UTF-8")
        .run();
    assert_eq!(outcome.out, "en es\n");
}

#[test]
fn norwegian_is_near_to_norwegian() {
    let tree = folder(&[
        ("i18n/en/statements.ftl", "a = in en%"),
        ("i18n/nb/statements.ftl", "a = på nb%"),
        ("i18n/pt/statements.ftl", "a = em pt%"),
    ]);
    for (languages, expected) in [
        ("nn:pt", "på nb\n"),
        ("no:pt", "på nb\n"),
        ("nb:pt", "på nb\n"),
        ("pt:nn", "em pt\n"),
    ] {
        let call = mira("a --i18n i18n").folder(tree.path());
        let outcome = call
            .env("LANGUAGE", languages)
            .env("LANG", "nn_NO.UTF-8")
            .run();
        assert_eq!(outcome.out, expected, "{languages}");
    }
}

#[test]
fn titles_are_found_in_every_case() {
    let tree = folder(&[
        ("i18n/en/statements.ftl", "other = x%"),
        (
            "i18n/de/statements.ftl",
            "a = A%  .title = Große Straße%b = B%  .title = Οδός Ερμού%c = C%  .title = ﬁne office%",
        ),
    ]);
    for (typed, expected) in [
        ("GROSSE STRASSE", "A\n"),
        ("grosse strasse", "A\n"),
        ("große straße", "A\n"),
        ("GROẞE STRAẞE", "A\n"),
        ("ΟΔΟΣ ΕΡΜΟΥ", "B\n"),
        ("οδοσ ερμου", "B\n"),
        ("FINE OFFICE", "C\n"),
    ] {
        let call = mira("--i18n i18n --lang de").arg(typed);
        let outcome = call.folder(tree.path()).run();
        assert_eq!(outcome.out, expected, "{typed}: {}", outcome.err);
    }
}
