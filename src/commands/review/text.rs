//! `mira review` for people: each stale translation with what was taken out of its source, what was
//! put in, and its own text.

use super::shown::Shown;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::project::listing::slashes;
use crate::review::stale::{Renamed, Stale};
use crate::review::words::{Change, diff};
use crate::text::visible::visible;
use anstyle::{AnsiColor, Effects, Style};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr as _;

/// Writes it.
pub fn write(interface: &Interface, shown: &Shown<'_>, color: bool) -> String {
    let mut out = String::new();
    for review in &shown.reviews {
        for stale in &review.stale {
            one(&mut out, interface, shown, stale, color);
        }
        for renamed in &review.renamed {
            out += &rename(interface, renamed);
        }
    }
    out + &end(interface, shown, color)
}

fn one(out: &mut String, interface: &Interface, shown: &Shown<'_>, stale: &Stale, color: bool) {
    let bold = if color {
        Style::new().bold()
    } else {
        Style::new()
    };
    let grade = interface.say(&Phrase::new("review-grade").with("grade", stale.grade.name()));
    let place = visible(&format!("{}:{}", slashes(&stale.path), stale.line)).into_owned();
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "{place}: {bold}{}{bold:#} ({grade})",
        visible(&stale.id)
    );
    let _ = writeln!(out, "  {}", interface.say(&what(shown.source, stale)));
    let rows = [
        ("review-source", source(stale, color)),
        (
            "review-translation",
            visible(&stale.translation).into_owned(),
        ),
    ];
    let labels = rows
        .each_ref()
        .map(|(id, _)| interface.say(&Phrase::new(id)));
    let column = labels.iter().map(|label| label.width()).max().unwrap_or(0);
    for (label, (_, text)) in labels.iter().zip(&rows) {
        let gap = " ".repeat(column - label.width() + 2);
        let indent = format!("\n{}", " ".repeat(column + 6));
        let lines = text.replace('\n', &indent);
        let lines = lines.replace(&format!("{indent}\n"), "\n\n");
        let _ = writeln!(out, "    {label}{gap}{lines}");
    }
    out.push('\n');
}

/// What happened: the message's own source changed, or that of others which it shows.
pub fn what(source: &str, stale: &Stale) -> Phrase {
    let language = source.split('-').next().unwrap_or(source);
    let (id, names) = match (&stale.through[..], &stale.old) {
        ([], _) => ("review-stale", String::new()),
        (names, Some(_)) => ("review-stale-shown", names.join(", ")),
        (names, None) => ("review-stale-shown-unknown", names.join(", ")),
    };
    Phrase::new(id)
        .with("language", language)
        .with("names", names)
}

/// The source's text with what was taken out and put in.
fn source(stale: &Stale, color: bool) -> String {
    let Some(old) = &stale.old else {
        return visible(&stale.new).into_owned();
    };
    let removed = Style::new()
        .fg_color(Some(AnsiColor::Red.into()))
        .effects(Effects::STRIKETHROUGH);
    let added = Style::new().fg_color(Some(AnsiColor::Green.into())).bold();
    let mut out = String::new();
    for (change, text) in diff(old, &stale.new) {
        let text = visible(&text);
        match change {
            Change::Same => out += &text,
            Change::Removed if color => drop(write!(out, "{removed}{text}{removed:#}")),
            Change::Removed => drop(write!(out, "[-{text}-]")),
            Change::Added if color => drop(write!(out, "{added}{text}{added:#}")),
            Change::Added => drop(write!(out, "{{+{text}+}}")),
        }
    }
    out
}

/// A message whose id changed in the source alone.
fn rename(interface: &Interface, renamed: &Renamed) -> String {
    let phrase = Phrase::new("review-renamed")
        .with("path", slashes(&renamed.path))
        .with("from", renamed.from.as_str())
        .with("to", renamed.to.as_str());
    let help = interface.say_attribute(&phrase, "help").unwrap_or_default();
    format!("{}\n  {help}\n\n", interface.say(&phrase))
}

/// The last lines: how many there are, how to read them, and what to do.
fn end(interface: &Interface, shown: &Shown<'_>, color: bool) -> String {
    let count: usize = shown.reviews.iter().map(|review| review.stale.len()).sum();
    let sum = |of: fn(&crate::review::Review) -> usize| shown.reviews.iter().map(of).sum::<usize>();
    let phrase = Phrase::new("review-summary")
        .with("count", count)
        .with("current", sum(|review| review.current + review.changed))
        .with("options", shown.options);
    let mut out = interface.say(&phrase) + "\n";
    if count > 0 {
        let marks = if color {
            "review-marks-color"
        } else {
            "review-marks"
        };
        let _ = writeln!(out, "  {}", interface.say(&Phrase::new(marks)));
        let help = interface.say_attribute(&phrase, "help").unwrap_or_default();
        for line in help.lines() {
            let _ = writeln!(out, "  {line}");
        }
    }
    let news = [
        ("review-unknown", sum(|review| review.unknown)),
        ("review-unrecorded", sum(|review| review.changed)),
    ];
    for (id, count) in news.into_iter().filter(|(_, count)| *count > 0) {
        let phrase = Phrase::new(id).with("count", count);
        out += &interface.say(&phrase.with("options", shown.options));
        out.push('\n');
    }
    out
}
