//! The help pages: clap's layout, our words.
//!
//! Every text of a page is a message named after what it describes: `help-<command>` (attribute
//! `.usage`), `arg-<command>-<id>` or, shared by several commands, `arg-<id>` (attribute `.value`
//! for the name of its value). The declaration itself stays free of text.

use crate::catalog::Catalog;
use crate::catalog::bundle::MessagePart;
use crate::catalog::contents::Section;
use crate::catalog::contents::WHOLE;
use crate::cli::args;
use crate::interface::Interface;
use crate::language::Tag;
use crate::phrase::Phrase;
use crate::text::direction::{columns_isolated, isolated_typed, runs_from_right};
use crate::text::wrap::{bind, hanging, loose};
use clap::{Arg, Command};
use unicode_width::UnicodeWidthStr as _;

/// Writes a help page, wrapped at so many columns.
pub fn page(
    name: Option<&str>,
    interface: &Interface,
    names: &ExampleNames,
    columns: usize,
) -> String {
    let command = match name.and_then(args::command) {
        Some(command) => localized(command, name.unwrap_or_default(), interface),
        None => localized_root(interface),
    };
    let id = format!("help-{}", name.unwrap_or("mira"));
    let command = command
        .override_usage(usage(interface, &id, columns))
        .after_help(after(interface, &id, names, columns));
    let text = command.term_width(columns).render_help().to_string();
    let lines: Vec<String> = text.lines().map(|line| loose(line.trim_end())).collect();
    // One character for “and more of them”, as in the usage.
    let text = lines.join("\n");
    // Beside another word, what follows keeps its column.
    let text = match name {
        None => text.replace("]...  ", "]…    "),
        Some(_) => text,
    };
    let text = text.replace("]...", "]…");
    let lines: Vec<String> = text.trim_end().lines().map(in_order).collect();
    lines.join("\n") + "\n"
}

/// A line of a page whose columns keep their order where words run from right to left. Lines of
/// text, which begin in the first column, are the terminal's to order.
fn in_order(line: &str) -> String {
    let typed = line.trim_start();
    let is_usage = typed.starts_with('\u{2066}');
    if is_usage || !line.starts_with(' ') {
        return line.to_owned();
    }
    let typed = typed.starts_with(['-', '<', '[']) || typed.starts_with("mira");
    columns_isolated(line, typed)
}

/// The whole program, with a line for each command.
fn localized_root(interface: &Interface) -> Command {
    let root = args::COMMANDS.iter().fold(args::root(), |root, (name, _)| {
        root.mut_subcommand(name, |command| {
            command.about(say(interface, &format!("help-{name}"), MessagePart::Value))
        })
    });
    let heading = say(interface, "heading-commands", MessagePart::Value);
    localized(root, "mira", interface).subcommand_help_heading(heading)
}

/// A command with every text in place.
pub fn localized(command: Command, name: &str, interface: &Interface) -> Command {
    let id = format!("help-{name}");
    let heading = say(interface, "heading-usage", MessagePart::Value);
    let template =
        format!("{{about-with-newline}}\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}");
    let options = say(interface, "heading-options", MessagePart::Value);
    let words = say(interface, "heading-words", MessagePart::Value);
    let usage = say(interface, &id, MessagePart::Attribute("usage"));
    let command = command
        .about(say(interface, &id, MessagePart::Value))
        .help_template(template);
    let mut place = 0;
    command.mut_args(|arg| {
        place += 1;
        let heading = if arg.is_positional() {
            &words
        } else {
            &options
        };
        let arg = described(arg, name, interface);
        let names = arg.get_value_names().unwrap_or_default();
        let is_required = names
            .iter()
            .any(|name| usage.contains(&format!("<{name}>")));
        // Only so that the list shows what the usage does.
        arg.required(is_required)
            .help_heading(heading.clone())
            .display_order(place)
    })
}

/// What can be typed, beside its heading.
fn usage(interface: &Interface, id: &str, columns: usize) -> String {
    let label = say(interface, "heading-usage", MessagePart::Value).width() + 1;
    let usage = say(interface, id, MessagePart::Attribute("usage"));
    let lines = usage.lines().flat_map(|line| {
        let indented = textwrap::Options::new(columns.saturating_sub(label))
            .subsequent_indent("  ")
            .break_words(false)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        textwrap::wrap(line, indented)
    });
    let lines = lines.map(|line| {
        if runs_from_right(&line) {
            isolated_typed(&line)
        } else {
            line.into_owned()
        }
    });
    let lines: Vec<String> = lines.collect();
    lines.join(&format!("\n{}", " ".repeat(label)))
}

/// What follows the options: examples, and a last line.
fn after(interface: &Interface, id: &str, names: &ExampleNames, columns: usize) -> String {
    let lines = examples(interface, id, names);
    let examples = (!lines.is_empty()).then(|| {
        let heading = say(interface, "heading-examples", MessagePart::Value);
        format!("{heading}\n{}", commands(&lines, columns))
    });
    let last = interface
        .say_id(id, MessagePart::Attribute("after"))
        .map(|last| bind(&last, columns).into_owned());
    examples
        .into_iter()
        .chain(last)
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// Names of the catalog at hand, for examples.
#[derive(Clone, Debug, Default)]
pub struct ExampleNames {
    /// Whether it has a section that is the head of the whole, [`WHOLE`].
    pub letter: bool,
    /// A section.
    pub section: Option<String>,
    /// Another one.
    pub other: Option<String>,
    /// A section with items, and one of these.
    pub item: Option<(String, String)>,
    /// Its languages beside the source.
    pub translations: Vec<Tag>,
}

impl ExampleNames {
    /// The first fitting names of a catalog, the head of its letter aside.
    pub fn of(catalog: &Catalog) -> Self {
        let sections = catalog.sections();
        let titled = |section: &&Section| {
            section.id != WHOLE && section.items.is_empty() && catalog.source().titled(&section.id)
        };
        let mut plain = sections.iter().filter(titled).map(|section| &section.id);
        let (section, other) = (plain.next().cloned(), plain.next().cloned());
        let with_items = sections.iter().find(|section| !section.items.is_empty());
        let item = with_items.map(|section| {
            let short = section.items.iter().min_by_key(|item| item.len());
            (section.id.clone(), short.cloned().unwrap_or_default())
        });
        let first = || sections.iter().map(|section| section.id.clone()).next();
        Self {
            letter: sections.iter().any(|section| section.id == WHOLE),
            section: section.or_else(first),
            other,
            item,
            translations: catalog
                .tags()
                .into_iter()
                .filter(|tag| *tag != catalog.source().tag)
                .collect(),
        }
    }
}

/// The examples of a page, each what is typed and, after two spaces or more, what it does.
pub fn examples(interface: &Interface, id: &str, names: &ExampleNames) -> Vec<String> {
    if id != "help-mira" {
        let lines = interface.say_id(id, MessagePart::Attribute("examples"));
        return lines.map_or_else(Vec::new, |lines| lines.lines().map(str::to_owned).collect());
    }
    let letter = if names.letter { "yes" } else { "no" };
    let mut phrases = vec![Phrase::new("example-whole").with("letter", letter)];
    if let Some(section) = &names.section {
        let spoken = interface.tag();
        let tag = names.translations.iter().find(|tag| **tag != spoken);
        let tag = tag.map_or_else(|| "none".to_owned(), ToString::to_string);
        let phrase = Phrase::new("example-section").with("section", section.as_str());
        phrases.push(phrase.with("tag", tag));
    }
    if let Some((group, item)) = &names.item {
        let phrase = Phrase::new("example-item").with("group", group.as_str());
        phrases.push(phrase.with("item", item.as_str()));
    }
    if let (Some(section), Some(other)) = (&names.section, &names.other) {
        let phrase = Phrase::new("example-several").with("section", section.as_str());
        phrases.push(phrase.with("other", other.as_str()));
    }
    phrases.push(Phrase::new("example-page"));
    let lines: Vec<String> = phrases.iter().map(|phrase| interface.say(phrase)).collect();
    aligned(&lines)
}

/// Lines of commands, each what is typed and, after two spaces or more, what it does; indented, and
/// within so many columns.
pub fn commands(lines: &[String], columns: usize) -> String {
    let lines: Vec<String> = aligned(lines)
        .iter()
        .map(|line| example(line, columns))
        .collect();
    lines.join("\n")
}

/// Lines whose second parts begin in one column.
fn aligned(lines: &[String]) -> Vec<String> {
    let typed = |line: &str| line.split_once("  ").map_or(0, |(typed, _)| typed.width());
    let widest = lines.iter().map(|line| typed(line)).max().unwrap_or(0);
    let lines = lines.iter().map(|line| match line.split_once("  ") {
        Some((typed, what)) => {
            let gap = " ".repeat(widest - typed.width() + 3);
            format!("{typed}{gap}{}", what.trim_start())
        }
        None => line.clone(),
    });
    lines.collect()
}

/// A command and, after spaces, what it does: below it where there is no space beside it.
fn example(line: &str, columns: usize) -> String {
    let fits = 2 + line.width() <= columns;
    match line.split_once("  ") {
        _ if fits => format!("  {line}"),
        Some((typed, what)) => {
            let what = hanging(what.trim_start(), columns, "      ", "      ");
            format!("  {}\n{}", bind(typed, usize::MAX), what.join("\n"))
        }
        None => format!("  {}", bind(line, usize::MAX)),
    }
}

/// An argument with its text and the name of its value.
fn described(arg: Arg, command: &str, interface: &Interface) -> Arg {
    let own = format!("arg-{command}-{}", arg.get_id());
    let shared = format!("arg-{}", arg.get_id());
    let find = |part| {
        interface
            .say_id(&own, part)
            .or_else(|| interface.say_id(&shared, part))
    };
    let text = find(MessagePart::Value).unwrap_or_default();
    let takes_value = arg
        .get_num_args()
        .is_none_or(|values| values.takes_values());
    let arg = arg.help(text);
    match find(MessagePart::Attribute("value")) {
        Some(value) if takes_value => arg.value_name(value),
        _ => arg,
    }
}

fn say(interface: &Interface, id: &str, part: MessagePart<'_>) -> String {
    interface.say_id(id, part).unwrap_or_default()
}
