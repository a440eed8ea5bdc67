use super::*;

fn pattern(text: &str) -> Pattern {
    Pattern::new(text, &|_| None).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

#[test]
fn a_path_matches_or_does_not() {
    for (text, path, expected) in [
        ("i18n/{locale}/**", "i18n/pt/a/b.ftl", Some("pt a/b.ftl")),
        ("i18n/{locale}/**/*.ftl", "i18n/pt/b.ftl", Some("pt  b")),
        (
            "i18n/{locale}/**/*.ftl",
            "i18n/pt/a/c/b.ftl",
            Some("pt a/c/ b"),
        ),
        ("i18n/{locale}/*.ftl", "i18n/pt/a/b.ftl", None),
        ("{locale}.ftl", "ja_JP.ftl", Some("ja_JP")),
        ("{locale}.ftl", ".ftl", None),
        (
            "src/*/locales/{locale}.ftl",
            "src/uu/locales/fr-FR.ftl",
            Some("fr-FR uu"),
        ),
        (
            "src/*/locales/{locale}.ftl",
            "src/uu/ls/locales/fr-FR.ftl",
            None,
        ),
        (
            "src/**/locales/{locale}.ftl",
            "src/uu/ls/locales/fr.ftl",
            Some("fr uu/ls/"),
        ),
        ("{locale}/main-{locale}.ftl", "pt/main-pt.ftl", Some("pt")),
        ("{locale}/main-{locale}.ftl", "pt/main-es.ftl", None),
        ("./a//b/../{locale}.ftl", "a/es.ftl", Some("es")),
        ("é/{locale}.ftl", "é/ñ.ftl", Some("ñ")),
        ("a/*.ftl", "a/b.ftl", Some("- b")),
    ] {
        let found = pattern(text).matches(path);
        let shown = found.as_ref().map(|found| {
            let wild = found.wild.iter().map(|wild| format!(" {wild}"));
            found.locale.clone().unwrap_or("-".to_owned()) + &wild.collect::<String>()
        });
        assert_eq!(shown.as_deref(), expected, "{text} {path}");
        if let Some(found) = found {
            let again =
                pattern(text).path(found.locale.as_deref().unwrap_or_default(), &found.wild);
            assert_eq!(again, path);
        }
    }
}

#[test]
fn wildcards_without_end_are_held_against_long_paths() {
    let text = "**/*a*a*a*a*a*a*a*a*a*/{locale}.ftl";
    assert_eq!(pattern(text).matches(&"a".repeat(3000)), None);
    let many = "*".repeat(2 * MAX_WILD + 1);
    assert_eq!(Pattern::new(&many, &|_| None), Err(PatternFault::TooMany));
}

#[test]
fn folders_without_matches_are_not_entered() {
    for (text, folder, expected) in [
        ("src/*/locales/{locale}.ftl", "", true),
        ("src/*/locales/{locale}.ftl", "src/a", true),
        ("src/*/locales/{locale}.ftl", "src/a/locales", true),
        ("src/*/locales/{locale}.ftl", "src/a/src", false),
        ("src/*/locales/{locale}.ftl", "src/a/locales/b", false),
        ("src/*/locales/{locale}.ftl", "target", false),
        ("i18n/{locale}/**", "i18n/pt/a/b/c", true),
        ("i18n/{locale}/**/x/*.ftl", "i18n/pt/a/b/c", true),
    ] {
        assert_eq!(pattern(text).may_hold(folder), expected, "{text} {folder}");
    }
}

#[test]
fn names_stand_for_what_they_say() {
    let name = |name: &str| match name {
        "l" => Some("{base}/{ locale }/".to_owned()),
        "base" => Some("../l10n".to_owned()),
        "loop" => Some("{loop}".to_owned()),
        _ => None,
    };
    let read = |text: &str| Pattern::new(text, &name).map(|pattern| pattern.to_string());
    assert_eq!(
        read("{l}browser/**"),
        Ok("../l10n/{locale}/browser/**".to_owned())
    );
    assert_eq!(
        read("a/{loc}"),
        Err(PatternFault::UnknownName("loc".to_owned()))
    );
    assert_eq!(
        read("{loop}"),
        Err(PatternFault::UnknownName("loop".to_owned()))
    );
    assert_eq!(read("a/{locale"), Err(PatternFault::Unclosed));
}

#[test]
fn a_base_is_what_all_paths_have() {
    for (text, base, leaves) in [
        ("i18n/{locale}/**", "i18n", false),
        ("a/b/*.ftl", "a/b", false),
        ("{locale}.ftl", "", false),
        ("a/b.ftl", "a", false),
        ("../l10n/{locale}/x", "../l10n", true),
        ("/l10n/{locale}/x", "/l10n", true),
        ("a/../../{locale}", "..", true),
    ] {
        let pattern = pattern(text);
        assert_eq!(
            (pattern.base().as_str(), pattern.leaves()),
            (base, leaves),
            "{text}"
        );
    }
}
