//! The record on disk: stable, readable, and checked when it is read.

use super::{FILES, begun, review, write};
use crate::support::{list, read};

#[test]
fn the_record_is_plain_and_sorted_as_the_source() {
    let dir = begun(&[
        ("i18n/en/a/m.ftl", "b = Bee%-t = Tee%a = Ay { -t }%"),
        ("i18n/es/a/m.ftl", "a = Ay { -t }%-t = Te%b = Be%"),
        ("i18n/de/a/m.ftl", "x = y%"),
    ]);
    let record = read(dir.path(), ".mira/reviewed/es/a/m.ftl");
    let lines: Vec<&str> = record
        .split('%')
        .filter(|line| !line.starts_with("# "))
        .collect();
    let expected = [
        "### mira review 1",
        "",
        "b = Bee",
        "",
        "-t = Tee",
        "",
        "a = Ay { -t }",
        "",
    ];
    assert_eq!(lines, expected, "{record}");
    assert_eq!(record.matches("# shows -t: ").count(), 1);
    assert!(
        !dir.path().join(".mira/reviewed/de").exists(),
        "nothing to record"
    );
}

#[test]
fn writing_twice_changes_nothing() {
    let dir = begun(FILES);
    let path = dir.path().join(".mira/reviewed/es/m.ftl");
    let before = std::fs::metadata(&path).and_then(|facts| facts.modified());
    let text = read(dir.path(), ".mira/reviewed/es/m.ftl");
    let files = list(dir.path());
    assert_eq!(review(dir.path(), "--update").code, Some(0));
    assert_eq!(review(dir.path(), "").code, Some(0));
    let after = std::fs::metadata(&path).and_then(|facts| facts.modified());
    assert_eq!(before.ok(), after.ok(), "it is not even written");
    assert_eq!(text, read(dir.path(), ".mira/reviewed/es/m.ftl"));
    assert_eq!(files, list(dir.path()));
}

#[test]
fn a_record_may_have_line_endings_of_windows() {
    let dir = begun(FILES);
    let record = read(dir.path(), ".mira/reviewed/es/m.ftl").replace('%', "\r%");
    write(dir.path(), ".mira/reviewed/es/m.ftl", &record);
    assert_eq!(review(dir.path(), "--check --grade form").code, Some(0));
}

#[test]
fn a_broken_record_is_an_error_and_never_stale() {
    let fingerprint = "# translation: 0000000000000000%";
    let cases = [
        ("a = b%".to_owned(), 1, "its first line is missing"),
        ("### mira review 2%".to_owned(), 1, "by a later version"),
        (
            "### mira review 1%%a = b%".to_owned(),
            3,
            "is missing above this message",
        ),
        (
            format!("### mira review 1%%{fingerprint}a = {{ b%"),
            4,
            "a syntax error",
        ),
        (
            format!("### mira review 1%%{fingerprint}a = b%<<<<<<< x%"),
            5,
            "has a merge conflict",
        ),
        (
            format!("### mira review 1%%{fingerprint}a = b%{fingerprint}a = b%"),
            6,
            "second time",
        ),
    ];
    for (text, line, says) in cases {
        let dir = begun(FILES);
        write(dir.path(), ".mira/reviewed/es/m.ftl", &text);
        for args in ["", "--check", "--update", "--done a", "--format json"] {
            let broken = review(dir.path(), args);
            assert_eq!(
                (broken.code, broken.stdout.as_str()),
                (Some(2), ""),
                "{text}"
            );
            let place = format!(".mira/reviewed/es/m.ftl:{line}: ");
            assert!(broken.stderr.contains(&place), "{text}: {}", broken.stderr);
            assert!(broken.stderr.contains(says), "{text}: {}", broken.stderr);
        }
    }
}

#[test]
fn nothing_is_recorded_where_a_file_cannot_be_read() {
    let dir = begun(FILES);
    let record = read(dir.path(), ".mira/reviewed/es/m.ftl");
    std::fs::remove_file(dir.path().join("i18n/es/m.ftl")).expect("it was there");
    std::fs::create_dir(dir.path().join("i18n/es/m.ftl")).expect("a folder in its place");
    assert_eq!(review(dir.path(), "--update").code, Some(2));
    assert_eq!(record, read(dir.path(), ".mira/reviewed/es/m.ftl"));
}
