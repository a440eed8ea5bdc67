//! How much memory and how many threads a call takes, whatever files within the limits say.

use crate::calls::{repeat, write};
use crate::support::{mira, program};
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

/// Bytes that a call may take, in KB.
const MOST: u64 = 256 << 10;

/// Runs a call; returns its most memory in KB, its most threads, and its exit code. Nothing where the
/// system does not tell.
fn peak(dir: &Path, call: &[&str], threads: &str) -> Option<(u64, u64, Option<i32>)> {
    let mut command = program(dir, call);
    command.env("RAYON_NUM_THREADS", threads);
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let status = format!("/proc/{}/status", child.id());
    let (mut memory, mut most, mut is_told) = (0, 0, false);
    loop {
        if let Some(ended) = child.try_wait().expect("a child") {
            return is_told.then_some((memory, most, ended.code()));
        }
        let text = fs::read_to_string(&status).unwrap_or_default();
        let number = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name))?;
            line.split_whitespace().next()?.parse::<u64>().ok()
        };
        if let Some(kb) = number("VmHWM:") {
            (memory, is_told) = (memory.max(kb), true);
        }
        most = most.max(number("Threads:").unwrap_or_default());
        sleep(Duration::from_millis(2));
    }
}

#[track_caller]
fn stays_small(dir: &Path, calls: &[&[&str]]) {
    for call in calls {
        if let Some((memory, _, code)) = peak(dir, call, "2") {
            assert!(memory < MOST, "{call:?}: {memory} KB");
            assert!(matches!(code, Some(0..=2)), "{call:?}: {code:?}");
        }
        let _ = fs::remove_dir_all(dir.join("i18n/ro"));
    }
}

/// Four locales with nearly as many lines as are read.
#[test]
fn large_locales_are_read_one_after_the_other() {
    let lines = repeat(66_000, |n| format!("m{n} = x\n .a = y\n .b = z\n"));
    let dir = tempfile::tempdir().expect("a folder");
    for locale in ["de", "en", "es", "fr"] {
        write(dir.path(), &format!("{locale}/a.ftl"), &lines);
    }
    stays_small(dir.path(), &[&["check"], &["status", "--missing"]]);
}

/// Four with as much text as one file may have.
#[test]
fn long_texts_are_read_one_after_the_other() {
    let words = repeat(100, |n| format!("m{n} = {}\n", "word ".repeat(30_000)));
    let dir = tempfile::tempdir().expect("a folder");
    for locale in ["de", "en", "es", "fr"] {
        write(dir.path(), &format!("{locale}/statements.ftl"), &words);
    }
    stays_small(
        dir.path(),
        &[
            &["check"],
            &["status"],
            &["fmt", "--diff", "i18n/en"],
            &["list", "--i18n", "i18n"],
            &["--lang", "all", "--i18n", "i18n"],
        ],
    );
}

/// Files that together are far more than what one of them takes.
#[test]
fn a_language_is_begun_file_by_file() {
    let dir = tempfile::tempdir().expect("a folder");
    for file in 0..8 {
        let text = repeat(60, |n| {
            format!("m{file}-{n} = {}\n", "word ".repeat(20_000))
        });
        write(dir.path(), &format!("en/f{file}.ftl"), text);
    }
    stays_small(dir.path(), &[&["new", "ro"]]);
    // What would list more than its limit for all languages lists it for none.
    for (a, b) in ('a'..='e').flat_map(|a| ('a'..='e').map(move |b| (a, b))) {
        write(dir.path(), &format!("{a}{b}/f0.ftl"), "x = y\n");
    }
    let done = mira(dir.path(), &["status", "--missing"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""));
    assert!(done.stderr.contains("more than 16 MB"), "{}", done.stderr);
}

#[test]
fn threads_are_few_whatever_the_environment_says() {
    let dir = tempfile::tempdir().expect("a folder");
    let text = repeat(20_000, |n| format!("m{n} = x {{ $a }}\n"));
    for locale in ["en", "es", "pt"] {
        write(dir.path(), &format!("{locale}/a.ftl"), &text);
    }
    if let Some((_, threads, code)) = peak(dir.path(), &["check"], "5000") {
        assert!(threads <= 20, "{threads} threads");
        assert_eq!(code, Some(0));
    }
}

/// Whoever is sent to `check` because a message cannot be shown finds it there.
#[test]
fn check_names_what_a_reader_is_refused() {
    let nested = format!("m = {}m2{}\nm2 = x\n", "{ ".repeat(30), " }".repeat(30));
    for (text, named) in [
        (
            format!("m = {}\n", "x".repeat(2 << 20)),
            "“m” is longer than 1 MB",
        ),
        (
            format!("m = {}\n", "{ \"x\" }".repeat(101)),
            "“m” has more than 100 values",
        ),
        (nested, "nested more than 20 levels"),
    ] {
        let dir = tempfile::tempdir().expect("a folder");
        write(dir.path(), "en/statements.ftl", text);
        let read = mira(dir.path(), &["m", "--i18n", "i18n"]);
        assert_eq!(read.code, Some(2), "{}", read.stderr);
        let told = mira(dir.path(), &["check", "--i18n", "i18n"]);
        assert_eq!(told.code, Some(1), "{}", told.stdout);
        assert!(told.stdout.contains(named), "{named}: {:.300}", told.stdout);
    }
    // Just within the limits all is well.
    let dir = tempfile::tempdir().expect("a folder");
    let within = format!(
        "m = {}\nn = {}\n",
        "{ \"x\" }".repeat(99),
        "x".repeat(1_000_000)
    );
    write(dir.path(), "en/statements.ftl", within);
    assert_eq!(mira(dir.path(), &["check", "--i18n", "i18n"]).code, Some(0));
    assert_eq!(mira(dir.path(), &["m", "--i18n", "i18n"]).code, Some(0));
}

/// One name that is nowhere, in a great many messages: a suggestion is looked for once.
#[test]
fn an_unknown_name_is_looked_for_once() {
    let dir = tempfile::tempdir().expect("a folder");
    write(
        dir.path(),
        "en/a.ftl",
        repeat(60_000, |n| format!("m{n} = {{ b }}\n")),
    );
    let line = "ulimit -t 30; exec \"$0\" check --i18n i18n";
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", line, env!("CARGO_BIN_EXE_mira")]);
    let told = crate::support::output(shell.current_dir(dir.path()).env_clear());
    assert_eq!(told.code, Some(1), "{:.300}", told.stderr);
}
