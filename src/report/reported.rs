//! A finding in the reader's language, with its place as editors count.

use crate::check::finding::{Finding, Severity};
use crate::check::line::{Lines, Place};
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::project::listing::slashes;
use crate::text::visible::name;

/// What every format works from.
#[derive(Debug)]
pub struct Reported<'a> {
    /// The finding as data.
    pub finding: &'a Finding,
    /// What it says.
    pub phrase: Phrase,
    /// The file's path, with `/` on every system.
    pub path: String,
    /// Where the fault starts; the first character for a whole file or folder.
    pub start: Place,
    /// One past the fault's last character.
    pub end: Place,
    /// The headline: one line.
    pub message: String,
    /// What to do; may have several lines.
    pub help: Option<String>,
    /// What it is known by from one run to the next; empty where the report does not say it.
    pub fingerprint: String,
}

impl<'a> Reported<'a> {
    /// Words a finding in a file of these lines, with or without its help.
    pub fn new(
        interface: &Interface,
        lines: &Lines<'_>,
        finding: &'a Finding,
        with_help: bool,
    ) -> Self {
        let phrase = finding.phrase();
        let help = with_help.then(|| interface.say_attribute(&phrase, "help"));
        Self {
            finding,
            path: slashes(&finding.path),
            start: lines.place(finding.span.start),
            end: lines.place(finding.span.end.max(finding.span.start)),
            message: one_line(&interface.say(&phrase)),
            help: help
                .flatten()
                .map(|help| help.trim_end().to_owned())
                .filter(|help| !help.is_empty()),
            phrase,
            fingerprint: String::new(),
        }
    }

    /// The severity as programs read it: never translated.
    pub fn severity(&self) -> &'static str {
        self.finding.severity.name()
    }

    /// Whether it is about the whole file or folder.
    pub fn is_whole(&self) -> bool {
        self.finding.span == (0..0)
    }

    /// The path, fit for a terminal and for one line.
    pub fn shown_path(&self) -> String {
        name(&self.path).into_owned()
    }
}

/// The severity's word in the reader's language.
pub fn severity_word(interface: &Interface, severity: Severity) -> String {
    interface.say(&Phrase::new(match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    }))
}

/// Puts a text on one line: its line ends and tabs become spaces.
fn one_line(text: &str) -> String {
    if memchr::memchr2(b'\n', b'\t', text.as_bytes()).is_none() {
        return text.trim().to_owned();
    }
    let lines: Vec<&str> = text.split(['\n', '\t']).map(str::trim).collect();
    lines.join(" ").trim().to_owned()
}
