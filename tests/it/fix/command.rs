//! `check --fix`, `--unsafe-fixes` and `--diff` as they are typed.

use crate::support::{folder, mira, read};

fn tree() -> tempfile::TempDir {
    folder(&[
        ("i18n/en/a.ftl", "hi = Hi { $name }%bye = Bye%"),
        ("i18n/es/a.ftl", "\u{feff}hi = Hola { $nme }%bye = Adiós%"),
    ])
}

#[test]
fn safe_fixes_are_applied_and_guesses_only_when_asked_for() {
    let tree = tree();
    let shown = mira(tree.path(), &["check", "--diff"]);
    assert_eq!(shown.code, Some(1));
    assert!(
        shown.stdout.contains("+hi = Hola { $nme }"),
        "{}",
        shown.stdout
    );
    assert!(read(tree.path(), "i18n/es/a.ftl").starts_with('\u{feff}'));

    let fixed = mira(tree.path(), &["check", "--fix"]);
    assert_eq!(
        read(tree.path(), "i18n/es/a.ftl"),
        "hi = Hola { $nme }%bye = Adiós%"
    );
    assert_eq!(
        fixed.code,
        Some(1),
        "the wrong name is left: {}",
        fixed.stderr
    );
    assert!(
        fixed.stderr.contains("1 fix was applied; files changed: 1"),
        "{}",
        fixed.stderr
    );

    let fixed = mira(tree.path(), &["check", "--fix", "--unsafe-fixes"]);
    assert_eq!(
        read(tree.path(), "i18n/es/a.ftl"),
        "hi = Hola { $name }%bye = Adiós%"
    );
    assert_eq!(fixed.code, Some(0), "{}", fixed.stdout);

    let again = mira(tree.path(), &["check", "--diff", "--unsafe-fixes"]);
    assert_eq!((again.code, again.stdout.as_str()), (Some(0), ""));
}

#[test]
fn only_what_is_selected_is_fixed() {
    let tree = folder(&[
        ("i18n/en/a.ftl", "hi = Hi%"),
        ("i18n/es/a.ftl", "\u{feff}hi = Hola%"),
        ("i18n/pt/a.ftl", "\u{feff}hi = Oi%"),
    ]);
    mira(tree.path(), &["check", "pt", "--fix"]);
    assert!(read(tree.path(), "i18n/es/a.ftl").starts_with('\u{feff}'));
    assert_eq!(read(tree.path(), "i18n/pt/a.ftl"), "hi = Oi%");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let tree = folder(&[
        ("i18n/en/a.ftl", "hi = Hi%"),
        ("i18n/es/b.ftl", "%"),
        ("elsewhere/a.ftl", "\u{feff}hi = Hola%"),
    ]);
    let link = tree.path().join("i18n/es/a.ftl");
    std::os::unix::fs::symlink(tree.path().join("elsewhere/a.ftl"), link).expect("a link");
    let fixed = mira(tree.path(), &["check", "--fix"]);
    assert_eq!(fixed.code, Some(2), "{}", fixed.stderr);
    assert!(read(tree.path(), "elsewhere/a.ftl").starts_with('\u{feff}'));
}
