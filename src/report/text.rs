//! `--format text`: for people. The headline, the line with a mark under the fault, what to do.

use super::excerpt::excerpt;
use super::reported::{Reported, severity_word};
use super::summary;
use super::{Report, Style};
use crate::check::Summary;
use crate::check::cause::{Cause, MessageCause};
use crate::check::finding::{Finding, Severity};
use crate::check::line::Lines;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::text::wrap::beside;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use unicode_width::UnicodeWidthStr as _;

/// Columns that excerpts fill where stdout is no terminal.
const WIDTH: usize = 100;
/// Stands for the path while the excerpt is laid out: the renderer writes line and column after it
/// by what it is shown, and that is cut and spelled out. No text given to it can hold a NUL.
const PATH: &str = "\0";
/// Begins a line that is to stand below its label, and not beside it: a noncharacter, which is spelled
/// out in all that is shown of a file.
const BELOW: &str = "\u{fdd0}";

/// The form for people.
#[derive(Debug)]
pub struct Text {
    renderer: Renderer,
    width: Option<usize>,
}

impl Text {
    /// Makes it for a terminal's width and colours.
    pub fn new(style: Style) -> Self {
        let renderer = if style.color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        Self {
            renderer: renderer.term_width(style.width.unwrap_or(WIDTH)),
            width: style.width,
        }
    }

    /// Breaks a text that follows a label of so many columns.
    fn wrap(&self, text: &str, label: usize) -> String {
        match self.width {
            Some(width) => {
                let (lines, below) = beside(text, width, label);
                // The renderer puts every line beside the label: what stays empty is cut below.
                let mark = if below { BELOW } else { "" };
                lines.join(&format!("\n{mark}"))
            }
            None => text.to_owned(),
        }
    }
}

impl Report for Text {
    fn finding(&self, interface: &Interface, lines: &Lines<'_>, reported: &Reported<'_>) -> String {
        let severity = reported.finding.severity;
        let level = match severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let word = severity_word(interface, severity);
        let label = word.width() + reported.finding.rule.len() + "[]: ".len();
        let title = level
            .with_name(word)
            .primary_title(self.wrap(&reported.message, label))
            .id(reported.finding.rule);
        let mut group = Group::with_title(title);
        let mut gutter = 1;
        if reported.is_whole() {
            group = group.element(Origin::path(PATH));
        } else {
            let shown = excerpt(lines, &reported.finding.span);
            gutter = shown.line.to_string().len();
            let beside = interface.say_attribute(&reported.phrase, "label");
            let mark = AnnotationKind::Primary.span(shown.span).label(beside);
            let snippet = Snippet::source(shown.text).line_start(shown.line);
            group = group.element(snippet.path(PATH).annotation(mark));
        }
        if let Some(help) = &reported.help {
            let word = interface.say(&Phrase::new("severity-help"));
            let help = self.wrap(help, gutter + word.width() + " = : ".len());
            group = group.element(Level::HELP.with_name(word).message(help));
        }
        let mut rendered = with_path(&self.renderer.render(&[group]), reported);
        // Only where there is a width does a line stand below its label.
        if self.width.is_some() {
            rendered = below(&rendered);
        }
        rendered + "\n\n"
    }

    fn missing(&self, interface: &Interface, lines: &Lines<'_>, all: &[Finding]) -> Option<String> {
        let (first, 2..) = (all.first()?, all.len()) else {
            return None;
        };
        let texts: Vec<String> = all.iter().map(line_of).collect();
        let phrase = Phrase::new("missing-message-several")
            .with("count", all.len())
            .with("texts", texts.join("\n"));
        let mut reported = Reported::new(interface, lines, first, false);
        reported.message = interface.say(&phrase);
        reported.help = interface.say_attribute(&phrase, "help");
        Some(self.finding(interface, lines, &reported))
    }

    fn end(&self, interface: &Interface, summary: &Summary) -> String {
        summary::say(interface, summary) + "\n"
    }
}

/// A missing message as it is listed: its name, its source text, the names of its attributes.
fn line_of(finding: &Finding) -> String {
    match &finding.cause {
        Cause::Message(MessageCause::Missing { name, text }) => format!("{name} = {text}"),
        Cause::Message(MessageCause::MissingAttributes {
            name, attributes, ..
        }) => {
            format!("{name} ({attributes})")
        }
        Cause::Message(MessageCause::MissingMore {
            name,
            attributes,
            text,
        }) => {
            format!("{name} = {text} ({attributes})")
        }
        _ => String::new(),
    }
}

/// Removes the spaces that put a line beside its label, where it belongs below it.
fn below(rendered: &str) -> String {
    if !rendered.contains(BELOW) {
        return rendered.to_owned();
    }
    let lines = rendered
        .split('\n')
        .map(|line| match line.split_once(BELOW) {
            // An escape sequence that sets the weight stays.
            Some((before, rest)) => format!("{}{rest}", before.trim_matches(' ')),
            None => line.trim_end_matches(' ').to_owned(),
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// Puts the path, the line and the column where [`PATH`] stands.
fn with_path(rendered: &str, reported: &Reported<'_>) -> String {
    let Some((before, after)) = rendered.split_once(PATH) else {
        return rendered.to_owned();
    };
    let rest = after.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit());
    let path = reported.shown_path();
    if reported.is_whole() {
        // Without line numbers the renderer puts no space before the arrow; elsewhere it does.
        return format!("{before}{path}{rest}").replace('\n', "\n ");
    }
    let start = reported.start;
    format!("{before}{path}:{}:{}{rest}", start.line, start.column)
}
