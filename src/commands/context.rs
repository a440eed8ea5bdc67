//! What every command is given: the world, the words, and the ways to print.

use crate::catalog::Catalog;
use crate::catalog::bundle::BrokenMessage;
use crate::catalog::limits::MOST_REPORTED;
use crate::catalog::reader::Reader;
use crate::cli::help::ExampleNames;
use crate::cli::options::Color;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::text::direction::{begins_from_right, words_isolated};
use crate::text::visible::{visible, visible_colored, visible_json};
use crate::text::wrap::hanging;
use crate::world::{Stream, World};
use std::borrow::Cow;
use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

/// Stands before every line of a message but its first.
const INDENT: &str = "  ";
/// Messages on a terminal are at most this many columns wide, as texts are.
pub const MOST_COLUMNS: usize = 100;

/// A command's surroundings.
pub struct Context<'a, 'w> {
    /// What lies outside.
    pub world: &'a mut World<'w>,
    /// The tool's words in the reader's language.
    pub interface: Interface,
    /// The languages of whoever calls.
    pub reader: Reader,
    /// The catalog's folder, from `--i18n` or `MIRA_I18N`; the built-in catalog where there is none.
    pub i18n: Option<PathBuf>,
    /// What that is relative to.
    pub current: PathBuf,
    /// Whether notes are unwanted (`--quiet`).
    pub quiet: bool,
}

impl Context<'_, '_> {
    /// Opens the catalog.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    pub fn catalog(&self) -> Result<Catalog, Failure> {
        Catalog::open_in(self.current.clone(), self.i18n.clone())
    }

    /// Names of the catalog at hand, for examples; of the built-in one where it cannot be read.
    pub fn names(&self) -> ExampleNames {
        let catalog = self.catalog().unwrap_or_else(|_| Catalog::built_in());
        ExampleNames::of(&catalog)
    }

    /// Writes what was asked for to stdout. A command that ends with a failure printed nothing
    /// before, or printed in whole parts. A reader who went away has read enough: that is no failure,
    /// and the exit code is what it would have been.
    ///
    /// # Errors
    ///
    /// stdout is closed or full.
    pub fn print(&mut self, text: &str) -> Result<(), Failure> {
        // Those who made the text have escaped what steers a terminal; colours are theirs.
        self.write(text, visible_colored)
    }

    /// The same for text without any colour of ours: a page, a report for programs.
    ///
    /// # Errors
    ///
    /// As [`Self::print`].
    pub fn print_plain(&mut self, text: &str) -> Result<(), Failure> {
        self.write(text, visible)
    }

    /// The same for JSON, which stays the same value on a terminal.
    ///
    /// # Errors
    ///
    /// As [`Self::print`].
    pub fn print_json(&mut self, json: &str) -> Result<(), Failure> {
        self.write(json, visible_json)
    }

    /// Writes to stdout: text as it is to a pipe, and without control characters to a terminal.
    fn write(&mut self, text: &str, safe: fn(&str) -> Cow<'_, str>) -> Result<(), Failure> {
        let text = match (self.world.stdout.columns)() {
            Some(_) => safe(text),
            None => Cow::Borrowed(text),
        };
        let sink = &mut self.world.stdout.sink;
        match sink.write_all(text.as_bytes()).and_then(|()| sink.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            done => done.map_err(Failure::stdout),
        }
    }

    /// Puts an empty line between the answer and the notes after it, where a terminal shows both.
    pub fn separate_notes(&mut self, are_some: bool) {
        let both = (self.world.stdout.columns)().and((self.world.stderr.columns)());
        if are_some && !self.quiet && both.is_some() {
            let _ = self.world.stderr.sink.write_all(b"\n");
        }
    }

    /// Writes a note to stderr, unless `--quiet` was given.
    pub fn note(&mut self, phrase: &Phrase) {
        if !self.quiet {
            let line = Phrase::new("line-note").with("text", self.interface.say(phrase));
            let line = self.interface.say(&line);
            let help = self.interface.say_attribute(phrase, "help");
            write_lines(&mut self.world.stderr, &line, help.as_deref());
        }
    }

    /// Writes to stderr why the run stopped.
    pub fn fail(&mut self, phrase: &Phrase) {
        let line = Phrase::new("line-error").with("text", self.interface.say(phrase));
        let line = self.interface.say(&line);
        let help = self.interface.say_attribute(phrase, "help");
        write_lines(&mut self.world.stderr, &line, help.as_deref());
    }

    /// Whether to colour what goes to stdout.
    pub fn colors(&self, wanted: Color, terminal: bool) -> bool {
        let set = |name| (self.world.env)(name).is_some_and(|value| !value.is_empty());
        let is = |name, value| (self.world.env)(name).is_some_and(|found| found == value);
        let forces = |name| set(name) && !is(name, "0");
        match wanted {
            Color::Always => true,
            Color::Never => false,
            Color::Auto if set("NO_COLOR") => false,
            Color::Auto if forces("CLICOLOR_FORCE") || forces("FORCE_COLOR") => true,
            Color::Auto => {
                let dumb = (self.world.env)("TERM").is_none_or(|term| term == "dumb");
                terminal && !dumb && !is("CLICOLOR", "0") && !is("FORCE_COLOR", "0")
            }
        }
    }

    /// Names a message that is there and cannot be shown.
    pub fn report_broken(&mut self, broken: &BrokenMessage) {
        let shown = |path: &Option<PathBuf>| {
            path.as_ref()
                .map(|path| path.display().to_string())
                .unwrap_or_default()
        };
        let phrase = Phrase::new("note-broken")
            .with("id", broken.id.as_str())
            .with("path", shown(&broken.path))
            .with("folder", shown(&self.i18n))
            .with("line", broken.line);
        self.note(&phrase);
    }

    /// Names the messages that cannot be shown, each once; of a great many the first.
    pub fn report_all_broken(&mut self, broken: &[BrokenMessage]) {
        let mut seen = HashSet::new();
        let broken: Vec<&BrokenMessage> =
            broken.iter().filter(|fault| seen.insert(*fault)).collect();
        for fault in broken.iter().take(MOST_REPORTED) {
            self.report_broken(fault);
        }
        if let Some(more) = broken.len().checked_sub(MOST_REPORTED + 1) {
            let folder = self.i18n.as_deref().unwrap_or(Path::new("i18n"));
            let folder = folder.display().to_string();
            let phrase = Phrase::new("note-more-broken").with("count", more + 1);
            self.note(&phrase.with("folder", folder));
        }
    }

    /// Reports the files of a catalog that could not be read and the folders that are not locales.
    pub fn report_catalog(&mut self, catalog: &Catalog) {
        for phrase in catalog.unreadable() {
            self.note(&phrase);
        }
        self.report_folders(catalog);
    }

    /// Reports the folders that are not read: those whose name is no language tag or the same tag as
    /// another folder's, at most [`MOST_REPORTED`] by name, and those that are too many.
    fn report_folders(&mut self, catalog: &Catalog) {
        let skipped = catalog.skipped_folders();
        for phrase in skipped.iter().take(MOST_REPORTED) {
            self.note(phrase);
        }
        let more = skipped.len().saturating_sub(MOST_REPORTED) + catalog.excess_folders();
        if more > 0 {
            self.note(&Phrase::new("note-more-folders").with("count", more));
        }
    }

    /// Names the messages of a catalog's own interface that could not be formatted, so that they get fixed.
    pub fn report_broken_interface(&mut self) {
        self.report_all_broken(&self.interface.broken());
    }
}

/// Writes a line, and an indented one that says what to do. A stderr that cannot be written ends it
/// silently.
fn write_lines(stream: &mut Stream<'_>, line: &str, help: Option<&str>) {
    let columns = (stream.columns)();
    let mut text = String::new();
    let first = [("mira: ", line)].into_iter();
    let help = help
        .into_iter()
        .flat_map(str::lines)
        .map(|line| (INDENT, line));
    for (label, words) in first.chain(help) {
        for line in wrapped(label, words, columns) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    let _ = stream.sink.write_all(text.as_bytes());
}

/// The lines of a text after its label; on a terminal, within its columns, and in order where the
/// words run from right to left.
fn wrapped(label: &str, words: &str, columns: Option<usize>) -> Vec<String> {
    let Some(columns) = columns else {
        return vec![format!("{label}{words}")];
    };
    let lines = hanging(words, columns.min(MOST_COLUMNS), label, INDENT);
    if !begins_from_right(words) {
        return lines;
    }
    let starts = std::iter::once(label.len()).chain(std::iter::repeat(INDENT.len()));
    let lines = lines.iter().zip(starts);
    lines
        .map(|(line, start)| words_isolated(line, start.min(line.len())))
        .collect()
}
