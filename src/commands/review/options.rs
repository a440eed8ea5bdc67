//! What was typed after `mira review`.

use crate::cli::args::{GRADES, REVIEW_FORMATS};
use crate::cli::options::Color;
use crate::cli::options::Typed;
use crate::commands::folder::Which;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::review::grade::Grade;
use crate::review::stale::Stale;
use crate::review::update::Accept;
use std::path::PathBuf;

/// What was typed.
#[derive(Debug)]
pub struct ReviewOptions {
    /// Locales and ids, as they were typed.
    pub names: Vec<String>,
    /// Ids among them, known when the project is.
    pub ids: Vec<String>,
    /// Which project is meant.
    pub which: Which,
    /// One of [`REVIEW_FORMATS`].
    pub format: &'static str,
    /// The least grade that is shown.
    pub grade: Grade,
    /// Ids, files and grades that are taken as current.
    pub done: Vec<String>,
    /// Whether what changed is recorded.
    pub update: bool,
    /// How a record is begun, if it is.
    pub begin: Option<Begin>,
    /// Whether stale translations end the run with code 1.
    pub check: bool,
    /// Whether to colour.
    pub color: Color,
}

/// How a record is begun.
#[derive(Debug)]
pub enum Begin {
    /// All translations are taken as current.
    Current,
    /// As in an older copy of the project.
    From(PathBuf),
    /// As the history on stdin says.
    History,
}

impl ReviewOptions {
    /// Gives the typed words their meaning.
    ///
    /// # Errors
    ///
    /// A value that is not known, or options that exclude each other.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let format = typed.choice("format", REVIEW_FORMATS)?.unwrap_or_default();
        let grade = typed.choice("grade", GRADES)?.map(|at| Grade::ALL[at]);
        Ok(Self {
            names: typed.texts("names"),
            ids: Vec::new(),
            which: Which::from_typed(typed),
            format: REVIEW_FORMATS[format],
            grade: grade.unwrap_or(Grade::REPORTED),
            done: typed.texts("done"),
            update: typed.flag("update"),
            begin: begin(typed)?,
            check: typed.flag("check"),
            color: typed.color()?,
        })
    }

    /// What of a locale's stale translations is taken as current.
    pub fn accept(&self, stale: &[Stale]) -> Accept {
        let is_named = |stale: &&Stale| {
            let is_meant = |name: &String| {
                *name == stale.id || *name == stale.file || name == stale.grade.name() || {
                    let path = PathBuf::from(name);
                    path == stale.path
                }
            };
            let is_asked = self.ids.is_empty() || self.ids.contains(&stale.id);
            is_asked && self.done.iter().any(is_meant)
        };
        Accept {
            unknown: self.update,
            changed: self.update,
            ..Accept::only(stale.iter().filter(is_named))
        }
    }
}

fn begin(typed: &Typed<'_>) -> Result<Option<Begin>, Failure> {
    let mut ways = Vec::new();
    if typed.flag("begin") {
        ways.push(("--begin", Begin::Current));
    }
    if let Some(folder) = typed.path("from") {
        ways.push(("--from", Begin::From(folder)));
    }
    if let Some(history) = typed.text("history") {
        if history != "-" {
            let phrase = Phrase::new("review-history-dash").with("value", history);
            return Err(Failure::cannot(phrase));
        }
        ways.push(("--history", Begin::History));
    }
    if typed.flag("update") {
        ways.push(("--update", Begin::Current));
    }
    if let [(one, _), (other, _), ..] = &ways[..] {
        let phrase = Phrase::new("review-exclusive").with("one", *one);
        return Err(Failure::cannot(phrase.with("other", *other)));
    }
    let begins = |way: &(&str, Begin)| way.0 != "--update";
    Ok(ways.into_iter().find(begins).map(|(_, way)| way))
}
