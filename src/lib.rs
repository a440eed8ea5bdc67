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
//! - [`render`] turns statements into text, Markdown, HTML or JSON.
//! - [`interface`] is the tool's own voice: messages, help and errors in the reader's language.
//! - [`ftl`] is one `.ftl` file as text; [`check`] finds what is wrong with a translation, and
//!   [`report`] tells it.
//! - [`commands`] has a file for each command; [`run`] chooses one.
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
pub mod options;
pub mod reader;
pub mod render;
pub mod report;
mod run;
pub mod visible;
pub mod world;

pub use run::run;
