//! `mira rename`: there, back, and what it refuses.

use crate::support::{Output, folder, mira, read};
use std::path::Path;

const EN: &str = "# $name - who%save = Save { $name } { -brand(case: \"a\") }%    .title = Title%-brand = { $case ->%   *[a] B%}%ask = { save.title }, { save }?%other = Other%";
const ES: &str = "# $name - quién%save = Guardar { $name } { -brand }%    .title = Título%-brand = B%ask = ¿{ save.title }, { save }?%other = Otro%";

fn tree() -> tempfile::TempDir {
    folder(&[
        ("i18n/en/a.ftl", EN),
        ("i18n/es/a.ftl", ES),
        ("i18n/es/b.ftl", "more = { save }%"),
        ("src/main.js", "t('save')%t('save-as')%"),
    ])
}

fn rename(folder: &Path, old: &str, new: &str) -> Output {
    mira(folder, &["rename", "--", old, new])
}

#[test]
fn there_and_back_gives_the_same_bytes() {
    for (old, new, back) in [
        ("save", "store", "save"),
        ("-brand", "-product", "-brand"),
        ("save.title", "save.label", "title"),
        ("$name", "$user", "name"),
        ("save$name", "user", "name"),
        ("$case", "form", "$case"),
    ] {
        let tree = tree();
        let there = rename(tree.path(), old, new);
        assert_eq!(there.code, Some(0), "{old}: {}", there.stderr);
        let text = read(tree.path(), "i18n/en/a.ftl");
        assert_ne!(text, EN, "{old}");
        let renamed = match (old, new.strip_prefix(['$', '-']).unwrap_or(new)) {
            ("save.title", _) => "save.label".to_owned(),
            ("save$name", _) => "save$user".to_owned(),
            ("$case", _) => "$form".to_owned(),
            _ => new.to_owned(),
        };
        let again = rename(tree.path(), &renamed, back);
        assert_eq!(again.code, Some(0), "{renamed}: {}", again.stderr);
        assert_eq!(read(tree.path(), "i18n/en/a.ftl"), EN, "{old}");
        assert_eq!(read(tree.path(), "i18n/es/a.ftl"), ES, "{old}");
    }
}

#[test]
fn every_file_has_the_new_name_and_the_program_is_listed() {
    let tree = tree();
    let done = rename(tree.path(), "save", "store");
    assert_eq!(done.stdout, "i18n/en/a.ftl\ni18n/es/a.ftl\ni18n/es/b.ftl\n");
    assert!(
        done.stderr.contains("places changed: 7; files: 3"),
        "{}",
        done.stderr
    );
    assert!(done.stderr.contains("src/main.js:1"), "{}", done.stderr);
    assert!(!done.stderr.contains("src/main.js:2"), "{}", done.stderr);
    assert_eq!(read(tree.path(), "i18n/es/b.ftl"), "more = { store }%");
    assert_eq!(read(tree.path(), "src/main.js"), "t('save')%t('save-as')%");
}

#[test]
fn what_cannot_be_renamed_is_refused_and_nothing_changes() {
    for (old, new, message) in [
        (
            "save",
            "other",
            "i18n/en/a.ftl:8:1: other already exists here",
        ),
        (
            "save",
            "more",
            "i18n/es/b.ftl:1:1: more already exists here",
        ),
        ("save", "save", "save already has this name"),
        (
            "save",
            "-save",
            "cannot be the new name of the message save",
        ),
        ("save", "não", "cannot be the new name of the message save"),
        ("savee", "store", "there is no savee in any language"),
        ("sa ve", "store", "is not the name of a message"),
        ("save.titel", "label", "Did you mean save.title?"),
    ] {
        let tree = tree();
        let refused = rename(tree.path(), old, new);
        assert_eq!(refused.code, Some(2), "{old} {new}: {}", refused.stdout);
        assert!(
            refused.stderr.contains(message),
            "{old} {new}: {}",
            refused.stderr
        );
        assert_eq!(read(tree.path(), "i18n/en/a.ftl"), EN);
        assert_eq!(read(tree.path(), "i18n/es/a.ftl"), ES);
    }
}

#[test]
fn a_message_that_cannot_be_read_is_no_place_to_guess() {
    let tree = folder(&[
        ("i18n/en/a.ftl", "save = Save%ask = { save }%"),
        ("i18n/es/a.ftl", "save = Guardar%ask = { save%"),
    ]);
    let refused = rename(tree.path(), "save", "store");
    assert_eq!(refused.code, Some(2));
    assert!(
        refused
            .stderr
            .contains("i18n/es/a.ftl:2:9: save may be used here"),
        "{}",
        refused.stderr
    );
    assert_eq!(
        read(tree.path(), "i18n/en/a.ftl"),
        "save = Save%ask = { save }%"
    );
}
