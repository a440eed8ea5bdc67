//! Calls: words, variables, streams and limits.

use super::choice::Choice;
use crate::support::call::mira;
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::Read as _;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Longest that a call may take.
const PATIENCE: Duration = Duration::from_secs(60);

const COMMANDS: &[&str] = &[
    "",
    "",
    "m",
    "vision",
    "--lang all",
    "list",
    "languages --explain",
    "status",
    "status --missing",
    "check",
    "check",
    "fmt --check",
    "fmt --diff",
    "rules",
    "rules copied-file",
    "new pl",
    "new pt-BR",
    "man",
    "man check",
    "completions bash",
    "help",
    "help fmt",
    "--version",
    "--help",
    "check --format",
    "status --format",
    "list --format",
    "fmt",
    "explain",
];
const OPTIONS: &[&str] = &[
    "--lang",
    "--format",
    "--i18n",
    "--width",
    "--color",
    "--source",
    "--strict",
    "--quiet",
    "--deny",
    "--allow",
    "--missing",
    "--check",
    "--diff",
    "--explain",
    "--help",
    "--verbose",
    "-q",
    "-h",
    "--",
    "-",
    "--output",
];
const VALUES: &[&[u8]] = &[
    b"es",
    b"pt-BR,es",
    b"all",
    b"zh_TW.UTF-8",
    b"json",
    b"html",
    b"markdown",
    b"text",
    b"sarif",
    b"github",
    b"short",
    b"0",
    b"1",
    b"40",
    b"99999999999999999999",
    b"always",
    b"never",
    b"en",
    b"polish",
    b"",
    b".",
    b"..",
    b"i18n",
    b"i18n/en",
    b"m",
    b"vision",
    b"no such",
    b"\x1b[31m",
    b"a\n::error::b",
    b"::error::c",
    b"\xff\xfe",
    b"-x",
    b"*",
    b"warnings",
    b"untranslated",
    b"../outside",
    b"/dev/null",
    b"i18n/en/a.ftl",
    b"en-x-pseudo",
];
const VARIABLES: &[&str] = &[
    "MIRA_LANG",
    "MIRA_I18N",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "NO_COLOR",
    "CLICOLOR_FORCE",
    "TERM",
    "COLUMNS",
    "RAYON_NUM_THREADS",
    "GITHUB_ACTIONS",
];

/// A call to be made.
#[derive(Clone, Debug)]
pub struct Call {
    pub words: Vec<OsString>,
    pub variables: Vec<(String, OsString)>,
}

/// What became of a call.
pub struct Done {
    pub code: Option<i32>,
    pub out: Vec<u8>,
    pub err: Vec<u8>,
    /// Whether all of stdout could be written.
    pub is_heard: bool,
}

impl Call {
    /// A call on one of the roots.
    pub fn random(roots: &[OsString], choice: &mut Choice) -> Self {
        let words = choice.of(COMMANDS).split_whitespace();
        let mut words: Vec<OsString> = words.map(OsString::from).collect();
        if choice.below(4) > 0 && words.first().is_none_or(|word| word != "fmt") {
            words.extend(["--i18n".into(), choice.of(roots)]);
        }
        for _ in 0..choice.below(3) {
            match choice.below(3) {
                0 => words.push(choice.of(OPTIONS).into()),
                1 => words.push(OsStr::from_bytes(choice.of(VALUES)).to_owned()),
                _ => {
                    words.push(choice.of(OPTIONS).into());
                    words.push(OsStr::from_bytes(choice.of(VALUES)).to_owned());
                }
            }
        }
        if words.first().is_some_and(|word| word == "fmt") && choice.below(3) > 0 {
            words.push(choice.of(roots));
        }
        let mut variables = Vec::new();
        for _ in 0..choice.below(3) {
            let value = OsStr::from_bytes(choice.of(VALUES)).to_owned();
            variables.push((choice.of(VARIABLES).to_string(), value));
        }
        Self { words, variables }
    }

    /// Whether it wants colours, whatever the terminal.
    pub fn asks_for_colours(&self) -> bool {
        let mut names = self.variables.iter().map(|(name, _)| name);
        names.any(|name| name == "CLICOLOR_FORCE") || self.words.iter().any(|word| word == "always")
    }

    /// A call of these words and a path.
    pub fn of(words: &[&str], path: &OsString) -> Self {
        let words = words.iter().map(OsString::from);
        Self {
            words: words.chain([path.clone()]).collect(),
            variables: Vec::new(),
        }
    }

    /// Makes it inside the test, on a terminal without colours; returns both streams.
    pub fn on_a_terminal(&self, folder: &Path) -> [String; 2] {
        let mut call = mira("").folder(folder).terminal(70);
        for word in &self.words {
            call = call.arg(word.clone());
        }
        for (name, value) in &self.variables {
            call = call.env(name, value.clone());
        }
        let done = call.env("NO_COLOR", "1").run();
        [done.out, done.err]
    }

    /// Makes it as a process, with pipes and without limits.
    pub fn run(&self, folder: &Path) -> Result<Done, String> {
        self.run_with(folder, "", false, false)
    }

    /// Makes it as a process, with streams and limits that are chosen.
    pub fn run_somehow(&self, folder: &Path, choice: &mut Choice) -> Result<Done, String> {
        let limits = [
            "",
            "",
            "",
            "",
            "ulimit -n 12; ",
            "ulimit -n 5; ",
            "ulimit -v 800000; ",
        ];
        let (limit, stream) = (choice.of(&limits), choice.below(12));
        self.run_with(folder, limit, stream == 0, stream == 1)
    }

    /// stdout may be full, or left by whoever reads it.
    fn run_with(
        &self,
        folder: &Path,
        limit: &str,
        is_full: bool,
        is_left: bool,
    ) -> Result<Done, String> {
        let program = env::var_os("MIRA_PROGRAM").unwrap_or(env!("CARGO_BIN_EXE_mira").into());
        let mut command = Command::new("sh");
        command
            .arg("-c")
            .arg(format!("{limit}exec \"$0\" \"$@\""))
            .arg(program)
            .args(&self.words);
        command.current_dir(folder).env_clear().stdin(Stdio::null());
        command.envs(
            self.variables
                .iter()
                .filter(|(_, value)| !value.as_bytes().contains(&0))
                .map(|(name, value)| (name, value)),
        );
        let full = || {
            File::options()
                .write(true)
                .open("/dev/full")
                .expect("a device")
        };
        command.stdout(if is_full {
            full().into()
        } else {
            Stdio::piped()
        });
        command.stderr(Stdio::piped());
        let mut child = command.spawn().expect("a shell");
        if is_left {
            drop(child.stdout.take());
        }
        let reader = |stream: Option<Box<dyn std::io::Read + Send>>| {
            thread::spawn(move || {
                let mut bytes = Vec::new();
                let _ = stream.map(|mut stream| stream.read_to_end(&mut bytes));
                bytes
            })
        };
        let out = reader(child.stdout.take().map(|stream| Box::new(stream) as _));
        let err = reader(child.stderr.take().map(|stream| Box::new(stream) as _));
        let code = wait(&mut child)?;
        Ok(Done {
            code,
            out: out.join().expect("a reader"),
            err: err.join().expect("a reader"),
            is_heard: !is_full && !is_left,
        })
    }
}

fn wait(child: &mut Child) -> Result<Option<i32>, String> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("a status") {
            return Ok(status.code());
        }
        if start.elapsed() > PATIENCE {
            let _ = child.kill();
            return Err("it takes too long".into());
        }
        thread::sleep(Duration::from_millis(1));
    }
}
