//! Hostile folders, given to the real program: it never crashes, never waits, and ends with 0, 1 or
//! 2. Here: what is no file, or
//! passes a limit: it is left out by name, and the rest is still shown.

use crate::calls::{both, repeat, survives, write};
use crate::support::program;
use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

#[test]
fn what_is_no_file() {
    let dir = both("m = v\n");
    for name in [
        "en/pipe.ftl",
        "en/interface.ftl",
        "es/interface.ftl",
        "fr/statements.ftl",
    ] {
        let path = dir.path().join("i18n").join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        assert!(
            Command::new("mkfifo")
                .arg(path)
                .status()
                .expect("mkfifo")
                .success()
        );
    }
    let link =
        |to: &str, name: &str| symlink(to, dir.path().join("i18n").join(name)).expect("a link");
    link("/dev/zero", "es/zero.ftl");
    link("/dev/tty", "en/tty.ftl");
    link("/dev/zero", "fr/interface.ftl");
    // It calls itself an ordinary file, and keeps who reads it waiting.
    link("/proc/kmsg", "en/kmsg.ftl");
    link("..", "en/up");
    link("self.ftl", "en/self.ftl");
    link("de", "de");
    link(".", "it");
    fs::create_dir(dir.path().join("i18n/es/folder.ftl")).expect("a folder");
    let deep = dir.path().join("i18n/es").join("d/".repeat(200));
    fs::create_dir_all(&deep).expect("folders");
    fs::write(deep.join("a.ftl"), "m = v\n").expect("a file");
    survives("pipes, devices and circles", dir.path());
    // Links that multiply: ten to a folder of ten to a folder, ten million ways in all.
    let dir = both("m = v\n");
    for level in 0..7 {
        let here = dir.path().join(format!("pool/{level}"));
        fs::create_dir_all(&here).expect("a folder");
        for n in 0..10 {
            symlink(format!("../{}", level + 1), here.join(n.to_string())).expect("a link");
        }
    }
    fs::create_dir_all(dir.path().join("pool/7")).expect("a folder");
    fs::write(dir.path().join("pool/7/a.ftl"), "m = v\n").expect("a file");
    symlink("../pool/0", dir.path().join("i18n/pt")).expect("a link");
    survives("links that multiply", dir.path());
}

/// What each limit says, by its words.
#[test]
#[allow(clippy::too_many_lines, reason = "one hostile folder after the other")]
fn what_passes_a_limit_is_named_and_the_rest_is_shown() {
    let dir = both("m = v\n");
    let mira_in =
        |call: &[&str]| crate::support::output(program(dir.path(), call).env("MIRA_I18N", "i18n"));
    // A file too large, for readers and for translators.
    let large = |name: &str, bytes: u64| {
        fs::File::create(dir.path().join("i18n").join(name))
            .expect("a file")
            .set_len(bytes)
            .expect("a size");
    };
    large("es/statements.ftl", (16 << 20) + 1);
    let printed = mira_in(&["m", "--lang", "es"]);
    assert_eq!((printed.code, printed.stdout.as_str()), (Some(0), "v\n"));
    assert!(
        printed
            .stderr
            .contains("es/statements.ftl: es demasiado grande"),
        "{}",
        printed.stderr
    );
    // The same limit for everybody.
    for (call, named) in [
        ("check", "this file is larger than 16 MB"),
        (
            "fmt --check i18n",
            "es/statements.ftl” is larger than 16 MB",
        ),
        ("status", "es/statements.ftl”: it is too large"),
        ("new pt --source es", "es/statements.ftl”: it is too large"),
    ] {
        let call: Vec<&str> = call.split(' ').collect();
        let printed = mira_in(&call);
        let text = printed.stdout + &printed.stderr;
        assert!(text.contains(named), "{call:?}: {text}");
    }
    // Together more than is read of a locale: the first ones by name are, whichever thread came first.
    for file in ["a", "b"] {
        large(&format!("es/{file}.ftl"), 16 << 20);
    }
    write(dir.path(), "es/statements.ftl", "m = v\n");
    let together = "together with the other files, it is too large";
    for call in ["check", "status"] {
        let printed = mira_in(&[call]);
        let text = printed.stdout + &printed.stderr;
        assert_eq!(text.matches(together).count(), 1, "{call}: {text}");
        assert!(!text.contains("es/b.ftl cannot"), "{call}: {text}");
    }
    for file in ["a", "b"] {
        fs::remove_file(dir.path().join(format!("i18n/es/{file}.ftl"))).expect("removed");
    }
    // Too many lines, messages, parts.
    write(dir.path(), "es/statements.ftl", "\n".repeat(300_000));
    assert!(
        mira_in(&["check"])
            .stdout
            .contains("more than 210000 lines")
    );
    write(
        dir.path(),
        "es/statements.ftl",
        repeat(100_001, |n| format!("m{n} = v\n")),
    );
    assert!(
        mira_in(&["m", "--lang", "es"])
            .stderr
            .contains("demasiado grande")
    );
    write(
        dir.path(),
        "es/statements.ftl",
        "m = v\n".to_owned() + &repeat(600, |n| format!("  .a{n} = v\n")),
    );
    assert!(
        mira_in(&["check"])
            .stdout
            .contains("“m” has more than 500 attributes")
    );
    write(
        dir.path(),
        "es/statements.ftl",
        repeat(2_000, |n| format!("x{n} = {{ y{n} }}\n")),
    );
    assert!(
        mira_in(&["check"])
            .stdout
            .contains("at most 1000 problems of each kind")
    );
}
