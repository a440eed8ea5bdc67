//! Hostile folders, given to the real program: it never crashes, never waits, and ends with 0, 1 or
//! 2. Here: too much of anything.

use crate::calls::{both, repeat, survives, write};
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

/// Of the processor: far more than a call takes in a build without optimisation.
const SECONDS: u32 = 60;

#[test]
fn numbers_of_everything() {
    for (name, text) in [
        ("messages", repeat(10_000, |n| format!("m{n} = v\n"))),
        ("one id", "m = v\n".repeat(5_000)),
        (
            "items",
            "m = v\n".to_owned() + &repeat(5_000, |n| format!("m-{n} = v\n")),
        ),
        ("faults", repeat(3_000, |n| format!("m{n} v\n"))),
        ("broken", repeat(3_000, |n| format!("m{n} = {{\n"))),
        (
            "attributes",
            "m = v\n".to_owned() + &repeat(3_000, |n| format!(" .a{n} = v\n")),
        ),
        (
            "variants",
            "m = { $n ->\n".to_owned()
                + &repeat(20_000, |n| format!(" [k{n}] v\n"))
                + " *[o] x\n }\n",
        ),
        (
            "equal variants",
            "m = { $n ->\n".to_owned() + &" [one] v\n".repeat(3_000) + " *[o] x\n }\n",
        ),
        (
            "unknown",
            repeat(2_000, |n| format!("message-{n} = {{ massage-{n} }}\n")),
        ),
        (
            "comments",
            "# mira: allow(untranslated) x\n".repeat(2_000) + "m = v\n",
        ),
    ] {
        survives(name, both(text).path());
    }
    let unmatched = both("m = v\n");
    write(
        unmatched.path(),
        "en/statements.ftl",
        repeat(1_000, |n| format!("m{n} = v {{ $a{n} }}\n  .a{n} = v\n")),
    );
    write(
        unmatched.path(),
        "es/statements.ftl",
        repeat(1_000, |n| format!("n{n} = v {{ $b{n} }}\n  .b{n} = v\n")),
    );
    survives("unmatched", unmatched.path());
    let files = both("m = v\n");
    for n in 0..600 {
        write(files.path(), &format!("es/f{n}.ftl"), "m = v\n");
        fs::create_dir_all(files.path().join(format!("i18n/no_tag_{n}"))).expect("a folder");
    }
    for (a, b) in ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| (a, b))) {
        write(files.path(), &format!("q{a}{b}/statements.ftl"), "m = v\n");
    }
    survives("files and folders", files.path());
}

/// Files of which `check` once looked at everything again for each part, for many minutes.
#[test]
fn check_looks_at_each_part_once() {
    let ids = |n: usize| repeat(n, |at| format!("m{at} = v\n"));
    let long = "x".repeat(12_000_000);
    for (rule, source, own) in [
        (
            "escape-sequence",
            "m = x\n".into(),
            format!("m = {}\n", "\\n".repeat(1_000_000)),
        ),
        (
            "missing-variable",
            "m = { $n }\n".into(),
            format!("m = {}\n", "%(".repeat(3_000_000)),
        ),
        (
            "html-entity",
            "m = x\n".into(),
            format!("m = {}\n", "&amp;a".repeat(1_000_000)),
        ),
        (
            "missing-attribute",
            "m = v\n".to_owned() + &repeat(480, |at| format!(" .a{at} = v\n")),
            format!("m = {}\n", "x.".repeat(6_000_000)),
        ),
        (
            "missing-message",
            format!("t = {long}\n") + &ids(90_000),
            format!("t = {}\n", repeat(90_000, |at| format!("m{at} = "))),
        ),
        (
            "syntax-error",
            ids(200_000),
            repeat(200, |at| format!("n{at}x words\n\n")),
        ),
        (
            "obsolete-message",
            format!(
                "a = v\n{}b = v\nz = v\n",
                repeat(200_000, |at| format!("-t{at} = v\n"))
            ),
            "a = v\nstrange = v\nb = v\n".repeat(50_000),
        ),
        (
            "obsolete-message",
            "m = v\n".into(),
            format!("-t =\n {{ $case ->\n [a] v\n *[b] {long}[x]\n }}\n")
                + &repeat(50_000, |at| format!("m{at} = {{ -t(case: \"x\") }}\n")),
        ),
        (
            "missing-message",
            "t = v\n".to_owned() + &ids(100_000),
            repeat(100_000, |at| format!("b{at} = {{\n"))
                + &format!("t = v{}\n", repeat(100_000, |at| format!(" m{at} = "))),
        ),
    ] {
        let dir = both(source);
        write(dir.path(), "es/statements.ftl", own);
        let line = format!(
            "ulimit -t {SECONDS}; exec \"$0\" check --deny warnings --format sarif --lang en"
        );
        let mut shell = Command::new("sh");
        let shell = shell.args(["-c", &line, env!("CARGO_BIN_EXE_mira")]);
        let printed = crate::support::output(shell.current_dir(dir.path()).env_clear());
        assert_eq!(printed.code, Some(1), "{rule}: {:.500}", printed.stderr);
        let found = format!("\"ruleId\":\"{rule}\"");
        let text = printed.stdout.replace(": \"", ":\"");
        assert!(text.contains(&found), "{rule}: {text:.500}");
    }
}

/// Names of files were once compared each with each, and those of pictures too.
#[test]
fn names_of_files_are_looked_at_once() {
    let dir = both("m = v\n");
    for n in 0..2_000 {
        write(dir.path(), &format!("en/source-{n}.ftl"), "m = v\n");
        write(dir.path(), &format!("es/palabras-{n}.ftl"), "m = v\n");
        write(dir.path(), &format!("fr/{n}/Statements.ftl"), "m = v\n");
    }
    for n in 0..3_000 {
        write(dir.path(), &format!("pictures/source-{n}.png"), "");
        write(dir.path(), &format!("pt/source-{n}.png"), "");
        write(dir.path(), &format!("ca/source-{n}.txt"), "");
    }
    for (call, printed) in [
        (&["check", "--format", "short"][..], "es/source-1.ftl"),
        (&["status", "--format", "json"], "\"es\""),
    ] {
        let start = Instant::now();
        let done = crate::support::mira(dir.path(), call);
        assert_eq!(done.stderr, "", "{call:?}");
        assert!(
            done.stdout.contains(printed),
            "{call:?}: {:.500}",
            done.stdout
        );
        let folder = if call[0] == "check" {
            "i18n/pictures"
        } else {
            "\"pictures\""
        };
        assert!(!done.stdout.contains(folder), "{call:?}");
        // It takes two seconds without optimisation; it took more than ten minutes.
        assert!(start.elapsed() < Duration::from_secs(60), "{call:?}");
    }
}

/// A tree of so many short lines would take a gigabyte: such a file is reported by its place, without a cause.
#[test]
fn fmt_builds_no_tree_of_a_large_file() {
    let dir = both("m = v\n");
    write(dir.path(), "en/statements.ftl", "a=\n".repeat(5 << 20));
    let line = "ulimit -v 524288; exec \"$0\" fmt --check i18n --lang en";
    let mut shell = Command::new("sh");
    let shell = shell.args(["-c", line, env!("CARGO_BIN_EXE_mira")]);
    let printed = crate::support::output(shell.current_dir(dir.path()).env_clear());
    assert_eq!((printed.code, printed.stdout.as_str()), (Some(2), ""));
    assert!(
        printed.stderr.contains("en/statements.ftl:1:3"),
        "{}",
        printed.stderr
    );
}
