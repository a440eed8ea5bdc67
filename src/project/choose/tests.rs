//! Which locales of a folder are meant by what is typed.

use crate::language::SOURCE;
use crate::phrase::Value;
use crate::project::Request;
use crate::project::find::nearest;
use std::fs;

#[test]
fn a_locale_is_chosen_by_name_or_path() -> Result<(), Box<dyn std::error::Error>> {
    let dir = tempfile::tempdir()?;
    for folder in ["en", "fr", "pt-BR", "zh-Hant", "notes"] {
        fs::create_dir_all(dir.path().join("i18n").join(folder))?;
    }
    fs::write(dir.path().join("i18n/fr/main.ftl"), "")?;
    let found = |name: &str| Ok(name.to_owned());
    let no = |found: &str, nearest: &str| Err((found.to_owned(), nearest.to_owned()));
    for (current, typed, expected) in [
        ("", "fr", found("fr")),
        ("", "i18n/fr", found("fr")),
        ("", "i18n/fr/", found("fr")),
        ("", "./i18n/fr", found("fr")),
        ("i18n", "fr/", found("fr")),
        ("i18n/en", "../fr", found("fr")),
        ("i18n/en", "pl", no("new", "pl")),
        ("i18n/fr", "../fr/none.ftl", no("yes", "fr")),
        ("", "notes", found("notes")),
        ("", "i18n/fr/main.ftl", no("yes", "fr")),
        ("", "FR", no("yes", "fr")),
        ("", "french", no("yes", "fr")),
        ("", "fr-CA", no("yes", "fr")),
        ("", "pt", no("yes", "pt-BR")),
        ("", "pt_BR.UTF-8", no("yes", "pt-BR")),
        ("", "zh-Hnat", no("yes", "zh-Hant")),
        ("", "es", no("new", "es")),
        ("", "i18n/es", no("new", "es")),
        ("", "polish", no("new", "pl")),
        ("", "nots", no("no", "")),
        ("", "x", no("no", "")),
        ("", "../fr", no("yes", "fr")),
    ] {
        let current = dir.path().join(current);
        let path = nearest(&current, SOURCE).ok_or("no folder")?;
        let request = Request {
            current,
            i18n: vec![path],
            ..Request::default()
        };
        let project = request.open()?;
        let chosen = project.chosen(&[typed.to_owned()]);
        let chosen = chosen.map(|locales| locales.iter().map(|one| one.name.as_str()).collect());
        let chosen: Result<String, _> = chosen.map_err(|failure| {
            let text = |name| match failure.phrase().args.into_iter().find(|arg| arg.0 == name) {
                Some((_, Value::Text(text))) => text,
                _ => String::new(),
            };
            (text("found"), text("nearest"))
        });
        assert_eq!(chosen, expected, "{typed}");
    }
    Ok(())
}
