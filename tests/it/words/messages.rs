//! The tool's words: every message that the code names is there, in every language, and every
//! message that is there is named.

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
            !matches!(name, "statements.ftl" | "organisation.ftl")
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
    ids.insert("called-letter".to_owned());
    let declared = args::COMMANDS
        .iter()
        .filter_map(|(name, _)| args::command(name));
    for command in std::iter::once(args::root()).chain(declared) {
        let name = command.get_name();
        ids.extend(["help", "man-text", "called"].map(|kind| format!("{kind}-{name}")));
        for arg in command.get_arguments() {
            let arg = arg.get_id();
            ids.extend([format!("arg-{arg}"), format!("arg-{name}-{arg}")]);
        }
    }
    ids
}

fn messages(lang: &'static str) -> BTreeSet<String> {
    let locale = mira::internals::Bundle::embedded(lang, |name| {
        !matches!(name, "statements.ftl" | "organisation.ftl")
    });
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
        "config-at",
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
    assert!(unused.is_empty(), "no code uses {unused:?}");
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

#[test]
fn every_command_is_a_reserved_name() {
    let mut known: Vec<&str> = args::COMMANDS.iter().map(|(name, _)| *name).collect();
    known.push("all");
    known.sort_unstable();
    assert_eq!(
        mira::check::rules::messages::reserved_name::RESERVED.as_slice(),
        known
    );
}
