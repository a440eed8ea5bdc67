//! Completions where words may be no text, and in bash itself.

use crate::support::call::mira;
use mira::Exit;
use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::os::unix::ffi::OsStrExt as _;
use std::process::Command;

#[test]
fn words_that_are_no_text_are_skipped() {
    let junk = || OsStr::from_bytes(b"\xff\xfe");
    let outcome = mira("__complete zsh - mira").arg(junk()).arg("mis").run();
    assert_eq!((outcome.exit, outcome.err.as_str()), (Exit::Done, ""));
    let outcome = mira("__complete zsh - mira").arg(junk()).run();
    assert_eq!((outcome.exit, outcome.err.as_str()), (Exit::Done, ""));
}

/// Calls the function that bash calls at a Tab, and returns what it would offer.
fn in_bash(words: &[&str], typed: &str, kind: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let script = folder.path().join("mira.bash");
    fs::write(&script, mira("completions bash").run().out).expect("a script");
    let words: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    let code = format!(
        ". {} && COMP_WORDS=({}) && COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)) && COMP_TYPE={kind} \
         && COLUMNS=60 && _mira mira '{typed}' && printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        script.display(),
        words.join(" "),
    );
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_mira"));
    let path = std::env::var("PATH").unwrap_or_default();
    let here = program.parent().expect("a folder").display();
    let output = Command::new("bash")
        .args(["--noprofile", "--norc", "-c", &code])
        .env_clear()
        .env("PATH", format!("{here}:{path}"))
        .env("MIRA_LANG", "es")
        .output()
        .expect("bash runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{code}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn bash_offers_what_the_program_says() {
    if Command::new("bash").arg("--version").output().is_err() {
        let note = "skipped: there is no bash here to try the script in";
        let _ = writeln!(std::io::stderr(), "{note}");
        return;
    }
    let cases: [(&[&str], &str, &str, &str); 8] = [
        (&["mira", "mis"], "mis", "9", "mission\n"),
        (&["mira", "misi"], "misi", "9", "misión\n"),
        (&["mira", "--lang", "=", "p"], "p", "9", "pt\n"),
        (&["mira", "--lang", "="], "", "9", "en\nes\npt\nall\n"),
        (&["mira", "--lang", "en,p"], "en,p", "9", "en,pt\n"),
        (
            &["mira", "values", "capacity\\ b"],
            "capacity\\ b",
            "9",
            "capacity\\ building\n",
        ),
        (
            &["mira", "v"],
            "v",
            "63",
            "vision  (Visión)\nvalues  (Valores)\n",
        ),
        (&["mira", "--format", "h"], "h", "63", "html\n"),
    ];
    for (words, typed, kind, expected) in cases {
        assert_eq!(in_bash(words, typed, kind), expected, "{words:?}");
    }
}
