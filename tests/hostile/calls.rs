//! Folders that mean harm, and every call that reads them, given to the real program.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// All that reads a folder.
const CALLS: &[&str] = &[
    "",
    "--lang es",
    "--width 30",
    "--format html --lang all",
    "m",
    "zz",
    "list",
    "languages",
    "status --missing",
    "check",
    "check --format sarif",
    "fmt --diff",
    "new pl",
];

/// Far more than a call takes in a build without optimisation; a hang is what it is about.
const PATIENCE: Duration = Duration::from_secs(60);

/// Bytes of address space that a call is given.
const MEMORY_KB: u32 = 2 << 20;

pub fn write(root: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = root.join("i18n").join(name);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// The same statements in English and in Spanish.
pub fn both(text: impl AsRef<[u8]>) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    for lang in ["en", "es"] {
        write(dir.path(), &format!("{lang}/statements.ftl"), text.as_ref());
    }
    dir
}

/// Runs every call on a folder.
#[track_caller]
pub fn survives(name: &str, dir: &Path) {
    for call in CALLS {
        let line = format!("ulimit -v {MEMORY_KB}; exec \"$0\" {call} \"$@\"");
        let mut shell = Command::new("sh");
        let mut shell = shell.args(["-c", &line, env!("CARGO_BIN_EXE_mira")]);
        if !call.starts_with("fmt") {
            shell = shell.args(["--i18n", "i18n"]);
        }
        shell = shell.current_dir(dir).env_clear().stdin(Stdio::null());
        let mut child = shell
            .stdout(Stdio::null())
            .stderr(fs::File::create(dir.join("stderr")).expect("a file"))
            .spawn()
            .expect("a shell");
        let start = Instant::now();
        let code = loop {
            if let Some(status) = child.try_wait().expect("a child") {
                break status.code();
            }
            assert!(start.elapsed() < PATIENCE, "{name}: {call} hangs");
            std::thread::sleep(Duration::from_millis(2));
        };
        let output = fs::read_to_string(dir.join("stderr")).expect("stderr is UTF-8");
        assert!(
            matches!(code, Some(0..=2)),
            "{name}: {call}: {code:?} {output:.500}"
        );
        assert!(
            !output.contains("panicked"),
            "{name}: {call}: {output:.500}"
        );
        assert_eq!(mira::internals::visible(&output), output, "{name}: {call}");
        let _ = fs::remove_dir_all(dir.join("i18n/pl"));
    }
}

pub fn repeat(times: usize, line: impl Fn(usize) -> String) -> String {
    (0..times).map(line).collect()
}
