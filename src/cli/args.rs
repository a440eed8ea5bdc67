//! What may be typed: declarations alone.
//!
//! No text stands here. Help and errors are written by `interface::help` and `interface::usage` out
//! of messages named after the ids below, and only when they are printed. Values are taken as they
//! are typed and given their meaning in `options`, so that every complaint is ours. Nothing is
//! required and nothing global here: each command declares what it takes, when it is named.

use clap::{Arg, ArgAction, Command, builder::ValueParser};
use std::ffi::OsString;

/// Adds what a command takes to its bare declaration.
pub type Declare = fn(Command) -> Command;

/// The commands, in the order of the help page; each name is reserved in a catalog.
pub const COMMANDS: &[(&str, Declare)] = &[
    ("list", list),
    ("languages", languages),
    ("site", site),
    ("check", check),
    ("status", status),
    ("init", init),
    ("review", review),
    ("new", new),
    ("fmt", fmt),
    ("rename", rename),
    ("lsp", lsp),
    ("rules", rules),
    ("completions", completions),
    ("man", man),
    ("help", help),
];

/// The formats of `list`, `languages` and `rules`.
pub const TABLE_FORMATS: &[&str] = &["text", "json"];
/// The formats of findings.
pub const CHECK_FORMATS: &[&str] = &["text", "short", "json", "sarif", "github", "gitlab"];
/// The formats of progress.
pub const STATUS_FORMATS: &[&str] = &["text", "json", "markdown"];
/// What progress is counted by.
pub const STATUS_PARTS: &[&str] = &["locale", "file", "section"];
/// The formats of a review.
pub const REVIEW_FORMATS: &[&str] = &["text", "json", "markdown"];
/// What the paths of findings are relative to.
pub const RELATIVE_TO: &[&str] = &["current", "root"];
/// The grades of a change, the least first.
pub const GRADES: &[&str] = &["form", "wording", "meaning"];
/// The shells that completions are made for.
pub const SHELLS: &[&str] = &["bash", "zsh", "fish", "powershell", "elvish"];
/// When to colour.
pub const COLORS: &[&str] = &["auto", "always", "never"];

/// Declares the whole command line; a command's own part is declared when it is named.
pub fn root() -> Command {
    declared(|_| true)
}

/// Declares the commands among these words: the others cost nothing.
pub fn command_line(words: &[OsString]) -> Command {
    declared(|name| words.iter().any(|word| word == name))
}

fn declared(wanted: impl Fn(&str) -> bool) -> Command {
    let mut root = bare("mira")
        .arg(word("section"))
        .arg(words("item"))
        .args([
            lang(),
            value("format"),
            flag("fragment"),
            flag("strict"),
            flag("translated"),
            flag("quiet").short('q'),
        ])
        .args([width(), value("color"), value("i18n")])
        .args([flag("version").short('V'), flag("verbose"), help_flag()])
        .subcommand_precedence_over_arg(true);
    for (name, declare) in COMMANDS.iter().filter(|(name, _)| wanted(name)) {
        root = root.subcommand(bare(name).defer(*declare));
    }
    root
}

/// Declares one command alone, by its name.
pub fn command(name: &str) -> Option<Command> {
    let (name, declare) = COMMANDS.iter().find(|(known, _)| *known == name)?;
    Some(declare(bare(name)))
}

fn list(command: Command) -> Command {
    shared(command.args([value("format"), width()]))
}

fn languages(command: Command) -> Command {
    shared(command.args([flag("explain"), value("format"), width()]))
}

fn site(command: Command) -> Command {
    shared(command.args([value("output"), value("base-url"), flag("translated")]))
}

fn init(command: Command) -> Command {
    translator(command.arg(flag("statements")))
}

fn check(command: Command) -> Command {
    let command = command.arg(words("locales")).arg(value("format"));
    let command = command.args([repeated("deny"), repeated("allow"), width()]);
    let command = command.args([flag("fix"), flag("unsafe-fixes"), flag("diff")]);
    let command = command.args([value("stdin-filename"), value("relative-to")]);
    translator(command.arg(flag("write-baseline")))
}

fn status(command: Command) -> Command {
    let command = command.arg(words("locales")).arg(value("format"));
    translator(command.args([value("by"), flag("missing"), width()]))
}

fn review(command: Command) -> Command {
    let command = command.args([words("names"), value("format"), value("grade")]);
    let command = command.args([done(), flag("update"), flag("begin")]);
    let command = command.args([value("from"), dash("history"), flag("check")]);
    translator(command)
}

fn new(command: Command) -> Command {
    translator(command.arg(word("locale")))
}

fn fmt(command: Command) -> Command {
    translator(command.args([words("paths"), flag("check"), flag("diff")]))
}

fn rename(command: Command) -> Command {
    translator(command.args([word("old"), word("new-name"), flag("diff")]))
}

fn lsp(command: Command) -> Command {
    translator(command)
}

fn rules(command: Command) -> Command {
    shared(command.args([word("rule"), value("format"), width()]))
}

fn completions(command: Command) -> Command {
    shared(command.arg(word("shell")))
}

fn man(command: Command) -> Command {
    shared(command.args([word("page"), value("output")]))
}

fn help(command: Command) -> Command {
    command.args([word("topic"), lang(), help_flag()])
}

/// What the translators' commands take besides.
fn translator(command: Command) -> Command {
    let command = command.args([value("source"), repeated("layout")]);
    shared(command).mut_arg("i18n", |arg| arg.action(ArgAction::Append))
}

/// What every command takes, after its own arguments, as a help page lists it.
fn shared(command: Command) -> Command {
    command.args([
        lang(),
        flag("quiet").short('q'),
        value("color"),
        value("i18n"),
        help_flag(),
    ])
}

/// A command without anything of clap's own; an option typed twice counts once, the last time.
fn bare(name: &'static str) -> Command {
    Command::new(name)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args_override_self(true)
}

fn lang() -> Arg {
    value("lang").short('l')
}

/// A width is judged in `options`, a negative one too.
fn width() -> Arg {
    value("width").allow_negative_numbers(true)
}

fn help_flag() -> Arg {
    flag("help").short('h')
}

/// A word without an option's name before it.
fn word(id: &'static str) -> Arg {
    Arg::new(id).value_parser(ValueParser::os_string())
}

/// Any number of words.
fn words(id: &'static str) -> Arg {
    word(id).num_args(0..).action(ArgAction::Append)
}

/// An option with a value.
fn value(id: &'static str) -> Arg {
    word(id).long(id).num_args(1)
}

/// What is done may be a term, whose name begins with a dash.
fn done() -> Arg {
    repeated("done").allow_hyphen_values(true)
}

/// An option whose value may be a dash, for a stream.
fn dash(id: &'static str) -> Arg {
    value(id).allow_hyphen_values(true)
}

/// An option with a value that may be given several times.
fn repeated(id: &'static str) -> Arg {
    word(id).long(id).num_args(1).action(ArgAction::Append)
}

/// An option without a value: it is there or not. (clap's `SetTrue` would make and parse a
/// “false” for each one that was not typed, at every start.)
fn flag(id: &'static str) -> Arg {
    value(id).num_args(0).action(ArgAction::Set)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_declaration_is_sound() {
        super::root().debug_assert();
    }
}
