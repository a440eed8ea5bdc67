//! What the program says to run next can be run as it stands there: it finds the same folder, and
//! does what was promised.

use crate::support::{folder, mira};

/// What a call says to run: the words after “run: ”, as a shell takes them, without the program.
fn command(text: &str) -> Vec<String> {
    let (_, command) = text.rsplit_once("run: mira ").expect("a command");
    let command = command.lines().next().unwrap_or_default();
    shlex::split(command).expect("words of a shell")
}

#[test]
fn what_is_to_be_run_next_can_be_run() {
    let files = [
        ("my texts/en-US/main.ftl", "a = A%"),
        ("my texts/fr/main.ftl", "a = B%"),
        ("my texts/it/main.ftl", "a = B { %"),
        ("faulty/en/main.ftl", "a = {%"),
        ("faulty/de/main.ftl", "a = {%"),
        ("i18n/en/main.ftl", "a = A%"),
        ("i18n/fr/main.ftl", "a = B {%"),
    ];
    let far = "--i18n 'my texts' --source en-US";
    for (call, expected, code) in [
        (
            format!("status pl {far}"),
            "new pl --source en-US --i18n 'my texts'",
            0,
        ),
        (
            format!("check nowhere {far}"),
            "status --source en-US --i18n 'my texts'",
            0,
        ),
        (
            format!("new pl {far}"),
            "status pl --source en-US --i18n 'my texts'",
            0,
        ),
        (
            format!("new fr {far}"),
            "status --missing fr --source en-US --i18n 'my texts'",
            0,
        ),
        (
            "new pl --i18n faulty".to_owned(),
            "check en --i18n faulty",
            1,
        ),
        ("fmt faulty/de".to_owned(), "check de --i18n faulty", 1),
        ("fmt i18n/fr/main.ftl".to_owned(), "check fr", 1),
        ("status polish".to_owned(), "new pl", 0),
        ("new pl".to_owned(), "status pl", 0),
    ] {
        let dir = folder(&files);
        let words = shlex::split(&call).expect("words of a shell");
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let next = command(&mira(dir.path(), &words).stderr);
        assert_eq!(next, shlex::split(expected).expect("words"), "{call}");
        let next: Vec<&str> = next.iter().map(String::as_str).collect();
        let done = mira(dir.path(), &next);
        assert_eq!(done.code, Some(code), "{call}: {done:?}");
    }
}

#[test]
fn the_first_language_of_a_folder_is_begun_as_the_output_says() {
    let dir = folder(&[("lang/en-GB/main.ftl", "a = A%")]);
    let status = mira(
        dir.path(),
        &["status", "--i18n", "lang", "--source", "en-GB"],
    );
    assert_eq!(
        command(&status.stdout),
        ["new", "LANGUAGE", "--source", "en-GB", "--i18n", "lang"]
    );
}

#[test]
fn the_others_among_many_missing_texts_are_seen_alone_as_the_output_says() {
    let texts: Vec<String> = (0..30).map(|at| format!("m{at} = Text%")).collect();
    let dir = folder(&[
        ("i18n/en/main.ftl", &texts.concat()),
        ("i18n/fr/main.ftl", "m0 = { $x }%"),
    ]);
    let done = mira(dir.path(), &["check"]);
    assert_eq!(
        done.stderr,
        "mira: note: 29 of these problems are texts that are not translated yet.\n  \
         To see only the other one, add to the command: \
         --allow missing-file --allow missing-message\n"
    );
    let alone = [
        "check",
        "--allow",
        "missing-file",
        "--allow",
        "missing-message",
    ];
    let alone = mira(dir.path(), &alone);
    assert_eq!((alone.code, alone.stderr.as_str()), (Some(1), ""));
    assert!(
        alone
            .stdout
            .ends_with("2 files, 31 messages: 1 error, 0 warnings\n"),
        "{}",
        alone.stdout
    );
    for quiet in [&["check", "-q"][..], &["check", "--format", "short"]] {
        assert_eq!(mira(dir.path(), quiet).stderr, "", "{quiet:?}");
    }
}

/// An editor or a script before a commit names files; a locale is checked whole, and they alone are
/// reported.
#[test]
fn files_and_folders_of_a_locale_can_be_checked_alone() {
    let dir = folder(&[
        ("i18n/en/a.ftl", "a = A { -brand }%-brand = B%"),
        ("i18n/en/deep/b.ftl", "b = B%"),
        ("i18n/es/a.ftl", "-brand = B%a = { $x }%"),
        ("i18n/es/deep/b.ftl", "b = { -brand } { $x }%"),
        ("i18n/fr/deep/b.ftl", "b = { a }%"),
    ]);
    let short = |typed: &[&str]| {
        let done = mira(
            dir.path(),
            &[&["check", "--format", "short"], typed].concat(),
        );
        let places = done.stdout.lines().filter_map(|line| line.split_once(": "));
        let places: Vec<&str> = places.map(|(place, _)| place).collect();
        (done.code, places.join(" "), done.stderr)
    };
    let faults = |places: &str| (Some(1), places.to_owned(), String::new());
    let b = "i18n/es/deep/b.ftl:1:18";
    assert_eq!(short(&["i18n/es/deep/b.ftl"]), faults(b));
    assert_eq!(short(&["./i18n/es/deep"]), faults(b));
    assert_eq!(short(&["es/deep", "--i18n", "i18n"]), faults(b));
    let both = format!("i18n/es/a.ftl:2:7 {b}");
    assert_eq!(short(&["i18n/es"]), faults(&both));
    assert_eq!(short(&["es", "i18n/es/a.ftl"]), faults(&both));
    // `b` refers to a message that only the source has.
    let fr = "i18n/fr/a.ftl:1:1 i18n/fr/deep/b.ftl:1:7";
    assert_eq!(
        short(&["i18n/es/a.ftl", "fr"]),
        faults(&format!("i18n/es/a.ftl:2:7 {fr}"))
    );
    assert_eq!(
        short(&["i18n/fr/deep/b.ftl"]),
        faults("i18n/fr/deep/b.ftl:1:7")
    );
    for (typed, meant) in [
        ("i18n/es/deep/c.ftl", "i18n/es/deep/b.ftl"),
        ("i18n/es/b.ftl", "i18n/es/a.ftl"),
    ] {
        let error = format!(
            "mira: error: “{typed}” is not a “.ftl” file of “es”\n  Did you mean “{meant}”?\n"
        );
        assert_eq!(short(&[typed]), (Some(2), String::new(), error));
    }
}

/// An unfinished language stops no script, unless that is asked for.
#[test]
fn warnings_can_be_ignored() {
    let dir = folder(&[
        ("i18n/en/a.ftl", "a = A%b = B%"),
        ("i18n/es/a.ftl", "a = Á%"),
    ]);
    let code = |words: &[&str]| mira(dir.path(), &[&["check", "-q"], words].concat()).code;
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["--deny", "warnings"]), Some(1));
    assert_eq!(code(&["--allow", "warnings"]), Some(0));
    assert_eq!(
        code(&["--allow=warnings", "--deny", "missing-message"]),
        Some(1)
    );
    assert_eq!(
        code(&["--allow", "warnings", "--deny", "warnings"]),
        Some(1)
    );
}

/// A path names its folder, whatever the current folder is.
#[test]
fn the_folder_of_a_path_is_found() {
    let dir = folder(&[
        ("i18n/en/other.ftl", "a = A%"),
        ("proj/po/en/a.ftl", "a = A%"),
        ("proj/po/es/deep/a.ftl", "a = A { $x }%"),
        ("proj/po/es/a.ftl", "a = A { $x }%"),
    ]);
    let es = "po/es/a.ftl:1:9: ";
    for (current, typed, start) in [
        ("", "proj/po/es/a.ftl", "proj/po/es/a.ftl:1:9: "),
        ("proj", "po/es/a.ftl", es),
        ("proj", "../proj/po/es/a.ftl", "../proj/po/es/a.ftl:1:9: "),
        ("proj/po", "es/a.ftl", "es/a.ftl:1:9: "),
        ("proj/po", ".", "es/a.ftl:1:9: "),
        ("proj/po/es/deep", "..", "../../es/a.ftl:1:9: "),
        ("proj/po/es/deep", "../a.ftl", "../../es/a.ftl:1:9: "),
    ] {
        let call = [
            "check",
            "--format",
            "short",
            "--allow",
            "misplaced-file",
            typed,
        ];
        let done = mira(&dir.path().join(current), &call);
        assert!(
            done.stdout.starts_with(start),
            "{current} {typed}: {done:?}"
        );
        assert_eq!(done.code, Some(1), "{current} {typed}");
    }
    let typo = mira(dir.path(), &["check", "--allow", "warning"]);
    assert!(
        typo.stderr.contains("Did you mean “warnings”?"),
        "{}",
        typo.stderr
    );
}
