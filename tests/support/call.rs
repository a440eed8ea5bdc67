//! A whole run inside the test: arguments and variables in, streams and exit code out.

use mira::{Exit, World};
use std::ffi::OsString;
use std::io::{Cursor, Read};
use std::path::PathBuf;

/// What a run gave.
pub struct Outcome {
    pub out: String,
    pub err: String,
    pub exit: Exit,
}

/// A call to be made.
#[derive(Default)]
pub struct Call {
    args: Vec<OsString>,
    env: Vec<(String, OsString)>,
    columns: Option<usize>,
    folder: Option<PathBuf>,
    stdin: Vec<u8>,
}

/// Starts a call with its words, as a shell would split them at spaces.
pub fn mira(line: &str) -> Call {
    let args = std::iter::once("mira").chain(line.split_whitespace());
    Call {
        args: args.map(OsString::from).collect(),
        ..Call::default()
    }
}

impl Call {
    /// Adds a word that may hold spaces or no Unicode.
    pub fn arg(mut self, word: impl Into<OsString>) -> Self {
        self.args.push(word.into());
        self
    }

    /// Sets a variable; no other is set.
    pub fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.env.push((name.to_owned(), value.into()));
        self
    }

    /// Makes both streams a terminal of so many columns.
    pub fn terminal(mut self, columns: usize) -> Self {
        self.columns = Some(columns);
        self
    }

    /// Runs from this folder.
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Gives it bytes to read.
    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = bytes.into();
        self
    }

    /// Makes the call.
    pub fn run(self) -> Outcome {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let env = self.env;
        let folder = self
            .folder
            .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        let variable = |name: &str| {
            let found = env.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.clone())
        };
        let (here, columns) = (|| Ok(folder.clone()), || self.columns);
        let stdin = self.stdin;
        let stdin = || -> Box<dyn Read + Send> { Box::new(Cursor::new(stdin.clone())) };
        let mut world = World::new(self.args, &mut out, &mut err);
        world.env = &variable;
        world.folder = &here;
        world.stdin = &stdin;
        world.stdout.columns = &columns;
        world.stderr.columns = &columns;
        let exit = mira::run(world);
        let text = |bytes| String::from_utf8(bytes).expect("all output is UTF-8");
        Outcome {
            out: text(out),
            err: text(err),
            exit,
        }
    }
}
