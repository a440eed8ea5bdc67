//! Messages that are laid out anew, deleted, moved, renamed or copied.

use super::{FILES, begun, review, stale, write};
use crate::support::folder;
use std::fs;

#[test]
fn what_is_missing_or_broken_is_not_stale() {
    let dir = begun(FILES);
    let changed = "a = Save all folders to your disk now%b = { Open%c = Shut%";
    write(dir.path(), "i18n/en/m.ftl", changed);
    write(
        dir.path(),
        "i18n/es/m.ftl",
        "a = { Guardar%b = Abrir { $name }%",
    );
    assert_eq!(stale(dir.path()), [""; 0]);
    // What was recorded of the broken ones stays.
    review(dir.path(), "--update");
    write(dir.path(), "i18n/es/m.ftl", FILES[1].1);
    assert_eq!(stale(dir.path()), ["es/a:meaning"]);
    write(
        dir.path(),
        "i18n/en/m.ftl",
        "a = Save the file to your disk now%b = Close { $name }%c = Close%",
    );
    assert_eq!(stale(dir.path()), ["es/b:meaning"]);
}

#[test]
fn what_was_deleted_and_comes_back_is_as_old_as_it_was() {
    let dir = begun(FILES);
    write(dir.path(), "i18n/en/m.ftl", "b = Open { $name }%c = Close%");
    review(dir.path(), "--update");
    write(
        dir.path(),
        "i18n/en/m.ftl",
        "a = Save all folders to your disk now%b = Open { $name }%c = Close%",
    );
    assert_eq!(stale(dir.path()), ["es/a:meaning"]);
}

#[test]
fn a_move_to_another_file_changes_nothing() {
    let dir = begun(FILES);
    write(dir.path(), "i18n/en/m.ftl", "b = Open { $name }%c = Close%");
    write(dir.path(), "i18n/es/m.ftl", "b = Abrir { $name }%");
    write(
        dir.path(),
        "i18n/en/n.ftl",
        "a = Save all folders to your disk now%",
    );
    write(dir.path(), "i18n/es/n.ftl", "a = Guardar el archivo%");
    assert_eq!(stale(dir.path()), ["es/a:meaning"]);
    review(dir.path(), "--update");
    assert_eq!(stale(dir.path()), ["es/a:meaning"]);
    let moved = fs::read_to_string(dir.path().join(".mira/reviewed/es/n.ftl"));
    assert!(moved.is_ok_and(|text| text.contains("a = Save the file to your disk now")));
}

#[test]
fn files_that_are_renamed_split_or_joined_stay_as_old_as_they_were() {
    let (en, es) = (
        [
            "a = Save all folders to your disk now",
            "b = Open { $name }",
        ],
        ["a = Guardar el archivo", "b = Abrir { $name }"],
    );
    for (name, files) in [
        ("renamed", &[("n.ftl", &[0, 1][..])][..]),
        ("split", &[("n.ftl", &[0][..]), ("o.ftl", &[1])]),
        ("a folder", &[("x/y/m.ftl", &[0, 1])]),
    ] {
        let dir = begun(FILES);
        for locale in ["en", "es"] {
            fs::remove_file(dir.path().join(format!("i18n/{locale}/m.ftl"))).expect("it is there");
        }
        for (file, parts) in files {
            for (locale, texts) in [("en", en), ("es", es)] {
                let text: Vec<&str> = parts.iter().map(|part| texts[*part]).collect();
                write(
                    dir.path(),
                    &format!("i18n/{locale}/{file}"),
                    &(text.join("%") + "%"),
                );
            }
        }
        assert_eq!(stale(dir.path()), ["es/a:meaning"], "{name}");
        review(dir.path(), "--update");
        assert_eq!(stale(dir.path()), ["es/a:meaning"], "{name}, recorded");
        assert!(
            !dir.path().join(".mira/reviewed/es/m.ftl").exists(),
            "{name}"
        );
    }
    let dir = begun(&[
        ("i18n/en/a.ftl", "a = Save the file to your disk now%"),
        ("i18n/es/a.ftl", "a = Guardar el archivo%"),
        ("i18n/en/b.ftl", "b = Open { $name }%"),
        ("i18n/es/b.ftl", "b = Abrir { $name }%"),
    ]);
    for (locale, texts) in [("en", en), ("es", es)] {
        fs::remove_file(dir.path().join(format!("i18n/{locale}/b.ftl"))).expect("it is there");
        write(
            dir.path(),
            &format!("i18n/{locale}/a.ftl"),
            &(texts.join("%") + "%"),
        );
    }
    assert_eq!(stale(dir.path()), ["es/a:meaning"], "joined");
    review(dir.path(), "--update");
    assert_eq!(stale(dir.path()), ["es/a:meaning"], "joined, recorded");
}

#[test]
fn a_renamed_message_is_pointed_out() {
    let dir = begun(FILES);
    let renamed = "save = Save the file to your disk now%b = Open { $name }%c = Close%";
    write(dir.path(), "i18n/en/m.ftl", renamed);
    let shown = review(dir.path(), "").stdout;
    assert!(
        shown.contains("“a” seems to be called “save” in the source now"),
        "{shown}"
    );
    // Renamed in the translation as well, it is what it was, and as old.
    write(
        dir.path(),
        "i18n/es/m.ftl",
        "save = Guardar el archivo%b = Abrir { $name }%",
    );
    assert!(!review(dir.path(), "").stdout.contains("seems to be called"));
    review(dir.path(), "--update");
    write(
        dir.path(),
        "i18n/en/m.ftl",
        &renamed.replace("the file", "all folders"),
    );
    assert_eq!(stale(dir.path()), ["es/save:meaning"]);
}

#[test]
fn an_older_copy_says_what_a_translation_was_made_of() {
    for copy in ["old", "old/i18n"] {
        let dir = folder(FILES);
        write(
            dir.path(),
            "old/i18n/en/m.ftl",
            "a = Save it now%b = Open { $name }%",
        );
        write(
            dir.path(),
            "old/i18n/es/m.ftl",
            "a = Guardar el archivo%b = Abra { $name }%",
        );
        let begun = review(dir.path(), &format!("--from {copy}"));
        assert_eq!(begun.code, Some(0), "{}", begun.stderr);
        assert_eq!(stale(dir.path()), ["es/a:meaning"], "{copy}");
    }
    let dir = folder(FILES);
    let refused = review(dir.path(), "--from i18n/es");
    assert_eq!(refused.code, Some(2));
    assert!(
        refused.stderr.contains("is no older copy"),
        "{}",
        refused.stderr
    );
}

#[test]
fn layout_changes_nothing() {
    let dir = begun(FILES);
    for (en, es) in [
        (
            "# note%a =%    Save the file to your disk now%%b=Open {$name}%c = Close%",
            "## Menu%%b = Abrir { $name }%a   = Guardar el archivo%",
        ),
        (
            "a = Save the file to your disk now\r%b = Open { $name }\r%c = Close\r%",
            "a = Guardar el archivo\r%b = Abrir { $name }\r%",
        ),
    ] {
        write(dir.path(), "i18n/en/m.ftl", en);
        write(dir.path(), "i18n/es/m.ftl", es);
        assert_eq!(stale(dir.path()), [""; 0], "{en}");
    }
}
