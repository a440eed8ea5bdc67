//! Every command sees the same tree: the same locales, the same files, the same obstacles.

use crate::support::{folder, mira};
use mira::check;
use mira::internals::project::{Project, Request, listing::Listed};
use std::fs;
use std::path::Path;

/// A tree with something of everything: each file of messages holds one message of its own.
fn odd() -> tempfile::TempDir {
    let files = [
        "en/main.ftl",
        "en/deep/er.ftl",
        "es/main.ftl",
        "es/deep/er.ftl",
        "pt-BR/main.ftl",
        // Hidden: a locale, a folder and a file in one.
        ".git/main.ftl",
        "es/.backup/old.ftl",
        "en/.main.ftl",
        // No tag, but with messages.
        "polish/main.ftl",
        // A typo.
        "fr/main.flt",
        // Three letters, but no language: pictures.
        "img/flag.png",
        "notes.txt",
    ];
    let named: Vec<(String, String)> = files
        .iter()
        .map(|file| {
            let id = file.rsplit('/').next().unwrap_or(file);
            (
                format!("i18n/{file}"),
                format!("{} = x%", id.replace('.', "")),
            )
        })
        .collect();
    let files: Vec<(&str, &str)> = named
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let dir = folder(&files);
    fs::create_dir(dir.path().join("i18n/de")).expect("a folder");
    fs::create_dir(dir.path().join("i18n/es/folder.ftl")).expect("a folder");
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        let link = |to: &str, name: &str| {
            symlink(to, dir.path().join("i18n").join(name)).expect("a link");
        };
        link("pt-BR", "pt-PT");
        link("../es", "es/circle");
        link("nowhere.ftl", "es/lost.ftl");
        link("/dev/null", "es/null.ftl");
    }
    dir
}

/// The project in a folder.
fn project(root: &Path) -> Project {
    let request = Request {
        i18n: vec![root.to_owned()],
        ..Request::default()
    };
    request.open().expect("a project")
}

/// The locales that `check` looks at beside the source.
fn checked(root: &Path) -> Vec<String> {
    let project = project(root);
    let (summary, _) = check::check(&check::Options::new(root), |_| ()).expect("a tree");
    let locales = project.locales().iter();
    let names = locales
        .filter(|locale| project.is_locale(locale))
        .map(|locale| locale.name.clone());
    let names: Vec<String> = names.collect();
    assert_eq!(summary.locales, names.len());
    names.into_iter().filter(|name| name != "en").collect()
}

#[test]
fn all_commands_see_the_same_locales() {
    let dir = odd();
    let names = checked(&dir.path().join("i18n"));
    let mut expected = vec!["de", "es", "fr", "polish", "pt-BR"];
    if cfg!(unix) {
        expected.push("pt-PT");
    }
    assert_eq!(names, expected);
    let status = mira(dir.path(), &["status", "--format", "json"]).stdout;
    let status: serde_json::Value = serde_json::from_str(&status).expect("JSON");
    let counted: Vec<&str> = status["locales"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|locale| locale["locale"].as_str())
        .collect();
    assert_eq!(counted, names);
    let offered = mira(
        dir.path(),
        &["__complete", "fish", "80", "mira", "check", ""],
    )
    .stdout;
    let mut offered: Vec<&str> = offered
        .lines()
        .filter_map(|line| line.split('\t').next())
        .filter(|word| *word != "en")
        .collect();
    offered.sort_unstable();
    assert_eq!(offered, names);
}

#[test]
fn all_commands_see_the_same_files() {
    let dir = odd();
    let files = |locale: &str| {
        let project = project(&dir.path().join("i18n"));
        let path = |file: &Listed| format!("i18n/{locale}/{}", file.name);
        let listing = project.listing(project.locale(locale).expect("a locale"));
        listing.files.iter().map(path).collect::<Vec<_>>()
    };
    let english = ["i18n/en/deep/er.ftl", "i18n/en/main.ftl"];
    assert_eq!(files("en"), english);
    let formatted = mira(dir.path(), &["fmt", "--check", "i18n/en"]);
    assert_eq!((formatted.code, formatted.stdout.as_str()), (Some(0), ""));
    assert!(
        formatted
            .stderr
            .contains("already formatted: 2; skipped: 0"),
        "{}",
        formatted.stderr
    );
    let made = mira(dir.path(), &["new", "it"]);
    assert_eq!(
        made.stdout,
        english.join("\n").replace("/en/", "/it/") + "\n"
    );
    // What stands in the way is named by each.
    for call in [
        &["check", "es", "--format", "short"][..],
        &["fmt", "i18n/es"],
        &["status", "es"],
    ] {
        let output = mira(dir.path(), call);
        let text = output.stdout + &output.stderr;
        assert!(text.contains("i18n/es/folder.ftl"), "{call:?}: {text}");
        if cfg!(unix) {
            for path in ["i18n/es/circle", "i18n/es/lost.ftl"] {
                assert!(text.contains(path), "{call:?}: {path}: {text}");
            }
        }
        assert!(!text.contains(".backup"), "{call:?}: {text}");
    }
    let made = mira(dir.path(), &["new", "nl", "--source", "es"]);
    assert_eq!((made.code, made.stdout.as_str()), (Some(2), ""));
}

/// What `check` calls wrong no reader is shown, and what it lets through is.
#[test]
fn readers_and_the_checker_agree_on_names() {
    let names = [
        "pt-BR",
        "pt_BR",
        "polish",
        "x-private",
        "zh-Hant-TW",
        "root",
        "xx",
        "jp",
        "tlh",
        "und",
        "C",
        "ca-valencia",
        "abcdefgh",
    ];
    let files: Vec<String> = names
        .iter()
        .chain(&["en"])
        .map(|name| format!("i18n/{name}/statements.ftl"))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|path| (path.as_str(), "m = x%")).collect();
    let dir = folder(&files);
    let output = mira(dir.path(), &["check", "--format", "short"]).stdout;
    let wrong = |name: &&str| output.contains(&format!("i18n/{name}:1:1: error[unknown-locale]"));
    let output = mira(dir.path(), &["list", "--i18n", "i18n"]).stderr;
    let skipped = |name: &&str| output.contains(&format!("folder “{name}”: its name is not"));
    let wrong: Vec<&str> = names.into_iter().filter(wrong).collect();
    let skipped: Vec<&str> = names.into_iter().filter(skipped).collect();
    assert_eq!(wrong, skipped);
    assert_eq!(
        wrong,
        [
            "pt_BR",
            "polish",
            "x-private",
            "root",
            "xx",
            "jp",
            "und",
            "C",
            "abcdefgh"
        ]
    );
}

/// The reader's lists open each locale once, and name the file that they could not read.
#[test]
fn lists_name_what_they_could_not_read() {
    let dir = folder(&[
        ("i18n/en/statements.ftl", "m = v%"),
        ("i18n/es/statements.ftl", "m = w%"),
    ]);
    fs::create_dir_all(dir.path().join("i18n/pt/statements.ftl")).expect("a folder");
    for call in ["list", "languages", "list --lang pt"] {
        let words: Vec<&str> = call.split(' ').chain(["--i18n", "i18n"]).collect();
        let output = mira(dir.path(), &words);
        let named = "i18n/pt/statements.ftl";
        assert_eq!(
            (output.code, output.stderr.matches(named).count()),
            (Some(0), 1),
            "{call}"
        );
    }
}

#[test]
fn what_files_lack_comes_after_all_other_findings() {
    let tree = folder(&[
        ("i18n/en/a.ftl", "one = One%two = Two%three = Three { $x }%"),
        ("i18n/en/b.ftl", "four = Four%five = Five%six = Six { $x }%"),
        ("i18n/es/a.ftl", "three = Tres%"),
        ("i18n/es/b.ftl", "six = Seis%"),
    ]);
    let output = mira(tree.path(), &["check", "--lang", "en", "--i18n", "i18n"]);
    let heads = output
        .stdout
        .lines()
        .filter(|line| line.starts_with("warning["));
    let heads: Vec<&str> = heads.collect();
    assert_eq!(
        heads,
        [
            "warning[missing-variable]: “three” does not use “$x”, but the source text does",
            "warning[missing-variable]: “six” does not use “$x”, but the source text does",
            "warning[missing-message]: 2 messages are not translated",
            "warning[missing-message]: 2 messages are not translated",
        ]
    );
}
