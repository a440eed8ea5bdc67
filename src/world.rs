//! All that a run gets from outside, and what it gives back: the streams, the variables, the code.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

/// What a run may look at and write to. `main` fills it from the process, tests from values.
pub struct World<'a> {
    /// The arguments, the program's own name first.
    pub args: Vec<OsString>,
    /// Reads a variable of the environment.
    pub env: &'a dyn Fn(&str) -> Option<OsString>,
    /// Lists the person's languages as the system gives them, best first; empty where the
    /// environment alone says it (Linux).
    pub system: &'a dyn Fn() -> Vec<String>,
    /// Finds the current folder.
    pub folder: &'a dyn Fn() -> io::Result<PathBuf>,
    /// Where the thing asked for goes.
    pub stdout: Stream<'a>,
    /// Where notes and errors go.
    pub stderr: Stream<'a>,
}

/// A stream that text goes out by.
pub struct Stream<'a> {
    /// The sink itself, unbuffered: a run writes once.
    pub sink: &'a mut dyn Write,
    /// Returns the terminal's width in columns; `None` where the stream is no terminal.
    pub columns: &'a dyn Fn() -> Option<usize>,
}

/// How a run ended, as a script sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// What was asked for was done.
    Done = 0,
    /// It was done, and there is something to mend: a finding, a missing translation.
    Findings = 1,
    /// It could not be done: wrong usage, an unreadable file, a full disk.
    Failed = 2,
}
