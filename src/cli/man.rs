//! The manual pages: the declarations and messages of the help, set in roff.
//!
//! There is a page for the program and one for each command but `help`. Where a page says more than
//! the help does, the message is `man-text-<command>`; its paragraphs are parted by empty lines.

use super::help::{self, ExampleNames};
use crate::catalog::bundle::MessagePart;
use crate::cli::args;
use crate::interface::Interface;
use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

/// The page of the program itself.
pub const PROGRAM: &str = "mira";

/// The most bytes on a line of a page's source.
const LINE: usize = 78;

/// The variables that count, each with the message about it.
const VARIABLES: &[(&str, &str)] = &[
    ("MIRA_LANG", "man-env-mira-lang"),
    ("MIRA_I18N", "man-env-mira-i18n"),
    ("LANGUAGE", "man-env-language"),
    ("LC_ALL, LC_MESSAGES, LANG", "man-env-locale"),
    ("NO_COLOR", "man-env-no-color"),
];

/// A page being written.
struct Page<'i> {
    roff: Roff,
    interface: &'i Interface,
}

/// The names of the pages: the program's and each command's.
pub fn pages() -> impl Iterator<Item = &'static str> {
    let commands = args::COMMANDS.iter().map(|(name, _)| *name);
    std::iter::once(PROGRAM).chain(commands.filter(|name| *name != "help"))
}

/// What a page is called: `mira`, `mira-check`.
pub fn title(name: &str) -> String {
    if name == PROGRAM {
        name.to_owned()
    } else {
        format!("{PROGRAM}-{name}")
    }
}

/// Writes a page as roff. `date` is the day of the sources, as `2026-11-23`.
pub fn page(name: &str, interface: &Interface, names: &ExampleNames, date: &str) -> String {
    let command = if name == PROGRAM {
        args::root()
    } else {
        args::command(name).unwrap_or_else(args::root)
    };
    let command = help::localized(command, name, interface);
    let mut page = Page {
        roff: Roff::new(),
        interface,
    };
    page.head(name, date);
    page.description(name, &command);
    page.arguments(&command);
    if name == PROGRAM {
        page.commands();
    }
    page.exit();
    page.environment();
    page.examples(name, names);
    page.see_also(name);
    // Not every terminal that shows manual pages has this character.
    page.roff.render().replace('…', "\\&...")
}

impl Page<'_> {
    fn head(&mut self, name: &str, date: &str) {
        let version = concat!("mira ", env!("CARGO_PKG_VERSION"));
        let manual = argument(&self.say("man-manual"));
        let upper = title(name).to_uppercase();
        self.roff
            .control("TH", [upper.as_str(), "1", date, version, manual.as_str()]);
        self.section("man-name");
        let about = self.say(&format!("help-{name}"));
        let line = format!("{} - {}", title(name), about.trim_end_matches('.'));
        self.text(&line);
        self.section("man-synopsis");
        let usage = self.part(&format!("help-{name}"), "usage");
        for (at, line) in usage.lines().enumerate() {
            if at > 0 {
                self.roff.control("br", []);
            }
            self.roff.text(synopsis(line, name));
        }
    }

    fn description(&mut self, name: &str, command: &Command) {
        self.section("man-description");
        let about = command.get_about().map(ToString::to_string);
        let about = about.unwrap_or_default();
        let stop = if about.ends_with(['.', ']']) { "" } else { "." };
        self.text(&format!("{about}{stop}"));
        let id = format!("man-text-{name}");
        let more = self
            .interface
            .say_id(&id, MessagePart::Value)
            .unwrap_or_default();
        let own = self.part(&format!("help-{name}"), "after");
        let own = if name == PROGRAM { String::new() } else { own };
        for paragraph in more.split("\n\n").chain(own.lines()) {
            if !paragraph.trim().is_empty() {
                self.roff.control("PP", []);
                self.text(paragraph);
            }
        }
    }

    fn arguments(&mut self, command: &Command) {
        let (words, options): (Vec<&Arg>, Vec<&Arg>) =
            command.get_arguments().partition(|arg| arg.is_positional());
        for (heading, args) in [("man-arguments", words), ("man-options", options)] {
            if !args.is_empty() {
                self.section(heading);
            }
            for arg in args {
                let about = arg.get_help().map(ToString::to_string);
                self.entry(tag(arg), &about.unwrap_or_default());
            }
        }
    }

    fn commands(&mut self) {
        self.section("man-commands");
        for (name, _) in args::COMMANDS {
            let about = self.say(&format!("help-{name}"));
            let tag = if pages().any(|page| page == *name) {
                vec![bold(title(name)), roman("(1)")]
            } else {
                vec![bold(format!("{PROGRAM} {name}"))]
            };
            self.entry(tag, &about);
        }
    }

    fn exit(&mut self) {
        self.section("man-exit");
        for code in ["0", "1", "2"] {
            let about = self.say(&format!("man-exit-{code}"));
            self.entry(vec![bold(code)], &about);
        }
    }

    fn environment(&mut self) {
        self.section("man-environment");
        for (names, id) in VARIABLES {
            let about = self.say(id);
            self.entry(vec![bold(*names)], &about);
        }
    }

    fn examples(&mut self, name: &str, names: &ExampleNames) {
        let examples = help::examples(self.interface, &format!("help-{name}"), names);
        if examples.is_empty() {
            return;
        }
        self.section("man-examples");
        self.roff.control("nf", []);
        for line in examples {
            self.roff.text([roman(line)]);
        }
        self.roff.control("fi", []);
    }

    fn see_also(&mut self, name: &str) {
        self.section("man-see-also");
        let others: Vec<&str> = pages().filter(|page| *page != name).collect();
        for (at, other) in others.iter().enumerate() {
            let comma = if at + 1 < others.len() { "," } else { "" };
            let rest = roman(format!("(1){comma}"));
            self.roff.text([bold(title(other)), rest]);
        }
    }

    fn section(&mut self, id: &str) {
        let heading = self.say(id);
        self.roff.control("SH", [argument(&heading).as_str()]);
    }

    fn entry(&mut self, tag: Vec<Inline>, about: &str) {
        self.roff.control("TP", []);
        self.roff.text(tag);
        self.text(about);
    }

    fn text(&mut self, text: &str) {
        self.roff.text([roman(short_lines(text))]);
    }

    fn say(&self, id: &str) -> String {
        self.interface
            .say_id(id, MessagePart::Value)
            .unwrap_or_default()
    }

    fn part(&self, id: &str, attribute: &str) -> String {
        let found = self.interface.say_id(id, MessagePart::Attribute(attribute));
        found.unwrap_or_default()
    }
}

/// Breaks text where it has spaces, so that no line of the source is too long for roff's tools,
/// which read a letter beyond ASCII as eight bytes (`\[u00E9]`) and a hyphen as two.
fn short_lines(text: &str) -> String {
    let bytes = |char: char| match char {
        '-' | '\\' => 2,
        _ if char.is_ascii() => 1,
        _ => 8,
    };
    let mut out = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        let width: usize = word.chars().map(bytes).sum();
        if column > 0 {
            let fits = column + 1 + width <= LINE;
            out.push(if fits { ' ' } else { '\n' });
            column = if fits { column + 1 } else { 0 };
        }
        out.push_str(word);
        column += width;
    }
    out
}

/// Writes a text as one argument of a request: on one line, without a character that ends it or begins an
/// escape.
fn argument(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ").replace('\\', "\\e");
    text.replace('"', "\\(dq")
}

/// A usage line: what is typed as it stands is bold.
fn synopsis(line: &str, name: &str) -> Vec<Inline> {
    let typed = if name == PROGRAM {
        PROGRAM.to_owned()
    } else {
        format!("{PROGRAM} {name}")
    };
    match line.strip_prefix(&typed) {
        Some(rest) => vec![bold(typed), roman(rest)],
        None => vec![roman(line)],
    }
}

/// An option's names and value, or a word's name.
fn tag(arg: &Arg) -> Vec<Inline> {
    let mut tag = Vec::new();
    if let Some(short) = arg.get_short() {
        tag.extend([bold(format!("-{short}")), roman(", ")]);
    }
    if let Some(long) = arg.get_long() {
        tag.push(bold(format!("--{long}")));
    }
    let names = arg.get_value_names().unwrap_or_default();
    for name in names {
        if !tag.is_empty() {
            tag.push(roman(" "));
        }
        tag.push(italic(name.as_str()));
    }
    tag
}
