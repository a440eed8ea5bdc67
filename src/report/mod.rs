//! Findings out: in words for people, in data for programs.
//!
//! A report is made of pieces that are put together in order: what begins it, what is said of each
//! file's findings, which messages each file lacks, and what ends it. The pieces for files may be made by several threads at once,
//! each with its own [`Interface`]; only the end knows the [`Summary`].

pub mod difference;
pub mod excerpt;
pub mod fingerprint;
pub mod github;
pub mod gitlab;
pub mod json;
pub mod reported;
pub mod sarif;
pub mod short;
pub mod summary;
pub mod text;

use crate::check::cause::{Cause, MessageCause};
use crate::check::finding::Finding;
use crate::check::line::Lines;
use crate::check::{FileFindings, Summary};
use crate::interface::Interface;
use fingerprint::Fingerprints;
use reported::Reported;
use std::fmt;

/// One way to put findings out.
pub trait Report: Sync {
    /// Returns what stands before the first finding.
    fn begin(&self, _interface: &Interface) -> String {
        String::new()
    }

    /// Returns one finding.
    fn finding(&self, interface: &Interface, lines: &Lines<'_>, reported: &Reported<'_>) -> String;

    /// Whether it says what to do, and not only what is wrong.
    fn says_help(&self) -> bool {
        true
    }

    /// Whether it says what a finding is known by from one run to the next.
    fn has_fingerprints(&self) -> bool {
        false
    }

    /// Returns one piece for messages that a file lacks; `None` where each is a finding like others.
    fn missing(
        &self,
        _interface: &Interface,
        _lines: &Lines<'_>,
        _all: &[Finding],
    ) -> Option<String> {
        None
    }

    /// What stands between two findings.
    fn between(&self) -> &'static str {
        ""
    }

    /// Returns what stands after the last finding.
    fn end(&self, interface: &Interface, summary: &Summary) -> String;
}

/// What a report for people depends on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// Whether escape sequences may colour it.
    pub color: bool,
    /// Columns to fill; `None` where stdout is no terminal.
    pub width: Option<usize>,
}

/// Makes a report by the format's name, one of [`crate::cli::args::CHECK_FORMATS`]; for any other name
/// it is the one for people.
pub fn by_name(name: &str, style: Style) -> Box<dyn Report> {
    match name {
        "short" => Box::new(short::Short),
        "json" => Box::new(json::Json),
        "sarif" => Box::new(sarif::Sarif),
        "github" => Box::new(github::Github),
        "gitlab" => Box::new(gitlab::Gitlab),
        _ => Box::new(text::Text::new(style)),
    }
}

/// What is said of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// Its findings.
    pub findings: String,
    /// The messages that it lacks, where they are put together: they come after the findings of all files.
    pub missing: String,
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.findings)?;
        f.write_str(&self.missing)
    }
}

/// Returns the piece for one file: its findings, in the order given.
pub fn file(report: &dyn Report, interface: &Interface, file: &FileFindings<'_>) -> Piece {
    if file.findings.is_empty() {
        return Piece::default();
    }
    let lines = Lines::new(file.text);
    let mut fingerprints = report.has_fingerprints().then(|| Fingerprints::of(file));
    let missing: Vec<Finding> = file
        .findings
        .iter()
        .filter(|one| is_missing(one))
        .cloned()
        .collect();
    let block = report.missing(interface, &lines, &missing);
    let one_by_one = file.findings.iter();
    let one_by_one = one_by_one.filter(|one| block.is_none() || !is_missing(one));
    let mut findings = String::new();
    for (nth, finding) in one_by_one.enumerate() {
        if nth > 0 {
            findings.push_str(report.between());
        }
        let mut reported = Reported::new(interface, &lines, finding, report.says_help());
        if let Some(fingerprints) = &mut fingerprints {
            reported.fingerprint =
                fingerprints.next(finding.rule, &reported.path, &reported.phrase);
        }
        findings.push_str(&report.finding(interface, &lines, &reported));
    }
    Piece {
        findings,
        missing: block.unwrap_or_default(),
    }
}

/// Whether a finding is about a message of which there is no trace in the file.
fn is_missing(finding: &Finding) -> bool {
    use MessageCause::{Missing, MissingAttributes, MissingMore};
    matches!(
        finding.cause,
        Cause::Message(Missing { .. } | MissingAttributes { .. } | MissingMore { .. })
    )
}

/// The short form in English, for programs that use the library.
impl fmt::Display for FileFindings<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        file(&short::Short, &Interface::english(), self).fmt(f)
    }
}

/// Puts a report together: its beginning, the files' findings in order, what they lack, and its end.
pub fn whole(
    report: &dyn Report,
    interface: &Interface,
    files: &[Piece],
    summary: &Summary,
) -> String {
    let mut whole = report.begin(interface);
    let mut between = "";
    let findings = files.iter().map(|file| &file.findings);
    let missing = files.iter().map(|file| &file.missing);
    for piece in findings.chain(missing).filter(|piece| !piece.is_empty()) {
        whole.push_str(between);
        whole.push_str(piece);
        between = report.between();
    }
    whole + &report.end(interface, summary)
}
