//! Every word comes from a message: the pseudo-locale puts what does in brackets, and nothing
//! readable stands outside them.

use crate::support::call::mira;
use mira::Exit;
use mira::internals::args;
use std::collections::BTreeSet;

/// The readable words outside brackets: what never went through a message.
fn untranslated(text: &str) -> Vec<String> {
    // Typed words, tags, file names and what a script reads are in no language.
    let typed = ["mira", "Fluent", "en", "XA", "es", "pt"];
    let mut depth = 0_usize;
    let mut outside = String::new();
    for char in text.chars() {
        match char {
            '[' => depth += 1,
            ']' => {
                depth = depth.saturating_sub(1);
                outside.push(' ');
            }
            _ if depth == 0 => outside.push(char),
            _ => {}
        }
    }
    let commands: BTreeSet<&str> = args::COMMANDS.iter().map(|(name, _)| *name).collect();
    let words = outside
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| ":,.<>|…()".contains(c)));
    words
        .filter(|word| word.chars().any(char::is_alphabetic))
        .filter(|word| !word.starts_with('-') && !typed.contains(word) && !commands.contains(word))
        .map(str::to_owned)
        .collect()
}

#[track_caller]
fn in_brackets(line: &str, exit: Exit) {
    let outcome = mira(line).env("MIRA_LANG", "en-XA").run();
    assert_eq!(outcome.exit, exit, "{line}: {}", outcome.err);
    let text = format!("{}{}", outcome.out, outcome.err);
    assert!(text.contains('['), "{line} says nothing");
    let left = untranslated(&text);
    assert!(
        left.is_empty(),
        "mira {line} says {left:?} in no language:\n{text}"
    );
}

#[test]
fn the_measure_of_brackets_finds_what_is_outside_them() {
    assert_eq!(
        untranslated("mira: [åå] left --lang [<ÞÅ>] over"),
        ["left", "over"]
    );
}

#[test]
fn in_the_pseudo_locale_every_help_page_stands_in_brackets() {
    in_brackets("--help", Exit::Done);
    for (name, _) in args::COMMANDS {
        in_brackets(&format!("{name} --help"), Exit::Done);
        in_brackets(&format!("help {name}"), Exit::Done);
    }
}

#[test]
fn in_the_pseudo_locale_every_statement_stands_in_brackets() {
    for call in ["", "vision", "values", "values inclusion"] {
        in_brackets(call, Exit::Done);
    }
}

#[test]
fn in_the_pseudo_locale_every_error_stands_in_brackets() {
    for call in [
        "vison",
        "nothing-like-it",
        "values inclusio",
        "values zzz",
        "values inclusion more",
        "--lang !",
        "--lang",
        "--bogus",
        "--formt",
        "--format xml",
        "--format jsn",
        "--width 0",
        "--color perhaps",
        "--i18n /nowhere",
        "help chek",
        "new",
        "new polishh",
        "new crioulo",
        "new qqqqqqqq",
        "fmt /nowhere",
    ] {
        in_brackets(call, Exit::Failed);
    }
}

/// What a table holds beside words: what is typed, tags, names of languages in themselves, of
/// rules and of variables.
fn data() -> BTreeSet<String> {
    let mut known: BTreeSet<String> = ["English", "Español", "Português", "as", "C"]
        .map(str::to_owned)
        .into();
    known.extend(messages_of_statements());
    known.extend(
        mira::check::rules::RULES
            .iter()
            .map(|rule| rule.id.to_owned()),
    );
    known.extend(
        [
            "MIRA_LANG",
            "LANGUAGE",
            "LC_ALL",
            "LC_MESSAGES",
            "LANG",
            "en-XA",
        ]
        .map(str::to_owned),
    );
    known
}

fn messages_of_statements() -> Vec<String> {
    let locale = mira::internals::Bundle::embedded("en", |name| name == "statements.ftl");
    let ids = locale.resources().iter().flat_map(|file| file.ids());
    let ids: Vec<String> = ids.map(str::to_owned).collect();
    let items = ids
        .iter()
        .filter_map(|id| id.split_once('-').map(|(_, item)| item.to_owned()));
    items.chain(ids.iter().cloned()).collect()
}

#[test]
fn in_the_pseudo_locale_every_table_and_summary_stands_in_brackets() {
    let data = data();
    for call in [
        "list",
        "languages",
        "languages --explain",
        "rules",
        "check --i18n i18n",
        "status --i18n i18n",
    ] {
        let outcome = mira(call).env("MIRA_LANG", "en-XA").run();
        let text = format!("{}{}", outcome.out, outcome.err);
        assert!(text.contains('['), "{call} says nothing");
        let mut left = untranslated(&text);
        left.retain(|word| !data.contains(word));
        assert!(
            left.is_empty(),
            "mira {call} says {left:?} in no language:\n{text}"
        );
    }
}
