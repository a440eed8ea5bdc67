//! `--format text`: for people. The headline, the line with a mark under the fault, what to do.

use super::excerpt::excerpt;
use super::summary;
use super::told::{Told, severity_word};
use super::wrap::wrap;
use super::{Report, Style};
use crate::check::Summary;
use crate::check::finding::Severity;
use crate::check::line::Lines;
use crate::interface::Interface;
use crate::phrase::Phrase;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use unicode_width::UnicodeWidthStr as _;

/// Columns that excerpts fill where nobody reads them on a terminal.
const WIDTH: usize = 100;
/// Columns below which a text beside its label is left to the terminal to wrap.
const NARROW: usize = 40;
/// Stands for the path while the excerpt is laid out: the renderer writes line and column behind it
/// by what it is shown, and that is cut and spelled out. No text given to it can hold a NUL.
const PATH: &str = "\0";

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

    /// Breaks a text that stands behind a label of so many columns.
    fn wrap(&self, text: &str, label: usize) -> String {
        match self.width.map(|width| width.saturating_sub(label)) {
            Some(room) if room >= NARROW => wrap(text, room).join("\n"),
            _ => text.to_owned(),
        }
    }
}

impl Report for Text {
    fn finding(&self, interface: &Interface, lines: &Lines<'_>, told: &Told<'_>) -> String {
        let severity = told.finding.severity;
        let level = match severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let word = severity_word(interface, severity);
        let label = word.width() + told.finding.rule.len() + "[]: ".len();
        let title = level
            .with_name(word)
            .primary_title(self.wrap(&told.message, label))
            .id(told.finding.rule);
        let mut group = Group::with_title(title);
        let mut gutter = 1;
        if told.is_whole() {
            group = group.element(Origin::path(PATH));
        } else {
            let shown = excerpt(lines, &told.finding.span);
            gutter = shown.line.to_string().len();
            let beside = interface.say_attribute(&told.finding.phrase, "label");
            let mark = AnnotationKind::Primary.span(shown.span).label(beside);
            let snippet = Snippet::source(shown.text).line_start(shown.line);
            group = group.element(snippet.path(PATH).annotation(mark));
        }
        if let Some(help) = &told.help {
            let word = interface.say(&Phrase::new("severity-help"));
            let help = self.wrap(help, gutter + word.width() + " = : ".len());
            group = group.element(Level::HELP.with_name(word).message(help));
        }
        with_path(&self.renderer.render(&[group]), told) + "\n\n"
    }

    fn end(&self, interface: &Interface, summary: &Summary) -> String {
        summary::say(interface, summary) + "\n"
    }
}

/// Puts the path, the line and the column where [`PATH`] stands.
fn with_path(rendered: &str, told: &Told<'_>) -> String {
    let Some((before, after)) = rendered.split_once(PATH) else {
        return rendered.to_owned();
    };
    let rest = after.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit());
    let path = told.shown_path();
    if told.is_whole() {
        // Without line numbers the renderer leaves no room before the arrow; elsewhere it does.
        return format!("{before}{path}{rest}").replace('\n', "\n ");
    }
    let start = told.start;
    format!("{before}{path}:{}:{}{rest}", start.line, start.column)
}
