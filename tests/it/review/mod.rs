//! `mira review`: which translations are older than their source.

mod baseline;
mod changes;
mod git;
mod grades;
mod record;

use crate::support::{Output, folder, mira};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A project with a record, made by `--begin`.
pub fn begun(files: &[(&str, &str)]) -> TempDir {
    let dir = folder(files);
    let begun = mira(dir.path(), &["review", "--begin"]);
    assert_eq!(begun.code, Some(0), "{}", begun.stderr);
    dir
}

/// Writes a file; `%` stands for a line ending.
pub fn write(dir: &Path, name: &str, text: &str) {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text.replace('%', "\n")).expect("a file");
}

/// Ids and grades of all stale translations, each as `es/id:grade`.
pub fn stale(dir: &Path) -> Vec<String> {
    let output = mira(dir, &["review", "--format", "json", "--grade", "form"]);
    assert_eq!(output.code, Some(0), "{}", output.stderr);
    let found: serde_json::Value = serde_json::from_str(&output.stdout).expect("JSON");
    let mut stale = Vec::new();
    for locale in found["locales"].as_array().expect("locales") {
        for one in locale["stale"].as_array().expect("a list") {
            let text = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
            let locale = locale["locale"].as_str().unwrap_or_default();
            stale.push(format!("{locale}/{}:{}", text("id"), text("grade")));
        }
    }
    stale
}

fn review(dir: &Path, args: &str) -> Output {
    let args: Vec<&str> = ["review"]
        .into_iter()
        .chain(args.split_whitespace())
        .collect();
    mira(dir, &args)
}

const FILES: &[(&str, &str)] = &[
    (
        "i18n/en/m.ftl",
        "a = Save the file to your disk now%b = Open { $name }%c = Close%",
    ),
    (
        "i18n/es/m.ftl",
        "a = Guardar el archivo%b = Abrir { $name }%",
    ),
];

#[test]
fn what_changed_is_shown_and_what_is_to_be_done() {
    let dir = begun(FILES);
    write(
        dir.path(),
        "i18n/en/m.ftl",
        "a = Save all folders to your disk now%b = Open { $user }%c = Close%",
    );
    let shown = review(dir.path(), "");
    assert_eq!(
        shown.stdout,
        "i18n/es/m.ftl:1: a (the meaning may have changed)
  The English text changed after this was translated.
    source       Save [-the file-]{+all folders+} to your disk now
    translation  Guardar el archivo

i18n/es/m.ftl:2: b (the meaning may have changed)
  The English text changed after this was translated.
    source       Open [-{ $name }-]{+{ $user }+}
    translation  Abrir { $name }

2 translations may be out of date (0 up to date).
  In the source text, [-…-] was taken out and {+…+} was put in.
  Correct each one in its file. Then run: mira review --update
  If one is still right as it is, run: mira review --done MESSAGE
"
    );
    assert_eq!((shown.code, shown.stderr.as_str()), (Some(0), ""));
    assert_eq!(review(dir.path(), "--check").code, Some(1));
    assert_eq!(review(dir.path(), "a --check").code, Some(1));
    assert_eq!(review(dir.path(), "es c --check").code, Some(0));
    let markdown = review(dir.path(), "--format markdown").stdout;
    assert!(
        markdown.contains("Save ~~the file~~**all folders**"),
        "{markdown}"
    );
    for (lang, says) in [
        ("es", "El texto en inglés cambió"),
        ("pt", "O texto em inglês mudou"),
    ] {
        let said = review(dir.path(), &format!("--lang {lang}")).stdout;
        assert!(said.contains(says), "{said}");
    }
}

#[test]
fn what_changed_on_both_sides_is_listed_once() {
    let dir = begun(FILES);
    write(
        dir.path(),
        "i18n/en/m.ftl",
        "a = Save all folders to your disk now%b = Open { $name }%c = Close%",
    );
    write(
        dir.path(),
        "i18n/es/m.ftl",
        "a = Guardar todo%b = Abrir { $name }%c = Cerrar%",
    );
    assert_eq!(stale(dir.path()), [""; 0]);
    let first = review(dir.path(), "--update").stdout;
    assert!(
        first.contains("changed together with its source") && first.contains(": a"),
        "{first}"
    );
    assert!(
        first.contains("1 new translation is recorded: c"),
        "{first}"
    );
    assert_eq!(review(dir.path(), "--update").stdout, "");
    write(
        dir.path(),
        "i18n/en/m.ftl",
        "a = Save some files elsewhere%b = Open { $name }%c = Close it%",
    );
    assert_eq!(stale(dir.path()), ["es/a:meaning", "es/c:wording"]);
}

#[test]
fn a_message_that_shows_another_is_stale_once() {
    let files = &[
        (
            "i18n/en/m.ftl",
            "-brand = Fox%a = Hello { -brand }, { -brand } { b }%b = about { -brand }%c = Bye%",
        ),
        (
            "i18n/es/m.ftl",
            "-brand = Zorro%a = Hola { -brand } { b }%b = sobre { -brand }%c = Adiós%",
        ),
    ];
    let dir = begun(files);
    write(
        dir.path(),
        "i18n/en/m.ftl",
        &files[0].1.replace("Fox", "Wolf"),
    );
    assert_eq!(
        stale(dir.path()),
        ["es/-brand:meaning", "es/a:meaning", "es/b:meaning"]
    );
    // What the locale shows is new too: nothing is older any more.
    write(
        dir.path(),
        "i18n/es/m.ftl",
        &files[1].1.replace("Zorro", "Lobo"),
    );
    assert_eq!(stale(dir.path()), [""; 0]);
    write(dir.path(), "i18n/es/m.ftl", files[1].1);
    review(dir.path(), "--done -brand");
    assert_eq!(stale(dir.path()), [""; 0]);
}

#[test]
fn a_locale_without_the_term_is_reported_by_the_message() {
    let dir = begun(&[
        ("i18n/en/m.ftl", "-brand = Quick Fox%a = Hello { -brand }%"),
        ("i18n/es/m.ftl", "a = Hola Zorro%"),
    ]);
    write(
        dir.path(),
        "i18n/en/m.ftl",
        "-brand = quick fox%a = Hello { -brand }%",
    );
    // What a reader sees changed: never mere form. Its old text is not recorded.
    assert_eq!(stale(dir.path()), ["es/a:meaning"]);
    let shown = review(dir.path(), "").stdout;
    assert!(shown.contains("This shows the text of -brand"), "{shown}");
    assert!(shown.contains("source       quick fox"), "{shown}");
}

#[test]
fn a_call_that_cannot_be_understood_says_why() {
    let dir = folder(FILES);
    for (args, says) in [
        ("", "mira review --begin"),
        ("--begin --update", "cannot be used together"),
        ("--history file", "only be read from standard input"),
        ("--grade big", "wording"),
        ("fr", "fr"),
    ] {
        let refused = review(dir.path(), args);
        assert_eq!(
            (refused.code, refused.stdout.as_str()),
            (Some(2), ""),
            "{args}"
        );
        assert!(refused.stderr.contains(says), "{args}: {}", refused.stderr);
    }
    assert_eq!(review(dir.path(), "--begin").code, Some(0));
    let again = review(dir.path(), "--begin");
    assert_eq!(again.code, Some(2));
    assert!(
        again.stderr.contains("there is a record of “es” already"),
        "{}",
        again.stderr
    );
}

#[test]
fn check_and_status_say_what_is_stale_where_there_is_a_record() {
    let dir = folder(FILES);
    let check = |dir: &Path| {
        let options = ["--allow", "missing-message", "--deny", "warnings"];
        mira(dir, &[&["check", "es"], &options[..]].concat())
    };
    let before = mira(dir.path(), &["status"]).stdout;
    assert!(!before.contains("Out of date"), "{before}");
    review(dir.path(), "--begin");
    assert_eq!(check(dir.path()).code, Some(0));
    let changed = "a = Save all folders to your disk now%b = open { $name }%c = Close%";
    write(dir.path(), "i18n/en/m.ftl", changed);
    let found = check(dir.path());
    assert_eq!(found.code, Some(1));
    assert!(
        found
            .stdout
            .contains("error[stale-message]: the English text of “a” changed"),
        "{}",
        found.stdout
    );
    assert!(
        found.stdout.contains("[-the file-]{+all folders+}"),
        "{}",
        found.stdout
    );
    // The form of “b” changed alone.
    assert!(!found.stdout.contains("of “b”"), "{}", found.stdout);
    let status = mira(dir.path(), &["status", "--format", "json"]).stdout;
    assert!(status.contains("\"stale\":1"), "{status}");
    assert!(mira(dir.path(), &["status"]).stdout.contains("Out of date"));
    let markdown = mira(dir.path(), &["status", "--format", "markdown"]).stdout;
    assert!(markdown.contains("| Out of date |"), "{markdown}");
    write(
        dir.path(),
        "i18n/es/m.ftl",
        "# mira: allow(stale-message) it fits both%a = Guardar el archivo%b = Abrir { $name }%",
    );
    assert_eq!(check(dir.path()).code, Some(0));
    write(dir.path(), ".mira/reviewed/es/m.ftl", "x");
    for command in ["check", "status"] {
        let broken = mira(dir.path(), &[command]);
        assert_eq!(broken.code, Some(2));
        assert!(broken.stderr.contains("es/m.ftl:1: "), "{}", broken.stderr);
    }
}
