//! Projects of any layout, and configurations that are wrong.

use crate::support::{folder, mira};

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
        "mira-baseline.toml:2: this is not valid TOML"
    );
}

/// Each layout, with options or without: locale and share translated, as `status` has them.
#[test]
fn files_are_found_wherever_they_lie() {
    let source = "a = A%b = B%";
    for (files, call, expected) in [
        (&["i18n/en.ftl", "i18n/ja_JP.ftl"][..], "", "en ja_JP"),
        (&["po/en-US/a.ftl", "po/fr/a.ftl"], "--i18n po", "en-US fr"),
        (
            &["x/en.ftl", "x/sr@latin.ftl"],
            "--layout x/{locale}.ftl",
            "en sr@latin",
        ),
        (
            &[
                "src/a/locales/en.ftl",
                "src/a/locales/fr.ftl",
                "src/b/locales/en.ftl",
                "src/b/locales/es.ftl",
            ],
            "",
            "en es fr",
        ),
        (
            &[
                "one/en/a.ftl",
                "one/fr/a.ftl",
                "two/en/b.ftl",
                "two/es/b.ftl",
            ],
            "--i18n one --i18n two",
            "en es fr",
        ),
    ] {
        let files: Vec<(&str, &str)> = files.iter().map(|path| (*path, source)).collect();
        let dir = folder(&files);
        let call = format!("status --format json {call}");
        let done = mira(dir.path(), &call.split_whitespace().collect::<Vec<_>>());
        let status: serde_json::Value = serde_json::from_str(&done.stdout).expect("JSON");
        let locales = status["locales"].as_array().into_iter().flatten();
        let names = locales.filter_map(|locale| locale["locale"].as_str());
        let names: Vec<&str> = status["source"]["locale"]
            .as_str()
            .into_iter()
            .chain(names)
            .collect();
        assert_eq!(names.join(" "), expected, "{call}: {}", done.stderr);
    }
}

#[test]
fn a_baseline_keeps_what_is_known_and_init_what_is_found() {
    let dir = folder(&[
        ("i18n/en/a.ftl", "a = A%b = B%"),
        ("i18n/es/a.ftl", "a = Á%"),
    ]);
    let call = |line: &str| mira(dir.path(), &line.split(' ').collect::<Vec<_>>());
    assert_eq!(call("init").stdout, "mira.toml\n");
    assert_eq!(call("init").code, Some(2));
    let short = "check --format short --deny warnings";
    assert_eq!(call(short).code, Some(1));
    assert_eq!(call("check --write-baseline").code, Some(0));
    let known = call(short);
    assert_eq!((known.code, known.stdout.as_str()), (Some(0), ""));
    // A line more moves what is known, and one more of a kind is new.
    std::fs::write(dir.path().join("i18n/en/a.ftl"), "a = A\n\nb = B\nc = C\n").expect("a file");
    let new = call(short).stdout;
    assert_eq!(
        (new.lines().count(), new.contains("“c”")),
        (1, true),
        "{new}"
    );
    assert_eq!(call("check es --write-baseline").code, Some(2));
}
