//! `mira`: an organisation's statements in everybody's language, from the terminal.
//!
//! The map of the house. Words flow one way:
//!
//! ```text
//! args, environment -> language -> catalog -> render -> stdout
//! ```
//!
//! - [`args`] declares what may be typed, [`options`] gives it its meaning.
//! - [`language`] decides which languages are wanted, and which of those at hand answer them.
//! - [`catalog`] finds the words: built in or in a folder, one locale at a time.
//! - [`mod@tree`] says which folders on disk are locales and which files are theirs, for every command.
//! - [`render`] turns statements into text, Markdown, HTML or JSON.
//! - [`interface`] is the tool's own voice: messages, help and errors in the reader's language.
//! - [`ftl`] is one `.ftl` file as text; [`check`] finds what is wrong with a translation, and
//!   [`report`] tells it.
//! - [`commands`] has a file for each command; [`run()`] chooses one.
//!
//! Only the binary touches the process. Everything else gets a [`world::World`], so a whole run,
//! in any language, is a function call:
//!
//! ```
//! use mira::world::{Exit, Stream, World};
//!
//! let (mut out, mut err) = (Vec::new(), Vec::new());
//! let exit = mira::run(World {
//!     args: ["mira", "vision", "--lang", "es"].map(Into::into).into(),
//!     env: &|_| None,
//!     system: &Vec::new,
//!     folder: &std::env::current_dir,
//!     stdout: Stream { sink: &mut out, columns: &|| None },
//!     stderr: Stream { sink: &mut err, columns: &|| None },
//! });
//! assert_eq!(exit, Exit::Done);
//! assert!(String::from_utf8(out).unwrap().starts_with("Nuestra visión"));
//! assert!(err.is_empty());
//! ```
//!
//! A program that wants statements rather than a run takes them from a catalog, in the language
//! that suits its reader best:
//!
//! ```
//! use mira::catalog::Catalog;
//! use mira::catalog::statement::{self, Needs};
//! use mira::reader::Reader;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let catalog = Catalog::open(None)?; // or a folder: Some("i18n".into())
//! let reader = Reader::of("es-MX".parse()?);
//! let mut broken = Vec::new();
//! let links = reader.links(&catalog);
//! let found = links.find(|link| {
//!     let locale = catalog.locale(&link.tag).ok()?;
//!     statement::find(&locale, catalog.source(), "mission", Needs::Whole, &mut broken)
//! });
//! let (statement, link) = found.ok_or("no such statement in any language")?;
//! assert_eq!(statement.title.as_deref(), Some("Misión"));
//! assert_eq!(link.tag.to_string(), "es");
//! # Ok(())
//! # }
//! ```
//!
//! And one that guards translations asks for their faults as data:
//!
//! ```
//! use mira::check;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let root = tempfile::tempdir()?;
//! # for (locale, text) in [("en", "save = Save\nopen = Open\n"), ("es", "save = Guardar\n")] {
//! #     std::fs::create_dir(root.path().join(locale))?;
//! #     std::fs::write(root.path().join(locale).join("menu.ftl"), text)?;
//! # }
//! let options = check::Options {
//!     root: root.path().into(),
//!     source: "en".into(),
//!     ..check::Options::default()
//! };
//! let rules = |file: &check::FileFindings<'_>| {
//!     file.findings.iter().map(|finding| finding.rule).collect::<Vec<_>>()
//! };
//! let (summary, files) = check::check(&options, rules).map_err(|failure| failure.phrase.id)?;
//! assert_eq!(summary.warnings, 1);
//! assert_eq!(files.concat(), ["missing-message"]);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

pub mod args;
pub mod catalog;
pub mod check;
pub mod commands;
pub mod context;
pub mod disk;
pub mod failure;
pub mod ftl;
pub mod interface;
pub mod language;
mod nearest;
pub mod options;
pub mod phrase;
pub mod reader;
pub mod render;
pub mod report;
mod run;
pub mod tree;
pub mod visible;
pub mod world;

pub use run::run;
