//! The manual pages: every language has them all, they hold what the help holds, and the tools that
//! read such pages find nothing to complain of.

use crate::support::call::mira;
use mira::Exit;
use mira::internals::man;
use std::fs;
use std::path::Path;
use std::process::Command;

fn page(name: &str, lang: &str) -> String {
    let outcome = mira("man").arg(name).env("MIRA_LANG", lang).run();
    assert_eq!(
        (outcome.exit, outcome.err.as_str()),
        (Exit::Done, ""),
        "{name}"
    );
    outcome.out
}

/// A page as it reads: without requests but headings, and without fonts and escapes.
fn read(page: &str) -> String {
    let lines = page
        .lines()
        .filter_map(|line| match line.strip_prefix(".SH ") {
            Some(heading) => Some(heading.trim_matches('"')),
            None if line.starts_with(['.', '\'']) => None,
            None => Some(line),
        });
    let text = lines.collect::<Vec<_>>().join("\n");
    ["\\fB", "\\fI", "\\fR", "\\&"]
        .iter()
        .fold(text, |text, mark| text.replace(mark, ""))
        .replace("\\*(Aq", "'")
        .replace("\\-", "-")
}

#[test]
fn a_page_has_its_sections_in_the_readers_language() {
    for (lang, headings) in [
        (
            "en",
            [
                "NAME",
                "SYNOPSIS",
                "DESCRIPTION",
                "OPTIONS",
                "EXIT STATUS",
                "ENVIRONMENT",
                "SEE ALSO",
            ],
        ),
        (
            "es",
            [
                "NOMBRE",
                "SINOPSIS",
                "DESCRIPCIÓN",
                "OPCIONES",
                "CÓDIGOS DE SALIDA",
                "ENTORNO",
                "VÉASE TAMBIÉN",
            ],
        ),
        (
            "pt",
            [
                "NOME",
                "SINOPSE",
                "DESCRIÇÃO",
                "OPÇÕES",
                "CÓDIGOS DE SAÍDA",
                "AMBIENTE",
                "VEJA TAMBÉM",
            ],
        ),
    ] {
        for name in man::pages() {
            let page = page(name, lang);
            let mut rest = page.as_str();
            for heading in headings {
                let quoted = if heading.contains(' ') {
                    format!("\"{heading}\"")
                } else {
                    heading.to_owned()
                };
                let at = rest.find(&format!("\n.SH {quoted}\n"));
                rest = &rest
                    [at.unwrap_or_else(|| panic!("{lang} {name}: no {heading} in its place"))..];
            }
        }
    }
}

#[test]
fn a_page_lists_every_option() {
    for name in man::pages() {
        let text = read(&page(name, "es"));
        let command =
            mira::internals::args::command(name).unwrap_or_else(mira::internals::args::root);
        for arg in command.get_arguments() {
            if let Some(long) = arg.get_long() {
                assert!(text.contains(&format!("--{long}")), "{name}: --{long}");
            }
        }
        for variable in [
            "MIRA_LANG",
            "MIRA_I18N",
            "LC_ALL",
            "LC_MESSAGES",
            "LANG",
            "LANGUAGE",
            "NO_COLOR",
        ] {
            assert!(text.contains(variable), "{name}: {variable}");
        }
    }
}

#[test]
fn the_pseudo_locale_leaves_no_readable_word_outside_brackets() {
    for name in man::pages() {
        let mut depth = 0_i32;
        let mut outside = String::new();
        for char in read(&page(name, "en-XA")).chars() {
            match char {
                '[' => depth += 1,
                ']' => depth -= 1,
                _ if depth == 0 => outside.push(char),
                _ => {}
            }
        }
        let typed = |word: &&str| {
            let word = word.trim_end_matches(',').trim_end_matches("(1)");
            let page = man::pages().any(|page| man::title(page) == word);
            let command = ["mira", "help", "-"].contains(&word);
            let variable = word
                .chars()
                .all(|char| char.is_ascii_uppercase() || "_18".contains(char));
            page || command || variable || word.starts_with('-') || word.parse::<u8>().is_ok()
        };
        let left: Vec<&str> = outside
            .split_whitespace()
            .filter(|word| !typed(word))
            .collect();
        assert_eq!(left, Vec::<&str>::new(), "{name}");
        assert_eq!(depth, 0, "{name}");
    }
}

#[test]
fn a_page_that_there_is_not_is_an_error() {
    let outcome = mira("man chek").run();
    assert_eq!(outcome.exit, Exit::Failed);
    assert!(
        outcome.err.contains("Did you mean “check”?"),
        "{}",
        outcome.err
    );
    let outcome = mira("man --output Cargo.toml").run();
    assert_eq!((outcome.exit, outcome.out.as_str()), (Exit::Failed, ""));
    assert!(outcome.err.contains("Cargo.toml"), "{}", outcome.err);
}

/// Runs a tool; `None` where it is not installed.
fn tool(program: &str, args: &[&str], folder: &Path) -> Option<(String, String)> {
    let output = Command::new(program)
        .args(args)
        .env("MANPATH", folder)
        .env("MANWIDTH", "80")
        .env("LC_ALL", "C.UTF-8")
        .output()
        .ok()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Some((text(&output.stdout), text(&output.stderr)))
}

#[test]
fn all_pages_are_written_and_faultless() {
    let folder = tempfile::tempdir().expect("a folder");
    let outcome = mira("man --lang pt --output").arg(folder.path()).run();
    assert_eq!(
        (outcome.exit, outcome.out.as_str(), outcome.err.as_str()),
        (Exit::Done, "", "")
    );
    for (place, lang) in [("man1", "en"), ("es/man1", "es"), ("pt/man1", "pt")] {
        for name in man::pages() {
            let path = folder
                .path()
                .join(place)
                .join(format!("{}.1", man::title(name)));
            assert_eq!(fs::read_to_string(&path).expect("a page"), page(name, lang));
            let path = path.to_string_lossy();
            // Where the sources are in no repository there is no date to give.
            if let Some((found, _)) = tool("mandoc", &["-T", "lint", &path], folder.path()) {
                let found: Vec<&str> = found
                    .lines()
                    .filter(|line| !line.contains("missing date"))
                    .collect();
                assert_eq!(found, Vec::<&str>::new());
            }
            if let Some((_, warnings)) = tool("man", &["--warnings", "-l", &path], folder.path()) {
                assert_eq!(warnings, "", "{path}");
            }
        }
    }
    let version = tool("man", &["--version"], folder.path());
    let man_db = version.is_some_and(|(out, _)| out.starts_with("man 2"));
    let shown = tool("man", &["-L", "es", "mira-check"], folder.path());
    if let Some((shown, _)) = shown.filter(|_| man_db) {
        assert!(
            shown.contains("NOMBRE") && shown.contains("OPCIONES"),
            "{shown}"
        );
    }
}
