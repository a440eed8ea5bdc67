//! Folders of locales whose names are spelled in unusual ways.

use crate::support::{folder, mira};
use std::fs;

/// What stands where a locale should and is none is named, however it came there.
#[test]
fn no_folder_of_a_locale_goes_unseen() {
    use std::os::unix::ffi::OsStrExt;
    let dir = folder(&[
        ("i18n/en/main.ftl", "m = v%"),
        ("i18n/es/main.ftl", "m = w%"),
    ]);
    let i18n = dir.path().join("i18n");
    // Names that differ only in bytes that are no Unicode are two folders.
    let odd = [b"p\xfe", b"p\xff"].map(|name| i18n.join(std::ffi::OsStr::from_bytes(name)));
    for (folder, text) in odd.iter().zip(["m = x\n", "m = {\n"]) {
        fs::create_dir(folder).expect("a folder");
        fs::write(folder.join("main.ftl"), text).expect("a file");
    }
    for call in [
        &["check", "--format", "short"][..],
        &["check", "--format", "short", "p\u{fffd}"],
    ] {
        let output = mira(dir.path(), call).stdout;
        let of = |rule: &str| output.matches(&format!("[{rule}]")).count();
        assert_eq!(
            output
                .matches("i18n/p\u{fffd}:1:1: error[unknown-locale]: ")
                .count(),
            2,
            "{output}"
        );
        assert_eq!(
            (of("unknown-locale"), of("syntax-error")),
            (2, 1),
            "{output}"
        );
    }
    let output = mira(dir.path(), &["status", "--format", "json"]);
    assert_eq!((output.code, output.stderr.as_str()), (Some(0), ""));
    let translated = |count| {
        output
            .stdout
            .matches(&format!("\"translated\":{count},"))
            .count()
    };
    assert_eq!((translated(0), translated(1)), (1, 2), "{}", output.stdout);
    let output = mira(dir.path(), &["fmt", "--check"]).stderr;
    assert_eq!(
        output.matches("i18n/p\u{fffd}/main.ftl:1").count(),
        1,
        "{output}"
    );

    for folder in odd {
        fs::remove_dir_all(folder).expect("a folder");
    }
    std::os::unix::fs::symlink("/nowhere/fr", i18n.join("fr")).expect("a link");
    let output = mira(dir.path(), &["check", "--format", "short"]);
    assert_eq!(output.code, Some(1));
    let expected = "i18n/fr:1:1: error[unreadable-file]";
    assert!(output.stdout.contains(expected), "{}", output.stdout);
    let output = mira(dir.path(), &["status"]).stderr;
    assert!(output.contains("cannot read “i18n/fr”"), "{output}");
}

/// A folder spelled otherwise than its tag serves the reader whole; of two, one does.
#[test]
fn a_folder_may_be_spelled_otherwise_than_its_tag() {
    let dir = folder(&[
        ("i18n/en/statements.ftl", "m = v%"),
        ("i18n/PT/statements.ftl", "m = w%"),
        (
            "i18n/PT/interface.ftl",
            "help-mira = Palavras nossas%language-name = Nosso%",
        ),
        ("i18n/ES/statements.ftl", "m = x%"),
        ("i18n/es/statements.ftl", "m = y%"),
    ]);
    let call = |line: &str| {
        let words: Vec<&str> = line.split(' ').chain(["--i18n", "i18n"]).collect();
        mira(dir.path(), &words)
    };
    assert_eq!(call("m --lang pt").stdout, "w\n");
    let help = call("--help --lang pt").stdout;
    assert!(help.contains("Palavras nossas"), "{help}");
    let listed = call("languages");
    assert!(listed.stdout.contains("Nosso"), "{}", listed.stdout);
    assert_eq!(
        listed.stdout.matches("Español").count(),
        1,
        "{}",
        listed.stdout
    );
    let same = "skipping the folder “ES”: “es” is for the same language";
    assert!(listed.stderr.contains(same), "{}", listed.stderr);
    assert_eq!(call("m --lang es").stdout, "y\n");
}
