//! What the fuzz targets share: the laws, each for any bytes, and a whole run inside the process, on a
//! folder made of them. `tests/hostile/fuzz.rs` holds what was found against the same laws.

pub mod laws;
pub mod protocol;

use mira::World;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;
use std::path::Path;
use std::{fs, io};

/// What a run gave.
pub struct Outcome {
    /// What went to stdout.
    pub out: String,
    /// What went to stderr.
    pub err: String,
}

/// Runs a call on a terminal (or not), with an environment, from a folder.
pub fn run(
    args: Vec<OsString>,
    env: &[(String, OsString)],
    columns: Option<usize>,
    folder: &Path,
) -> Outcome {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = std::iter::once("mira".into()).chain(args);
    let args: Vec<OsString> = args.collect();
    let variable = |name: &str| {
        let found = env.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone())
    };
    let (here, columns) = (|| Ok(folder.to_owned()), || columns);
    let mut world = World::new(args, &mut out, &mut err);
    world.env = &variable;
    world.folder = &here;
    world.stdout.columns = &columns;
    world.stderr.columns = &columns;
    // Each of its three values is an allowed end.
    let _ = mira::run(world);
    let text = |bytes| String::from_utf8(bytes).expect("all output is UTF-8");
    Outcome {
        out: text(out),
        err: text(err),
    }
}

/// The same, with words as a shell would split them, and no environment.
pub fn call(line: &str, folder: &Path, columns: Option<usize>) -> Outcome {
    run(
        line.split_whitespace().map(OsString::from).collect(),
        &[],
        columns,
        folder,
    )
}

/// Makes a folder of locales: files are divided by the byte FE, which no UTF-8 text holds.
pub fn folder(data: &[u8]) -> io::Result<tempfile::TempDir> {
    let dir = tempfile::tempdir()?;
    let names = [
        "en/statements.ftl",
        "es/statements.ftl",
        "en/interface.ftl",
        "es/interface.ftl",
        "pt_BR/statements.ftl",
    ];
    for (bytes, name) in data.split(|byte| *byte == 0xFE).zip(names) {
        let path = dir.path().join("i18n").join(name);
        fs::create_dir_all(path.parent().unwrap_or(dir.path()))?;
        fs::write(path, bytes)?;
    }
    Ok(dir)
}

/// Any bytes as a word or value; never a path that leads out of the folder, for `fmt` writes.
pub fn word(bytes: &[u8]) -> OsString {
    let mut bytes = bytes.to_vec();
    for at in 0..bytes.len() {
        match bytes[at] {
            0 => bytes[at] = 1,
            b'/' => bytes[at] = b'_',
            b'.' if at > 0 && bytes[at - 1] == b'.' => bytes[at] = b',',
            _ => {}
        }
    }
    OsString::from_vec(bytes)
}

/// Fails where something would steer a terminal.
pub fn assert_harmless(text: &str) {
    let visible = mira::internals::visible(text);
    assert!(visible == text, "raw on a terminal: {text:?}");
}
