//! Projects of any layout.

use crate::support::{folder, mira};

/// What a pattern nearly matches is named with the path that it should have.
#[test]
fn near_misses_of_patterns_are_named_where_they_lie() {
    let dir = folder(&[
        ("src/a/i18n/en/main.ftl", "m = v%"),
        ("src/a/i18n/es/mian.ftl", "m = w%"),
        ("src/b/i18n/en/other.ftl", "m = v%"),
        ("src/b/i18n/es/other.flt", "m = w%"),
        ("src/c/i18n/en/third.ftl", "m = v%"),
        ("src/c/i18n/es/pictures.png", ""),
    ]);
    let done = mira(dir.path(), &["check", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&done.stdout).expect("JSON");
    let findings = found["findings"].as_array().expect("findings");
    let line = |one: &serde_json::Value| {
        let text = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        format!(
            "{} {}: {} {}",
            text("rule"),
            text("path"),
            text("message"),
            text("help")
        )
    };
    let lines: Vec<String> = findings.iter().map(line).collect();
    let near = "is never used: the source language has no such file Did you mean";
    let expected = [
        format!(
            "misplaced-file src/a/i18n/es/mian.ftl: “src/a/i18n/es/mian.ftl” {near} “src/a/i18n/es/main.ftl”? Rename the file."
        ),
        format!(
            "misplaced-file src/b/i18n/es/other.flt: “src/b/i18n/es/other.flt” {near} “src/b/i18n/es/other.ftl”? Rename the file."
        ),
    ];
    assert_eq!(lines[..2], expected, "{lines:#?}");
    assert!(
        lines[2].contains("the file “src/c/i18n/es/third.ftl” is missing"),
        "{lines:#?}"
    );
    assert_eq!(lines.len(), 3);
    let flat = folder(&[
        ("i18n/en.ftl", "m = v%"),
        ("i18n/fr.ftl", "m = w%"),
        ("i18n/es.flt", "m = w%"),
    ]);
    let done = mira(flat.path(), &["check", "--format", "short"]);
    assert!(
        done.stdout
            .starts_with("i18n/es.flt:1:1: warning[misplaced-file]"),
        "{done:?}"
    );
}

/// Three statements of ten do not drown in the tool's own messages.
#[test]
fn status_counts_the_sections_of_a_catalog() {
    let dir = folder(&[
        (
            "i18n/en/statements.ftl",
            "letter = L%vision = V%values = W%values-one = 1%values-two = 2%",
        ),
        ("i18n/en/interface.ftl", "a = A%"),
        ("i18n/es/statements.ftl", "vision = V2%values-one = Uno%"),
    ]);
    let done = mira(dir.path(), &["status", "es", "--by", "section"]);
    let lines: Vec<String> = done
        .stdout
        .lines()
        .skip(3)
        .map(|line| {
            let cells: Vec<&str> = line.split_whitespace().take(4).collect();
            cells.join(" ")
        })
        .collect();
    let expected = [
        "es 33% 2 4",
        "i18n/es/interface.ftl 0% 0 1",
        "i18n/es/statements.ftl 40% 2 3",
        "letter 0% 0 1",
        "vision 100% 1 0",
        "values 33% 1 2",
    ];
    assert_eq!(lines, expected, "{}", done.stdout);
    let done = mira(
        dir.path(),
        &["status", "--by", "section", "--format", "json"],
    );
    assert!(
        done.stdout
            .contains("\"section\":\"values\",\"translated\":1,\"missing\":2"),
        "{}",
        done.stdout
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

/// The folder of a Cargo workspace, and those that its members name, are one project.
#[test]
fn a_workspace_and_its_members_are_one_project() {
    let dir = folder(&[
        ("Cargo.toml", ""),
        ("i18n/en/desktop.ftl", "a = A%"),
        ("i18n/es/desktop.ftl", "a = A2%"),
        (
            "app/i18n.toml",
            "fallback_language = \"en\"%[fluent]%assets_dir = \"i18n\"%",
        ),
        ("app/i18n/en/app.ftl", "b = B%"),
        ("app/i18n/fr/app.ftl", "b = B2%"),
    ]);
    let done = mira(dir.path(), &["check", "--format", "short"]);
    let expected = "app/i18n/es/app.ftl:1:1: warning[missing-file]: the file “app/i18n/es/app.ftl” is missing (1 message)\n\
        i18n/fr/desktop.ftl:1:1: warning[missing-file]: the file “i18n/fr/desktop.ftl” is missing (1 message)\n";
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(0), expected),
        "{done:?}"
    );
    let member = dir.path().join("app");
    let done = mira(&member, &["check", "--format", "short"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(0), ""), "{done:?}");
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
