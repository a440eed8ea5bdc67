//! All that a run gets from outside, and what it gives back: the streams, the variables, the code.

use std::ffi::OsString;
use std::fmt;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// What a run may look at and write to. The binary fills it from the process, tests from values.
///
/// ```
/// use mira::World;
///
/// let (mut out, mut err) = (Vec::new(), Vec::new());
/// let mut world = World::new(["mira", "check"], &mut out, &mut err);
/// world.env = &|name| std::env::var_os(name);
/// world.stdout.columns = &|| Some(80);
/// ```
#[non_exhaustive]
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
    /// Opens standard input, where a command reads it.
    pub stdin: &'a dyn Fn() -> Box<dyn Read + Send>,
    /// Where the thing asked for goes.
    pub stdout: Stream<'a>,
    /// Where notes and errors go.
    pub stderr: Stream<'a>,
}

impl<'a> World<'a> {
    /// A world without variables, in the process's current folder, whose streams are no terminals;
    /// what is to be otherwise is set by its fields. `args` begin with the program's own name.
    pub fn new(
        args: impl IntoIterator<Item = impl Into<OsString>>,
        stdout: &'a mut dyn Write,
        stderr: &'a mut dyn Write,
    ) -> Self {
        Self {
            args: args.into_iter().map(Into::into).collect(),
            env: &|_| None,
            system: &Vec::new,
            folder: &std::env::current_dir,
            stdin: &|| Box::new(io::empty()),
            stdout: Stream::new(stdout),
            stderr: Stream::new(stderr),
        }
    }
}

impl fmt::Debug for World<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World")
            .field("args", &self.args)
            .finish_non_exhaustive()
    }
}

/// A stream that text goes out by.
#[non_exhaustive]
pub struct Stream<'a> {
    /// The sink itself, unbuffered: a run writes once.
    pub sink: &'a mut dyn Write,
    /// Returns the terminal's width in columns; `None` where the stream is no terminal.
    pub columns: &'a dyn Fn() -> Option<usize>,
}

impl<'a> Stream<'a> {
    /// A stream that is no terminal.
    pub fn new(sink: &'a mut dyn Write) -> Self {
        let columns = &|| None;
        Self { sink, columns }
    }
}

impl fmt::Debug for Stream<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").finish_non_exhaustive()
    }
}

/// How a run ended, as a script sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use = "a run that failed says so by this alone"]
#[non_exhaustive]
#[repr(u8)]
pub enum Exit {
    /// What was asked for was done.
    Done = 0,
    /// It was done, and there is something to fix: a finding, a missing translation.
    Findings = 1,
    /// It could not be done: wrong usage, an unreadable file, a full disk.
    Failed = 2,
}

impl Exit {
    /// The exit code: 0, 1 or 2.
    #[must_use]
    pub fn code(self) -> u8 {
        self as u8
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
