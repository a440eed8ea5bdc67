//! The tool's words: every message that the code names is there, in every language, and every
//! message that is there is named.

mod common;

use common::mira;
use mira::Exit;
use mira::Interface;
use mira::internals::MessagePart;
use mira::internals::args;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 3] = ["en", "es", "pt"];

/// The interface of one built-in locale alone, with nothing to fall back to.
fn alone(lang: &'static str) -> Interface {
    let make = move || {
        vec![mira::internals::Bundle::embedded(lang, |name| {
            name != "statements.ftl"
        })]
    };
    Interface::of(Box::new(make), None)
}

/// Every Rust file below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .expect("src is readable")
        .map(|entry| entry.expect("an entry").path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

/// The ids that stand in quotes in the code.
fn quoted() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut ids = BTreeSet::new();
    for file in sources(&root) {
        let text = fs::read_to_string(file).expect("a source file is readable");
        let is_id = |word: &str| {
            word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        ids.extend(
            text.split('"')
                .filter(|word| is_id(word))
                .map(str::to_owned),
        );
    }
    ids
}

/// The ids after `Phrase::new(`: these must be there.
fn phrases() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut ids = BTreeSet::new();
    for file in sources(&root) {
        let text = fs::read_to_string(file).expect("a source file is readable");
        // What stands below is no word of the tool's.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for rest in text.split("Phrase::new(").skip(1) {
            if let Some(id) = rest.trim_start().strip_prefix('"') {
                ids.insert(id.split('"').next().unwrap_or_default().to_owned());
            }
        }
    }
    ids
}

/// The ids made of the names of commands, options and rules.
fn made() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = (0..3).map(|code| format!("man-exit-{code}")).collect();
    for rule in mira::check::rules::RULES {
        ids.insert(format!("rule-{}", rule.id));
    }
    let declared = args::COMMANDS
        .iter()
        .filter_map(|(name, _)| args::command(name));
    for command in std::iter::once(args::root()).chain(declared) {
        let name = command.get_name();
        ids.extend([format!("help-{name}"), format!("man-text-{name}")]);
        for arg in command.get_arguments() {
            let arg = arg.get_id();
            ids.extend([format!("arg-{arg}"), format!("arg-{name}-{arg}")]);
        }
    }
    ids
}

fn messages(lang: &'static str) -> BTreeSet<String> {
    let locale = mira::internals::Bundle::embedded(lang, |name| name != "statements.ftl");
    let ids = locale.resources().iter().flat_map(|file| file.ids());
    ids.map(str::to_owned).collect()
}

#[test]
fn every_phrase_of_the_code_is_a_message_in_every_language() {
    let phrases = phrases();
    assert!(
        phrases.len() > 40,
        "the search found {} phrases only",
        phrases.len()
    );
    for lang in LANGUAGES {
        let known = messages(lang);
        let missing: Vec<_> = phrases.iter().filter(|id| !known.contains(*id)).collect();
        assert!(missing.is_empty(), "{lang} lacks {missing:?}");
    }
}

#[test]
fn every_message_is_named_in_the_code() {
    let (quoted, made) = (quoted(), made());
    // Messages that only other messages refer to.
    let referred = [
        "io-reason",
        "report-errors",
        "report-files",
        "report-messages",
        "report-warnings",
    ];
    let unused: Vec<_> = messages("en")
        .into_iter()
        .filter(|id| !quoted.contains(id) && !referred.contains(&id.as_str()))
        .filter(|id| !made.contains(id))
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn every_command_and_option_has_its_help_in_every_language() {
    let commands = args::COMMANDS.iter().map(|(name, _)| *name);
    for lang in LANGUAGES {
        let interface = alone(lang);
        for name in commands.clone().chain(["mira"]) {
            let command = args::command(name).unwrap_or_else(args::root);
            let id = format!("help-{name}");
            assert!(
                interface.say_id(&id, MessagePart::Value).is_some(),
                "{lang}: {id}"
            );
            assert!(
                interface
                    .say_id(&id, MessagePart::Attribute("usage"))
                    .is_some(),
                "{lang}: {id}.usage"
            );
            for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
                let own = format!("arg-{name}-{}", arg.get_id());
                let shared = format!("arg-{}", arg.get_id());
                let said = [own, shared]
                    .iter()
                    .any(|id| interface.say_id(id, MessagePart::Value).is_some());
                assert!(
                    said,
                    "{lang}: nothing says what --{} of {name} does",
                    arg.get_id()
                );
            }
        }
    }
}

#[test]
fn every_message_parses_in_every_language() {
    for locale in mira::internals::embedded::LOCALES {
        for file in locale.files {
            let parsed = fluent_syntax::parser::parse(file.text);
            let faults = parsed.err().map(|(_, faults)| faults);
            assert!(faults.is_none(), "{}/{}: {faults:?}", locale.tag, file.name);
        }
    }
}

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
        "new polish",
        "fmt /nowhere",
    ] {
        in_brackets(call, Exit::Failed);
    }
}

#[test]
fn every_command_is_a_reserved_name() {
    let mut known: Vec<&str> = args::COMMANDS.iter().map(|(name, _)| *name).collect();
    known.push("all");
    known.sort_unstable();
    assert_eq!(
        mira::check::rules::reserved_name::RESERVED.as_slice(),
        known
    );
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

#[test]
fn on_a_narrow_terminal_help_pages_keep_within_it() {
    let commands = args::COMMANDS.iter().map(|(name, _)| *name);
    for name in commands.chain([""]) {
        let call = mira(&format!("{name} --help")).terminal(40);
        let page = call.env("MIRA_LANG", "es").run().out;
        // What is typed is not broken: an example as it stands is left to the terminal.
        let too_long: Vec<&str> = page
            .lines()
            .filter(|line| line.chars().count() > 40 && !line.starts_with("  mira "))
            .collect();
        assert!(too_long.is_empty(), "{name}: {too_long:#?}");
    }
    let narrow = mira("--help").terminal(40).env("MIRA_LANG", "es").run();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/help.narrow.es.txt");
    snapbox::assert_data_eq!(narrow.out, snapbox::Data::read_from(&file, None).raw());
}

#[test]
fn on_a_narrow_terminal_what_is_typed_stays_on_one_line() {
    let call = mira("languages foo").terminal(56).env("MIRA_LANG", "es");
    let told = call.run().err;
    let command = "  mira languages --help";
    assert!(told.lines().any(|line| line == command), "{told}");
}
