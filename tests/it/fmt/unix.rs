//! What `mira fmt` does with links, permissions, pipes and a full disk.

use crate::support::{folder, list, mira, output, program, read};
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::{Command, Stdio};
use std::time::Duration;

#[test]
fn permissions_and_links_stay() {
    let dir = folder(&[
        ("there/real.ftl", "a=1"),
        ("here/other.ftl", "b=1"),
        ("there/secret", "c=1"),
    ]);
    let real = dir.path().join("there/real.ftl");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("permissions");
    symlink(&real, dir.path().join("here/link.ftl")).expect("a link");
    // A link whose target has another kind of name was surely not made for us.
    symlink(
        dir.path().join("there/secret"),
        dir.path().join("here/trap.ftl"),
    )
    .expect("a link");
    // Two folders, and links between them: only the one that was named is formatted.
    let done = mira(dir.path(), &["fmt", "here"]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(0), "here/other.ftl\n")
    );
    for link in ["here/link.ftl", "here/trap.ftl"] {
        let note = format!("the link “{link}” points outside the folder");
        assert!(done.stderr.contains(&note), "{}", done.stderr);
    }
    assert_eq!(read(dir.path(), "there/real.ftl"), "a=1");
    // Within the folder that was named, a link is followed and stays.
    let done = mira(dir.path(), &["fmt", "."]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(0), "here/link.ftl\n")
    );
    assert_eq!(read(dir.path(), "there/real.ftl"), "a = 1%");
    assert_eq!(read(dir.path(), "there/secret"), "c=1");
    let link = fs::symlink_metadata(dir.path().join("here/link.ftl")).expect("a link");
    assert!(link.is_symlink());
    let mode = fs::metadata(&real).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    assert_eq!(list(&dir.path().join("there")), ["real.ftl", "secret"]);
}

#[test]
fn a_file_reached_twice_is_formatted_once() {
    let dir = folder(&[("i18n/en/a.ftl", "a=1")]);
    symlink("en", dir.path().join("i18n/en-US")).expect("a link");
    let done = mira(dir.path(), &["fmt", "i18n", "i18n/en/a.ftl", "."]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(0), "i18n/en/a.ftl\n")
    );
}

#[test]
fn circles_pipes_and_devices_do_no_harm() {
    let dir = folder(&[("i18n/en/a.ftl", "a=1")]);
    symlink("..", dir.path().join("i18n/en/circle")).expect("a link");
    symlink("/dev/zero", dir.path().join("i18n/en/zero.ftl")).expect("a link");
    symlink("/dev/zero", dir.path().join("named.ftl")).expect("a link");
    let pipe = dir.path().join("i18n/en/pipe.ftl");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .expect("mkfifo")
            .success()
    );
    let done = mira(dir.path(), &["fmt", "i18n", "named.ftl"]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(2), "i18n/en/a.ftl\n")
    );
    for named in [
        "the link “i18n/en/circle” points to",
        "i18n/en/pipe.ftl” is not a regular file",
        "named.ftl” is not a regular file",
    ] {
        assert!(done.stderr.contains(named), "{named}\n{}", done.stderr);
    }
}

#[test]
fn a_read_only_file_is_left_alone() {
    let dir = folder(&[("a.ftl", "a=1"), ("b.ftl", "b=1")]);
    let path = dir.path().join("a.ftl");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("permissions");
    let done = mira(dir.path(), &["fmt", "."]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), "b.ftl\n"));
    assert!(
        done.stderr.contains("a.ftl” is read-only"),
        "{}",
        done.stderr
    );
    assert_eq!(read(dir.path(), "a.ftl"), "a=1");
}

/// No file may grow beyond 512 bytes here: the system refuses, as it does on a full disk.
#[test]
fn no_space_leaves_the_old_file() {
    let long = format!("a={}%", "long ".repeat(1000));
    let dir = folder(&[("long.ftl", &long), ("short.ftl", "a=1")]);
    let call = "trap '' XFSZ; ulimit -f 1; exec \"$0\" fmt .";
    let done = output(
        Command::new("/bin/sh")
            .args(["-c", call, env!("CARGO_BIN_EXE_mira")])
            .current_dir(dir.path())
            .env_clear()
            .env("MIRA_LANG", "en"),
    );
    assert_eq!((done.code, done.stdout.as_str()), (Some(2), "short.ftl\n"));
    assert!(
        done.stderr.contains("long.ftl” was not changed"),
        "{}",
        done.stderr
    );
    assert_eq!(read(dir.path(), "long.ftl"), long);
    assert_eq!(list(dir.path()), ["long.ftl", "short.ftl"]);
}

/// Killed at any moment, each file is the old one or the new one, whole.
#[test]
fn killed_at_any_moment_every_file_is_whole() {
    const FILES: usize = 200;
    let value = "word ".repeat(400);
    let old = format!("a={value}\n").repeat(5);
    let new = format!("a = {}\n", value.trim_end()).repeat(5);
    let dir = folder(&[]);
    let mut kills = 0;
    for moment in 0..40_u64 {
        for file in 0..FILES {
            fs::write(dir.path().join(format!("{file}.ftl")), &old).expect("a file");
        }
        let mut child = program(dir.path(), &["fmt", "."])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(Duration::from_micros(500 + moment * 700));
        child.kill().expect("a kill");
        let ended = child.wait().expect("an end");
        let mut done = 0;
        for file in 0..FILES {
            let text = fs::read_to_string(dir.path().join(format!("{file}.ftl"))).expect("a file");
            assert!(
                text == old || text == new,
                "{file}.ftl is neither old nor new"
            );
            done += usize::from(text == new);
        }
        kills += usize::from(!ended.success() && done < FILES);
    }
    assert!(kills >= 10, "only {kills} of 40 kills came before the end");
}
