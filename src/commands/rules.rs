//! `mira rules`: what `mira check` looks for, and why.

use crate::catalog::bundle::MessagePart;
use crate::check::rules::{self, RULES, Rule};
use crate::check::settings::unknown;
use crate::cli::args::TABLE_FORMATS;
use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::report::excerpt;
use crate::report::json::json;
use crate::report::reported::severity_word;
use crate::text::wrap::wrap;
use crate::world::Exit;
use anstyle::Style;
use serde::Serialize;
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr as _;

/// Lines longer than this are hard to read.
const MOST_COLUMNS: usize = 100;
/// Columns that the list needs for what a rule finds; where they are fewer, it stands on its own line.
const NARROW: usize = 30;

/// What was typed.
#[derive(Debug)]
pub struct RulesOptions {
    /// The rule to describe; all of them in a list when there is none.
    pub rule: Option<String>,
    /// Whether programs are to read it.
    pub json: bool,
    /// Columns to fill, on a terminal or not.
    pub width: Option<usize>,
    /// Whether to colour.
    pub color: Color,
}

impl RulesOptions {
    /// Reads them.
    ///
    /// # Errors
    ///
    /// A value that is not known.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        Ok(Self {
            rule: typed.text("rule"),
            json: typed.choice("format", TABLE_FORMATS)? == Some(1),
            width: typed.width()?,
            color: typed.color()?,
        })
    }
}

/// Lists all rules, or describes one.
///
/// # Errors
///
/// There is no rule of that name; stdout cannot be written.
pub fn run(options: &RulesOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let columns = (context.world.stdout.columns)();
    let page = Page {
        interface: &context.interface,
        width: options
            .width
            .or(columns)
            .map(|width| width.min(MOST_COLUMNS)),
        bold: if context.colors(options.color, columns.is_some()) {
            Style::new().bold()
        } else {
            Style::new()
        },
    };
    if options.json {
        let out = page.json(options.rule.as_deref())?;
        context.print_json(&out)?;
        return Ok(Exit::Done);
    }
    let out = match &options.rule {
        None => page.list(),
        Some(id) => page.rule(rules::find(id).ok_or_else(|| unknown(id, &[]))?),
    };
    context.print(&out)?;
    Ok(Exit::Done)
}

/// A rule as data. `severity` is what it has unless a configuration says otherwise, `off` for a rule that
/// is not asked.
#[derive(Serialize)]
struct Record<'a> {
    id: &'a str,
    severity: &'a str,
    about: &'a str,
    summary: String,
    why: String,
    source: &'a str,
    wrong: &'a str,
    right: &'a str,
}

/// How it is set.
struct Page<'a> {
    interface: &'a Interface,
    width: Option<usize>,
    bold: Style,
}

impl Page<'_> {
    /// Every rule on a line: its name, how grave it is, what it finds.
    fn list(&self) -> String {
        let words: Vec<String> = RULES.iter().map(|rule| self.severity(rule)).collect();
        let id_width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
        let word_width = words.iter().map(|word| word.width()).max().unwrap_or(0);
        let indent = id_width + word_width + 4;
        let mut out = String::new();
        for (rule, word) in RULES.iter().zip(&words) {
            let bold = self.bold;
            let id = format!("{bold}{}{bold:#}", rule.id);
            let what = self.words(rule, MessagePart::Value);
            // Writing to a string cannot fail.
            let _ = if self.width.is_some_and(|width| width < indent + NARROW) {
                let what = self.wrap(&what, 2);
                writeln!(out, "{id}  {word}\n  {what}")
            } else {
                let id_padding = " ".repeat(id_width - rule.id.len());
                let padding = " ".repeat(word_width - word.width());
                let what = self.wrap(&what, indent);
                writeln!(out, "{id}{id_padding}  {word}{padding}  {what}")
            };
        }
        let _ = writeln!(
            out,
            "\n{}",
            self.wrap(&self.say(&Phrase::new("rules-more")), 0)
        );
        out
    }

    /// All rules or one as data: `{ "version": 1, "rules": [ … ] }`.
    fn json(&self, id: Option<&str>) -> Result<String, Failure> {
        let one = id.map(|id| rules::find(id).ok_or_else(|| unknown(id, &[])));
        let one = one.transpose()?;
        let rules = RULES
            .iter()
            .filter(|rule| one.is_none_or(|one| one.id == rule.id));
        let lines: Vec<String> = rules.map(|rule| json(&self.record(rule))).collect();
        Ok(format!(
            "{{\"version\":1,\"rules\":[\n{}\n]}}\n",
            lines.join(",\n")
        ))
    }

    fn record<'r>(&self, rule: &'r Rule) -> Record<'r> {
        Record {
            id: rule.id,
            severity: if rule.on_by_default {
                rule.severity.name()
            } else {
                "off"
            },
            about: if rule.is_about_folders() {
                "folder"
            } else {
                "file"
            },
            summary: self.words(rule, MessagePart::Value),
            why: self.words(rule, MessagePart::Attribute("why")),
            source: rule.source,
            wrong: rule.wrong,
            right: rule.right,
        }
    }

    /// One rule: what, why, wrong, right, and how to silence it.
    fn rule(&self, rule: &Rule) -> String {
        let bold = self.bold;
        let id = rule.id;
        let what = self.words(rule, MessagePart::Value);
        let head = format!("{id} ({}): {what}", self.severity(rule));
        let head = self.wrap(&head, 0);
        let mut out = head.replacen(id, &format!("{bold}{id}{bold:#}"), 1) + "\n\n";
        let why = self.words(rule, MessagePart::Attribute("why"));
        let _ = writeln!(out, "{}\n", self.wrap(&why, 0));
        let place = if rule.is_about_folders() {
            "folder"
        } else {
            "file"
        };
        for (id, example) in [
            ("rules-source", rule.source),
            ("rules-wrong", rule.wrong),
            ("rules-right", rule.right),
        ] {
            if !example.is_empty() {
                let heading = Phrase::new(id).with("locale", rule.locale);
                let heading = self.say(&heading.with("place", place));
                let _ = write!(out, "{bold}{heading}{bold:#}\n\n{}\n", indented(example));
            }
        }
        if let Some(mark) = rule.comment.filter(|_| !rule.is_about_folders()) {
            let silence = self.say(&Phrase::new(match mark {
                "###" => "rules-silence-file",
                _ => "rules-silence",
            }));
            let reason = self.say(&Phrase::new("rules-reason"));
            let comment = indented(&format!("{mark} mira: allow({id}) {reason}"));
            let _ = writeln!(out, "{}\n\n{comment}", self.wrap(&silence, 0));
        }
        let use_or_not = if rule.on_by_default {
            "rules-allow"
        } else {
            "rules-off"
        };
        out + &self.command(&Phrase::new(use_or_not).with("rule", id))
    }

    /// What to do, and what to type for it.
    fn command(&self, phrase: &Phrase) -> String {
        let typed = self.interface.say_attribute(phrase, "command");
        let typed = indented(&typed.unwrap_or_default());
        format!("{}\n\n{typed}", self.wrap(&self.say(phrase), 0))
    }

    /// A rule's word for how grave it is.
    fn severity(&self, rule: &Rule) -> String {
        if rule.on_by_default {
            severity_word(self.interface, rule.severity)
        } else {
            self.say(&Phrase::new("severity-off"))
        }
    }

    fn words(&self, rule: &Rule, part: MessagePart<'_>) -> String {
        let id = format!("rule-{}", rule.id);
        self.interface.say_id(&id, part).unwrap_or_default()
    }

    fn say(&self, phrase: &Phrase) -> String {
        self.interface.say(phrase)
    }

    /// Wraps a text that stands so many columns in.
    fn wrap(&self, text: &str, indent: usize) -> String {
        match self.width {
            Some(width) => {
                wrap(text, width.saturating_sub(indent)).join(&format!("\n{}", " ".repeat(indent)))
            }
            None => text.to_owned(),
        }
    }
}

/// Sets an example apart. What hides in it is shown, since that is what its rule is about: also an
/// accent that is a character of its own.
fn indented(example: &str) -> String {
    let apart = |character| matches!(character, '\u{300}'..='\u{36f}');
    let mut out = String::new();
    for line in example.trim_end_matches('\n').split('\n') {
        let mut shown = String::from("    ");
        for character in excerpt::spelled(line).chars() {
            if apart(character) {
                shown.extend(character.escape_unicode());
            } else {
                shown.push(character);
            }
        }
        out += shown.trim_end();
        out.push('\n');
    }
    out
}
