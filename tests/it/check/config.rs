//! Configurations and baselines that are wrong.

use crate::support::{folder, mira, read};

/// The error that `check` ends with, its first line.
fn error(files: &[(&str, &str)]) -> String {
    let dir = folder(files);
    let done = mira(dir.path(), &["check"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{done:?}");
    let line = done.stderr.lines().next().unwrap_or_default();
    line.trim_start_matches("mira: error: ").to_owned()
}

#[test]
fn what_is_wrong_in_a_configuration_is_named_with_its_line() {
    for (text, expected) in [
        ("x = 1%", "mira.toml:1: unknown key “x”"),
        ("source = \"en%", "mira.toml:1: this is not valid TOML"),
        (
            "source = 1%",
            "mira.toml:1: “source” must be a text in quotation marks",
        ),
        (
            "[check]%functions = \"F\"%",
            "mira.toml:2: “functions” must be a list of texts",
        ),
        (
            "%files = 1%",
            "mira.toml:2: “files” must be a list of tables",
        ),
        ("check = 1%", "mira.toml:1: “check” must be a table"),
        (
            "[rules]%missing-message = true%",
            "mira.toml:2: “missing-message” must be a text in quotation marks",
        ),
        (
            "source = \"a/b\"%",
            "mira.toml:1: “a/b” cannot be the name of a language",
        ),
        (
            "%[rules]%missing-mesage = \"off\"%",
            "mira.toml:3: there is no rule “missing-mesage”",
        ),
        (
            "%[rules]%missing-message = \"eror\"%",
            "mira.toml:3: “eror” is not a level",
        ),
        (
            "[[files]]%",
            "mira.toml:1: the key “target” is missing here",
        ),
        (
            "[[files]]%target = \"a/*.ftl\"%",
            "mira.toml:2: the pattern “a/*.ftl” does not contain {locale}",
        ),
        (
            "[[files]]%target = \"../{locale}.ftl\"%",
            "mira.toml:2: the pattern “../{locale}.ftl” leaves the folder of the project",
        ),
        (
            "[[files]]%target = \"{local}.ftl\"%",
            "mira.toml:2: “local” has no meaning in the pattern “{local}.ftl”",
        ),
        (
            "[[files]]%source = \"i18n/en/a.ftl\"%target = \"i18n/{locale}/*.ftl\"%",
            "mira.toml:2: the patterns “i18n/en/a.ftl” and “i18n/{locale}/*.ftl” do not have the same wildcards",
        ),
        (
            "[[files]]%target = \"i18n/{locale}/*.ftl\"%[[files]]%target = \"i18n/{locale}/a.ftl\"%",
            "mira.toml:4: “i18n/en/a.ftl” matches two patterns, “i18n/{locale}/*.ftl” and “i18n/{locale}/a.ftl”",
        ),
    ] {
        assert_eq!(
            error(&[("mira.toml", text), ("i18n/en/a.ftl", "m = v%")]),
            expected
        );
    }
}

#[test]
fn includes_in_a_circle_and_baselines_of_another_version_are_named() {
    let circle = "[[includes]]%path = \"b.toml\"%";
    let back = "[[includes]]%path = \"l10n.toml\"%";
    assert_eq!(
        error(&[("l10n.toml", circle), ("b.toml", back)]),
        "b.toml:2: “l10n.toml” includes this file in turn"
    );
    let files = [
        ("i18n/en/a.ftl", "m = v%"),
        ("mira-baseline.toml", "version = \"2\"%"),
    ];
    assert_eq!(
        error(&files),
        "mira-baseline.toml:1: this baseline does not have a version that this program can read"
    );
    let merged = "version = \"1\"%<<<<<<< HEAD%";
    let files = [("i18n/en/a.ftl", "m = v%"), ("mira-baseline.toml", merged)];
    assert_eq!(
        error(&files),
        "mira-baseline.toml:2: a merge of this baseline is not finished"
    );
    // Nor is it written over: it is somebody's work.
    for text in [merged, "version = \"2\"%"] {
        let dir = folder(&[("i18n/en/a.ftl", "m = v%"), ("mira-baseline.toml", text)]);
        let done = mira(dir.path(), &["check", "--write-baseline"]);
        assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{done:?}");
        assert_eq!(read(dir.path(), "mira-baseline.toml"), text);
    }
}

#[test]
fn patterns_that_match_too_much_are_named_and_nothing_is_written() {
    let dir = folder(&[
        ("mira.toml", "[[files]]%target = \"i18n/{locale}/*.ftl\"%"),
        ("i18n/en/a.ftl", "m = v%"),
    ]);
    let en = dir.path().join("i18n/en");
    for at in 0..100_000 {
        std::fs::hard_link(en.join("a.ftl"), en.join(format!("{at}.ftl")))
            .or_else(|_| std::fs::write(en.join(format!("{at}.ftl")), ""))
            .expect("a file");
    }
    for call in [
        &["check"][..],
        &["new", "es"],
        &["check", "--write-baseline"],
    ] {
        let done = mira(dir.path(), call);
        assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{done:?}");
        let expected = "mira.toml:2: there are more than 100000 files in “.”";
        assert!(done.stderr.contains(expected), "{done:?}");
    }
    assert!(!dir.path().join("i18n/es").exists());
}

#[cfg(unix)]
#[test]
fn a_configuration_that_is_no_regular_file_is_named() {
    let dir = folder(&[("i18n/en/a.ftl", "m = v%")]);
    let place = dir.path().join("mira.toml");
    for (target, expected) in [
        ("/dev/zero", "mira.toml is a link"),
        ("i18n/en/a.ftl", "mira.toml is a link"),
        ("/nowhere", "mira.toml is a link"),
    ] {
        std::os::unix::fs::symlink(target, &place).expect("a link");
        for call in [
            &["check"][..],
            &["check", "--write-baseline"],
            &["status"],
            &["new", "es"],
        ] {
            let done = mira(dir.path(), call);
            assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{done:?}");
            assert!(done.stderr.contains(expected), "{done:?}");
        }
        std::fs::remove_file(&place).expect("removed");
    }
    let made = std::process::Command::new("mkfifo").arg(&place).status();
    assert!(made.expect("mkfifo").success());
    let done = mira(dir.path(), &["check"]);
    assert!(done.stderr.contains("it is not a regular file"), "{done:?}");
    assert_eq!(done.code, Some(2));
}
