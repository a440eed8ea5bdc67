//! `mira check` of paths, wherever the folders of locales that they lie in are.

use crate::support::{folder, mira};

const FILES: &[(&str, &str)] = &[
    ("i18n/en/m.ftl", "a = 1%"),
    ("i18n/es/m.ftl", "a%"),
    ("p1/i18n/en/m.ftl", "a = 1%"),
    ("p1/i18n/es/m.ftl", "a%"),
    ("p1/i18n/pt/m.ftl", "a%"),
    ("p2/po/en/m.ftl", "a = 1%"),
    ("p2/po/es/m.ftl", "a%"),
    ("p2/po/es/n.ftl", "b%"),
];

/// The files with faults, in the order they are reported.
fn faulty(line: &str) -> Vec<String> {
    let dir = folder(FILES);
    let call: Vec<&str> = ["check", "--format", "short"]
        .into_iter()
        .chain(line.split(' '))
        .collect();
    let done = mira(dir.path(), &call);
    assert_eq!((done.code, done.stderr.as_str()), (Some(1), ""), "{line}");
    let lines = done.stdout.lines();
    let faulty = lines.filter(|line| line.contains("[syntax-error]"));
    let paths = faulty.filter_map(|line| line.split_once(':'));
    paths.map(|(path, _)| path.replace('\\', "/")).collect()
}

#[test]
fn paths_may_lie_in_several_folders_of_locales() {
    for (line, expected) in [
        ("es", &["i18n/es/m.ftl"][..]),
        ("p1/i18n/es", &["p1/i18n/es/m.ftl"]),
        (
            "p1/i18n/es p2/po/es/m.ftl",
            &["p1/i18n/es/m.ftl", "p2/po/es/m.ftl"],
        ),
        (
            "p2/po/es/n.ftl i18n/es/m.ftl p1/i18n/pt ./p1/i18n/es p2/../p2/po/es/m.ftl",
            &[
                "p2/po/es/m.ftl",
                "p2/po/es/n.ftl",
                "i18n/es/m.ftl",
                "p1/i18n/es/m.ftl",
                "p1/i18n/pt/m.ftl",
            ],
        ),
        // The folder of locales itself.
        (
            "p1/i18n p2/po/es",
            &[
                "p1/i18n/es/m.ftl",
                "p1/i18n/pt/m.ftl",
                "p2/po/es/m.ftl",
                "p2/po/es/n.ftl",
            ],
        ),
        // A name is one of the usual folder.
        ("es p1/i18n/es", &["p1/i18n/es/m.ftl", "i18n/es/m.ftl"]),
        ("--i18n p1/i18n es p1/i18n/es", &["p1/i18n/es/m.ftl"]),
    ] {
        assert_eq!(faulty(line), expected, "{line}");
    }
}

#[test]
fn all_folders_are_summed_up_in_one_report() {
    let dir = folder(FILES);
    let paths = ["p1/i18n/es", "p2/po/es/m.ftl"];
    let text = mira(dir.path(), &["check", paths[0], paths[1]]);
    let last = text.stdout.lines().last();
    assert_eq!(last, Some("2 files, 0 messages: 2 errors, 0 warnings"));
    for format in ["json", "sarif"] {
        let call = ["check", "--format", format, paths[0], paths[1]];
        let output = mira(dir.path(), &call).stdout;
        let report: serde_json::Value = serde_json::from_str(&output).expect("one report");
        let found = match format {
            "json" => &report["findings"],
            _ => &report["runs"][0]["results"],
        };
        assert_eq!(found.as_array().map(Vec::len), Some(2), "{output}");
    }
}

#[test]
fn a_path_that_is_not_there_stops_the_call() {
    let dir = folder(FILES);
    let done = mira(dir.path(), &["check", "p1/i18n/es", "p2/po/fr"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""));
    let expected = "there is no folder “p2/po/fr” in “p2/po”";
    assert!(done.stderr.contains(expected), "{}", done.stderr);
    let outside = mira(
        &dir.path().join("p1"),
        &["check", "i18n/es", "../p2/nowhere"],
    );
    assert_eq!((outside.code, outside.stdout.as_str()), (Some(2), ""));
}
