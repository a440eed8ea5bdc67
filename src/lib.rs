//! `mira`: an organisation's statements in everybody's language, in a terminal, as a website, and
//! for programs.
//!
//! # Open a catalog
//!
//! ```
//! use mira::Catalog;
//!
//! let catalog = Catalog::built_in(); // or a folder: Catalog::open("i18n")?
//! for section in catalog.sections() {
//!     println!("{}", section.id);
//! }
//! # assert!(catalog.sections().iter().any(|section| section.id == "mission"));
//! ```
//!
//! # Choose a language
//!
//! ```
//! # let catalog = mira::Catalog::built_in();
//! use mira::Reader;
//!
//! let reader: Reader = "gl, pt-BR".parse()?; // what they read, best first
//! let languages = reader.languages(&catalog);
//! assert_eq!(catalog.name(&languages[0]), "Português");
//! # Ok::<(), mira::Failure>(())
//! ```
//!
//! # Look a statement up
//!
//! ```
//! # use mira::{Catalog, Reader};
//! # let catalog = Catalog::built_in();
//! # let reader: Reader = "es".parse()?;
//! if let Some(mission) = catalog.statement("mission", &reader) {
//!     assert_eq!(mission.title.as_deref(), Some("Misión"));
//!     assert_eq!(mission.lang.to_string(), "es");
//! }
//! # assert!(catalog.statement("mission", &reader).is_some());
//! # Ok::<(), mira::Failure>(())
//! ```
//!
//! # Check a folder
//!
//! ```
//! # let root = tempfile::tempdir()?;
//! # for (locale, text) in [("en", "save = Save\nopen = Open\n"), ("es", "save = Guardar\n")] {
//! #     std::fs::create_dir(root.path().join(locale))?;
//! #     std::fs::write(root.path().join(locale).join("menu.ftl"), text)?;
//! # }
//! # let root = root.path();
//! use mira::check::{Options, check};
//!
//! let (summary, files) = check(&Options::new(root), |file| file.to_string())?;
//! assert_eq!(summary.warnings, 1);
//! assert!(files[0].contains("warning[missing-message]"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Run the program
//!
//! Only the binary touches the process. Everything else gets a [`World`], so a whole run, in any
//! language, is a function call:
//!
//! ```
//! use mira::{Exit, World};
//!
//! let (mut out, mut err) = (Vec::new(), Vec::new());
//! let exit = mira::run(World::new(["mira", "vision", "--lang", "es"], &mut out, &mut err));
//! assert_eq!(exit, Exit::Done);
//! assert!(out.starts_with(b"Nuestra visi"));
//! ```
//!
//! # The map of the modules
//!
//! A module imports only from those below it in this list; `docs/architecture.md` says why.
//!
//! | module | what it is for |
//! |---|---|
//! | [`run()`] | one call from start to end: parse, choose the language, run the command, report a failure |
//! | `commands` | a thin file for each command: from options to an engine, from its result to output |
//! | `cli` | what may be typed, and what it means; help, manual pages and usage errors |
//! | `lsp` | a language server: the checker, fixes and renaming while a person types |
//! | `site` | a catalog as a website: pages, addresses, a folder replaced as a whole |
//! | `editor` | what an editor shows of a file and does to it, as texts and byte ranges |
//! | `report` | findings as text, JSON, SARIF or annotations |
//! | `render` | statements as text, Markdown, HTML or JSON |
//! | `review` | which translations are older than their source |
//! | `fix` | the edits that findings carry, and renaming, put into files |
//! | [`check`] | what is wrong with a translation: the engine, the rules by theme, edits that fix it |
//! | `interface` | the tool's own words, in the reader's language |
//! | `catalog` | an organisation's statements, built in or in a folder, looked up along the reader's languages |
//! | `project` | a Fluent project on disk: its settings, locales and files |
//! | `facts` | what an `.ftl` file says, as flat lists: ids, references, variables, selectors, texts |
//! | `ftl` | one `.ftl` file as text: entries, limits, syntax errors, the canonical form |
//! | `disk` | files, read within limits and replaced as a whole |
//! | `language` | which languages are wanted, and which of those at hand answer them |
//! | `failure`, `world`, `phrase`, `text`, `threads` | what all of them share |
//!
//! A reader's call goes through them like this:
//!
//! ```text
//! arguments, environment ─▶ cli ─▶ language ─▶ catalog ─▶ render ─▶ stdout
//! ```
//!
//! and a translator's like this:
//!
//! ```text
//! folder ─▶ project ─▶ ftl ─▶ facts ─▶ check ─▶ report ─▶ stdout
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::too_many_lines))]

mod catalog;
pub mod check;
mod cli;
mod commands;
mod disk;
mod editor;
mod facts;
mod failure;
mod fix;
mod ftl;
mod interface;
mod language;
mod lsp;
mod phrase;
mod project;
mod render;
mod report;
mod review;
mod run;
mod site;
mod text;
mod threads;
mod world;

pub use catalog::Catalog;
pub use catalog::contents::Section;
pub use catalog::reader::Reader;
pub use catalog::statement::Statement;
pub use failure::Failure;
pub use interface::Interface;
pub use language::Tag;
pub use phrase::{Phrase, Value};
pub use run::run;
pub use world::{Exit, Stream, World};

/// Where [`Tag`] comes from, in the version used here.
pub use unic_langid;

/// What our own tests look at. It may change with any version.
#[doc(hidden)]
#[allow(missing_docs, reason = "nothing of it is shown")]
pub mod internals {
    pub use crate::catalog::bundle::{Bundle, MessagePart};
    pub use crate::catalog::embedded;
    pub use crate::cli::man;
    pub use crate::ftl::{canonical, cause, edit, grammar};
    pub use crate::text::visible::visible;

    pub mod args {
        pub use crate::cli::args::*;
    }
    pub mod language {
        pub use crate::language::*;
    }
    pub mod report {
        pub use crate::report::*;
    }
    pub mod project {
        pub use crate::project::*;
    }
}
