//! What the tests share. Each binary uses a part of it.
#![allow(dead_code, reason = "each binary uses a part of it")]

pub mod call;

use std::path::Path;
use std::process::{Command, Stdio};

/// What a call gave back.
#[derive(Debug, PartialEq, Eq)]
pub struct Output {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// The program with nothing in its environment but `MIRA_LANG`, in English.
pub fn program(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mira"));
    command.args(args).current_dir(folder);
    command.env_clear().env("MIRA_LANG", "en");
    command.stdin(Stdio::null());
    command
}

/// Calls the program in a folder.
pub fn mira(folder: &Path, args: &[&str]) -> Output {
    output(&mut program(folder, args))
}

/// Waits for a call to end.
pub fn output(command: &mut Command) -> Output {
    let output = command.output().expect("the program starts");
    Output {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
    }
}

/// Makes a folder with files; `%` in a text stands for a line end.
pub fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text.replace('%', "\n")).expect("a file");
    }
    folder
}

/// Reads a file, with `%` for each line end.
pub fn read(folder: &Path, name: &str) -> String {
    let text = std::fs::read_to_string(folder.join(name)).expect("a file");
    text.replace('\n', "%")
}

/// Lists all that is in a folder and below it, sorted.
pub fn list(folder: &Path) -> Vec<String> {
    let walk = walkdir::WalkDir::new(folder)
        .min_depth(1)
        .sort_by_file_name();
    walk.into_iter()
        .flatten()
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("a path below");
            path.display().to_string()
        })
        .collect()
}

/// The names of the tests of this binary that begin so.
///
/// Cases become tests when the binary is built: those that came since are in no such list.
pub fn tests(prefix: &str) -> std::collections::BTreeSet<String> {
    let binary = std::env::current_exe().expect("this binary");
    let list = Command::new(binary)
        .args(["--list", "--format", "terse"])
        .output();
    let list = String::from_utf8(list.expect("a list").stdout).expect("UTF-8");
    let names = list.lines().filter_map(|line| line.strip_suffix(": test"));
    names
        .filter(|name| name.starts_with(prefix))
        .map(str::to_owned)
        .collect()
}
